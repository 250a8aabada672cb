"""The explorer in headless Chromium, as one file and from a server."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kg.explorer import page
from kg.export import write_formats
from tests.explorer.graphs import ORGAN, PERSON, evil
from tests.server.conftest import serving

webdriver = pytest.importorskip("selenium.webdriver")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="Chromium and ChromeDriver are not installed")
FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--window-size=1200,900"),
)
Look = Callable[[str], Any]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=Service(DRIVER, log_output=os.devnull))
    yield driver
    driver.quit()


@pytest.fixture(scope="module", params=["file", "packed file", "server"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("explorer")
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "packed file":
            patch.setattr(page, "_PLAIN", 0)
            patch.setattr(page, "_BLOCK", 3000)
        write_formats(evil(), folder, ["nquads", "nodelink", "html"])
    if request.param == "server":
        with serving(folder) as address:
            yield f"{address}/"
    else:
        yield (folder / "graph.html").as_uri()


@pytest.fixture
def look(browser: Any, address: str) -> Look:
    """Open a view, wait until it is there, and see to it that no script of the graph ran and none failed."""
    from selenium.webdriver.support.ui import WebDriverWait

    def open_view(view: str) -> Any:
        browser.get("about:blank")
        browser.get(f"{address}#/{view}")
        browser.execute_script("localStorage.setItem('kg-language', 'en')")
        browser.refresh()
        ready = "return document.querySelector('#main').childNodes.length && !document.querySelector('main.waiting')"
        WebDriverWait(browser, 20).until(lambda driver: driver.execute_script(ready))
        assert "owned" not in browser.title.partition("<script>")[0]
        assert not browser.find_elements("css selector", "main script, main img, .error")
        assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
        return browser

    return open_view


def texts(browser: Any, selector: str) -> list[str]:
    return [node.text for node in browser.find_elements("css selector", selector)]


def entity(id: str) -> str:
    from urllib.parse import quote

    return f"e/{quote(id, safe='')}"


def test_the_start_counts_what_there_is(look: Look) -> None:
    browser = look("")
    assert "2\nPerson" in texts(browser, ".card")
    assert "9\nfacts" in texts(browser, ".card")
    assert browser.title == "Knowledge graph"


def test_an_entity_has_its_time_line_graph_and_evidence(look: Look) -> None:
    browser = look(entity(PERSON))
    assert texts(browser, "h1")[0].startswith("甲<script>")
    assert browser.find_elements("css selector", "#career .post rect")
    assert browser.find_elements("css selector", "#career .change")
    assert len(browser.find_elements("css selector", "#ego .node")) == 3
    (post,) = browser.find_elements("css selector", "[data-facts='holds_post>'] .fact")
    assert "2 sources · 90%" in post.text
    post.find_element("css selector", "summary").click()
    quotes = texts(post, "blockquote p")
    assert len(quotes) == 2
    assert quotes[1] == "乙主任甲"
    links = [node.get_attribute("href") for node in post.find_elements("css selector", "blockquote footer a")]
    assert "https://example.org/b?x=1&y=2" in links
    assert not [link for link in links if link.startswith("javascript:")]
    article = look(entity("article/a"))
    assert "javascript:" in texts(article, "dl")[0]
    assert not article.find_elements("css selector", "dl a")


def test_names_are_marked_in_the_evidence(look: Look) -> None:
    browser = look(entity("person/丁"))
    assert texts(browser, "[data-facts='attends>'] .fact .about") == ["2022-01-02"]
    browser = look(entity("event/2022-01-02/会"))
    browser.execute_script("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    assert set(texts(browser, "[data-facts='attends<'] mark")) == set()
    browser = look(entity("article/a"))
    assert texts(browser, "[data-facts='mentions>'] .head a")[0].startswith("甲<script>")


def test_search_finds_and_leads_there(look: Look) -> None:
    from selenium.webdriver.common.keys import Keys
    from selenium.webdriver.support.ui import WebDriverWait

    browser = look("")
    box = browser.find_element("css selector", "#q")
    box.send_keys("别名")
    WebDriverWait(browser, 10).until(lambda driver: driver.find_elements("css selector", "#hits a"))
    assert texts(browser, "#hits a .chip") == ["Person"]
    box.send_keys(Keys.ARROW_DOWN, Keys.ENTER)
    WebDriverWait(browser, 10).until(lambda driver: texts(driver, "h1"))
    assert texts(browser, ".title code") == [PERSON]


def test_people_regions_programmes_and_statistics(look: Look) -> None:
    browser = look("people")
    assert len(browser.find_elements("css selector", ".network .node")) == 2
    assert len(browser.find_elements("css selector", ".network line")) == 1
    browser = look("regions")
    assert [words.split("<")[0].split("\n")[0] for words in texts(browser, ".tree a")] == ["省", "市"]
    browser = look("programmes")
    assert len(browser.find_elements("css selector", ".cell:not(.none)")) == 2
    browser = look("statistics")
    assert len(browser.find_elements("css selector", "#plot circle")) == 2
    assert len(browser.find_elements("css selector", "tbody tr")) == 2
    browser.find_element("css selector", "input[name=period]").send_keys("2021")
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, 10).until(lambda driver: len(driver.find_elements("css selector", "tbody tr")) == 1)


def test_what_is_not_there_is_said(browser: Any, look: Look) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    look("")
    browser.execute_script("location.hash = '#/e/person%2F%E6%97%A0'")
    WebDriverWait(browser, 10).until(lambda driver: driver.find_elements("css selector", ".error"))
    assert "person/无" in texts(browser, ".error")[0]
    browser.get_log("browser")


def test_the_language_changes(look: Look) -> None:
    browser = look("people")
    browser.find_element("css selector", "#language").click()
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, 10).until(lambda driver: texts(driver, "h1") == ["人物网络"])
    assert browser.find_element("css selector", "html").get_attribute("lang") == "zh"


def test_sparql_runs_on_a_server_and_is_not_in_a_file(look: Look, address: str) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    if address.startswith("file:"):
        assert "SPARQL" not in texts(look(""), "nav a")
        return
    browser = look("sparql")
    browser.find_element("css selector", "#run").click()
    WebDriverWait(browser, 20).until(lambda driver: driver.find_elements("css selector", "#result tbody tr"))
    (row,) = texts(browser, "#result tbody tr")
    assert row.startswith("甲<script>")
    box = browser.find_element("css selector", "#query")
    box.clear()
    box.send_keys("SELECT * {")
    browser.find_element("css selector", "#run").click()
    WebDriverWait(browser, 20).until(lambda driver: driver.find_elements("css selector", "#result .error"))
    assert "syntax error" in texts(browser, "#result .error")[0]
    browser.get_log("browser")


def test_a_narrow_window_needs_no_scrolling_sideways(browser: Any, look: Look) -> None:
    size = {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        for view in ("", entity(PERSON), entity(ORGAN), "people", "regions", "programmes", "statistics"):
            look(view)
            assert browser.execute_script("return document.documentElement.scrollWidth") <= 360, view
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_a_big_graph_opens_what_is_looked_at(browser: Any, tmp_path: Path) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    from kg.graph import build_graph
    from kg.model import Entity, Relation

    organs = [Entity(f"organ/第{n}局", "organ", f"第{n}局") for n in range(100)]
    people = [Entity(f"person/某{n}", "person", f"某{n}") for n in range(50_000)]
    posts = [
        Relation(f"holds_post-{n}", "holds_post", person.id, f"organ/第{n % 100}局", {"title": "干部"})
        for n, person in enumerate(people)
    ]
    (path,) = write_formats(build_graph([*organs, *people], posts), tmp_path, ["html"]).values()
    browser.get(f"{path.as_uri()}#/{entity('organ/第7局')}")
    WebDriverWait(browser, 60).until(lambda driver: texts(driver, "h1") == ["第7局"])
    assert "500" in texts(browser, "[data-facts='holds_post<'] h2")[0]
    assert path.stat().st_size < 20_000_000
