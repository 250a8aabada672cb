"""``kg review``: doubtful pairs side by side, verdicts, and builds that obey them."""

from __future__ import annotations

import csv
import io
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

import kg
from kg.directory import build_to
from kg.errors import InputError
from kg.graph import build_graph
from kg.link import Decision, Linker
from kg.model import Extraction
from kg.review import Reviewer, doubtful, read_merges, write_html
from kg.vocabulary import load_vocabulary
from tests.conftest import Run
from tests.link.extractions import attends, event, post, says

ZHEJIANG, GANSU = "浙江省教育厅", "甘肃省水利厅"
#: Two homonyms in two provinces, one of them in two articles, and a rare name that is joined over two ministries.
NEWS = {
    "a": ("2021-03-01", "3月1日，浙江省教育厅厅长李伟、副厅长王明强出席会议。"),
    "b": ("2021-04-02", "4月2日，浙江省教育厅厅长李伟主持召开会议。"),
    "c": ("2021-05-03", "5月3日，甘肃省水利厅厅长李伟到兰州市调研。"),
    "d": ("2018-05-03", "5月3日，水利部部长欧阳文山出席会议。"),
    "e": ("2021-05-03", "5月3日，工业和信息化部部长欧阳文山出席会议。"),
}
PAIR = ("--name", "李伟", "--left", f"organ/{ZHEJIANG}", "--right", f"organ/{GANSU}")


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    lines = [{"id": id, "title": f"标题{id}", "date": date, "text": text} for id, (date, text) in NEWS.items()]
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def out(news: Path, tmp_path: Path) -> Path:
    build_to(tmp_path / "out", news, formats=[])
    return tmp_path / "out"


def bearers(folder: Path, name: str) -> list[str]:
    graph = kg.read_graph(folder)
    return sorted(node for node, data in graph.nodes(data=True) if data["type"] == "person" and data["label"] == name)


# What a build keeps


def test_a_build_keeps_every_merge_and_refusal_with_score_and_reason(out: Path) -> None:
    joined, apart = sorted(read_merges(out / "merges.csv"), key=lambda one: not one.same)
    assert (joined.name, joined.left, joined.right) == ("欧阳文山", "organ/工业和信息化部", "organ/水利部")
    assert (apart.name, apart.left, apart.right) == ("李伟", f"organ/{ZHEJIANG}", f"organ/{GANSU}")
    assert joined.score >= 1.5 > apart.score
    assert "rare name +1" in joined.reason
    assert joined.reason in kg.read_graph(out).nodes["person/欧阳文山"]["identity"]


def test_identity_survives_rdf_and_conforms(news: Path, tmp_path: Path) -> None:
    from kg.rdf import read_rdf
    from kg.validate import validate

    report = build_to(tmp_path / "out", news, formats=["turtle", "graphml", "csv"])
    again = read_rdf(tmp_path / "out" / "graph.ttl")
    assert again.nodes["person/欧阳文山"] == report.graph.nodes["person/欧阳文山"]
    assert "identity" in again.nodes["person/欧阳文山"]
    assert validate(tmp_path / "out" / "graph.ttl").conforms


# Which pairs, and their sides


def test_the_nearest_to_the_threshold_come_first() -> None:
    decisions = [
        Decision(name, "organ/甲", "organ/乙", score >= 1.5, score)
        for name, score in zip("甲乙丙丁戊", (3.0, 2.5, 0.75, 1.5, -1.0), strict=True)
    ]
    assert [one.score for one in doubtful(decisions)] == [1.5, 0.75, 2.5]
    assert [one.score for one in doubtful(decisions, margin=0.0)] == [1.5]
    assert [one.name for one in doubtful(decisions, margin=9, name=" 甲·")] == ["甲"]


def linked(*extractions: Extraction) -> tuple[Reviewer, list[Decision]]:
    linker = Linker(load_vocabulary())
    for extraction in extractions:
        linker.add(extraction)
    links = linker.finish()
    graph = build_graph(links.entities, links.relations)
    return Reviewer(graph), linker.decisions


def test_sides_of_one_person_hold_what_was_there_before_the_merge() -> None:
    meeting = event("全国水利工作会议", "2018-06-01")
    reviewer, [decision] = linked(
        says(
            "a", "2018-05-01", post("欧阳文山", "水利部", "部长"), post("欧阳文山", "国家防汛抗旱总指挥部", "副总指挥")
        ),
        says("b", "2018-06-01", post("欧阳文山", "水利部", "部长"), meeting, attends("欧阳文山", "全国水利工作会议")),
        says("c", "2018-06-02", meeting, attends("欧阳文山", "全国水利工作会议")),
        says("d", "2021-06-01", post("欧阳文山", "工业和信息化部", "部长"), mentions=[("PERSON", "辛国斌")]),
    )
    pair = reviewer.pair(decision)
    sides = {pair.left.anchor: pair.left, pair.right.anchor: pair.right}
    later = sides.pop("organ/工业和信息化部")
    [earlier] = sides.values()
    assert earlier.person == later.person == "person/欧阳文山"
    assert [(one.organ, one.title, one.articles) for one in earlier.posts] == [
        ("国家防汛抗旱总指挥部", "副总指挥", 1),
        ("水利部", "部长", 2),
    ]
    assert (earlier.articles, earlier.first, earlier.last) == (3, "2018-05-01", "2018-06-02")
    assert [quote.article for quote in earlier.quotes] == ["a", "b"]
    assert [(one.organ, one.first_seen, one.last_seen) for one in later.posts] == [
        ("工业和信息化部", "2021-06-01", "2021-06-01")
    ]
    assert later.company == ("辛国斌",)
    assert later.quotes[0].date == "2021-06-01"


def test_an_article_without_a_post_shows_its_title_and_what_it_names() -> None:
    reviewer, decisions = linked(
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-03-01", post("李伟", GANSU, "厅长")),
        says("c", "2021-03-02", mentions=[("PERSON", "李伟"), ("REGION", "广东省")]),
    )
    [one] = [decision for decision in decisions if decision.left == "article/c"]
    side = reviewer.pair(one).left
    assert (side.posts, side.places) == ((), ("广东省",))
    assert side.person.startswith("person/李伟")
    assert [(quote.article, quote.text) for quote in side.quotes] == [("c", "标题c")]


def test_an_anchor_that_the_graph_does_not_hold_is_shown_as_such(out: Path) -> None:
    side = Reviewer(kg.read_graph(out)).side("李伟", "organ/教育部")
    assert (side.person, side.posts) == ("", ())


# The command


def test_review_prints_both_sides_in_columns(kg_run: Run, out: Path) -> None:
    from rich.cells import cell_len

    outcome = kg_run("review", out, "--margin", "3", "--name", "李伟")
    assert outcome.status == 0
    assert f"{ZHEJIANG}厅长 seen 2021-03-01 – 2021-04-02" in outcome.out
    lines = [line for line in outcome.out.splitlines() if line.startswith(("anchor", "person", "evidence"))]
    right = [line[: line.rindex(mark)] for line, mark in zip(lines, ("organ/", "person/", "2021-05-03"), strict=True)]
    assert len({cell_len(part) for part in right}) == 1
    assert "欧阳文山" not in outcome.out
    assert "1 doubtful pair" in outcome.err


def test_review_json_is_for_scripts(kg_run: Run, out: Path) -> None:
    data = json.loads(kg_run("review", out, "--margin", "3", "--json", "--limit", "1").out)
    assert (data["doubtful"], data["decided"], len(data["pairs"])) == (2, 0, 1)
    pair = json.loads(kg_run("review", out, "--margin", "3", "--json", "--name", "李伟").out)["pairs"][0]
    assert pair["same"] is False
    assert [post["title"] for post in pair["left"]["posts"]] == ["厅长"]
    assert pair["left"]["company"] == ["王明强"]
    assert {quote["article"] for quote in pair["left"]["quotes"]} == {"a", "b"}


def test_in_python_a_review_is_what_the_command_shows(out: Path) -> None:
    found = kg.review(out, margin=3, limit=1)
    assert (found.doubtful, found.decided, len(found.pairs)) == (2, 0, 1)
    assert kg.review(out, margin=3, name="李伟").pairs[0].left.company == ("王明强",)


def test_nothing_doubtful_is_said(kg_run: Run, out: Path) -> None:
    outcome = kg_run("review", out, "--name", "谁也不是")
    assert (outcome.status, outcome.out) == (0, "")
    assert "no doubtful pair" in outcome.err


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not {"src", "href"} & {name for name, _ in attrs}
        self.found.add(tag)


def test_review_html_is_one_page_with_everything_escaped(kg_run: Run, out: Path, tmp_path: Path) -> None:
    page = tmp_path / "review.html"
    assert kg_run("review", out, "--margin", "3", "--html", page).out == ""
    assert f"{ZHEJIANG}厅长" in page.read_text(encoding="utf-8")
    nasty = "<script>alert(1)</script>&\"'"
    reviewer, _ = linked(says(nasty, "2021-03-01", post("李伟", f"{nasty}中心", nasty)))
    decision = Decision("李伟", reviewer.anchors("李伟")[0], "organ/乙", False, 1.0, nasty)
    tags = Tags()
    tags.feed(write_html([reviewer.pair(decision)], title=nasty))
    assert "script" not in tags.found
    assert "section" in tags.found


def test_a_folder_without_merges_is_2(kg_run: Run, out: Path) -> None:
    (out / "merges.csv").unlink()
    outcome = kg_run("review", out)
    assert outcome.status == 2
    assert "merges.csv" in outcome.err
    assert "Traceback" not in outcome.err


# Verdicts


def test_a_verdict_joins_homonyms_at_the_next_build(kg_run: Run, news: Path, out: Path) -> None:
    assert len(bearers(out, "李伟")) == 2
    outcome = kg_run("review", out, *PAIR, "--decide", "same", "--by", "王", "--when", "2022-01-05", "--why", "调动")
    assert outcome.status == 0, outcome.err
    rows = list(csv.DictReader(io.StringIO((out / "decisions.csv").read_text(encoding="utf-8"))))
    assert rows == [
        {
            "name": "李伟",
            "left": f"organ/{ZHEJIANG}",
            "right": f"organ/{GANSU}",
            "verdict": "same",
            "by": "王",
            "when": "2022-01-05",
            "why": "调动",
        }
    ]
    assert json.loads(kg_run("review", out, "--margin", "9", "--json").out)["doubtful"] == 1
    assert kg_run("build", news, "-o", out, "-q").status == 0
    assert bearers(out, "李伟") == ["person/李伟"]
    [reason] = [one.reason for one in read_merges(out / "merges.csv") if one.name == "李伟"]
    assert reason == "reviewed by 王 on 2022-01-05: 调动"
    assert json.loads(kg_run("review", out, "--margin", "9", "--json", "--name", "李伟").out)["doubtful"] == 0


def test_a_verdict_splits_a_person_at_the_next_build(kg_run: Run, news: Path, out: Path) -> None:
    pair = ("--name", "欧阳文山", "--left", "organ/水利部", "--right", "organ/工业和信息化部")
    assert kg_run("review", out, *pair, "--decide", "different").status == 0
    kg_run("build", news, "-o", out, "-q")
    assert len(bearers(out, "欧阳文山")) == 2


def test_build_takes_verdicts_from_another_file(kg_run: Run, news: Path, out: Path, tmp_path: Path) -> None:
    kg_run("review", out, *PAIR, "--decide", "same")
    verdicts = (out / "decisions.csv").rename(tmp_path / "verdicts.csv")
    assert kg_run("build", news, "-o", tmp_path / "new", "-q", "--decisions", verdicts).status == 0
    assert bearers(tmp_path / "new", "李伟") == ["person/李伟"]
    build_to(tmp_path / "third", news, formats=[], decisions=verdicts)
    assert bearers(tmp_path / "third", "李伟") == ["person/李伟"]
    graph = kg.build(news, reviewed=kg.read_decisions(verdicts))
    assert "person/李伟~甘肃省水利厅" not in graph


def test_build_says_which_verdicts_found_nobody(kg_run: Run, news: Path, out: Path) -> None:
    lines = f"name,left,right,verdict\n李伟,organ/{ZHEJIANG},organ/教育部,same\n"
    (out / "decisions.csv").write_text(lines, encoding="utf-8")
    outcome = kg_run("build", news, "-o", out, "-q")
    assert outcome.status == 0
    assert "the verdict on 李伟 found no organ/教育部" in outcome.err


def test_wrong_verdicts_stop_a_build_before_it_reads(kg_run: Run, news: Path, out: Path, tmp_path: Path) -> None:
    before = (out / "graph.sqlite").read_bytes()
    (out / "decisions.csv").write_text("name,left,right,verdict\n李伟,organ/甲,organ/乙,sam\n", encoding="utf-8")
    outcome = kg_run("build", news, "-o", out)
    assert outcome.status == 2
    assert f"{out / 'decisions.csv'}:2: verdict='sam' should be same or different" in outcome.err
    assert (out / "graph.sqlite").read_bytes() == before
    with pytest.raises(InputError, match="there is no such file"):
        build_to(out, news, decisions=tmp_path / "missing.csv")


def test_conflicting_verdicts_are_refused(kg_run: Run, out: Path) -> None:
    kg_run("review", out, *PAIR, "--decide", "same")
    outcome = kg_run("review", out, *PAIR, "--decide", "different")
    assert outcome.status == 2
    assert "decisions.csv:2: says same of this pair" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--decide", "same", "--name", "李伟"), "--decide needs --name, --left and --right"),
        (("--decide", "same", "--name", "张三", *PAIR[2:]), "nobody named '张三'"),
        (("--decide", "same", *PAIR[:4], "--right", "organ/教育部"), "there are article/a"),
        (("--decide", "same", *PAIR, "--when", "gestern"), "should be a date"),
        (("--decide", "perhaps", *PAIR), "'perhaps' is not one of"),
        (("--json", "--ask"), "exclude each other"),
    ],
)
def test_wrong_use_keeps_no_verdict(kg_run: Run, out: Path, arguments: tuple[str, ...], message: str) -> None:
    outcome = kg_run("review", out, *arguments)
    assert outcome.status == 2
    assert message in outcome.err
    assert not (out / "decisions.csv").exists()


@pytest.mark.parametrize(
    ("typed", "verdicts"), [("what\ns\nd\n", 2), ("skip\ndifferent\n", 1), ("\nq\n", 0), ("s\n", 1)]
)
def test_ask_keeps_what_is_typed(
    kg_run: Run, out: Path, monkeypatch: pytest.MonkeyPatch, typed: str, verdicts: int
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert kg_run("review", out, "--margin", "3", "--ask", "--by", "王").status == 0
    kept = (out / "decisions.csv").read_text(encoding="utf-8").count("王") if verdicts else 0
    assert kept == verdicts
    assert (out / "decisions.csv").exists() == bool(verdicts)
