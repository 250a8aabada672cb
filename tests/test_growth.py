"""An update links what changed, and all where what linking kept is not there or of no use; the bytes are the same."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

import kg.growth
import kg.link.reading
import kg.link.steps
from kg.directory import build_to, remove, update
from kg.errors import ExportError
from kg.growth import LINKS, Growth
from tests.files import outputs

Article = dict[str, str]
#: Names and posts that make people who are joined, kept apart, in company of each other, and at one meeting.
PEOPLE = ("王刚", "李明", "张伟", "赵志强", "陈晓东")
OFFICES = ("浙江省委书记", "海南省副省长", "财政部副部长", "杭州市市长", "清华大学校长", "")
#: Full names and the parts by which they are called; one last part is at times that of two.
FOREIGNERS = (
    "俄罗斯总统弗拉基米尔·普京发表讲话。",
    "俄罗斯总统弗拉基米尔·普京发表讲话。普京表示感谢。",
    "俄罗斯总统普京发表讲话。",
    "英国首相鲍里斯·约翰逊发表讲话。约翰逊表示感谢。",
    "美国财政部长汤姆·约翰逊发表讲话。约翰逊表示感谢。",
    "约翰逊表示感谢。",
)
MEETINGS = ("全国工业和信息化工作会议", "座谈会", "省政府常务会议")
PROGRAMS = ("乡村振兴战略", "“千万工程”", "长江经济带发展")


def article(number: int, draw: random.Random) -> Article:
    """An article about some of them, so that any two have something in common."""
    one, other = (f"{draw.choice(OFFICES)}{name}" for name in draw.sample(PEOPLE, 2))
    sentences = (
        f"{one}、{other}出席{draw.choice(MEETINGS)}并讲话。",
        f"{one}5日在{draw.choice(('杭州市', '海口市', '湖州市'))}调研，强调推进{draw.choice(PROGRAMS)}。",
        f"财政部印发《{draw.choice(('专项资金管理办法', '预算通知'))}》。",
        f"任命{draw.choice(PEOPLE)}为{draw.choice(OFFICES[:4])}。",
        f"一季度，浙江省工业增加值同比增长{draw.randrange(3, 6)}%。",
    )
    text = "".join((*draw.sample(sentences, 3), draw.choice(FOREIGNERS)))
    return {"id": f"a{number}", "date": f"2021-11-{draw.randrange(1, 9):02}", "text": text}


def save(path: Path, articles: Iterable[Article]) -> Path:
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in articles), encoding="utf-8")
    return path


@pytest.fixture
def linked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """In which way each build and update linked."""
    ways: list[str] = []

    def noted(name: str) -> Callable[..., Any]:
        real = getattr(Growth, name)

        def link(self: Growth, *arguments: Any) -> Any:
            ways.append(name.removeprefix("_link_"))
            return real(self, *arguments)

        return link

    for name in ("_link_all", "_link_changes"):
        monkeypatch.setattr(Growth, name, noted(name))
    return ways


@pytest.mark.parametrize("seed", range(3))
def test_changes_of_any_kind_end_with_the_bytes_of_one_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: list[str], seed: int
) -> None:
    monkeypatch.setattr(kg.link.steps, "_CELEBRITY", 4)  # people rise to fame and fall
    monkeypatch.setattr(kg.link.reading, "_COMPANY", 1)
    draw = random.Random(seed)
    held = {one["id"]: one for one in (article(number, draw) for number in range(12))}
    out = tmp_path / "out"
    build_to(out, save(tmp_path / "first.jsonl", held.values()), formats=["nquads"])
    for step in range(8):
        what = draw.choice(("new", "new", "reprint", "changed", "gone"))
        some = [article(100 + step * 2 + more, draw) for more in range(2)]
        if what == "gone":
            gone = draw.sample(sorted(held), 2)
            held = {id: one for id, one in held.items() if id not in gone}
            remove(out, gone)
        else:
            for one, like in zip(some, draw.sample(sorted(held.values(), key=lambda row: row["id"]), 2), strict=True):
                one |= {"id": like["id"]} if what == "changed" else {}
                one |= {"text": f"本报讯 {like['text']}"} if what == "reprint" else {}
            held |= {one["id"]: one for one in some}
            update(out, save(tmp_path / "more.jsonl", some))
        assert linked[-1] == "changes"
        whole = tmp_path / f"whole{step}"
        build_to(whole, save(tmp_path / "all.jsonl", held.values()), formats=["nquads"])
        assert outputs(out) == outputs(whole), (step, what)


def grown(folder: Path) -> dict[str, bytes]:
    draw = random.Random(5)
    articles = [article(number, draw) for number in range(6)]
    build_to(folder / "whole", save(folder / "all.jsonl", articles))
    build_to(folder / "out", save(folder / "first.jsonl", articles[:4]))
    save(folder / "more.jsonl", articles[4:])
    return outputs(folder / "whole")


def spoil(path: Path, damage: str) -> None:
    if damage == "gone":
        path.unlink()
    elif damage == "no database":
        path.write_bytes(b"no database" * 1000)
    elif damage == "empty":
        path.write_bytes(b"")
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE about SET value = 'another Python' WHERE name = 'maker'")


@pytest.mark.parametrize("damage", ["gone", "no database", "empty", "other"])
def test_without_what_linking_kept_all_is_linked(tmp_path: Path, linked: list[str], damage: str) -> None:
    whole = grown(tmp_path)
    spoil(tmp_path / "out" / LINKS, damage)
    update(tmp_path / "out", tmp_path / "more.jsonl")
    assert (linked[-1], outputs(tmp_path / "out")) == ("all", whole)


def test_where_many_articles_change_all_are_linked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: list[str]
) -> None:
    whole = grown(tmp_path)
    monkeypatch.setattr(kg.growth, "_FEW", 1)
    update(tmp_path / "out", tmp_path / "more.jsonl")
    assert (linked[-1], outputs(tmp_path / "out")) == ("all", whole)

    monkeypatch.undo()
    last = remove(tmp_path / "out", ["a0"])
    rest = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()]
    build_to(tmp_path / "less", save(tmp_path / "less.jsonl", [one for one in rest if one["id"] != "a0"]))
    assert last.removed == 1
    assert outputs(tmp_path / "out") == outputs(tmp_path / "less")


@pytest.mark.parametrize("there", [False, True])
def test_a_graph_that_is_gone_or_of_others_is_no_ground_to_go_on_from(
    tmp_path: Path, linked: list[str], there: bool
) -> None:
    whole = grown(tmp_path)
    stored = tmp_path / "out" / "graph.sqlite"
    stored.unlink()
    if there:
        stored.write_bytes(whole["graph.sqlite"])
    update(tmp_path / "out", tmp_path / "more.jsonl")
    assert (linked[-1], outputs(tmp_path / "out")) == ("all", whole)


def test_an_update_without_news_changes_nothing(tmp_path: Path, linked: list[str]) -> None:
    grown(tmp_path)
    before = outputs(tmp_path / "out")
    update(tmp_path / "out", tmp_path / "first.jsonl")
    assert (linked[-1], outputs(tmp_path / "out")) == ("changes", before)


def test_what_an_update_that_failed_leaves_is_not_gone_on_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: list[str]
) -> None:
    whole = grown(tmp_path)

    def fail(*_: object, **__: object) -> None:
        raise ExportError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr(kg.growth, "write_formats", fail)
        with pytest.raises(ExportError):
            update(tmp_path / "out", tmp_path / "more.jsonl")
    assert not (tmp_path / "out" / LINKS).exists()
    update(tmp_path / "out", tmp_path / "more.jsonl")
    assert (linked[-1], outputs(tmp_path / "out")) == ("all", whole)
