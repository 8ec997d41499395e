"""What the browser's tests stand on: one server, one browser, and pages that must stay silent."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from playwright.sync_api import expect, sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ARTEFACTS = ROOT / "artefacts" / "browser"
START_SECONDS_MAX = 30
WAIT_MILLISECONDS_MAX = 15_000
expect.set_options(timeout=WAIT_MILLISECONDS_MAX)


class Site:
    """The server under test: its address, and its answers outside the browser."""

    def __init__(self, base):
        self.base = base.rstrip("/")

    def api(self, path, **parameters):
        query = urllib.parse.urlencode(parameters, doseq=True)
        with urllib.request.urlopen(f"{self.base}/api/v1/{path}{'?' + query if query else ''}") as answer:
            return json.load(answer)

    def transcript(self, words):
        """The id of the transcript whose title contains these words."""
        found = [one["id"] for one in self.api("transcripts", limit=1000)["data"] if words in one["title"]]
        assert len(found) == 1, f"{len(found)} transcripts are called “{words}”"
        return found[0]

    def turn(self, transcript, words):
        """The turn of a transcript that contains these words."""
        return next(one for one in self.api("turns", transcript=transcript, limit=1000)["data"] if words in one["text"])


# The server would warn of a setting that it does not know.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "RAPPORTEUR_BINARY"}


def binary():
    if os.environ.get("RAPPORTEUR_BINARY"):
        return pathlib.Path(os.environ["RAPPORTEUR_BINARY"])
    for folder in (".build-static/release", ".build/release", ".build/debug"):
        candidate = ROOT / folder / "rapporteur"
        if candidate.exists():
            return candidate
    pytest.exit("no server: build it, or give its path: Tests/Browser/run PATH", returncode=2)


def transcripts(folder):
    """The sample and these tests' own transcripts in one folder."""
    shutil.copytree(ROOT / "Config" / "transcripts", folder / "sample")
    shutil.copytree(HERE / "transcripts", folder / "tests")
    return folder


def is_ready(base):
    """Whether the corpus is loaded in time: the server listens before it is, and answers 503 until then."""
    for _ in range(START_SECONDS_MAX * 10):
        try:
            with urllib.request.urlopen(f"{base}/readyz"):
                return True
        except urllib.error.HTTPError:
            time.sleep(0.1)
    return False


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    if os.environ.get("RAPPORTEUR_URL"):
        yield Site(os.environ["RAPPORTEUR_URL"])
        return
    folder = transcripts(tmp_path_factory.mktemp("transcripts"))
    command = [binary(), "serve", "--host", "127.0.0.1", "--port", "0", "--transcripts", folder, "--public", ROOT / "Public"]
    process = subprocess.Popen([str(part) for part in command], cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said, address, ready = [], [], threading.Event()

    def listen():
        for line in process.stdout:
            said.append(line)
            found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
            if found and not ready.is_set():
                address.append(found.group(0))
                ready.set()
        ready.set()

    threading.Thread(target=listen, daemon=True).start()
    ready.wait(START_SECONDS_MAX)
    if not address:
        process.kill()
        pytest.exit(f"the server did not start:\n{''.join(said)}", returncode=1)
    if not is_ready(address[0]):
        process.kill()
        pytest.exit(f"the server loaded nothing:\n{''.join(said)}", returncode=1)
    yield Site(address[0])
    process.terminate()
    try:
        assert process.wait(15) == 0, "the server did not stop cleanly"
    except subprocess.TimeoutExpired:
        process.kill()
        raise


CLIPBOARD = ["clipboard-read", "clipboard-write"]


class Browser:
    """Chromium, started anew where it has gone: the test that it died under fails, those after it do not."""

    def __init__(self, playwright):
        self.playwright = playwright
        self.running = None
        self.shared = None

    def new_context(self, **options):
        if self.running is None or not self.running.is_connected():
            self.running = self.playwright.chromium.launch(
                executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell"), args=["--no-sandbox", "--disable-dev-shm-usage"])
            self.shared = None
        context = self.running.new_context(**options)
        context.set_default_timeout(WAIT_MILLISECONDS_MAX)
        return context

    def shared_context(self, site):
        """The one that most tests take turns in: its pages find the site's files in its cache."""
        if self.shared is None or not self.running.is_connected():
            self.shared = self.new_context(base_url=site.base, permissions=CLIPBOARD)
        return self.shared

    def close(self):
        if self.running is not None and self.running.is_connected():
            self.running.close()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = Browser(playwright)
        yield browser
        browser.close()


class Watched:
    """A page that notes whatever the browser complains of."""

    def __init__(self, page):
        self.page = page
        self.complaints = []
        page.wait_for_function = self.cannot_wait_for_function
        page.on("console", lambda message: self.note(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.note(str(error)))
        page.on("dialog", lambda dialog: (self.note(f"a dialog: {dialog.message}"), dialog.dismiss()))

    def cannot_wait_for_function(self, *_, **__):
        raise AssertionError("wait_for_function looks again by eval, which the site's policy forbids: it fails where its first look comes too early; use expect()")

    def note(self, text):
        self.complaints.append(text)

    def open(self, url):
        self.page.goto(url)
        settled(self.page)
        return self.page


def settled(page):
    """Waits until nothing on the page is loading any more."""
    page.locator("body:has(main#content):not(:has([aria-busy]))").wait_for()


def is_drawn(page):
    """Waits until what depends on the width, or is put off to the next frame, has been drawn."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


@pytest.fixture
def new_page(chromium, site):
    """Makes pages; at the end of the test none of them may have complained."""
    opened = []
    own_contexts = []

    def make(path=None, *, width=1280, height=900, theme="light", colours=None, own_context=None, expect_complaints=False):
        """`own_context` has options of a context that nothing else has been in: empty for one like all others."""
        if own_context is None:
            context = chromium.shared_context(site)
        else:
            context = chromium.new_context(base_url=site.base, permissions=CLIPBOARD, **own_context)
            own_contexts.append(context)
        watched = Watched(context.new_page())
        opened.append((watched, expect_complaints))
        watched.page.set_viewport_size({"width": width, "height": height})
        watched.page.emulate_media(color_scheme=theme, reduced_motion="reduce", forced_colors=colours)
        if path is not None:
            watched.open(f"{site.base}/{path}")
        return watched.page

    yield make
    complaints = [text for watched, expected in opened if not expected for text in watched.complaints]
    for watched, _ in opened:
        watched.page.close()
    for context in own_contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def ids(site):
    """The ids of what the tests look at, from the names in the transcripts."""
    digest = site.transcript("answers Xinhua")
    return {
        "digest": digest,
        "signal": site.transcript("signal box"),
        "arabic": site.transcript("حديقة"),
        "chinese": site.transcript("修钟人"),
        "lighthouse": site.transcript("The light at Sker Point"),
        "speaker": next(one["id"] for one in site.api("speakers", transcript=digest)["data"] if one["role"] == "interviewee"),
        "organisation": site.api("organisations", transcript=digest, limit=1)["data"][0]["id"],
    }


@pytest.fixture(scope="session")
def addresses(ids):
    """One address for every page, each with something on it."""
    return {
        "home": "",
        "transcript": f"transcript.html?id={ids['digest']}",
        "transcript-rtl": f"transcript.html?id={ids['arabic']}",
        "transcript-cjk": f"transcript.html?id={ids['chinese']}",
        "speaker": f"speaker.html?id={ids['speaker']}",
        "organisation": f"organisation.html?id={ids['organisation']}",
        "timeline": f"timeline.html?id={ids['digest']}",
        "search": "search.html?q=the",
        "browse": "browse.html?list=organisations",
        "compare": f"compare.html?a={ids['digest']}&b={ids['lighthouse']}",
        "quote": "quote.html?text=the+channel+has+lost+a+metre",
        "try": "try.html",
        "about": "about.html",
    }
