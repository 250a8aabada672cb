"""The wordings of a change of office, and the lists in which several are told."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions

ROW = ("person", "organ", "title", "action")
SHAOXING = "绍兴市人民政府"
FINANCE = "绍兴市财政局"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("会议决定罢免陈立新的绍兴市副市长职务。", {("陈立新", SHAOXING, "副市长", "removed")}),
        ("会议决定撤销陈立新的绍兴市财政局局长职务。", {("陈立新", FINANCE, "局长", "removed")}),
        ("陈立新的绍兴市副市长职务已被免去。", {("陈立新", SHAOXING, "副市长", "removed")}),
        ("绍兴市副市长陈立新被免去领导职务。", {("陈立新", SHAOXING, "副市长", "removed")}),
        ("陈立新日前离任绍兴市财政局局长一职。", {("陈立新", FINANCE, "局长", "removed")}),
        ("刚刚卸任绍兴市财政局局长一职的陈立新到会。", {("陈立新", FINANCE, "局长", "removed")}),
        ("绍兴市市长陈立新引咎辞职。", {("陈立新", SHAOXING, "市长", "resigned")}),
        ("陈立新引咎辞去绍兴市财政局局长职务。", {("陈立新", FINANCE, "局长", "resigned")}),
        ("绍兴市副市长陈立新被责令辞职。", {("陈立新", SHAOXING, "副市长", "resigned")}),
        ("学校聘请陈立新为绍兴文理学院院长。", {("陈立新", "绍兴文理学院", "院长", "appointed")}),
        ("陈立新改任绍兴市财政局局长。", {("陈立新", FINANCE, "局长", "appointed")}),
        ("陈立新出任新组建的国家数据局局长。", {("陈立新", "国家数据局", "局长", "appointed")}),
        ("任命陈立新为中国驻秘鲁大使。", {("陈立新", "中华人民共和国", "驻秘鲁大使", "appointed")}),
        ("银保监会主席助理陈立新升任副主席。", {("陈立新", "中国银行保险监督管理委员会", "副主席", "appointed")}),
        (
            "西藏自治区人代会上，选举陈立新为自治区主席。",
            {("陈立新", "西藏自治区人民政府", "主席", "elected")},
        ),
        (
            "绍兴市人民代表大会选举产生了市长陈立新，副市长王红、李建国。",
            {
                ("陈立新", SHAOXING, "市长", "elected"),
                ("王红", SHAOXING, "副市长", "elected"),
                ("李建国", SHAOXING, "副市长", "elected"),
            },
        ),
        ("此前，绍兴市委决定，陈立新同志任绍兴市财政局局长。", {("陈立新", FINANCE, "局长", "appointed")}),
        (
            "绍兴市原市长陈立新北上郑州，任河南省委常委。",
            {("陈立新", "中国共产党河南省委员会", "常委", "appointed")},
        ),
        ("一九八二年，陈立新同志任绍兴市财政局局长。", set()),
        ("美国人陈立新2018年1月卸任绍兴市财政局局长时带走了文件。", set()),
    ],
)
def test_wordings_of_a_change(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "大会决定陈立新为中央军事委员会主席，王红、周一远为副主席。",
            {
                ("陈立新", "中央军事委员会", "主席", "appointed"),
                ("王红", "中央军事委员会", "副主席", "appointed"),
                ("周一远", "中央军事委员会", "副主席", "appointed"),
            },
        ),
        (
            "会议免去陈立新的绍兴市副市长职务，王红为副市长、市公安局局长。",
            {
                ("陈立新", SHAOXING, "副市长", "removed"),
                ("王红", SHAOXING, "副市长", "appointed"),
                ("王红", "绍兴市公安局", "局长", "appointed"),
            },
        ),
        (
            "任命陈立新为绍兴市财政局副局长（试用期一年），王红为绍兴市审计局副局长。",
            {("陈立新", FINANCE, "副局长", "appointed"), ("王红", "绍兴市审计局", "副局长", "appointed")},
        ),
        (
            "原绍兴市审计局副局长陈立新、王红任绍兴市财政局副局长。",
            {("陈立新", FINANCE, "副局长", "appointed"), ("王红", FINANCE, "副局长", "appointed")},
        ),
        (
            "陈立新辞去绍兴市财政局局长职务，王红接任。",
            {("陈立新", FINANCE, "局长", "resigned"), ("王红", FINANCE, "局长", "appointed")},
        ),
        (
            "大会选举陈立新为绍兴市市长，王红任绍兴市财政局局长。",
            {("陈立新", SHAOXING, "市长", "elected"), ("王红", FINANCE, "局长", "appointed")},
        ),
        (
            "董事会选举陈立新为中国海洋石油集团公司董事长，聘任王红为总裁。",
            {
                ("陈立新", "中国海洋石油集团公司", "董事长", "elected"),
                ("王红", "中国海洋石油集团公司", "总裁", "appointed"),
            },
        ),
    ],
)
def test_those_who_go_on_in_a_list(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "大会选举陈某为诸暨市某会主任，王红为诸暨市副市长，李建国为诸暨市人民法院院长。",
            {("王红", "诸暨市人民政府", "副市长", "elected"), ("李建国", "诸暨市人民法院", "院长", "elected")},
        ),
        (
            "国家邮政局副局长陈立新不再担任副局长职务。",
            {("陈立新", "国家邮政局", "副局长", "removed")},
        ),
        (
            "银保监会主席助理陈立新升任副主席，国家邮政局副局长王红不再担任副局长职务。",
            {
                ("陈立新", "中国银行保险监督管理委员会", "副主席", "appointed"),
                ("王红", "国家邮政局", "副局长", "removed"),
            },
        ),
    ],
)
def test_changes_behind_others_that_are_not_understood(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("鲁义之接替陈立新出任绍兴市财政局局长。", {("鲁义之", FINANCE, "局长", "appointed")}),
        ("接替陈立新出任绍兴市财政局局长的，是一位年轻人。", set()),
        ("接替陈立新出任绍兴市财政局局长的，是李建国同志。", {("李建国", FINANCE, "局长", "appointed")}),
    ],
)
def test_who_is_followed_takes_no_office(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("任命陈立新为绍兴市财政局局长，周济为绍兴市审计局局长。", ["陈立新", "周济"]),
        ("免去陈立新的绍兴市财政局局长职务，高健的绍兴市审计局局长职务。", ["陈立新", "高健"]),
        ("免去陈立新兼任的绍兴市财政局局长职务，周济不再担任绍兴市审计局局长。", ["陈立新", "周济"]),
        ("会议决定高健代理绍兴市市长。", ["高健"]),
        ("绍兴市财政局局长一职由王红接任。", ["王红"]),
        ("董事会同意金志成辞去公司董事长职务，聘任高健为总裁。", ["金志成", "高健"]),
    ],
)
def test_people_in_lists_of_changes(text: str, people: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == people


def test_who_is_a_member_of_a_conference_no_more() -> None:
    text = "会议通过关于免去陈立新十四届全国政协经济委员会副主任职务并撤销其委员资格的决定。"
    conference = "中国人民政治协商会议全国委员会"
    assert facts(text, "personnel", *ROW) == [
        ("陈立新", conference + "经济委员会", "副主任", "removed"),
        ("陈立新", conference, "委员", "removed"),
    ]


def test_who_is_of_the_age_to_go_goes() -> None:
    text = "9月30日，河南省委副书记孙大海接任省委书记，原书记王国庆到龄卸任。"
    assert ("王国庆", "书记", "removed") in facts(text, "personnel", "person", "title", "action")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "会议选举高明远为中华人民共和国主席、中华人民共和国中央军事委员会主席。",
            [
                ("高明远", "中华人民共和国", "主席", "elected"),
                ("高明远", "中央军事委员会", "主席", "elected"),
            ],
        ),
        ("何明亮同志当选为中华人民共和国副主席。", [("何明亮", "中华人民共和国", "副主席", "elected")]),
        (
            "随后，主持人依次宣布：\n许文斌、贺小红同志为中华人民共和国中央军事委员会副主席。\n"
            "周志坚同志当选为最高人民法院院长。",
            [
                ("许文斌", "中央军事委员会", "副主席", "appointed"),
                ("贺小红", "中央军事委员会", "副主席", "appointed"),
                ("周志坚", "最高人民法院", "院长", "elected"),
            ],
        ),
        (
            "会议决定任命邓大权为遂宁市人民政府副市长，并决定为代理市长。",
            [
                ("邓大权", "遂宁市人民政府", "副市长", "appointed"),
                ("邓大权", "遂宁市人民政府", "代理市长", "appointed"),
            ],
        ),
        (
            "会议任命王礼为泉州市人民政府副市长、代理市长，由副市长王礼代理泉州市人民政府市长职务。",
            [
                ("王礼", "泉州市人民政府", "副市长", "appointed"),
                ("王礼", "泉州市人民政府", "代理市长", "appointed"),
            ],
        ),
        (
            "卢力平同志不再担任漳州市人民政府党组成员，漳州市财政局党组书记、局长，漳州市国资委主任职务。",
            [
                ("卢力平", "漳州市人民政府", "党组成员", "removed"),
                ("卢力平", "漳州市财政局", "党组书记", "removed"),
                ("卢力平", "漳州市财政局", "局长", "removed"),
                ("卢力平", "漳州市人民政府国有资产监督管理委员会", "主任", "removed"),
            ],
        ),
        (
            "漳州市委常委沈大平兼任漳浦县委委员、书记，漳浦开发区管委会主任。",
            [
                ("沈大平", "中国共产党漳浦县委员会", "委员", "appointed"),
                ("沈大平", "中国共产党漳浦县委员会", "书记", "appointed"),
                ("沈大平", "漳浦县开发区管理委员会", "主任", "appointed"),
            ],
        ),
        (
            "一、免去武平的中华人民共和国驻加拿大特命全权大使职务；",
            [("武平", "中华人民共和国", "驻加拿大特命全权大使", "removed")],
        ),
        ("会议免除路阳同志青田县副县长职务。", [("路阳", "青田县人民政府", "副县长", "removed")]),
    ],
)
def test_decisions_of_congresses(text: str, rows: list[object]) -> None:
    assert facts(text, "personnel", "person", "organ", "title", "action") == rows


def test_who_is_meant_for_an_office_does_not_hold_it() -> None:
    text = "公示显示，拟任兰溪市委书记的朱瑞明为现任市长。"
    assert "书记" not in facts(text, "post", "title")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "王国平担任青海省委书记、骆小宁不再担任青海省委书记；鹿平担任江西省委书记、强卫不再担任江西省委书记。",
            [
                ("骆小宁", "书记", "removed"),
                ("王国平", "书记", "appointed"),
                ("鹿平", "书记", "appointed"),
            ],
        ),
        (
            "从黑龙江调任河南省委副书记的陈润平讲话。目前，陈润平已当选河南省省长，林小铎为甘肃省代省长。",
            [("陈润平", "副书记", "appointed"), ("陈润平", "省长", "elected")],
        ),
        (
            "喻小林履新天津市委常委，原任该职的盛茂平此前已当选为天津市政协主席。",
            [("盛茂平", "主席", "elected"), ("喻小林", "常委", "appointed")],
        ),
    ],
)
def test_changes_told_side_by_side(text: str, rows: list[object]) -> None:
    assert facts(text, "personnel", "person", "title", "action") == rows
    assert facts(text, "post", "person") == []


def test_who_no_longer_acts_in_an_office_loses_the_others_too() -> None:
    text = "会议决定：李明达任绍兴市委书记；陈宁国不再代理绍兴市委书记，免去其市委副书记职务。"
    assert ("陈宁国", "副书记", "removed") in facts(text, "personnel", "person", "title", "action")
