"""What a build step would see to: the frame of the pages, and that no module, style or word is there for nothing."""

import re

import pytest

from conftest import HERE, ROOT

PUBLIC = ROOT / "Public"
NOT_FOUND = "404.html"
PAGES = sorted(page.name for page in PUBLIC.glob("*.html") if page.name != NOT_FOUND)
MODULES = {module.name: module.read_text("utf-8") for module in (PUBLIC / "scripts").glob("*.js")}


def head(name):
    return (PUBLIC / name).read_text("utf-8").split("</head>")[0]


def common(name):
    """The page without what is its own: what it is about, its styles, its modules."""
    text = re.sub(r"<!--about-->.*?<!--/about-->", "", (PUBLIC / name).read_text("utf-8"), flags=re.S)
    text = text.replace("<noscript>\n<!--words-->\n", "<noscript>").replace("\n<!--/words-->\n</noscript>", "</noscript>")
    text = re.sub(r'<link rel="(stylesheet|modulepreload)" [^>]*>\n', "", text)
    return re.sub(r'src="scripts/[\w-]+\.js"', "", text)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_s_head_and_body_are_those_of_the_others_but_for_what_is_its_own(name):
    assert common(name) == common("index.html")
    about = re.search(r"<!--about-->\n(.*?)\n<!--/about-->", head(name), flags=re.S).group(1)
    title = re.search("<title>(.*?)</title>", about).group(1)
    description = re.search('<meta name="description" content="(.*?)">', about).group(1)
    assert f'<meta property="og:title" content="{title}">' in about
    assert f'<meta property="og:description" content="{description}">' in about


def test_the_page_for_a_wrong_address_has_the_frame_of_the_others_and_links_that_hold_at_any_depth():
    page = (PUBLIC / NOT_FOUND).read_text("utf-8")
    for line in common("index.html").split("</head>")[0].splitlines():
        assert re.sub('(href|src)="', r'\1="./', line) in page or line.startswith('<script type')
    assert "<script type" not in page
    links = re.findall('(?:href|src|action)="(.*?)"', page)
    assert links and all(link.startswith("./") for link in links)
    for link in links:
        assert (PUBLIC / link).exists(), link


def imported(module, seen):
    """The modules that a module needs before it can run, and those that they need."""
    for name in re.findall(r'^(?:import|\}) .*?from "\./([\w-]+\.js)";', MODULES[module], flags=re.M):
        if name not in seen:
            seen.add(name)
            imported(name, seen)
    return seen


@pytest.mark.parametrize("name", PAGES)
def test_a_page_preloads_every_module_that_it_imports_and_no_other(name):
    script = re.search(r'<script type="module" src="scripts/([\w-]+\.js)">', head(name)).group(1)
    preloaded = re.findall(r'<link rel="modulepreload" href="scripts/([\w-]+\.js)">', head(name))
    assert sorted(preloaded) == sorted(imported(script, set()))


@pytest.mark.parametrize("name", sorted(MODULES))
def test_a_module_uses_all_that_it_imports_and_others_all_that_it_exports(name):
    text = MODULES[name]
    imports = re.findall(r"\w+", " ".join(re.findall(r"^import \{([^}]*)\}", text, flags=re.M)))
    exports = re.findall(r"^export (?:async )?(?:const|class|function\*?) (\w+)", text, flags=re.M)
    others = [other for key, other in MODULES.items() if key != name] + [test.read_text("utf-8") for test in HERE.glob("test_*.py")]
    assert [one for one in imports if len(re.findall(rf"\b{one}\b", text)) < 2] == []
    assert [one for one in exports if not any(re.search(rf"\b{one}\b", other) for other in others)] == []


def test_every_class_that_has_a_style_is_on_some_page():
    sheets = "".join(sheet.read_text("utf-8") for sheet in (PUBLIC / "styles").glob("*.css"))
    classes = set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/", "", sheets, flags=re.S)))
    pages = "".join([*MODULES.values(), *((PUBLIC / page).read_text("utf-8") for page in [*PAGES, NOT_FOUND])])
    # Some classes are made of a beginning and a value: `speaker-${look}`.
    made = tuple(re.findall(r"([a-z]+-)\$\{", pages))
    assert [one for one in sorted(classes) if not one.startswith(made) and not re.search(rf"(?<![\w-]){one}(?![\w-])", pages)] == []


def test_the_words_of_strings_js_are_all_said_somewhere(chromium, site):
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(f"{site.base}/quote.html")
    said = page.evaluate("""async () => {
        const { s } = await import("./scripts/strings.js");
        const leaves = (at, path) => Object.entries(at).flatMap(([key, value]) =>
            value?.constructor === Object ? leaves(value, [...path, key]) : [[...path, key]]);
        return leaves(s, []); }""")
    context.close()
    text = "".join(MODULES.values())
    # A group may be asked for a word by a value: `s.role[role]`.
    is_used = lambda path: f"s.{'.'.join(path)}" in text or any(f"s.{'.'.join(path[:i])}[" in text for i in range(1, len(path)))
    assert [path for path in said if not is_used(path)] == []
