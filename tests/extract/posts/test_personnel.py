"""Changes of office that a text tells of somebody else than the one who speaks."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "国家主席习近平致电胡利奥·马塔，祝贺他当选连任塞拉利昂共和国总统。",
            [("胡利奥·马塔", "塞拉利昂共和国", "总统", "elected")],
        ),
        ("国务院总理李强致电安瓦利，祝贺他就任马来西亚总理。", [("安瓦利", "马来西亚", "总理", "appointed")]),
        ("叙利亚宣布，艾曼·苏尔当天宣誓就任叙利亚驻法国大使。", [("艾曼·苏尔", "叙利亚", "驻法国大使", "appointed")]),
        ("会议经表决，免去苗立的中央军事委员会委员职务。", [("苗立", "中央军事委员会", "委员", "removed")]),
    ],
)
def test_the_person_meant_changes_office(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", "person", "organ", "title", "action") == rows


def test_an_election_of_an_earlier_year_is_a_career() -> None:
    text = "2013年3月，陈立新同志当选为全国政协副主席。"
    assert facts(text, "personnel", "person") == []
    assert facts(text, "post", "person", "title", "status") == [("陈立新", "副主席", "former")]


ROW = ("person", "organ", "title", "action")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "会议任命陈立新为绍兴市财政局局长，免去其绍兴市审计局局长职务。",
            {("陈立新", "绍兴市财政局", "局长", "appointed"), ("陈立新", "绍兴市审计局", "局长", "removed")},
        ),
        (
            "会议决定任命陈立新为绍兴市人民政府副市长、代理绍兴市人民政府市长。",
            {("陈立新", "绍兴市人民政府", "副市长", "appointed"), ("陈立新", "绍兴市人民政府", "代市长", "appointed")},
        ),
        ("湖州市市长周一远接替陈立新担任绍兴市委书记。", {("周一远", "中国共产党绍兴市委员会", "书记", "appointed")}),
        ("陈立新已卸任浙江省委常委。", {("陈立新", "中国共产党浙江省委员会", "常委", "removed")}),
        (
            "陈立新同志不再担任绍兴市委常委，绍兴市人大常委会主任职务。",
            {
                ("陈立新", "中国共产党绍兴市委员会", "常委", "removed"),
                ("陈立新", "绍兴市人民代表大会常务委员会", "主任", "removed"),
            },
        ),
        (
            "2名官员被开除党籍，分别是：绍兴市政协原副主席陈立新；嘉兴市人大常委会原副主任周一远。",
            {
                ("陈立新", "中国人民政治协商会议绍兴市委员会", "副主席", "expelled"),
                ("周一远", "嘉兴市人民代表大会常务委员会", "副主任", "expelled"),
            },
        ),
        (
            "此前，绍兴市副市长陈立新，某某集团有限公司董事长周一远已通报被查。",
            {
                ("陈立新", "绍兴市人民政府", "副市长", "investigated"),
                ("周一远", "某某集团有限公司", "董事长", "investigated"),
            },
        ),
        ("绍兴市市长陈立新说，一些居民被查出血压偏高。", set()),
        (
            "政协绍兴市第九届委员会选举王红为政协绍兴市第九届委员会主席。",
            {("王红", "中国人民政治协商会议绍兴市委员会", "主席", "elected")},
        ),
    ],
)
def test_changes_of_local_office(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


def test_a_career_with_the_organ_before_the_verb() -> None:
    text = "2002年7月，陈立新到浙江省教育厅任党组成员。2006年从绍兴市委书记任上调赴外省。"
    assert facts(text, "post", "person", "organ", "title", "status") == [
        ("陈立新", "浙江省教育厅", "党组成员", "former"),
        ("陈立新", "中国共产党绍兴市委员会", "书记", "former"),
    ]


def test_two_people_in_one_sentence_have_their_own_careers() -> None:
    text = "陈立新调离后，周一远接任绍兴市委书记，此前周一远任湖州市委书记。"
    assert facts(text, "post", "person", "organ") == [("周一远", "中国共产党湖州市委员会")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "李立新生于1970年，目前任浙江省副省长。",
            [("李立新", "浙江省人民政府", "副省长", "current")],
        ),
        (
            "2016年，李立新接替王建国担任浙江省审计厅厅长。",
            [("李立新", "浙江省审计厅", "厅长", "former")],
        ),
        (
            "绍兴市领导李立新、王建国出席会议。李立新曾任浙江省政府副秘书长、机关党组成员。",
            [
                ("李立新", "浙江省人民政府", "副秘书长", "former"),
                ("李立新", "浙江省人民政府", "党组成员", "former"),
            ],
        ),
        (
            "李立新、王建国出席会议。多人曾任浙江省副省长，如王建国。",
            [],
        ),
    ],
)
def test_a_career_is_that_of_the_person_told_of(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "person", "organ", "title", "status") == rows


def test_an_appointment_of_last_year_is_a_career() -> None:
    text = "去年5月，李立新调任浙江省副省长。"
    assert facts(text, "personnel", "person") == []
    assert facts(text, "post", "person", "title", "status") == [("李立新", "副省长", "former")]


def test_who_follows_somebody_is_appointed() -> None:
    text = "李立新、王建国出席会议。李立新接棒王建国，出任浙江省委分管日常工作的副书记。"
    assert facts(text, "personnel", *ROW) == [("李立新", "中国共产党浙江省委员会", "副书记", "appointed")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("中国石油集团副总经理王建国任该集团总经理。", ("王建国", "中国石油集团", "总经理", "appointed")),
        ("决定李立新同志任中国石油集团董事长，免去其总经理职务。", ("李立新", "中国石油集团", "总经理", "removed")),
    ],
)
def test_an_office_of_an_organisation_pointed_back_to(text: str, row: tuple[str, ...]) -> None:
    assert row in facts(text, "personnel", *ROW)


def test_an_office_that_somebody_leaves_is_nobody_elses() -> None:
    text = "王建国、李立新出席会议。1999年，王建国从浙江省审计厅副厅长任上调任绍兴市委书记。"
    rows = facts(text, "post", "person", "organ", "title", "status")
    assert set(rows) == {
        ("王建国", "浙江省审计厅", "副厅长", "former"),
        ("王建国", "中国共产党绍兴市委员会", "书记", "former"),
    }


def test_who_is_relieved_of_one_office_resigns_from_another() -> None:
    text = "会议免去李立新的绍兴市财政局局长职务，并接受其辞去绍兴市人大常委会委员职务的请求。"
    assert ("李立新", "绍兴市人民代表大会常务委员会", "委员", "resigned") in facts(text, "personnel", *ROW)


def test_what_the_list_says_of_somebody_stands_between() -> None:
    assert facts("任命郭婷雅（女）为商务部副部长。", "personnel", "person", "organ", "title") == [
        ("郭婷雅", "商务部", "副部长")
    ]


def test_an_office_intended_is_none_held_before() -> None:
    text = "张国立，男，1970年5月生，现任青海省财政厅副厅长，拟任青海省能源局局长。"
    assert facts(text, "post", "organ", "status") == [("青海省财政厅", "current")]


def test_those_elected_are_counted_behind_their_names() -> None:
    rows = facts("选举产生了王大永、刘振泉2人为云和县人民政府副县长。", "personnel", "person", "title", "action")
    assert rows == [("王大永", "副县长", "elected"), ("刘振泉", "副县长", "elected")]


def test_a_career_goes_on_in_the_next_sentence() -> None:
    text = "马宇明2002年任河北省水利厅党组成员。之后，马宇明出任省水利厅副厅长。在衡水，他官至衡水市市长。"
    assert not facts(text, "personnel", "person")
    assert ("河北省水利厅", "副厅长", "former") in facts(text, "post", "organ", "title", "status")


def test_titles_told_without_their_organ_hang_on_the_place_before() -> None:
    text = "2004年12月，张明出任吉林市委常委，后历任副市长、市长。"
    assert ("吉林市人民政府", "副市长") in facts(text, "post", "organ", "title")


def test_the_committee_of_a_new_district_is_one() -> None:
    assert facts("倪明调任天津市滨海新区区委副书记。", "personnel", "organ") == ["中国共产党天津市滨海新区委员会"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("副省长胡广明、江苏省检察院当选检察长石时立列席。", []),
        ("董事会同意杜鹏远不再担任中国银河证券董事会秘书职务。", [("杜鹏远", "董事会秘书", "removed")]),
        ("王明任扬州市委书记，5位新任市委书记此前均在当地担任市长职务。", [("王明", "书记", "appointed")]),
    ],
)
def test_an_office_is_that_of_who_is_named_for_it(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", "person", "title", "action") == rows


def test_who_is_named_behind_the_title_held_it() -> None:
    text = "银川市委原书记是姜建国。姜建国调离宁夏。市委书记是关键。"
    assert facts(text, "post", "person", "title", "status") == [("姜建国", "书记", "former")]


def test_the_last_of_a_list_are_elected_too() -> None:
    text = "会议选举王浩明为浙江省省长，徐文明、卢山海、王文立等为副省长。"
    assert ("王文立", "浙江省人民政府", "副省长") in facts(text, "personnel", "person", "organ", "title")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "此前担任青海省省长的刘宁山已于稍早前平调任辽宁省委副书记、代省长。",
            {("刘宁山", "中国共产党辽宁省委员会", "副书记"), ("刘宁山", "辽宁省人民政府", "代省长")},
        ),
        ("王凯明调任河南，当选河南省省长。", {("王凯明", "河南省人民政府", "省长")}),
        (
            "张长明跨省履新青海省委副书记，随后获任青海省代省长。",
            {("张长明", "中国共产党青海省委员会", "副书记"), ("张长明", "青海省人民政府", "代省长")},
        ),
        ("此前任职渭南市委书记的李明通正式成为西安市市长。", {("李明通", "西安市人民政府", "市长")}),
    ],
)
def test_changes_of_office_told_at_length(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", "person", "organ", "title")) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "两人同一天落马，此前也有过——甲纪委通报，锡林郭勒盟政协副主席张志明，淮南市政协原主席李忠明被查。",
            [("张志明", "investigated"), ("李忠明", "investigated")],
        ),
        (
            "三所高校同日调整，分别为黄泰明任武汉大学党委书记，王新义任大连理工大学校长。",
            [("黄泰明", "appointed"), ("王新义", "appointed")],
        ),
    ],
)
def test_everybody_of_a_list_is_told_of(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "personnel", "person", "action") == rows


def test_a_career_in_the_party_committee_of_a_university() -> None:
    text = "2019年11月，裘新明任河海大学党委常务副书记。"
    assert facts(text, "post", "organ", "title", "status") == [("河海大学", "党委常务副书记", "former")]


def test_an_office_taken_up_in_a_year_told_is_a_career() -> None:
    text = "郑明远2020年8月出任交通运输部部长。今年7月28日，郑明远涉嫌违纪违法，接受审查调查。"
    assert facts(text, "personnel", "person", "action") == [("郑明远", "investigated")]
    assert facts(text, "post", "title", "status") == [("部长", "former")]


def test_cases_are_of_those_the_sentence_points_back_to() -> None:
    told = "经查，江西省原副省长郑明远丧失理想信念。由监委给予其开除公职处分。"
    assert facts(told, "personnel", "person", "action") == [("郑明远", "expelled")]
    for other in (
        "2024年，网站发布了58名干部接受审查调查的消息。",
        "\n调查组将线索移交公安机关立案侦查，其余仍在办理。",
    ):
        assert facts(f"会议传达国家主席周正平重要讲话。{other}", "personnel") == []


def test_what_somebody_else_was_at_the_time_is_no_career_of_the_one_before() -> None:
    text = "国家主席周正平复信学生代表。2019年7月，在周正平主席和时任阿联酋阿布扎比王储哈马德见证下，双方签署备忘录。"
    assert facts(text, "post", "person", "title") == [("周正平", "主席"), ("哈马德", "王储")]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("英国首相特拉斯10月20日宣布辞职。", ["resigned"]),
        ("银保监会主席郭树清近日离任。", ["removed"]),
        ("英国首相特拉斯将于下周辞职。", []),
        ("银保监会主席郭树清离任前主持了会议。", []),
    ],
)
def test_who_goes_without_saying_from_where_gives_up_the_title_before(text: str, action: list[str]) -> None:
    assert facts(text, "personnel", "action") == action


def test_lists_of_changes_line_by_line() -> None:
    text = (
        "桐乡市人民政府决定：\n任命：\n一、沈国强同志为桐乡市水利局局长；\n"
        "二、吴  敏为桐乡市财政局副局长（试用期一年）。\n"
        "免去：\n钱学东同志的桐乡市水利局局长职务，孙丽华同志的桐乡市司法局副局长职务；\n"
        "周明远的桐乡市审计局局长职务。"
    )
    assert sorted(facts(text, "personnel", "person", "organ", "action")) == [
        ("吴敏", "桐乡市财政局", "appointed"),
        ("周明远", "桐乡市审计局", "removed"),
        ("孙丽华", "桐乡市司法局", "removed"),
        ("沈国强", "桐乡市水利局", "appointed"),
        ("钱学东", "桐乡市水利局", "removed"),
    ]


def test_who_takes_an_office_of_a_county_comes_from_no_county_of_that_name() -> None:
    text = "安吉县人民政府研究决定：\n沈国强同志任县水利局局长；\n吴敏不再担任县财政局局长职务。"
    assert sorted(facts(text, "personnel", "person", "organ", "action")) == [
        ("吴敏", "安吉县财政局", "removed"),
        ("沈国强", "安吉县水利局", "appointed"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "会上宣布了马建川、邰明智为江南大学副校长。",
            {("马建川", "江南大学", "副校长", "appointed"), ("邰明智", "江南大学", "副校长", "appointed")},
        ),
        ("郝安由江南大学党委书记转任校长。", {("郝安", "江南大学", "校长", "appointed")}),
        (
            "会议表决通过关于王弘为宜兴市人民检察院代理检察长的决定。",
            {("王弘", "宜兴市人民检察院", "代理检察长", "appointed")},
        ),
        ("绍兴市财政局原局长陈立新去职。", {("陈立新", "绍兴市财政局", "局长", "removed")}),
    ],
)
def test_words_for_changes_of_office(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


def test_the_office_that_somebody_takes_is_not_that_of_who_is_named_next() -> None:
    text = "原江南大学常务副校长林建安升任海州大学校长，原东湖大学党委书记胡凌峰调任江南大学党委书记。"
    assert facts(text, "post", "person", "organ", "title") == [
        ("林建安", "江南大学", "常务副校长"),
        ("胡凌峰", "东湖大学", "党委书记"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "中组部副部长王光先后宣布了中央的决定：李普任中国五矿董事长。",
            {("李普", "中国五矿", "董事长", "appointed")},
        ),
        (
            "中国五矿集团有限公司公告称，卢大平不再担任公司董事长，周大川担任公司董事长。",
            {
                ("卢大平", "中国五矿集团有限公司", "董事长", "removed"),
                ("周大川", "中国五矿集团有限公司", "董事长", "appointed"),
            },
        ),
        (
            "常州市委书记齐滨、山西省水利厅厅长潘贤升任江苏省副省长。",
            {("齐滨", "江苏省人民政府", "副省长", "appointed"), ("潘贤", "江苏省人民政府", "副省长", "appointed")},
        ),
        (
            "山西省副省长胡玉川曾在此工作。10月，胡玉川职务再度调整，升任辽宁省委副书记。",
            {("胡玉川", "中国共产党辽宁省委员会", "副书记", "appointed")},
        ),
        ("梁志坚已任江苏省副省长。", {("梁志坚", "江苏省人民政府", "副省长", "appointed")}),
        (
            "孟晓东从无锡调任宿迁市委书记，沈立平自泰州赴淮安任淮安市市长。",
            {
                ("孟晓东", "中国共产党宿迁市委员会", "书记", "appointed"),
                ("沈立平", "淮安市人民政府", "市长", "appointed"),
            },
        ),
        ("从水利部副部长调任海南省委副书记的沈明出席。", {("沈明", "中国共产党海南省委员会", "副书记", "appointed")}),
    ],
)
def test_more_words_for_changes_of_office(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("王平履新前是北京市副市长。", [("北京市人民政府", "副市长", "former")]),
        ("被告人王平利用担任甘肃省水利厅厅长等职务上的便利，收受财物。", [("甘肃省水利厅", "厅长", "former")]),
        ("王平还是十八届中央纪委委员。", [("中国共产党中央纪律检查委员会", "委员", "current")]),
    ],
)
def test_offices_that_a_sentence_says_somebody_held(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "organ", "title", "status") == rows


def test_the_entries_of_a_list_of_appointments() -> None:
    text = (
        "丽水市第五届人大常委会第七次会议决定任命：\n张明川为丽水市财政局局长；\n周海宁、吴晓光为丽水市中级人民法院审判员。\n"
        "免去：\n朱国安的丽水市中级人民法院副院长、审判委员会委员职务；\n陈建平的丽水市审计局局长职务。"
    )
    assert facts(text, "personnel", *ROW) == [
        ("张明川", "丽水市财政局", "局长", "appointed"),
        ("周海宁", "丽水市中级人民法院", "审判员", "appointed"),
        ("吴晓光", "丽水市中级人民法院", "审判员", "appointed"),
        ("朱国安", "丽水市中级人民法院", "副院长", "removed"),
        ("朱国安", "丽水市中级人民法院审判委员会", "委员", "removed"),
        ("陈建平", "丽水市审计局", "局长", "removed"),
    ]


def test_the_lines_of_a_curriculum_vitae() -> None:
    text = (
        "陈立新简历\n陈立新，男，汉族，1966年2月出生。\n1995.11—2001.09 德清县凤林镇党委副书记、镇长\n"
        "2006年12月—2012年4月 德清县水利局党委书记\n2012.04至今 德清县财政局局长\n2013年5月，德清县县长王光到任。"
    )
    assert set(facts(text, "post", "person", "organ", "title", "status")) == {
        ("陈立新", "中国共产党德清县凤林镇委员会", "副书记", "former"),
        ("陈立新", "德清县凤林镇人民政府", "镇长", "former"),
        ("陈立新", "德清县水利局", "党委书记", "former"),
        ("陈立新", "德清县财政局", "局长", "current"),
        ("王光", "德清县人民政府", "县长", "current"),
    }


def test_relieved_without_a_word_between_name_and_office() -> None:
    text = "免去李大力桐乡市民政局副局长职务。"
    assert facts(text, "personnel", "person", "organ", "action") == [("李大力", "桐乡市民政局", "removed")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("国务院任命浙江省副省长钟平为商务部副部长。", {("钟平", "商务部", "副部长", "appointed")}),
        (
            "空军航空大学原政委薛伟少将已出任中部战区空军纪委书记。",
            {("薛伟", "中国人民解放军中部战区空军", "纪委书记", "appointed")},
        ),
    ],
)
def test_those_appointed_are_named_behind_their_titles(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "高国梁、许文斌分别提出辞去湖南省人大常委会委员职务。",
            {
                ("高国梁", "湖南省人民代表大会常务委员会", "委员", "resigned"),
                ("许文斌", "湖南省人民代表大会常务委员会", "委员", "resigned"),
            },
        ),
        (
            "会议免去高国梁的湖南省人大常委会委员、农业与农村委员会副主任委员职务。",
            {
                ("高国梁", "湖南省人民代表大会常务委员会", "委员", "removed"),
                ("高国梁", "湖南省人民代表大会农业与农村委员会", "副主任委员", "removed"),
            },
        ),
        ("岳阳市召开会议。高国梁任市长期间，岳阳市多次发生事故。", set()),
    ],
)
def test_changes_in_a_congress_and_no_changes(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", "person", "organ", "title", "action")) == rows


def test_particulars_of_somebody_hold_the_office_held_now() -> None:
    text = "高国梁，男，汉族，1970年3月生，湖南临湘人，任岳阳市副市长，市工商联主席。"
    assert facts(text, "post", "title", "status") == [("副市长", "current"), ("主席", "current")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "郭建民同志担任东方集团副总会计师、西方集团监事会主席，不再担任西方集团总会计师职务。",
            {
                ("郭建民", "东方集团", "副总会计师", "appointed"),
                ("郭建民", "西方集团", "监事会主席", "appointed"),
                ("郭建民", "西方集团", "总会计师", "removed"),
            },
        ),
        (
            "王晓明卸任中国电信董事长，出任中国联通董事长。",
            {("王晓明", "中国电信", "董事长", "removed"), ("王晓明", "中国联通", "董事长", "appointed")},
        ),
        (
            "高国梁接替落马的许建文，出任中国电信董事长。",
            {("高国梁", "中国电信", "董事长", "appointed")},
        ),
        ("中国联通董事长则由吉林省委原副书记竺延明接任。", {("竺延明", "中国联通", "董事长", "appointed")}),
        (
            "王晓明调至中国联通任董事长、党组书记。",
            {("王晓明", "中国联通", t, "appointed") for t in ("董事长", "党组书记")},
        ),
        (
            "两校换届，裘新任河海大学党委书记，莫鼎文任东华大学校长。",
            {("裘新", "河海大学", "党委书记", "appointed"), ("莫鼎文", "东华大学", "校长", "appointed")},
        ),
    ],
)
def test_offices_left_and_taken_in_one_sentence(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", "person", "organ", "title", "action")) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "高国梁同志逝世。高国梁2001年进入上海有机化学研究所工作，历任研究员、工会主席、副所长。",
            {("上海有机化学研究所", t) for t in ("研究员", "工会主席", "副所长")},
        ),
        ("2012年转任东莞市政协主席的高国梁已退休。", {("中国人民政治协商会议东莞市委员会", "主席")}),
    ],
)
def test_offices_of_earlier_years_are_over(text: str, rows: set[tuple[str, str]]) -> None:
    assert set(facts(text, "post", "organ", "title")) == rows
    assert set(facts(text, "post", "status")) == {"former"}


def test_those_listed_with_their_homes_share_the_organ() -> None:
    text = "晋升的有：沈阳军区司令员王明成（安徽来安人）、政治委员褚文民（江苏南通人）。"
    assert ("褚文民", "沈阳军区", "政治委员") in facts(text, "post", "person", "organ", "title")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "会议决定任命吴文斌为北京市通州区监察委员会副主任，林长春为北京市通州区信访办公室主任。",
            {("吴文斌", "北京市通州区监察委员会", "副主任"), ("林长春", "北京市通州区信访办公室", "主任")},
        ),
        (
            "巴基斯坦议会选举结束，安瓦尔·卡尔14日正式宣誓就任巴看守政府总理。",
            {("安瓦尔·卡尔", "巴基斯坦", "看守政府总理")},
        ),
        ("波兰议会选举结束，图斯克宣誓就任总理。", {("图斯克", "波兰", "总理")}),
        (
            "韩国总统任命崔相穆为韩国副总理兼企划财政部长官。",
            {("崔相穆", "韩国", "副总理"), ("崔相穆", "韩国", "企划财政部长官")},
        ),
    ],
)
def test_offices_of_places_and_states(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", "person", "organ", "title")) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "会议任命李春明、何文娟等12人为长沙市岳麓区人民法院审判员。",
            {("李春明", "长沙市岳麓区人民法院", "审判员"), ("何文娟", "长沙市岳麓区人民法院", "审判员")},
        ),
        ("会议决定王文杰副市长代理长沙市人民政府市长职务。", {("王文杰", "长沙市人民政府", "代市长")}),
        (
            "王文杰、陈立春分别任长沙市财政局局长、水利局局长。",
            {("王文杰", "长沙市财政局", "局长"), ("陈立春", "长沙市水利局", "局长")},
        ),
        (
            "法国总统马克龙任命勒克·科尔尼和让·巴罗分别担任国防部长和外交部长。",
            {("勒克·科尔尼", "法国", "国防部长"), ("让·巴罗", "法国", "外交部长")},
        ),
        ("国家副主席王明会见美国当选副总统万思。", set()),
        ("省委常委、组织部部长王明作了湖南省政协副主席免职名单的说明。", set()),
    ],
)
def test_who_takes_which_office(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", "person", "organ", "title")) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "东方银行公告，该行行长赵明远因工作调整，辞去该行执行董事、董事会战略委员会委员及行长等职务。",
            {
                ("赵明远", "东方银行", "执行董事", "resigned"),
                ("赵明远", "东方银行董事会战略委员会", "委员", "resigned"),
                ("赵明远", "东方银行", "行长", "resigned"),
            },
        ),
        ("据中信银行公告，朱明鹤因工作安排需要，辞去该行董事长职务。", {("朱明鹤", "中信银行", "董事长", "resigned")}),
        (
            "光大银行公告称，该行董事会同意聘任中国银行原副行长张金明为行长。",
            {("张金明", "光大银行", "行长", "appointed")},
        ),
        (
            "区委五届一次全会选举王明杰为崇明区委书记，选举李文杰、张立春为副书记。",
            {("王明杰", "中国共产党崇明区委员会", "书记", "elected")}
            | {(name, "中国共产党崇明区委员会", "副书记", "elected") for name in ("李文杰", "张立春")},
        ),
    ],
)
def test_offices_in_the_body_that_the_text_points_back_to(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", "person", "organ", "title", "action")) == rows


def test_whose_offices_stand_before_another_name() -> None:
    text = "2021年10月，时任贵州省政府秘书长高国梁，宴请时任省水利厅厅长李明川。"
    assert [row for row in facts(text, "post", "person", "title") if row[0] == "高国梁"] == [("高国梁", "秘书长")]


def test_who_is_named_among_the_punished_is_not_accused_again() -> None:
    text = "在被查处的官员中，除了江西省副省长董明军，还有其他人。"
    assert not facts(text, "personnel", "person")


def test_dismissals_on_the_agenda_are_nobodys() -> None:
    text = "会议表决通过了人事免职和任职事项，临朐县人大常委会主任王晋明颁发了任命书。"
    assert not facts(text, "personnel", "person")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("陈峰明由东华大学副校长出任河北大学校长。", {("东华大学", "副校长", "former")}),
        ("田红明曾在河海大学任过四年的副校长，已退休。田红明同志出席。", {("河海大学", "副校长", "former")}),
        (
            "史长明曾任长春市农业局党委书记、办公室主任、副局长。史长明同志退休。",
            {
                ("长春市农业局", "党委书记", "former"),
                ("长春市农业局办公室", "主任", "former"),
                ("长春市农业局", "副局长", "former"),
            },
        ),
    ],
)
def test_offices_left_for_others(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "post", "organ", "title", "status")) == rows


def test_a_short_name_that_is_a_word_in_a_list_of_appointments() -> None:
    text = "三校换届，曾勇明任湘潭大学校长，高松任广西大学校长。"
    assert facts(text, "personnel", "person") == ["曾勇明", "高松"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("窦明康当选为云南省科学技术协会第八届委员会主席。", {("窦明康", "云南省科学技术协会", "主席", "elected")}),
        ("邓明江当选天津市科协第七届委员会副主席。", {("邓明江", "天津市科学技术协会", "副主席", "elected")}),
        (
            "安徽省科学技术协会第九次代表大会在合肥召开。李明当选省科协第九届委员会主席。",
            {("李明", "安徽省科学技术协会", "主席", "elected")},
        ),
        (
            "代表大会授予陈生林同志安徽省科协荣誉主席职务。",
            {("陈生林", "安徽省科协", "荣誉主席", "appointed")},
        ),
    ],
)
def test_who_leads_an_association_by_its_committee(text: str, rows: set[tuple[str, ...]]) -> None:
    assert set(facts(text, "personnel", "person", "organ", "title", "action")) == rows


def test_the_offices_of_whom_a_pronoun_means() -> None:
    text = "王小明当选会长，刘德明出席。王小明是浙江大学教授，他还担任科学技术部党组成员，国家自然科学基金委员会主任。"
    assert set(facts(text, "post", "person", "organ")) == {
        ("王小明", organ) for organ in ("浙江大学", "科学技术部", "国家自然科学基金委员会")
    }


def test_offices_left_by_those_named_behind_what_they_took() -> None:
    text = "其中有从水利部副部长调任贵州省委副书记的沈明明，从国家统计局局长转任青海省委副书记的唐明健。"
    assert set(facts(text, "post", "person", "organ", "status")) >= {
        ("沈明明", "水利部", "former"),
        ("唐明健", "国家统计局", "former"),
    }


def test_who_left_an_office_beside_somebody_with_another() -> None:
    text = "原西部战区政委刘建文、空军司令董明军已经离任。"
    assert facts(text, "personnel", "person", "title") == [("董明军", "司令")]


def test_titles_of_a_list_are_apart() -> None:
    text = "周宏历任吉大学工部副部长、校团委书记等职。周宏出席。"
    assert facts(text, "post", "title") == ["副部长", "校团委书记"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "湖南省人大常委会决定免去：陈克敏的湖南省财政厅厅长职务；夏东海的湖南省商务厅厅长职务。",
            [("陈克敏", "湖南省财政厅", "厅长", "removed"), ("夏东海", "湖南省商务厅", "厅长", "removed")],
        ),
        (
            "会议任命了何立中、黄柳全为第五任香港特别行政区基本法委员会委员。",
            [
                (name, "全国人民代表大会常务委员会香港特别行政区基本法委员会", "委员", "appointed")
                for name in ("何立中", "黄柳全")
            ],
        ),
        (
            "全国政协常委会会议决定撤销何立中第十四届全国政协委员资格。",
            [("何立中", "中国人民政治协商会议全国委员会", "委员", "removed")],
        ),
        (
            "英国首相萨默斯3日解除巴雷特曼的内政大臣职务。",
            [("巴雷特曼", "英国", "内政大臣", "removed")],
        ),
        ("勒马尔尼9月9日首次出任法国总理。", [("勒马尔尼", "法国", "总理", "appointed")]),
    ],
)
def test_changes_of_office_of_lists_and_abroad(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", "person", "organ", "title", "action") == rows


def test_who_is_examined_by_the_organisation() -> None:
    text = "湘潭市委原副书记陈立涛正接受组织审查。"
    assert facts(text, "personnel", "person", "action") == [("陈立涛", "investigated")]


def test_whose_breaches_are_dealt_with() -> None:
    text = "昆都仑区原区长陈立方、副区长何建等3名干部被查处。"
    assert facts(text, "personnel", "person", "action") == [("陈立方", "investigated"), ("何建", "investigated")]


def test_those_elected_in_the_congress_of_a_city_are_of_its_government() -> None:
    text = "绍兴市第九届人民代表大会第一次会议选举陈立新为市长，柯吉、胡伟为副市长。"
    assert facts(text, "personnel", *ROW) == [
        ("陈立新", "绍兴市人民政府", "市长", "elected"),
        ("柯吉", "绍兴市人民政府", "副市长", "elected"),
        ("胡伟", "绍兴市人民政府", "副市长", "elected"),
    ]


def test_a_notice_before_an_appointment_tells_who_holds_which_office() -> None:
    text = "任前公示\n周一远，现任绍兴市委常委、秘书长，拟任市委书记。\n苗立，现任绍兴市财政局局长。\n党员，现任村长。"
    assert facts(text, "post", "person", "organ", "title") == [
        ("周一远", "中国共产党绍兴市委员会", "常委"),
        ("周一远", "中国共产党绍兴市委员会", "秘书长"),
        ("苗立", "绍兴市财政局", "局长"),
    ]


def test_the_commissar_of_a_prison_is_no_committee() -> None:
    text = "陈立新，曾任绍兴监狱政委，浙江省监狱管理局政治部主任等职。铁道部免去苗立上海铁路局局长职务。"
    assert facts(text, "post", "organ", "title") == [("绍兴监狱", "政委"), ("浙江省监狱管理局政治部", "主任")]
    assert facts(text, "personnel", "organ", "action") == [("上海铁路局", "removed")]


@pytest.mark.parametrize(
    ("text", "organ", "title"),
    [
        ("做过绍兴市公安局局长、浙江省公安厅副厅长。", "浙江省公安厅", "副厅长"),
        ("当过肃宁县副县长。", "肃宁县人民政府", "副县长"),
        ("先是中国银行副行长，次年离开。", "中国银行", "副行长"),
        ("坐上了交通银行董事长的位置。", "交通银行", "董事长"),
        ("29岁任绍兴市委宣传部副部长，两年后升任部长。", "中国共产党绍兴市委员会宣传部", "部长"),
        ("曾是温州市环保局局长，后来做到副市长。", "温州市环境保护局", "局长"),
        ("此前的身份是浙江省财政厅副厅长。", "浙江省财政厅", "副厅长"),
        ("当了八年的温州市规划局局长。", "温州市规划局", "局长"),
        ("2001年做了肃宁县副县长，2005年干到县委书记。", "中国共产党肃宁县委员会", "书记"),
    ],
)
def test_plain_words_for_the_stations_of_a_career(text: str, organ: str, title: str) -> None:
    found = facts(f"杭州市委书记李远出席会议。\n李远，1970年生。{text}", "post", "organ", "title", "status")
    assert (organ, title, "former") in found


def test_the_first_to_hold_an_office() -> None:
    text = "杭州市委书记李远出席会议。\n2007年9月，中国投资有限责任公司成立，李远是首任监事长。"
    assert ("中国投资有限责任公司", "监事长") in facts(text, "post", "organ", "title")


def test_stations_without_a_title_in_a_line_of_a_curriculum_vitae() -> None:
    text = "杭州市委书记李远简历\n1990.07—1996.03　水利部水资源司干部、副处长、处长\n1996.03—2001.05　水利部副部长"
    assert {("水利部水资源司", "副处长"), ("水利部水资源司", "处长")} <= set(facts(text, "post", "organ", "title"))


def test_whoever_acts_as_governor_as_well() -> None:
    text = "景海被任命为吉林省副省长，并由其代理吉林省省长职务。"
    assert facts(text, "personnel", "title") == ["副省长", "代省长"]
    assert ("POSITION", "省长") in mentions("（三）在省长空缺期间，由陈敏代理省长职务。", "POSITION")


def test_the_committee_of_a_town_named_before() -> None:
    text = "静海县纪委给予静海县团泊镇党委书记郝金警告处分，并免去其团泊镇党委书记职务。"
    assert facts(text, "personnel", "person", "organ", "title", "action") == [
        ("郝金", "中国共产党静海县团泊镇委员会", "书记", "removed")
    ]


@pytest.mark.parametrize(
    ("text", "organ", "title"),
    [
        ("陈立在谷城县委任副书记时收受礼金。", "中国共产党谷城县委员会", "副书记"),
        ("在此之前，他担任洪湖市农业局局长时就因同样问题被谈话提醒。", "洪湖市农业局", "局长"),
    ],
)
def test_an_office_held_when_something_happened(text: str, organ: str, title: str) -> None:
    found = facts(f"杭州市委书记陈立受到处分。{text}", "post", "organ", "title", "status")
    assert (organ, title, "former") in found


def test_a_company_beside_whoever_takes_it_over() -> None:
    text = "中国一汽迎来新掌门：邱一东出任董事长、党委书记。"
    assert set(facts(text, "personnel", "organ", "title")) == {("中国一汽", "党委书记"), ("中国一汽", "董事长")}


def test_the_case_of_somebody_elses_secretary() -> None:
    assert facts("山东省委原常委王一宪的秘书被查。", "personnel", "person") == []


def test_whose_office_the_words_before_tell() -> None:
    text = "刚卸任浙江省财政厅厅长的王立转岗省政协。"
    assert facts(text, "post", "person", "organ", "status") == [("王立", "浙江省财政厅", "former")]


def test_by_whom_an_office_is_taken_for_the_time_being() -> None:
    text = "会议任命陈立新为绍兴市副市长，并决定由他代理绍兴市市长。"
    assert facts(text, "personnel", *ROW) == [
        ("陈立新", "绍兴市人民政府", "副市长", "appointed"),
        ("陈立新", "绍兴市人民政府", "代市长", "appointed"),
    ]
    text = "会议任命陈立新为绍兴市副市长，并由其代理市长。"
    assert ("陈立新", "绍兴市人民政府", "代市长", "appointed") in facts(text, "personnel", *ROW)
    assert ("POSITION", "市长") in mentions("会议决定由陈立新代理市长。", "POSITION")
    assert ("POSITION", "代理市长") in mentions("绍兴市代理市长陈立新出席会议。", "POSITION")


def test_a_place_in_the_name_of_somebody_is_no_home() -> None:
    text = "北京市人大常委会会议任命王安顺为市政府副市长。\n王安顺表态发言。市委书记郭金出席会议。"
    assert facts(text, "personnel", "organ") == ["北京市人民政府"]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "同时当选的浙江省人民政府副省长有2人，分别是林建敏、何建云（女，回族）。",
            [("林建敏", "副省长", "elected"), ("何建云", "副省长", "elected")],
        ),
        (
            "会议任命林建敏为浙江省财政厅厅长，何建云不再担任。",
            [("林建敏", "厅长", "appointed"), ("何建云", "厅长", "removed")],
        ),
        ("当选之前，林建敏任浙江省财政厅厅长。", []),
    ],
)
def test_those_elected_together_and_those_who_leave(text: str, changes: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", "person", "title", "action") == changes


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "全会选举方一鸣、旦正加、柳一平为浙江省委常委；方一鸣当选书记，旦正加（藏族）、柳一平当选副书记。",
            {
                ("方一鸣", "中国共产党浙江省委员会", "常委", "elected"),
                ("柳一平", "中国共产党浙江省委员会", "常委", "elected"),
                ("旦正加", "中国共产党浙江省委员会", "常委", "elected"),
                ("方一鸣", "中国共产党浙江省委员会", "书记", "elected"),
                ("旦正加", "中国共产党浙江省委员会", "副书记", "elected"),
                ("柳一平", "中国共产党浙江省委员会", "副书记", "elected"),
            },
        ),
        (
            "大会选举产生了绍兴市人大常委会的主任、副主任，名单如下：主任方伟民；副主任李梅、王刚。",
            {
                ("方伟民", "绍兴市人民代表大会常务委员会", "主任", "elected"),
                ("李梅", "绍兴市人民代表大会常务委员会", "副主任", "elected"),
                ("王刚", "绍兴市人民代表大会常务委员会", "副主任", "elected"),
            },
        ),
        (
            "会议选举产生绍兴市慈善总会新一届领导班子：会长赵平，副会长钱敏、孙立。",
            {
                ("赵平", "绍兴市慈善总会", "会长", "elected"),
                ("钱敏", "绍兴市慈善总会", "副会长", "elected"),
                ("孙立", "绍兴市慈善总会", "副会长", "elected"),
            },
        ),
        (
            "省委决定，丁伟任绍兴市委书记，陈刚同志另有任用，不再担任该职务。",
            {
                ("丁伟", "中国共产党绍兴市委员会", "书记", "appointed"),
                ("陈刚", "中国共产党绍兴市委员会", "书记", "removed"),
            },
        ),
        (
            "王建国任华东电力公司董事长，官正因年龄原因被免去上述职务。",
            {
                ("王建国", "华东电力公司", "董事长", "appointed"),
                ("官正", "华东电力公司", "董事长", "removed"),
            },
        ),
        (
            "华东电力公司原副总裁邰安因严重违纪，经中央纪委立案审查。",
            {("邰安", "华东电力公司", "副总裁", "investigated")},
        ),
    ],
)
def test_those_elected_among_themselves_and_those_who_leave_the_same_office(
    text: str, rows: set[tuple[str, ...]]
) -> None:
    assert set(facts(text, "personnel", *ROW)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "三亚市原副市长庹明清受贿案宣判。\n被告人先后利用担任海口市副市长，海口市财政局局长等职务上的便利，通过其妻连某某收受财物。",
            [("海口市人民政府", "副市长"), ("海口市财政局", "局长")],
        ),
        ("柳一平来自中央组织部，曾任该部干部三局局长。", [("中国共产党中央委员会组织部干部三局", "局长")]),
        (
            "陈伟平从绍兴市委副书记任上调任浙江省水利厅厅长。",
            [("中国共产党绍兴市委员会", "副书记")],
        ),
        (
            "简历显示，谭延平，男，1963年8月生，江苏宜兴人，中国科学院院士，曾任南京大学副校长。",
            [("中国科学院", "院士"), ("南京大学", "副校长")],
        ),
    ],
)
def test_posts_of_a_career_that_others_stand_in(text: str, rows: list[tuple[str, str]]) -> None:
    found = facts(text, "post", "organ", "title")
    assert [row for row in rows if row in found] == rows


def test_who_is_elected_president_is_none_before() -> None:
    text = "纳米比亚现任副总统恩代特瓦当选总统。"
    assert facts(text, "personnel", "person", "title", "action") == [("恩代特瓦", "总统", "elected")]
    assert facts("印度尼西亚当选总统普拉博沃访华。", "post", "title") == ["当选总统"]


def test_who_is_relieved_and_told_behind_it_is_not_the_one_before() -> None:
    text = "中央任命陈立新为铁道部党组书记，接替被免去党组书记一职的铁道部部长周一远。"
    assert set(facts(text, "personnel", "person", "action")) == {("陈立新", "appointed"), ("周一远", "removed")}


def test_who_is_told_by_a_pronoun_is_appointed() -> None:
    text = "陈立新长期在嘉兴市工作。11月2日，他被任命为浙江省水利厅副厅长。"
    assert facts(text, "personnel", "person", "organ", "action") == [("陈立新", "浙江省水利厅", "appointed")]
    text = "陈立新长期在嘉兴市工作。2019年1月，他被任命为浙江省水利厅副厅长。"
    assert facts(text, "post", "organ", "status") == [("浙江省水利厅", "former")]


@pytest.mark.parametrize(
    "text",
    [
        "陈立新利用职务便利受贿。在担任嘉兴市委副书记、市长期间，陈立新徇私舞弊。",
        "2010年升任嘉兴市委副书记后，陈立新主管教育。",
    ],
)
def test_whose_career_it_is_may_stand_behind_the_office(text: str) -> None:
    assert ("陈立新", "中国共产党嘉兴市委员会", "副书记") in facts(text, "post", "person", "organ", "title")


def test_titles_of_documents_appoint_nobody() -> None:
    text = "会议通过了《省人大常委会关于接受陈立新同志请求辞去浙江省副省长职务的决定》。"
    assert mentions(text, "PERSON") == []


def test_a_career_goes_on_behind_a_semicolon() -> None:
    text = "陈立新曾任绍兴市财政局局长；嘉兴市公安局党委委员、副局长等职。"
    assert facts(text, "post", "person", "organ", "title") == [
        ("陈立新", "绍兴市财政局", "局长"),
        ("陈立新", "嘉兴市公安局", "党委委员"),
        ("陈立新", "嘉兴市公安局", "副局长"),
    ]


def test_who_already_took_an_office_on_a_day() -> None:
    text = "陈立新已于10月任浙江省委常委、省委秘书长。"
    assert facts(text, "personnel", "title", "action") == [("常委", "appointed"), ("秘书长", "appointed")]


def test_an_assistant_to_the_head_is_of_the_whole_body() -> None:
    text = "陈立新历任衡阳市公安局党委委员、政治处主任、局长助理等职。"
    assert facts(text, "post", "organ") == ["衡阳市公安局", "衡阳市公安局政治处", "衡阳市公安局"]


def test_a_member_of_a_court_committee_in_a_chain() -> None:
    text = "山西省高院原党组副书记、原常务副院长、审委会委员（正厅长级）陈立新被查。"
    assert facts(text, "post", "title") == ["党组副书记", "常务副院长"]


def test_who_is_called_to_a_school_as_its_head() -> None:
    text = "华中师范大学书记陈立新调任东北大学任校长。"
    assert facts(text, "personnel", "person", "organ", "title") == [("陈立新", "东北大学", "校长")]


def test_two_embassies_in_one_career() -> None:
    text = "陈立新历任中国驻加纳大使，外交部非洲司司长，驻埃及大使等职。"
    assert facts(text, "post", "title") == ["驻加纳大使", "司长", "驻埃及大使"]


def test_officers_of_the_army_with_their_ranks() -> None:
    date = datetime.date(2012, 10, 27)
    text = (
        "广州军区原政委张大阳（上将）替代李小明任解放军总政治部主任。任命沈阳军区副司令员王小军中将为驻香港部队司令员。"
    )
    assert facts(text, "personnel", "person", "organ", date=date) == [
        ("张大阳", "中国人民解放军总政治部"),
        ("王小军", "中国人民解放军驻香港部队"),
    ]
    assert ("王小军", "沈阳军区") in facts(text, "post", "person", "organ", date=date)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "陈立新曾任嘉兴市委办公室副主任、原嘉兴市财政局局长，原芜湖县县长、县委书记等职。",
            ["副主任", "局长", "县长", "书记"],
        ),
        ("陈立新曾任共青团芜湖市委副科级干事、嘉兴市财政局局长。", ["局长"]),
        ("陈立新长期在嘉兴工作。2015年从嘉善县委书记调任绍兴市委书记。", ["书记", "书记"]),
    ],
)
def test_careers_with_offices_of_old_and_staff(text: str, held: list[str]) -> None:
    assert facts(text, "post", "title") == held


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("日前，省委决定：张惠同志（女）任中共日照市委书记。", [("张惠", "书记", "appointed")]),
        ("今年1月，中共中央批准贺清同志任中共青岛市委书记。", [("贺清", "书记", "appointed")]),
        ("此前，聊城市委原书记徐景已出任济南大学党委书记。", [("徐景", "党委书记", "appointed")]),
        (
            "2019年12月31日，浙江省台州市人大常委会举行会议，决定吴海平任台州市副市长、代市长。",
            [("吴海平", "副市长", "appointed"), ("吴海平", "代市长", "appointed")],
        ),
        (
            "郑文，男，汉族。2018年10月任福建省财政厅总会计师，直至此次被任命为福州市人民政府副市长。",
            [("郑文", "副市长", "appointed")],
        ),
    ],
)
def test_other_words_for_appointments(text: str, made: list[object]) -> None:
    assert facts(text, "personnel", "person", "title", "action") == made


def test_members_of_a_body_who_are_named_behind_its_appointment() -> None:
    text = (
        "全国人大常委会会议任命了第四任澳门特别行政区基本法委员会组成人员。"
        "他们是：主任李飞明，副主任曹其珍、张荣生，委员王振明。"
    )
    body = "全国人民代表大会常务委员会澳门特别行政区基本法委员会"
    assert facts(text, "personnel", "person", "organ", "title", "action") == [
        ("李飞明", body, "主任", "appointed"),
        ("曹其珍", body, "副主任", "appointed"),
        ("张荣生", body, "副主任", "appointed"),
        ("王振明", body, "委员", "appointed"),
    ]
    assert facts(text, "post", "person") == []


def test_somebody_elected_again_by_so_many_votes() -> None:
    text = "据统计，努埃尔以51.4%的得票率，当选连任冰岛总统。"
    assert facts(text, "personnel", "person", "organ", "action") == [("努埃尔", "冰岛", "elected")]
