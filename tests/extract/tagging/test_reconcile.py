"""What the rules know better than the tagger: bodies behind a place, embassies, cities abroad."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.model import Article, Extraction
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts, mentions


def read(text: str) -> Extraction:
    return extract(Article("a", text), load_vocabulary())


def wordings(found: Extraction, label: str) -> list[str]:
    return [found.article.text[m.start : m.end] for m in found.mentions if m.label == label]


def test_embassy_of_china_is_an_organ_and_not_its_country() -> None:
    found = read("中国驻斐济使馆举办招待会。中国驻塞尔维亚大使馆也举办了活动。")
    assert wordings(found, "ORGAN") == ["中国驻斐济使馆", "中国驻塞尔维亚大使馆"]
    assert not wordings(found, "REGION")


def test_body_behind_a_place_is_one_mention() -> None:
    found = read("今年，云南省老科技工作者协会积极探索服务模式。湖南省非物质文化遗产保护中心推出活动。")
    assert wordings(found, "ORG") == ["云南省老科技工作者协会", "湖南省非物质文化遗产保护中心"]


def test_one_court_of_many_leaves_the_place() -> None:
    found = read("美国纽约市布朗克斯一家法院法官18日对美国前总统特朗普涉嫌欺诈案作出判决。")
    assert not wordings(found, "ORG")
    assert wordings(found, "REGION")[0].startswith("美国纽约市")


def test_city_abroad_keeps_the_word_for_city() -> None:
    found = read("客机从美国明尼苏达州明尼阿波利斯市起飞。抗议者在纽约市中心集会。")
    assert "美国明尼苏达州明尼阿波利斯市" in wordings(found, "REGION")
    assert "纽约市" not in wordings(found, "REGION")


def test_other_name_of_a_place_is_a_place_of_its_own() -> None:
    found = read("在顿涅茨克方向，俄军控制了两个居民点，在季米特洛夫（乌称米尔诺赫拉德）继续打击被围困的乌军。")
    assert wordings(found, "REGION") == ["顿涅茨克", "季米特洛夫", "米尔诺赫拉德"]


def test_a_short_name_that_the_text_gives_an_organisation_is_one() -> None:
    text = "广东领益智造股份有限公司（以下简称“领益智造”）发布公告。领益智造表示满意。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["广东领益智造股份有限公司", "领益智造", "领益智造"]


def test_a_group_of_companies_that_the_rules_found_is_one() -> None:
    text = "在一汇投资控股集团和赛禾（深圳）公司，两地签署协议。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["一汇投资控股集团", "赛禾（深圳）公司"]


def test_an_organ_before_a_title_is_one_within_what_looked_like_a_meeting() -> None:
    text = "11月15日，县委书记王立新率队督导全市秋收工作观摩会筹备工作。"
    assert mentions(text, "ORGAN") == [("ORGAN", "县委")]


def test_a_name_that_stands_again_is_whole_where_a_part_of_it_was_found() -> None:
    text = "第三届绿洲国际农业博览会在武威举行。企业家们表示，第三届绿洲国际农业博览会办得好。"
    assert len(mentions(text, "EVENT")) == 2


def test_a_group_of_companies_goes_by_its_own_name() -> None:
    text = "市长走访了华晟集团，华晟集团负责人介绍情况。华晟将光伏作为重心，给华晟带来新的机遇。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["华晟集团", "华晟集团", "华晟", "华晟"]


def test_a_department_of_the_organ_named_before_is_one_before_its_title() -> None:
    text = "李立新历任国家发展改革委投资司处长、固定资产投资司副司长，固定资产投资司司长。"
    assert ("ORGAN", "固定资产投资司") in mentions(text, "ORGAN")


def test_states_provinces_and_named_parts_that_the_tagger_passes_over_are_places() -> None:
    assert mentions("中国高校开设匈牙利语专业，中印尼友好。当天，英国部分医院停诊。", "REGION") == [("REGION", "英国")]
    assert mentions("伊朗官方通讯社报道，保定市派出驻村工作队。", "REGION") == [("REGION", "保定市")]
    assert mentions("去年，东部地区工业增加值增长4.4%。", "REGION") == [("REGION", "东部地区")]


def test_the_middle_of_a_long_name_stands_for_it() -> None:
    found = read("赤道几内亚总统卡洛斯·奥尔梅多·恩鲁马访华。奥尔梅多在北京出席仪式。")
    assert [m.name for m in found.mentions if m.label == "PERSON"] == ["卡洛斯·奥尔梅多·恩鲁马"] * 2


def test_offices_of_one_person_on_two_organs() -> None:
    text = (
        "中国人民银行货币政策委员会例会召开。\n会议由人民银行行长兼货币政策委员会主席陈立新主持。"
        "货币政策委员会委员周一远出席。"
    )
    assert facts(text, "post", "person", "organ") == [
        ("陈立新", "中国人民银行"),
        ("陈立新", "中国人民银行货币政策委员会"),
        ("周一远", "中国人民银行货币政策委员会"),
    ]


def test_whoever_is_made_an_officer_before_a_ministry_is_none_of_its_name() -> None:
    text = "会议决定：任命王小洪为公安部部长、王广华为自然资源部部长。"
    assert facts(text, "personnel", "person", "organ") == [("王小洪", "公安部"), ("王广华", "自然资源部")]


def test_the_conferences_of_a_whole_province_are_none() -> None:
    assert mentions("全省政协组织要学习。", "ORGAN") == []


def test_the_centre_that_sends_somebody() -> None:
    assert ("ORGAN", "中央") in mentions("受中央委派，中央组织部副部长陈立新出席。", "ORGAN")


def test_the_house_of_a_forum_is_no_meeting() -> None:
    assert mentions("论坛在杭州市崇文实验学校的阶梯教室里开讲。", "ORG") == [("ORG", "杭州市崇文实验学校")]


def test_what_is_deployed_is_no_ministry() -> None:
    assert mentions("落实网络强国、数字中国建设部署，加快转型。", "ORGAN") == []


def test_the_corps_of_a_province() -> None:
    assert mentions("武警四川省森林总队负责人发言。", "ORGAN") == [("ORGAN", "武警四川省森林总队")]


def test_two_bureaus_with_and_between_them() -> None:
    words = [wording for _, wording in mentions("送给市交通运输局和市财政局部分干部。", "ORGAN")]
    assert words == ["市交通运输局", "市财政局"]


def test_an_officer_before_the_body_of_the_next() -> None:
    text = "深圳市委常委、常务副市长黄敏和南山区委书记曾湃陪同。"
    assert [words for _, words in mentions(text, "PERSON")] == ["黄敏", "曾湃"]
    assert facts("北京市海淀区中关村街道党工委书记王磊发言。", "post", "organ") == [
        "中国共产党北京市海淀区中关村街道工作委员会"
    ]


@pytest.mark.parametrize("whose", ["俄罗斯", "白俄罗斯", "黎巴嫩"])
def test_country_of_the_media_that_report(whose: str) -> None:
    assert wordings(read(f"据{whose}媒体报道，情况已经改变。"), "REGION") == [whose]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("把中央、省委、省政府的决策部署落到实处。", ["中央", "省委", "省政府"]),
        ("今年以来，中央连续出台文件。", ["中央"]),
        ("中央高度重视这项工作。", ["中央"]),
        ("丁某妄议中央，毫无党性。", ["中央"]),
        ("各民主党派中央、无党派人士参加会议。", []),
        ("广场中央已经搭起舞台。", []),
        ("中央财政累计投入3亿元。", []),
    ],
)
def test_central_committee_by_a_word(text: str, organs: list[str]) -> None:
    assert wordings(read(text), "ORGAN") == organs
