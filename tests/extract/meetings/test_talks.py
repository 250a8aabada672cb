"""Who meets whom, with the words that say so."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, read


def test_the_evidence_holds_both_whoever_is_named_first() -> None:
    text = "外交部长李卫20日抵达慕尼黑。\n在会见巴伐利亚州州长韦伯时，李卫表示，双方合作成效显著。"
    [fact] = [fact for fact in read(text).facts if fact.type == "meets"]
    assert (fact.fields["person"], fact.fields["other"]) == ("李卫", "韦伯")
    assert text[fact.start : fact.end] == "韦伯时，李卫"


def test_a_rank_behind_the_name_of_who_meets_others() -> None:
    text = "国防部长梁光烈上将会见以色列国防部长亚阿隆。"
    assert facts(text, "meets", "person", "other") == [("梁光烈", "亚阿隆")]


def test_a_prince_in_a_list_of_guests() -> None:
    text = "习近平会见亚奥理事会主席艾哈迈德亲王、国际奥委会主席巴赫。"
    assert facts(text, "meets", "other") == ["艾哈迈德", "巴赫"]


def test_companies_meet_somebody_together() -> None:
    text = "中国石油董事长王建军，中国海油总经理刘建国与陕西省省长李明举行会谈。"
    assert facts(text, "meets", "person", "other") == [("王建军", "李明"), ("刘建国", "李明")]


def test_those_who_talk_with_the_one_the_sentence_speaks_of() -> None:
    text = "澳门特区行政长官崔世安率团访问中山，广东省长朱小丹、中山市委书记薛晓峰分别与其座谈。"
    assert facts(text, "meets", "person", "other") == [("崔世安", "朱小丹"), ("崔世安", "薛晓峰")]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("同日，他同泰国外长敦·帕马威举行会谈。", [("秦远", "敦·帕马威")]),
        ("他还与泰国外长敦·帕马威就产业合作深入交换意见。", [("秦远", "敦·帕马威")]),
        ("秦远与泰国外长敦·帕马威就产业合作交换了意见。", [("秦远", "敦·帕马威")]),
        ("秦远说，我将同王毅部长和敦·帕马威外长就产业合作交换意见。", []),
    ],
)
def test_talks_of_whom_the_sentence_before_spoke(text: str, pairs: list[tuple[str, str]]) -> None:
    text = "外交部部长秦远5日访问泰国。" + text
    assert facts(text, "meets", "person", "other") == pairs


def test_who_meets_the_one_of_whom_the_text_speaks() -> None:
    text = "4日，阿根廷外长卡菲耶罗抵京。外交部部长秦远同他举行会谈。国家副主席韩正明会见了他。"
    assert facts(text, "meets", "person", "other") == [("卡菲耶罗", "秦远"), ("卡菲耶罗", "韩正明")]
    assert facts("4日，外交部部长秦远抵京。国家副主席韩正明会见了他的家人。", "meets", "person") == []


def test_foreigners_whose_names_are_written_out_behind_them() -> None:
    text = "外交部副部长赵启明11月3日在河北廊坊与美国助理国务卿康特（Daniel Kant）、白宫高级主任罗森（Laura R.）会谈。"
    assert facts(text, "meets", "person", "other") == [("赵启明", "康特"), ("赵启明", "罗森")]


def test_those_meet_who_come_to_the_talks_of_two_bodies() -> None:
    text = (
        "11月3日，水利部与青海省政府在西宁举行工作会谈。水利部部长赵启明，青海省省长林远出席会谈。"
        "水利部副部长周晓东参加会谈。"
    )
    assert facts(text, "meets", "person", "other") == [("赵启明", "林远")]


@pytest.mark.parametrize(
    "text",
    [
        "特朗普称，他与普京将于近期在匈牙利举行会晤。",
        "今年1月，斯方领导人对中国进行国事访问，习近平主席同他举行重要会晤。",
    ],
)
def test_he_is_somebody_else(text: str) -> None:
    assert facts("国务院总理李强4日在京出席会议。" + text, "meets", "person", "other") == []


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("何立峰与美国财政部长贝森特及贸易代表格里尔在瑞典举行会谈。", ["贝森特", "格里尔"]),
        ("王毅同印度国家安全顾问多瓦尔举行中印边界问题特别代表第二十四次会晤。", ["多瓦尔"]),
    ],
)
def test_talks_that_have_a_name_or_several_guests(text: str, others: list[str]) -> None:
    assert facts(text, "meets", "other") == others


def test_guests_whose_titles_stand_between_commas() -> None:
    text = "水利部部长陈建国在京会见丹麦外交大臣耶珀·科夫，环境大臣莱娅·韦尔。"
    assert facts(text, "meets", "other") == ["耶珀·科夫", "莱娅·韦尔"]


def test_hosts_of_an_autonomous_region() -> None:
    text = "自治区党委书记孙明，自治区党委副书记、自治区主席王莉，自治区政协主席张昆在呼和浩特拜会全国政协副主席何翔。"
    assert facts(text, "meets", "person") == ["孙明", "王莉", "张昆"]


def test_who_sits_by_is_not_met() -> None:
    text = "文化部副部长丁大伟在罗马会见了意大利旅游部部长达里奥·弗朗斯，中国驻意大利大使李瑞明陪同会见。"
    assert facts(text, "meets", "other") == ["达里奥·弗朗斯"]


def test_guests_between_commas_before_another_with_whom_talks_are_held() -> None:
    text = "赵启明在利马会见秘鲁总统卡斯蒂略，总理巴斯克斯，同国会主席莫拉莱斯举行会谈。"
    assert facts(text, "meets", "person", "other") == [("赵启明", p) for p in ("卡斯蒂略", "巴斯克斯", "莫拉莱斯")]


def test_each_host_meets_his_own_guest() -> None:
    text = "访问期间，国家主席李卫会见了安达，国务院总理王江同安达举行会谈，全国政协主席赵启明也会见了安达。"
    assert facts(text, "meets", "person", "other") == [("李卫", "安达"), ("王江", "安达"), ("赵启明", "安达")]


def test_talks_beside_a_meeting_on_its_day() -> None:
    text = "外交部长李卫在印尼出席东亚峰会期间，于11日下午和与会的法国外长韦德林举行双边会谈。"
    assert facts(text, "meets", "person", "other") == [("李卫", "韦德林")]


def test_those_who_tell_of_somebody_are_not_he() -> None:
    assert facts("国务委员李卫20日会见了王江先进事迹报告团成员。", "meets", "person") == []
