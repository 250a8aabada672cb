"""People whom the tagger takes for places."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.page import Page
from kg.extract.places.people import tell_people
from kg.extract.spans import Span
from kg.model import Article, Label
from kg.vocabulary import load_vocabulary
from tests.extract.reading import mentions


def told(text: str, *tagged: tuple[Label, str]) -> list[tuple[str, str]]:
    """Labels and wordings of what becomes of mentions in a text."""
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    find_ruled(page)
    spans, at = list[Span](), 0
    for label, wording in tagged:
        start = text.index(wording, at)
        at = start + len(wording)
        surface = page.lexicon.surfaces.get(wording)
        term = surface.terms[0] if surface and label == "REGION" else None
        spans.append(Span(start, at, label, term=term, parts=(term,) if term else ()))
    return [(span.label, text[span.start : span.end]) for span in tell_people(page, spans)]


@pytest.mark.parametrize(
    ("text", "tagged", "person"),
    [
        ("同来访的托尔伯格总理会谈。", [("REGION", "托尔伯格")], "托尔伯格"),
        ("致电戈尔达娜·维尔诺娃，祝贺当选。", [("REGION", "维尔诺娃")], "戈尔达娜·维尔诺娃"),
        ("祝贺阿卜杜勒·拉希姆当选。", [("REGION", "阿卜杜勒"), ("PERSON", "拉希姆")], "阿卜杜勒·拉希姆"),
        ("泰勒·考克曼到场。考克曼还说，情况严重。", [("PERSON", "泰勒·考克曼"), ("REGION", "考克曼")], "考克曼"),
        ("由王立刚、马龙、李大伟出战。", [("PERSON", "王立刚"), ("REGION", "马龙"), ("PERSON", "李大伟")], "马龙"),
    ],
)
def test_what_its_context_shows_to_be_a_person_is_no_place(
    text: str, tagged: list[tuple[Label, str]], person: str
) -> None:
    found = told(text, *tagged)
    assert ("PERSON", person) in found
    assert "REGION" not in [label for label, _ in found]


@pytest.mark.parametrize(
    ("text", "tagged"),
    [
        ("总统王立刚、越南总理李大伟出席。", [("PERSON", "王立刚"), ("REGION", "越南")]),
        ("王立刚、马龙、曲靖都来了。", [("PERSON", "王立刚"), ("REGION", "马龙"), ("REGION", "曲靖")]),
        ("线路连接中国·青岛。", [("REGION", "青岛")]),
        ("艾因·哈什米尔等地响起警报。", [("REGION", "哈什米尔")]),
    ],
)
def test_a_place_stays_one(text: str, tagged: list[tuple[Label, str]]) -> None:
    assert told(text, *tagged) == tagged


def test_the_next_village_of_a_list_is_no_person() -> None:
    found = told("深入吴岭村、丁坡村走访。", ("REGION", "吴岭村"), ("PERSON", "丁坡村"))
    assert found == [("REGION", "吴岭村"), ("REGION", "丁坡村")]


def test_a_place_within_a_dotted_name_is_its_beginning() -> None:
    lexicon = compile_lexicon(load_vocabulary())
    page = Page(Article("a", "主席向阿拉萨内·杜兰致贺，西藏拉萨。"), lexicon)
    page.region_candidates = []
    lhasa = lexicon.surfaces["拉萨"].terms[0]
    place, person = Span(4, 6, "REGION", parts=(lhasa,), term=lhasa), Span(6, 10, "PERSON", name="内·杜兰")
    found = [(span.label, page.text[span.start : span.end]) for span in tell_people(page, [place, person])]
    assert found == [("PERSON", "阿拉萨内·杜兰")]


def test_the_first_of_some_towns_abroad_is_no_person() -> None:
    text = "乌军在斯洛然斯科、波克罗夫斯克等多个方向击退进攻。"
    found = told(text, ("PERSON", "斯洛然斯科"), ("REGION", "波克罗夫斯克"))
    assert found == [("REGION", "斯洛然斯科"), ("REGION", "波克罗夫斯克")]


@pytest.mark.parametrize(
    ("text", "tagged", "found"),
    [
        (
            "总统会见了绍尔什。绍尔什表示愿意投资。",
            [("REGION", "绍尔什"), ("REGION", "绍尔什")],
            [("PERSON", "绍尔什"), ("PERSON", "绍尔什")],
        ),
        ("拉法口岸关闭，拉法居民撤离。", [("REGION", "拉法"), ("REGION", "拉法")], [("REGION", "拉法")] * 2),
        (
            "阿拉法特表示反对，阿拉法特随后离开。",
            [("REGION", "拉法"), ("REGION", "拉法")],
            [("PERSON", "阿拉法特")] * 2,
        ),
        ("他买了三明治，又吃了三明治。", [("REGION", "三明"), ("REGION", "三明")], []),
        ("内蒙古乌梁素海治理，内蒙古乌梁素海验收。", [("REGION", "内蒙古")] * 2, [("REGION", "内蒙古")] * 2),
        ("伊朗方面表示反对，伊朗方面否认。", [("REGION", "伊朗")] * 2, [("REGION", "伊朗")] * 2),
    ],
)
def test_names_that_are_part_of_longer_ones(
    text: str, tagged: list[tuple[Label, str]], found: list[tuple[str, str]]
) -> None:
    assert told(text, *tagged) == found


def test_head_of_state_in_a_list_of_states_is_no_place() -> None:
    text = "与乌干达总统卡塔韦尼、卢旺达总统卡加尔等东非地区国家领导人共同出席仪式。"
    assert ("PERSON", "卡塔韦尼") in mentions(text)


def test_a_name_that_begins_like_a_sea_is_that_of_whose_title_stands_before_it() -> None:
    text = "福建省副省长黄海昆、中国石化副总经理凌逸群代表双方签约。"
    assert mentions(text, "PERSON") == [("PERSON", "黄海昆"), ("PERSON", "凌逸群")]
