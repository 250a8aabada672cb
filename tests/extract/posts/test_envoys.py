"""Those in charge of a matter hang on their body, ministers of a list on their state."""

from __future__ import annotations

import pytest

from tests.extract.posts.test_holders import posts
from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("联合国也门问题特使伦德比13日呼吁停火。", ("伦德比", "联合国", "也门问题特使", "current")),
        ("联合国中东和平进程临时特别协调员卡茨发言。", ("卡茨", "联合国", "中东和平进程临时特别协调员", "current")),
        (
            "联合国苏丹被占领土人权状况特别报告员阿尔巴内表示担忧。",
            ("阿尔巴内", "联合国", "苏丹被占领土人权状况特别报告员", "current"),
        ),
        ("美国乌克兰事务特使凯洛德将访问基辅。", ("凯洛德", "美国", "乌克兰事务特使", "current")),
        ("中国政府欧亚事务特别代表李明辉访问波兰。", ("李明辉", "中华人民共和国", "欧亚事务特别代表", "current")),
        ("联合国负责人道主义事务的副秘书长弗莱尔说。", ("弗莱尔", "联合国", "副秘书长", "current")),
        ("外交部主管亚洲事务的副部长孙卫平会见来宾。", ("孙卫平", "外交部", "副部长", "current")),
        ("苏丹驻阿盟代表萨迪夫表示反对。", ("萨迪夫", "苏丹", "驻阿盟代表", "current")),
        (
            "世界卫生组织驻巴勒斯坦被占领土代表皮尔科恩说。",
            ("皮尔科恩", "世界卫生组织", "驻巴勒斯坦被占领土代表", "current"),
        ),
        ("澳门特别行政区第六任行政长官陈浩平出席。", ("陈浩平", "澳门特别行政区", "行政长官", "current")),
    ],
)
def test_what_somebody_is_in_charge_of_parts_no_title_from_its_body(
    text: str, found: tuple[str, str, str, str]
) -> None:
    assert found in posts(text)


def test_the_matter_of_an_envoy_is_no_organisation_and_its_place_is_one() -> None:
    found = mentions("联合国也门问题特使伦德比13日呼吁停火。")
    assert ("ORG", "联合国") in found
    assert ("REGION", "也门") in found


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "巴西农业部长法瓦里、矿产和能源部长西尔维拉、港口和机场部长科斯蒂到机场送行。",
            ["农业部长", "矿产和能源部长", "港口和机场部长"],
        ),
        ("塞尔维亚总理布尔纳奇，塞建设、交通和基础设施部长韦西尔出席。", ["总理", "建设、交通和基础设施部长"]),
        ("法国外长巴鲁、经济与财政部长莱斯库尔留任。", ["外长", "经济与财政部长"]),
        ("土耳其能源和自然资源部长拜拉克说。", ["能源和自然资源部长"]),
    ],
)
def test_the_fields_of_a_minister_in_a_list_belong_to_the_title(text: str, titles: list[str]) -> None:
    assert [name for _, name in mentions(text, "POSITION")] == titles
    assert [title for _, _, title, _ in posts(text)] == titles


def test_one_person_leads_two_offices_of_one_kind() -> None:
    found = posts("中共中央台办、国务院台办主任陈明涛会见客人。")
    assert [organ for _, organ, _, _ in found] == ["中国共产党中央委员会台湾工作办公室", "国务院台湾事务办公室"]


def test_the_titles_of_the_dead_may_leave_out_terms() -> None:
    text = "国务院原副总理，第九届、十届全国人民代表大会常务委员会委员长吴国平同志，因病在北京逝世。"
    assert posts(text) == [
        ("吴国平", "国务院", "副总理", "former"),
        ("吴国平", "全国人民代表大会常务委员会", "委员长", "former"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "美国国会众议院运输委员会主席、共和党人萨姆·格雷斯说。",
            ("萨姆·格雷斯", "美国国会众议院运输委员会", "主席", "current"),
        ),
        ("立宪民主党呼吁投票支持其党首野田义彦。", ("野田义彦", "立宪民主党", "党首", "current")),
        (
            "巴勒斯坦红新月会20日发表声明。该机构主席尤尼斯·哈提敦促调查。",
            ("尤尼斯·哈提", "巴勒斯坦红新月会", "主席", "current"),
        ),
        ("赵明达在巴塞罗那会见加泰罗尼亚自治区主席伊利亚。", ("伊利亚", "加泰罗尼亚自治区", "主席", "current")),
        (
            "湖州市中级人民法院立案庭副庭长、一级法官王佳明到会。",
            ("王佳明", "湖州市中级人民法院立案庭", "副庭长", "current"),
        ),
    ],
)
def test_on_what_a_title_hangs_beyond_what_stands_between(text: str, found: tuple[str, str, str, str]) -> None:
    assert found in posts(text)


def test_who_acts_for_a_head_bears_a_title_of_his_own() -> None:
    found = mentions("习近平主席特别代表、国务院副总理丁明祥出席仪式。", "POSITION")
    assert [name for _, name in found] == ["主席", "特别代表", "副总理"]


def test_the_speaker_of_a_parliament_is_not_the_speaker_of_the_country_too() -> None:
    text = "应新西兰议会议长布朗利邀请，赵明达访问新西兰，在惠灵顿同议长布朗利举行会谈。"
    assert posts(text) == [("布朗利", "新西兰议会", "议长", "current")]


def test_a_ministry_behind_another_minister_is_no_field() -> None:
    found = mentions("新加坡陪同部长、数码发展与新闻部部长杨莉文到机场迎接。", "POSITION")
    assert ("POSITION", "部长") in found
    assert all("、" not in name for _, name in found)


def test_a_permanent_representative_is_an_ambassador_too() -> None:
    text = "任命刘洁明为中华人民共和国常驻联合国代表、特命全权大使。"
    assert facts(text, "personnel", "person", "organ", "title", "action") == [
        ("刘洁明", "中华人民共和国", "常驻联合国代表", "appointed"),
        ("刘洁明", "中华人民共和国", "常驻联合国特命全权大使", "appointed"),
    ]


def test_ministers_of_japan() -> None:
    text = "日本财务相铃木一郎、农林水产相田中太郎4日会见记者。"
    assert facts(text, "post", "person", "organ", "title") == [
        ("铃木一郎", "日本", "财务相"),
        ("田中太郎", "日本", "农林水产相"),
    ]
