"""Where the names of bodies begin."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts, mentions, read


@pytest.mark.parametrize(
    ("text", "label", "words", "name"),
    [
        ("浙江省委副书记兼省总工会主席陈立新到会。", "ORG", "省总工会", "浙江省总工会"),
        ("浙江省人大常委会副主任、原省总工会主席陈立新到会。", "ORG", "省总工会", "浙江省总工会"),
        ("正安县芙蓉江镇原镇长、现县供销社主任陈立新被查。", "ORG", "县供销社", "正安县供销合作社"),
        ("会议免去李明绍兴市委宣传部部长职务，免去其外事办公室主任职务。", "ORGAN", "外事办公室", "外事办公室"),
        ("国务院副总理兼水利部部长陈立新到会。", "ORGAN", "水利部", "水利部"),
        ("李明秘书长率蓝天友城联合会代表团到访。", "ORG", "蓝天友城联合会", "蓝天友城联合会"),
        ("湘西自治州人民政府印发方案。", "ORGAN", "湘西自治州人民政府", "湘西土家族苗族自治州人民政府"),
        ("会议选举产生大会主席团。", "ORGAN", "大会主席团", "大会主席团"),
    ],
)
def test_what_says_that_somebody_is_of_it_as_well_is_left(text: str, label: str, words: str, name: str) -> None:
    found = {(one.label, text[one.start : one.end], one.name) for one in read(text).mentions}
    assert (label, words, name) in found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("浙江又有高官落马：省委原副书记陈立新被查。", "省委"),
        ("江西省委、政府召开经济工作会议。", "政府"),
        ("县政法委书记陈立新到会。", "县政法委"),
        ("浙江省委全面依法治省委员会召开会议。", "浙江省委全面依法治省委员会"),
        ("湖北省新型冠状病毒感染的肺炎疫情防控指挥部发布通告。", "湖北省新型冠状病毒感染的肺炎疫情防控指挥部"),
        ("时任林业部部长陈立新到会。", "林业部"),
        ("国家电监会副主席陈立新到会。", "国家电监会"),
        ("国务院应对甲型H1N1流感联防联控工作机制召开会议。", "国务院应对甲型H1N1流感联防联控工作机制"),
    ],
)
def test_organs_as_a_whole(text: str, words: str) -> None:
    assert ("ORGAN", words) in mentions(text)


@pytest.mark.parametrize("text", ["全省法院受理案件12.5万件。", "各地要支持党委、政府工作。"])
def test_no_organs(text: str) -> None:
    assert mentions(text, "ORGAN") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("陈立新任玉溪地委书记。", "中国共产党玉溪地区委员会"),
        ("陈立新任西藏阿里地委书记。", "中国共产党西藏自治区阿里地区委员会"),
        ("2016年，国家行政学院副院长陈立新到会。", "国家行政学院"),
    ],
)
def test_names_of_the_time(text: str, name: str) -> None:
    assert name in {one.name for one in read(text, datetime.date(2016, 5, 3)).mentions}


def test_a_conjunction_before_a_county_begins_no_body() -> None:
    text = "会议审议了县总工会《关于评选劳动模范的请示》和县妇联《关于召开表彰大会的请示》。"
    assert ("ORG", "县妇联") in mentions(text, "ORG")


def test_one_of_two_sides() -> None:
    text = "2月，中国—东盟航线客运量194万人次，中国—欧洲航线客运量69万人次。中国—东盟中心举行活动。"
    assert mentions(text, "ORG") == [("ORG", "东盟"), ("ORG", "中国—东盟中心")]
    assert facts(text, "indicator", "area") == ["中国", "中国"]


def test_a_body_that_somebody_is_charged_with() -> None:
    text = "南京市市长刘立分管工作：\n联系市总工会，团市委，市妇联。"
    assert [words for _, words in mentions(text, "ORG")] == ["市总工会", "团市委", "市妇联"]


def test_a_body_begins_behind_what_is_done_to_it() -> None:
    assert mentions("他办起桂山制衣有限公司。", "ORG") == [("ORG", "桂山制衣有限公司")]
    assert mentions("车到襄阳站后才住进襄阳铁路医院。", "ORG") == [("ORG", "襄阳铁路医院")]


def test_bodies_beside_what_is_done() -> None:
    assert mentions("水利部随后新设河湖管理司，牵头清理河道。", "ORGAN")[0] == ("ORGAN", "水利部")
    assert ("ORG", "江陵制泵工厂") in mentions("他前往巴拉德市考察江陵制泵工厂。", "ORG")
