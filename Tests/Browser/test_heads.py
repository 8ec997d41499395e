"""The heads of the pages, which no build step makes: what is the same in all of them must stay so."""

import re

import pytest

from conftest import ROOT

PUBLIC = ROOT / "Public"
PAGES = sorted(page.name for page in PUBLIC.glob("*.html"))


def head(name):
    return (PUBLIC / name).read_text("utf-8").split("</head>")[0]


def common(name):
    """The head without what is the page's own: what it is about, its styles, its modules."""
    text = re.sub(r"<!--about-->.*?<!--/about-->", "", head(name), flags=re.S)
    text = re.sub(r'<link rel="(stylesheet|modulepreload)" [^>]*>\n', "", text)
    return re.sub(r'src="scripts/[\w-]+\.js"', "", text)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_s_head_is_that_of_the_others_but_for_what_is_its_own(name):
    assert common(name) == common("index.html")
    about = re.search(r"<!--about-->\n(.*?)\n<!--/about-->", head(name), flags=re.S).group(1)
    title = re.search("<title>(.*?)</title>", about).group(1)
    description = re.search('<meta name="description" content="(.*?)">', about).group(1)
    assert f'<meta property="og:title" content="{title}">' in about
    assert f'<meta property="og:description" content="{description}">' in about


def imported(module, seen):
    """The modules that a module needs before it can run, and those that they need."""
    for name in re.findall(r'^(?:import|\}) .*?from "\./([\w-]+\.js)";', (PUBLIC / "scripts" / module).read_text("utf-8"), flags=re.M):
        if name not in seen:
            seen.add(name)
            imported(name, seen)
    return seen


@pytest.mark.parametrize("name", PAGES)
def test_a_page_preloads_every_module_that_it_imports_and_no_other(name):
    script = re.search(r'<script type="module" src="scripts/([\w-]+\.js)">', head(name)).group(1)
    preloaded = re.findall(r'<link rel="modulepreload" href="scripts/([\w-]+\.js)">', head(name))
    assert sorted(preloaded) == sorted(imported(script, set()))
