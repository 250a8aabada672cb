"""Whose cases a text reports, by the words for what becomes of them."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, read

ROW = ("person", "organ", "title", "action")
POST = ("陈立新", "绍兴市人民政府", "副市长")


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("绍兴市副市长陈立新被省纪委“双规”。", ["investigated"]),
        ("绍兴市副市长陈立新被留置。", ["investigated"]),
        ("省监委对绍兴市副市长陈立新采取留置措施。", ["investigated"]),
        ("省委决定对绍兴市副市长陈立新涉嫌违纪问题进行组织调查。", ["investigated"]),
        ("浙江省纪委已对绍兴市副市长陈立新等3人立案审查。", ["investigated"]),
        ("绍兴市副市长陈立新被依法罢免。", ["removed"]),
        ("绍兴市副市长陈立新表示，对失职的干部坚决免职。", []),
        ("绍兴市副市长陈立新到会后强调，失职的一律免职。", []),
        ("绍兴市副市长陈立新之后，浙江又有一名高官落马。", []),
        ("会议同意对有关负责人予以免职，要求绍兴市副市长陈立新检讨。", []),
    ],
)
def test_words_for_what_becomes_of_somebody(text: str, actions: list[str]) -> None:
    assert facts(text, "personnel", *ROW) == [(*POST, action) for action in actions]


def test_an_office_that_somebody_just_lost_is_that_of_his_case() -> None:
    text = "省委决定免去陈立新的绍兴市财政局局长职务。陈立新涉嫌严重违纪，目前正接受组织调查。"
    assert facts(text, "personnel", *ROW) == [
        ("陈立新", "绍兴市财政局", "局长", "removed"),
        ("陈立新", "绍兴市财政局", "局长", "investigated"),
    ]


def test_a_sentence_without_a_subject_goes_on_with_somebodys_case() -> None:
    text = "陈立新，男，绍兴市政协原主席。2019年3月因涉嫌受贿被“双规”。"
    organ = "中国人民政治协商会议绍兴市委员会"
    assert facts(text, "post", "person", "organ", "title", "status") == [("陈立新", organ, "主席", "former")]
    assert facts(text, "personnel", *ROW) == [("陈立新", organ, "主席", "investigated")]


@pytest.mark.parametrize(
    ("penalties", "expelled"),
    [
        ("分别受到开除党籍和留党察看处分", ["陈立新"]),
        ("分别受到党内严重警告、开除党籍处分", ["李建国"]),
        ("分别受到开除党籍和公职处分", ["陈立新", "李建国"]),
        ("均受到开除党籍处分", ["陈立新", "李建国"]),
    ],
)
def test_each_with_his_own_penalty(penalties: str, expelled: list[str]) -> None:
    text = f"绍兴市财政局局长陈立新、绍兴市审计局局长李建国{penalties}。"
    assert facts(text, "personnel", "person") == expelled


def test_a_sentence_on_others_goes_on_with_nobodys_case() -> None:
    text = "绍兴市副市长陈立新到会。因涉嫌违纪的干部被免职，会议进行了通报。"
    assert facts(text, "personnel", *ROW) == []


def test_those_who_led_one_after_the_other_fall_together() -> None:
    text = "绍兴市委原书记陈立新、李建国落马。"
    assert [row[0] for row in facts(text, "personnel", *ROW)] == ["陈立新", "李建国"]


def test_the_words_for_a_case_are_given_whole() -> None:
    text = "绍兴市副市长陈立新涉嫌严重违纪违法，目前正接受浙江省纪委监委纪律审查和监察调查。"
    (fact,) = (fact for fact in read(text).facts if fact.type == "personnel")
    assert text[fact.start : fact.end].endswith("接受浙江省纪委监委纪律审查")


def test_who_is_warned_and_relieved_of_his_office() -> None:
    text = "绍兴市副市长陈立新公款旅游。陈立新受到党内严重警告处分，免去现任职务。"
    assert facts(text, "personnel", *ROW) == [(*POST, "removed")]


def test_those_listed_below_are_investigated() -> None:
    text = "11月间，3名官员接受调查，分别是：浙江省原副省长陈立新，江苏省原副省长周一远。"
    assert facts(text, "personnel", "person", "action") == [("陈立新", "investigated"), ("周一远", "investigated")]


def test_whom_the_words_for_a_case_describe() -> None:
    text = "绍兴市委书记陈立新调任嘉兴市委书记，接替因涉嫌违纪被调查的嘉兴市委原书记周大为。"
    assert facts(text, "personnel", "person", "action")[-1] == ("周大为", "investigated")
    assert ("陈立新", "investigated") not in facts(text, "personnel", "person", "action")


def test_who_is_stopped_at_the_wheel_is_not_investigated() -> None:
    assert facts("海宁市公路管理局副局长贺文斌醉驾被查。", "personnel", "action") == []
    assert facts("海宁市公路管理局副局长贺文斌被查。", "personnel", "action") == ["investigated"]


def test_whom_somebody_else_removes_is_removed() -> None:
    text = "今年7月，南苏丹总统基尔曼撤销了副总统马沙拉的职务。"
    assert facts(text, "personnel", *ROW) == [("马沙拉", "南苏丹", "副总统", "removed")]


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("中央纪委对绍兴市副市长陈立新严重违纪问题进行了立案检查。", ["investigated"]),
        ("绍兴市委决定免去陈立新的绍兴市副市长职务，并对其立案调查。", ["removed", "investigated"]),
    ],
)
def test_older_words_for_cases(text: str, actions: list[str]) -> None:
    assert facts(text, "personnel", *ROW) == [(*POST, action) for action in actions]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("此前，海南省副省长冀大林、陕西省政协副主席祝大利等被相继调查。", ["冀大林", "祝大利"]),
        ("省纪委查办了省委原常委、太原市委原书记陈大平等严重违纪违法案件。", ["陈大平"]),
        ("省纪委还立案审查了山西省国土厅原厅长李大功、省环保厅原厅长刘大东等的案件。", ["李大功", "刘大东"]),
    ],
)
def test_cases_of_a_list(text: str, people: list[str]) -> None:
    text = f"山西省委召开会议。{text}"
    assert facts(text, "personnel", "person", "action") == [(person, "investigated") for person in people]


def test_an_office_of_which_nothing_was_made() -> None:
    text = "山西省人大常委会副主任金大铭出席。广东省海防与打私办主任罗大欧讲话。"
    assert facts(text, "post", "person") == ["金大铭"]
