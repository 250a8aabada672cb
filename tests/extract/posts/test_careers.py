"""Offices that somebody held, told before the name."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "former", "made"),
    [
        (
            "9月2日，担任华润集团总经理三年的张大平出任广东省副省长。",
            [("张大平", "总经理")],
            [("张大平", "副省长", "appointed")],
        ),
        (
            "10月8日，曾任浙江省宁波市副市长的李大勇，履新贵州省贵阳市委副书记、代市长。",
            [("李大勇", "副市长")],
            [("李大勇", "副书记", "appointed"), ("李大勇", "代市长", "appointed")],
        ),
        (
            "历任三亚市教育局局长、三亚市委宣传部部长的吴建峻，近日接任海口市委副书记。",
            [("吴建峻", "局长"), ("吴建峻", "部长")],
            [("吴建峻", "副书记", "appointed")],
        ),
    ],
)
def test_who_held_an_office_is_named_behind_it(text: str, former: list[object], made: list[object]) -> None:
    assert facts(text, "post", "person", "title", "status") == [(*post, "former") for post in former]  # type: ignore[misc]
    assert facts(text, "personnel", "person", "title", "action") == made


def test_each_of_several_held_one_office() -> None:
    text = "新任副市长何明亮、许文斌此前分别担任青田县县长、临海市委书记。"
    held = [fact for fact in facts(text, "post", "person", "organ", "status") if fact[2] == "former"]
    assert held == [
        ("何明亮", "青田县人民政府", "former"),
        ("许文斌", "中国共产党临海市委员会", "former"),
    ]


def test_offices_held_at_the_time_are_no_appointments() -> None:
    text = "何明亮任青田县委书记期间，项目开工，其时，许文斌任县长，贺小红任县委副书记。"
    assert facts(text, "personnel", "person") == []
    assert ("许文斌", "县长", "former") in facts(text, "post", "person", "title", "status")


def test_lines_of_a_curriculum_vitae_with_years_alone() -> None:
    text = (
        "现在播送高明远同志简历：\n高明远，男，汉族，1955年7月生，1974年3月参加工作。\n"
        "1982—1983年　清华大学团委书记，共青团中央常委\n"
        "1985-1986年　河北省石家庄地委副书记、行署专员\n"
        "1998—1999年 河南省委副书记、代省长\n"
        "2001-2002年　浙江省委主持常务工作的副书记(正厅级)，宁波市委书记\n"
        "2013—       中央政治局常委，国务院副总理\n"
        "2018-　　　　中华人民共和国副主席"
    )
    assert facts(text, "post", "organ", "title", "status") == [
        ("清华大学", "团委书记", "former"),
        ("共青团中央", "常委", "former"),
        ("中国共产党河北省石家庄地区委员会", "副书记", "former"),
        ("河北省石家庄地区行政公署", "专员", "former"),
        ("中国共产党河南省委员会", "副书记", "former"),
        ("河南省人民政府", "代省长", "former"),
        ("中国共产党浙江省委员会", "副书记", "former"),
        ("中国共产党宁波市委员会", "书记", "former"),
        ("中国共产党中央政治局", "常委", "current"),
        ("国务院", "副总理", "current"),
        ("中华人民共和国", "副主席", "current"),
    ]


def test_who_goes_on_holding_an_office() -> None:
    text = "水资源专家叶如兰担任着清华大学教授。"
    assert facts(text, "post", "person", "title") == [("叶如兰", "教授")]


def test_a_surname_that_is_the_word_for_holding_an_office() -> None:
    text = "座谈会上，李成市长介绍了任福。任副市长指出，要重视气象服务。"
    assert "副市长" not in facts(text, "post", "title")


def test_where_those_come_from_who_are_moved() -> None:
    text = "王国平由湖北省委副书记、省长调任，徐小麟由中央网信办副主任升任，郑小洁从国台办副主任的位子上空降浙江。"
    assert facts(text, "post", "person", "title", "status") == [
        ("王国平", "副书记", "former"),
        ("王国平", "省长", "former"),
        ("徐小麟", "副主任", "former"),
        ("郑小洁", "副主任", "former"),
    ]


def test_each_is_named_behind_the_offices_of_the_past() -> None:
    text = (
        "曾任青田县委书记的李明亮，曾任云和县委副书记、县长等职的柴贵林，曾任庆元县长多年的夏文斌，"
        "曾担任过景宁县长，遂昌县委书记的贺新民到会。"
    )
    assert facts(text, "post", "person", "organ", "title", "status") == [
        ("李明亮", "中国共产党青田县委员会", "书记", "former"),
        ("贺新民", "中国共产党遂昌县委员会", "书记", "former"),
        ("柴贵林", "中国共产党云和县委员会", "副书记", "former"),
        ("柴贵林", "云和县人民政府", "县长", "former"),
        ("夏文斌", "庆元县人民政府", "县长", "former"),
        ("贺新民", "景宁畲族自治县人民政府", "县长", "former"),
    ]


def test_whose_secretary_somebody_was() -> None:
    text = "何明亮曾任浙江省省长许文斌的秘书，后来担任青田县委副书记。"
    assert ("何明亮", "副书记") in facts(text, "post", "person", "title")
    assert ("许文斌", "副书记") not in facts(text, "post", "person", "title")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("李大勇到会。李大勇赴浙江前，任职水利部副部长。", ("李大勇", "副部长")),
        ("李大勇由水利部副部长任上来到浙江。", ("李大勇", "副部长")),
        ("赵国强任浙江省委书记时，李大勇任浙江省水利厅厅长。", ("李大勇", "厅长")),
    ],
)
def test_an_office_left_behind_or_held_while_another_held_his(text: str, held: tuple[str, str]) -> None:
    assert (*held, "former") in facts(text, "post", "person", "title", "status")
    assert facts(text, "personnel", "person", "title") == []
