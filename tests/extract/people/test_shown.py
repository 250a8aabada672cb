"""Captions, those whom somebody meets, contests, and roles before spelled names make people known."""

from __future__ import annotations

import pytest

from tests.extract.posts.test_holders import posts
from tests.extract.reading import facts, mentions


def people(text: str) -> list[str]:
    return [name for _, name in mentions(text, "PERSON")]


def test_a_caption_names_who_speaks_on_the_next_line() -> None:
    lines = (
        "各地反响热烈。",
        "南开大学商学院名誉院长　厉方平",
        "这让大家有了信心。",
        "新疆社科院社会学研究所　吐尔逊江",
    )
    text = "\n".join([*lines, "意义深远。"])
    assert people(text) == ["厉方平", "吐尔逊江"]
    assert posts(text) == [("厉方平", "南开大学商学院", "名誉院长", "current")]


def test_the_line_of_who_wrote_a_text_names_nobody() -> None:
    assert people("北京大学　高云坚\n会议在北京举行。") == []


def test_a_spelled_name_ends_a_line_behind_a_title() -> None:
    text = "发来贺电的还有：\n法国左翼党主席基平 里克辛格\n西班牙共产党总书记森特利奥"
    assert people(text) == ["基平", "里克辛格", "森特利奥"]


def test_who_meets_a_guest_is_a_person() -> None:
    text = "欢迎仪式后，汪家宝与泰国总理英萨举行了会谈。"
    assert people(text) == ["汪家宝", "英萨"]
    assert facts(text, "meets", "person", "other") == [("汪家宝", "英萨")]


def test_whom_somebody_meets_while_he_says_something_is_a_person() -> None:
    assert people("在会见内韦尔时，贾立林表示，两国友谊深厚。") == ["内韦尔", "贾立林"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("郑涛在男子100米仰泳决赛中，以1分13秒获胜。", ["郑涛"]),
        ("一带一路在比赛中，被多次提到。", []),
        ("揭秘者斯诺尔去年离开。媒体说，斯诺尔仍在当地。", ["斯诺尔", "斯诺尔"]),
        ("警方逮捕了利比亚人德尔西。德尔西否认指控。", ["德尔西", "德尔西"]),
        ("患者特别多。患者特别着急。", []),
    ],
)
def test_contests_and_roles_tell_names(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_players_and_leaders_by_spelled_names() -> None:
    assert people("瑞士名将费德伦直落三盘获胜。该党领袖法拉齐在海报前说。") == ["费德伦", "法拉齐"]


def test_whose_words_are_spoken_of() -> None:
    assert people("刘国庄所说的平台由政府牵头。") == ["刘国庄"]


def test_a_short_spelled_name_behind_a_title_abroad() -> None:
    assert people("英国外交大臣黑格、泰国国会主席颂拉、柬埔寨国会主席韩桑明出席。") == ["黑格", "颂拉", "韩桑明"]


def test_a_surname_alone_before_what_is_said_is_nobody() -> None:
    assert people("快递员小李说，这个月最忙。") == []


def test_who_is_of_several_places() -> None:
    text = "其他几人分别是北京的苟大文，新疆的孙建平，江西的刘大奇，湖北的王晓平，以及广西的李大克。"
    assert [words for _, words in mentions(text, "PERSON")] == ["苟大文", "孙建平", "刘大奇", "王晓平", "李大克"]


def test_what_is_of_several_places() -> None:
    assert mentions("展出的有北京的红茶，云南的米线，福建的乌龙，浙江的龙井。", "PERSON") == []
