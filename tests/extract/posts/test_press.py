"""Offices as the press of provinces, cities and schools tells them."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts, mentions

POST = ("person", "organ", "title", "status")
ROW = ("person", "organ", "title", "action")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "工业和信息化部举行仪式。部党组成员、国家烟草专卖局局长方铭远，部总工程师魏立群出席。",
            [
                ("方铭远", "工业和信息化部", "党组成员", "current"),
                ("方铭远", "国家烟草专卖局", "局长", "current"),
                ("魏立群", "工业和信息化部", "总工程师", "current"),
            ],
        ),
        (
            "国务院新闻办公室、国家互联网信息办公室主任王立新介绍情况。",
            [
                ("王立新", "国务院新闻办公室", "主任", "current"),
                ("王立新", "国家互联网信息办公室", "主任", "current"),
            ],
        ),
        (
            "九三学社浙江省委主委陈立民，江苏省委副主委闫一远出席。",
            [
                ("陈立民", "九三学社浙江省委", "主委", "current"),
                ("闫一远", "九三学社江苏省委", "副主委", "current"),
            ],
        ),
        (
            "浙江省作家协会副主席兼小说专业委员会主任李立松出席。",
            [
                ("李立松", "浙江省作家协会", "副主席", "current"),
                ("李立松", "浙江省作家协会小说专业委员会", "主任", "current"),
            ],
        ),
        (
            "绍兴市委秘书长张立远到会时，时任绍兴市委书记是刘建业。",
            [
                ("张立远", "中国共产党绍兴市委员会", "秘书长", "current"),
                ("刘建业", "中国共产党绍兴市委员会", "书记", "former"),
            ],
        ),
        ("江西省卸任的副省长周立人出席。", [("周立人", "江西省人民政府", "副省长", "former")]),
        ("在此之前，江西省省长由王明远担任。", [("王明远", "江西省人民政府", "省长", "former")]),
        (
            "中国科学院院士、校长罗立俊，党委副书记、副校长马一远出席。",
            [("罗立俊", "中国科学院", "院士", "current")],
        ),
        (
            "东江大学、南江大学主办论坛。东江大学副校长陈立新，我校党委书记、校长李一远致辞。李一远校长表示欢迎。",
            [("陈立新", "东江大学", "副校长", "current")],
        ),
        (
            "陈立远担任重庆两江新区党工委书记。",
            [("陈立远", "中国共产党重庆两江新区工作委员会", "书记", "current")],
        ),
        (
            "应法国欧洲和外交部长勒克莱尔邀请，中国外交部长王立毅将访问法国。",
            [
                ("勒克莱尔", "法国", "欧洲和外交部长", "current"),
                ("王立毅", "外交部", "部长", "current"),
            ],
        ),
    ],
)
def test_offices_are_put_to_their_bodies(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", *POST) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "李立民辞去绍兴市市长职务 郝立鹏任绍兴市代市长\n吴立明任绍兴市委副书记 韩冬梅任湖州市委书记",
            {
                ("李立民", "绍兴市人民政府", "市长", "resigned"),
                ("郝立鹏", "绍兴市人民政府", "代市长", "appointed"),
                ("吴立明", "中国共产党绍兴市委员会", "副书记", "appointed"),
                ("韩冬梅", "中国共产党湖州市委员会", "书记", "appointed"),
            },
        ),
        (
            "马立军辞去广西壮族自治区主席职务，陈一远任代理主席。",
            {
                ("马立军", "广西壮族自治区人民政府", "主席", "resigned"),
                ("陈一远", "广西壮族自治区人民政府", "代理主席", "appointed"),
            },
        ),
        (
            "会议决定任命陈一远为江西省副省长，代理省长。",
            {
                ("陈一远", "江西省人民政府", "副省长", "appointed"),
                ("陈一远", "江西省人民政府", "代理省长", "appointed"),
            },
        ),
    ],
)
def test_changes_side_by_side(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows
    assert facts(text, "post", *POST) == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "2006年接任绍兴市市长、2012年转任绍兴市政协主席的李立全到会。",
            {
                ("绍兴市人民政府", "市长", "former"),
                ("中国人民政治协商会议绍兴市委员会", "主席", "former"),
            },
        ),
        (
            "2018年1月出任江西省副省长前，李立全一直在北京工作。李立全说，江西变化很大。",
            {("江西省人民政府", "副省长", "former")},
        ),
    ],
)
def test_stations_before_the_name(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "post", "organ", "title", "status")) == rows


def test_a_document_tells_the_place_at_home_behind_about() -> None:
    text = "会议讨论《关于巢湖市2019年财政预算执行情况的报告》。市委书记陈立杰主持会议。"
    assert facts(text, "post", "organ") == ["中国共产党巢湖市委员会"]


def test_those_who_come_from_elsewhere_do_not_tell_the_place() -> None:
    text = "省长龚正在济南会见浙江商会代表团。山东省人民政府与商会签约。"
    assert facts(text, "post", "person", "organ") == [("龚正", "山东省人民政府")]


def test_the_year_of_birth_makes_no_career_of_what_follows() -> None:
    text = "一位是生于1956年的马立平，他是民盟成员；另一位是生于1958年的曾一平，他升任绍兴市政协副主席。"
    assert ("PERSON", "马立平") in mentions(text)
    assert ("PERSON", "曾一平") in mentions(text)
    assert facts(text, "post", "person", date=datetime.date(2014, 5, 26)) == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "代表团由绍兴市委书记陈立新、副市长万一同带队。发改委主任王立泽、国资委副主任李一明随访。",
            [
                ("陈立新", "中国共产党绍兴市委员会", "书记", "current"),
                ("万一同", "绍兴市人民政府", "副市长", "current"),
                ("王立泽", "绍兴市发展和改革委员会", "主任", "current"),
                ("李一明", "绍兴市人民政府国有资产监督管理委员会", "副主任", "current"),
            ],
        ),
        (
            "绍兴市委书记陈立新会见国家发改委副主任李一明。发改委司长王立泽在座。",
            [
                ("陈立新", "中国共产党绍兴市委员会", "书记", "current"),
                ("李一明", "国家发展和改革委员会", "副主任", "current"),
                ("王立泽", "国家发展和改革委员会", "司长", "current"),
            ],
        ),
        (
            "陈立新捕前系绍兴市政府副秘书长，因受贿被捕。",
            [("陈立新", "绍兴市人民政府", "副秘书长", "former")],
        ),
        (
            "教育部国际合作与交流司副司长于立海在我校国际交流处处长赵一辉陪同下参观。",
            [("于立海", "教育部国际合作与交流司", "副司长", "current")],
        ),
        (
            "国务院新闻办公室举行发布会。新闻办新闻局局长郭立民主持。",
            [("郭立民", "国务院新闻办公室新闻局", "局长", "current")],
        ),
        (
            "龙口镇召开会议。会议由镇党委组织委员葛立冰主持。",
            [("葛立冰", "中国共产党龙口镇委员会", "组织委员", "current")],
        ),
        (
            "中国工程院张立平院士、王一祥院士出席。",
            [("张立平", "中国工程院", "院士", "current"), ("王一祥", "中国工程院", "院士", "current")],
        ),
        (
            "中国科学院院士、过程工程所所长张立江致辞。",
            [("张立江", "中国科学院", "院士", "current"), ("张立江", "过程工程所", "所长", "current")],
        ),
        ("浙江省第四届高评委主任张立伟讲话。", [("张立伟", "浙江省高评委", "主任", "current")]),
    ],
)
def test_offices_beside_others(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", *POST) == rows


def test_a_society_by_its_short_name_is_nobody() -> None:
    text = "陈立新来到中国宫协，宫协负责人介绍情况。"
    assert mentions(text, "ORG", "PERSON") == [("PERSON", "陈立新"), ("ORG", "中国宫协"), ("ORG", "宫协")]


def test_guests_do_not_tell_the_place_at_home() -> None:
    text = "市领导陈立新致辞，欢迎上海市徐汇区经贸考察团。绍兴市越城区委书记王一明讲话。区经合局局长李立欣陪同。"
    assert ("李立欣", "绍兴市越城区经济合作局") in facts(text, "post", "person", "organ")
    assert ("PERSON", "陈立新") in mentions(text)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "重庆两江新区举行会议。重庆市委常委、两江新区党工委书记陈立刚出席。",
            {
                ("陈立刚", "中国共产党重庆市委员会", "常委"),
                ("陈立刚", "中国共产党重庆两江新区工作委员会", "书记"),
            },
        ),
        (
            "扬州举行仪式。市领导陈立竑、李一盛、方桂林，市政府秘书长尤立晶参加。",
            {("尤立晶", "扬州市人民政府", "秘书长")},
        ),
        (
            "中集产城发展集团有限公司总经理禹立飞介绍情况。",
            {("禹立飞", "中集产城发展集团有限公司", "总经理")},
        ),
        (
            "国务院副总理、中俄人文合作委员会中方主席刘立东出席。",
            {("刘立东", "国务院", "副总理"), ("刘立东", "中俄人文合作委员会", "中方主席")},
        ),
        (
            "绍兴市委副书记、市长李立刚，市人大常委会主任黄金，市政协主席杨一远参加。",
            {
                ("李立刚", "中国共产党绍兴市委员会", "副书记"),
                ("李立刚", "绍兴市人民政府", "市长"),
                ("黄金", "绍兴市人民代表大会常务委员会", "主任"),
                ("杨一远", "中国人民政治协商会议绍兴市委员会", "主席"),
            },
        ),
    ],
)
def test_who_is_listed_with_an_office(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "post", "person", "organ", "title")) == rows


def test_somebody_compared_with_another_is_not_who_is_told_of() -> None:
    text = "陈立国任绍兴市委书记。秦一荣是江西人。和陈立国一样，他也在江西任职多年，后官至江西省委常委。"
    assert facts(text, "post", "person", "organ") == [("秦一荣", "中国共产党江西省委员会")]


def test_offices_held_here_and_there_are_of_no_place() -> None:
    text = "陈立国介绍情况。陈立国曾在河南省遂平县、漯河市等多地任职，担任过书记、市长等职。"
    assert facts(text, "post", "organ") == []


def test_a_comrade_whatever_the_name_leaves_an_office() -> None:
    text = "鹿立社同志任江西省委书记，强卫同志不再担任江西省委书记职务。"
    assert set(facts(text, "personnel", *ROW)) == {
        ("鹿立社", "中国共产党江西省委员会", "书记", "appointed"),
        ("强卫", "中国共产党江西省委员会", "书记", "removed"),
    }


def test_who_takes_an_office_over() -> None:
    text = "江西省政府党组书记职务则由新任江西省委副书记赵立德出任。"
    assert ("赵立德", "江西省人民政府", "党组书记", "appointed") in facts(text, "personnel", *ROW)


def test_the_office_of_an_article_may_be_named_later() -> None:
    text = "厅党组书记、厅长朱立东到值班室。会后，湖南省水利厅派出专家组。"
    assert facts(text, "post", *POST) == [
        ("朱立东", "湖南省水利厅", "党组书记", "current"),
        ("朱立东", "湖南省水利厅", "厅长", "current"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "国务院任命原驻日大使崔立凯、外交部部长助理翟一隽为外交部副部长。",
            {("崔立凯", "外交部", "副部长", "appointed"), ("翟一隽", "外交部", "副部长", "appointed")},
        ),
        (
            "免去胡立春的中华人民共和国驻非盟使团团长职务。",
            {("胡立春", "中华人民共和国驻非盟使团", "团长", "removed")},
        ),
        (
            "刘立成当选为绍兴市人大常委会秘书长，王一升等34人为绍兴市人大常委会委员，袁堃当选副主任。",
            {
                ("刘立成", "绍兴市人民代表大会常务委员会", "秘书长", "elected"),
                ("王一升", "绍兴市人民代表大会常务委员会", "委员", "elected"),
                ("袁堃", "绍兴市人民代表大会常务委员会", "副主任", "elected"),
            },
        ),
    ],
)
def test_changes_in_long_lists(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


def test_former_envoys_and_departments_that_are_no_more() -> None:
    text = "外交部原国际司司长吴立龙、原驻日大使崔一凯出席。外交部西亚北非司司长陈立东讲话。"
    assert facts(text, "post", *POST) == [
        ("吴立龙", "外交部国际司", "司长", "former"),
        ("崔一凯", "中华人民共和国", "驻日本大使", "former"),
        ("陈立东", "外交部西亚北非司", "司长", "current"),
    ]


def test_a_department_for_parts_of_the_world_alone() -> None:
    text = "外交部举行会议。新任西亚北非司司长陈立东讲话。"
    assert facts(text, "post", *POST) == [("陈立东", "外交部西亚北非司", "司长", "current")]


def test_the_team_of_a_committee_of_no_place_has_no_posts() -> None:
    assert facts("区委第二巡察组进驻街道。区委第二巡察组组长张立宁作动员。", "post", "organ") == []


def test_the_places_that_guests_come_to_are_in_the_city_at_home() -> None:
    text = "市委副书记、市长翟立军陪同。客人先后到滕州市、枣庄高新区调研。"
    assert facts(text, "post", "organ") == ["中国共产党枣庄市委员会", "枣庄市人民政府"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "会议经表决，增补林志安、苏文彬同志为政协浙江省第十三届委员会委员；增补林志安为提案委员会副主任。",
            [("林志安", "委员", "appointed"), ("苏文彬", "委员", "appointed"), ("林志安", "副主任", "appointed")],
        ),
        ("会议通过关于接受达瓦次仁同志请辞第十四届全国政协委员的决定。", [("达瓦次仁", "委员", "resigned")]),
        ("青海省政协副主席赵文海涉嫌严重违纪，中央已决定免去其领导职务。", [("赵文海", "副主席", "removed")]),
    ],
)
def test_who_is_taken_in_who_asks_to_leave_and_who_loses_all_offices(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", "person", "title", "action") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("甘肃原书记李志明出席。", [("中国共产党甘肃省委员会", "书记", "former")]),
        (
            "应肯尼亚人民联盟党主席、参议长卡马尔邀请，代表团前往内罗毕。",
            [("肯尼亚人民联盟党", "主席", "current"), ("肯尼亚", "参议长", "current")],
        ),
        (
            "赵立春到任当日，时任中央金融委员会办公室副主任，国家金融监督管理总局副局长陈文远讲话。",
            [
                ("中央金融委员会办公室", "副主任", "former"),
                ("国家金融监督管理总局", "副局长", "former"),
            ],
        ),
        ("李志明访问浙江大学。校党委书记王文海会见了他。", [("浙江大学", "党委书记", "current")]),
    ],
)
def test_offices_named_shortly(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "organ", "title", "status") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "担任过浙江省副省长、浙江省总工会主席的林海波出席会议。",
            [("林海波", "浙江省人民政府", "副省长", "former"), ("林海波", "浙江省总工会", "主席", "former")],
        ),
        (
            "原湖州市委书记林海波受审。林海波利用担任绍兴市委副书记兼任政法委书记的职务便利，收受财物。",
            [
                ("林海波", "中国共产党湖州市委员会", "书记", "former"),
                ("林海波", "中国共产党绍兴市委员会", "副书记", "former"),
                ("林海波", "中国共产党绍兴市委员会政法委员会", "书记", "former"),
            ],
        ),
        (
            "会议召开，浙江省卫生健康委党组书记、主任，浙江省中医药管理局局长林海波到会讲话。",
            [
                ("林海波", "浙江省卫生健康委员会", "党组书记", "current"),
                ("林海波", "浙江省卫生健康委员会", "主任", "current"),
                ("林海波", "浙江省中医药管理局", "局长", "current"),
            ],
        ),
        (
            "绍兴市外办党组成员、绍兴市海外联谊会副会长林海波，党组成员王文远参加活动。",
            [
                ("林海波", "绍兴市人民政府外事办公室", "党组成员", "current"),
                ("林海波", "绍兴市海外联谊会", "副会长", "current"),
                ("王文远", "绍兴市人民政府外事办公室", "党组成员", "current"),
            ],
        ),
    ],
)
def test_all_offices_of_one_person(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", *POST) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "周立明宣读了文件。免去林海波同志绍兴市第三人民医院党委书记职务。",
            [("林海波", "绍兴市第三人民医院", "党委书记", "removed")],
        ),
        ("林海波同志不再任绍兴文理学院党委书记。", [("林海波", "绍兴文理学院", "党委书记", "removed")]),
        (
            "东海港股份有限公司收到报告。林海波先生因工作变动原因，申请辞去公司董事长职务。",
            [("林海波", "东海港股份有限公司", "董事长", "resigned")],
        ),
    ],
)
def test_who_leaves_with_a_word_of_address(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", *ROW) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "大会选举林海波为浙江省第十五届人大常委会主任；陈文远、周立明为副主任；王志安为浙江省人民政府省长。",
            [
                ("林海波", "浙江省人民代表大会常务委员会", "主任", "elected"),
                ("陈文远", "浙江省人民代表大会常务委员会", "副主任", "elected"),
                ("周立明", "浙江省人民代表大会常务委员会", "副主任", "elected"),
                ("王志安", "浙江省人民政府", "省长", "elected"),
            ],
        ),
        (
            "会议任命林海波为绍兴市财政局局长；陈文远为绍兴市审计局局长。",
            [
                ("林海波", "绍兴市财政局", "局长", "appointed"),
                ("陈文远", "绍兴市审计局", "局长", "appointed"),
            ],
        ),
    ],
)
def test_a_list_of_changes_goes_on_as_it_began(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", *ROW) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "西藏党委书记林海波、纪委书记陈文远出席。",
            [
                ("林海波", "中国共产党西藏自治区委员会", "书记", "current"),
                ("陈文远", "中国共产党西藏自治区纪律检查委员会", "书记", "current"),
            ],
        ),
        (
            "广西壮族自治区党委副书记、区人大常委会副主任林海波致辞。",
            [
                ("林海波", "中国共产党广西壮族自治区委员会", "副书记", "current"),
                ("林海波", "广西壮族自治区人民代表大会常务委员会", "副主任", "current"),
            ],
        ),
        ("绍兴市委书记别文安接见他们。", [("别文安", "中国共产党绍兴市委员会", "书记", "current")]),
        ("日本北方化学株式会社执行董事田中健一来访。", [("田中健一", "日本北方化学株式会社", "执行董事", "current")]),
    ],
)
def test_bodies_that_a_list_names_shortly(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", *POST) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "东海集团副总裁林海波，人力资源部总经理陈文远，市场总监、市场部总经理周立明，副总工程师、数字化部总经理王志安参加交流。",
            [
                ("林海波", "东海集团", "副总裁", "current"),
                ("陈文远", "东海集团人力资源部", "总经理", "current"),
                ("周立明", "东海集团", "市场总监", "current"),
                ("周立明", "东海集团市场部", "总经理", "current"),
                ("王志安", "东海集团", "副总工程师", "current"),
                ("王志安", "东海集团数字化部", "总经理", "current"),
            ],
        ),
        (
            "浙江大学副校长林海波，教务处处长陈文远、人事处副处长周立明参加。",
            [
                ("林海波", "浙江大学", "副校长", "current"),
                ("陈文远", "浙江大学教务处", "处长", "current"),
                ("周立明", "浙江大学人事处", "副处长", "current"),
            ],
        ),
    ],
)
def test_divisions_of_a_house_that_a_list_names(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", *POST) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "宁德市政协副主席、统战部部长林海波，市人大常委会副主任、总工会主席陈文远参加。",
            [
                ("林海波", "中国人民政治协商会议宁德市委员会", "副主席", "current"),
                ("林海波", "中国共产党宁德市委员会统一战线工作部", "部长", "current"),
                ("陈文远", "宁德市人民代表大会常务委员会", "副主任", "current"),
                ("陈文远", "宁德市总工会", "主席", "current"),
            ],
        ),
        (
            "周宁县委书记林海波，县长陈文远，人大常委会主任王志安，政协主席周立明，纪委书记何志远，组织部长郑国强，"
            "政法委书记宋建平，武装部长李文华，副县长、公安局长张国平参加。",
            [
                ("林海波", "中国共产党周宁县委员会", "书记", "current"),
                ("陈文远", "周宁县人民政府", "县长", "current"),
                ("王志安", "周宁县人民代表大会常务委员会", "主任", "current"),
                ("周立明", "中国人民政治协商会议周宁县委员会", "主席", "current"),
                ("何志远", "中国共产党周宁县纪律检查委员会", "书记", "current"),
                ("郑国强", "中国共产党周宁县委员会组织部", "部长", "current"),
                ("宋建平", "中国共产党周宁县委员会政法委员会", "书记", "current"),
                ("李文华", "周宁县人民武装部", "部长", "current"),
                ("张国平", "周宁县人民政府", "副县长", "current"),
                ("张国平", "周宁县公安局", "局长", "current"),
            ],
        ),
        (
            "江苏省委书记林海波，统战部部长陈文远，政法委书记王志安，秘书长周立明参加。",
            [
                ("林海波", "中国共产党江苏省委员会", "书记", "current"),
                ("陈文远", "中国共产党江苏省委员会统一战线工作部", "部长", "current"),
                ("王志安", "中国共产党江苏省委员会政法委员会", "书记", "current"),
                ("周立明", "中国共产党江苏省委员会", "秘书长", "current"),
            ],
        ),
        (
            "周宁县城关镇党委书记林海波、镇长陈文远、纪委书记王志安、人大主席周立明参加。",
            [
                ("林海波", "中国共产党周宁县城关镇委员会", "书记", "current"),
                ("陈文远", "周宁县城关镇人民政府", "镇长", "current"),
                ("王志安", "中国共产党周宁县城关镇纪律检查委员会", "书记", "current"),
                ("周立明", "周宁县城关镇", "人大主席", "current"),
            ],
        ),
        (
            "华侨大学校长林海波，纪委书记陈文远参加。",
            [("林海波", "华侨大学", "校长", "current"), ("陈文远", "华侨大学", "纪委书记", "current")],
        ),
    ],
)
def test_bodies_of_a_place_whose_officials_a_list_names(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", *POST) == rows


def test_who_announces_on_a_day_that_he_leaves_offices() -> None:
    text = "奥地利总理内哈默4日宣布辞去总理及人民党党首职务。"
    assert facts(text, "personnel", "organ", "title", "action") == [
        ("奥地利", "总理", "resigned"),
        ("人民党", "党首", "resigned"),
    ]


def test_ministers_of_internal_affairs() -> None:
    assert facts("俄内务部长科洛科利采夫表示欢迎。", "post", "organ", "title") == [("俄罗斯", "内务部长")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("中国驻古巴大使张拓、商务参赞马国强出席。", ("马国强", "中华人民共和国", "商务参赞")),
        ("古巴工业部工业管理司司长贝尔蒂出席。", ("贝尔蒂", "古巴工业部工业管理司", "司长")),
        ("贵安新区党工委委员陈志明讲话，贵安新区办公室副主任余才参加。", ("余才", "贵安新区办公室", "副主任")),
    ],
)
def test_whose_an_attache_and_an_office_are(text: str, found: tuple[str, str, str]) -> None:
    assert found in facts(text, "post", "person", "organ", "title")


def test_of_which_body_those_of_the_other_side_are_is_left_open() -> None:
    text = "水利部副部长王建平与俄方格鲁杰夫副部长、波恰洛夫副部长会谈。"
    assert facts(text, "post", "person", "organ") == [("王建平", "水利部")]
    assert ("PERSON", "格鲁杰夫") in mentions(text, "PERSON")


def test_a_leader_and_the_body_of_the_next() -> None:
    text = "香港特区政府创新科技及工业局局长孙明和中国科协港澳台办公室主任罗华签订协议。"
    assert facts(text, "post", "person", "title") == [("孙明", "局长"), ("罗华", "主任")]


def test_who_has_leave_and_whose_matters_a_title_names() -> None:
    assert ("PERSON", "刘鹏") in mentions("张强、李登才参加会议，刘鹏请假，吴德列席会议。", "PERSON")
    text = "中国科协党组书记、分管日常工作副主席张玉卓出席仪式。"
    assert facts(text, "post", "title") == ["党组书记", "副主席"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "绍兴市召开会议。市财政局、国资委负责人参加会议。国资委主任陈立新发言。",
            [("陈立新", "绍兴市人民政府国有资产监督管理委员会", "主任")],
        ),
        ("市委常委、统战部长、国资委党委书记陈立新出席会议。", []),
        (
            "财政部部长陈立新、国资委主任万一同出席会议。",
            [("陈立新", "财政部", "部长"), ("万一同", "国务院国有资产监督管理委员会", "主任")],
        ),
    ],
)
def test_offices_of_a_city_are_none_of_the_centre(text: str, rows: list[tuple[str, str, str]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "荆州市中级人民法院民一庭原庭长、副县级审判员沈小琼受到处分。",
            [
                ("沈小琼", "荆州市中级人民法院民一庭", "庭长", "former"),
                ("沈小琼", "荆州市中级人民法院", "审判员", "former"),
            ],
        ),
        ("中央巡视组副部级巡视专员苗小旺讲话。", [("苗小旺", "中央巡视组", "巡视专员", "current")]),
        ("武汉大学校长空间物理科学家窦小康出席。", [("窦小康", "武汉大学", "校长", "current")]),
        ("美国白宫2日说，国务卿蓬佩奥将于5日访问朝鲜。", [("蓬佩奥", "美国", "国务卿", "current")]),
        (
            "外交部副部长孔大佑同日本外务审议官森良健举行磋商。",
            [("孔大佑", "外交部", "副部长", "current"), ("森良健", "日本", "外务审议官", "current")],
        ),
        (
            "皖西学院党委副书记卢小忠一行来校交流。校党委副书记杨大柳出席座谈会。",
            [("卢小忠", "皖西学院", "党委副书记", "current")],
        ),
    ],
)
def test_offices_with_ranks_callings_and_guests(text: str, rows: list[object]) -> None:
    assert facts(text, "post", *POST) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "张永红（女），1968年12月生，山东日照市委常委、东港区委书记；",
            [
                ("张永红", "中国共产党山东省日照市委员会", "常委", "current"),
                ("张永红", "中国共产党东港区委员会", "书记", "current"),
            ],
        ),
        (
            "李公平，男，汉族，1962年3月出生，中共党员，大学学历，江苏沭阳县委书记。",
            [("李公平", "中国共产党江苏省沭阳县委员会", "书记", "current")],
        ),
        (
            "副市长、滕州市委书记邵大官，市法院院长孙大英，市政协副主席艾小灵出席。",
            [
                ("邵大官", "枣庄市人民政府", "副市长", "current"),
                ("邵大官", "中国共产党滕州市委员会", "书记", "current"),
                ("孙大英", "枣庄市中级人民法院", "院长", "current"),
                ("艾小灵", "中国人民政治协商会议枣庄市委员会", "副主席", "current"),
            ],
        ),
        ("何明亮会见了由蔡大衍董事长率领的旺旺集团访问团一行。", [("蔡大衍", "旺旺集团", "董事长", "current")]),
    ],
)
def test_offices_behind_particulars_and_beside_others(text: str, rows: list[object]) -> None:
    assert facts(text, "post", *POST) == rows


def test_a_minister_who_resigns_for_a_reason() -> None:
    text = "以色列国防部长利伯曼因不满政府停火而辞职。"
    assert facts(text, "personnel", *ROW) == [("利伯曼", "以色列", "国防部长", "resigned")]


def test_no_title_in_a_camera() -> None:
    assert mentions("野外红外相机记录到大熊猫。", "POSITION") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "宁波市经信委鲁章平副主任、企管处王伟平处长、行业办王金平副主任出席。",
            [("鲁章平", "宁波市经济和信息化委员会", "副主任", "current")],
        ),
        (
            "杭州市丝绸行业协会三届三次会员大会召开。协会副会长兼秘书长张祖平作报告。",
            [
                ("张祖平", "杭州市丝绸行业协会", "副会长", "current"),
                ("张祖平", "杭州市丝绸行业协会", "秘书长", "current"),
            ],
        ),
    ],
)
def test_offices_of_unmarked_parts_and_of_the_society_that_meets(text: str, rows: list[object]) -> None:
    assert facts(text, "post", *POST) == rows


def test_either_of_two_titles() -> None:
    text = "这是清华大学校长或书记的最新调整。"
    assert mentions(text, "POSITION") == [("POSITION", "校长"), ("POSITION", "书记")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "湖南省人民政府驻北京办事处原副主任唐铭平受邀出席。",
            [("唐铭平", "湖南省人民政府驻北京办事处", "副主任", "former")],
        ),
        ("协会会长万事利集团董事长屠小燕讲话。", [("屠小燕", "万事利集团", "董事长", "current")]),
        (
            "会议由副会长单位淳安县茧丝绸总公司董事长姜西平主持。",
            [("姜西平", "淳安县茧丝绸总公司", "董事长", "current")],
        ),
    ],
)
def test_houses_of_a_society_and_offices_elsewhere(text: str, rows: list[object]) -> None:
    assert facts(text, "post", *POST) == rows
