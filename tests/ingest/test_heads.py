"""Heads and tails of official documents of all kinds of issuers and layouts."""

from __future__ import annotations

import datetime

import pytest

from kg.ingest import parse_official
from kg.ingest.signatures import split_names, split_organs
from kg.model import Official

TAIL = "\n某市水务局\n2022年5月6日"
BODY = "现将有关事项通知如下。\n一、抓紧落实。"


def read(text: str, title: str = "") -> Official:
    found = parse_official(text, title=title)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("某水发（2022）第12号", "某水发〔2022〕12号"),
        ("某市水务局公告2022年第12号", "公告2022年第12号"),
        ("公告 2022年 第12号", "公告2022年第12号"),
        ("某市水务局公告〔2022〕第12号", "公告〔2022〕第12号"),
        ("某市水务局令第12号", "令第12号"),
        ("第12号令", "第12号令"),
        ("第十二号", "第十二号"),
        ("〔三届〕第十二号", "〔三届〕第十二号"),
    ],
)
def test_numbers(line: str, number: str) -> None:
    found = read(f"{line}\n各区水务局：\n{BODY}{TAIL}", "关于做好节水工作的通知")
    assert (found.number, found.issuers) == (number, ("某市水务局",))


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("关于做好节水工作的通知（某水发〔2022〕3号）", "某水发〔2022〕3号"),
        ("某水发[2022]3号《某市水务局关于做好节水工作的通知》", "某水发〔2022〕3号"),
        ("某市水务局公告2022年第3号（关于限时用水的公告）", "公告2022年第3号"),
        ("某市水务局关于限时用水的公告（2022年第3号）", "2022年第3号"),
    ],
)
def test_numbers_in_titles(title: str, number: str) -> None:
    assert read(f"各区水务局：\n{BODY}{TAIL}", title).number == number
    assert read(f"{title}\n各区水务局：\n{BODY}{TAIL}").number == number


def test_fields_that_the_page_prints_above() -> None:
    head = (
        "索  引  号：\tX1/2022-1\t主题分类：\t水利\n发文机关：\t某市人民政府\t成文日期：\t2022年05月04日\n"
        "标　　题：\t某市人民政府关于节水的意见\n"
        "发文字号：\t某政发〔2022〕3号\t发布日期：\t2022年05月09日\n主  题  词：\t\n"
    )
    found = read(f"{head}某市人民政府\n关于节水的意见\n各区人民政府：\n{BODY}\n某市人民政府\n2022年5月4日")
    day = datetime.date(2022, 5, 4)
    assert found == Official(("某市人民政府",), "某政发〔2022〕3号", ("各区人民政府",), day, (), day)


def test_value_of_a_field_in_the_line_below() -> None:
    found = read(f"• 文号:\n某水发〔2022〕3号\n• 成文日期:\n2022年5月4日\n各区水务局：\n{BODY}{TAIL}")
    assert (found.number, found.date) == ("某水发〔2022〕3号", datetime.date(2022, 5, 4))


def test_who_puts_a_document_up_is_not_its_issuer() -> None:
    found = read(f"发布机构：某市人民政府办公室 生成日期: 2022-05-09 文号:\n各区水务局：\n{BODY}{TAIL}")
    assert (found.issuers, found.date) == (("某市水务局",), datetime.date(2022, 5, 6))


def test_addressees_in_several_lines() -> None:
    found = read(f"关于节水的通知\n各区水务局，\n市直各单位、\n各水厂：\n{BODY}{TAIL}")
    assert found.addressees == ("各区水务局", "市直各单位、各水厂")


def test_title_in_several_lines_names_the_issuers() -> None:
    found = read("某省水利厅 某省财政厅\n关于印发《节水奖励\n办法》的通知\n某水财〔2022〕3号\n各市水利局：\n正文。")
    assert found.issuers == ("某省水利厅", "某省财政厅")


@pytest.mark.parametrize("signer", ["总理  某某某", "某某部部长：某某", "市  长  某某"])
def test_orders_are_signed_by_persons(signer: str) -> None:
    found = read(
        "中华人民共和国国务院令\n第12号\n现公布《节水办法》，自公布之日起施行。\n"
        f"{signer}\n2022年5月6日\n节水办法\n第一条 正文。"
    )
    assert (found.issuers, found.number, found.signed) == (("国务院",), "第12号", datetime.date(2022, 5, 6))


def test_head_and_signature_name_the_same_issuer() -> None:
    found = read("某省第三届人民代表大会常务委员会公告\n第5号\n现予公布。\n某省人民代表大会常务委员会\n2022年5月6日")
    assert found.issuers == ("某省人民代表大会常务委员会",)


def test_signature_of_what_is_forwarded_is_not_that_of_the_issuer() -> None:
    found = read("国务院批转水利部关于节水意见的通知\n国发〔1992〕3号\n现予印发。\n水利部\n1992年5月6日")
    assert found.issuers == ("国务院",)


def test_day_below_the_title() -> None:
    found = read("中共某省委 某省人民政府\n关于节水的意见\n（2022年5月6日）\n为做好节水工作，提出以下意见。")
    assert (found.issuers, found.date) == (("中共某省委", "某省人民政府"), datetime.date(2022, 5, 6))


@pytest.mark.parametrize(
    "line", ["2022年5月4日 某水发[2022]7号", "（2022年5月4日　某水发〔2022〕7号）", "某水发〔2022〕7号  2022年5月4日"]
)
def test_day_and_number_in_one_line(line: str) -> None:
    found = read(f"某市水务局关于节水的通知\n{line}\n各区水务局：\n{BODY}")
    assert (found.number, found.date) == ("某水发〔2022〕7号", datetime.date(2022, 5, 4))


def test_text_in_one_paragraph() -> None:
    found = read(
        "某市水务局关于节水的通知 某水发〔2022〕3号 各区水务局： 现将有关事项通知如下。 一、抓紧落实。"
        " 某市水务局 2022年5月6日"
    )
    assert (found.issuers, found.number, found.addressees) == (("某市水务局",), "某水发〔2022〕3号", ("各区水务局",))
    assert found.date == datetime.date(2022, 5, 6)


@pytest.mark.parametrize("day", ["二○二二年五月六日", "二OO九年五月六日", "二零二二年五月六日", "二◯二二年五月六日"])
def test_days_in_numerals(day: str) -> None:
    signed = read(f"关于节水的通知\n各区水务局：\n{BODY}\n某市水务局\n{day}").signed
    assert signed is not None
    assert (signed.month, signed.day) == (5, 6)


def test_copies_in_several_lines_and_a_long_printing_line() -> None:
    found = read(
        f"关于节水的通知\n各区水务局：\n{BODY}{TAIL}\n抄送：市委办公室，市政府办公室。\n市人大办，市政协办。\n"
        "某市水务局办公室 2022年5月7日印发 共印20份"
    )
    assert found.copied_to == ("市委办公室", "市政府办公室", "市人大办", "市政协办")
    assert found.date == datetime.date(2022, 5, 7)


def test_minutes() -> None:
    found = read("某市人民政府专题会议纪要\n第15期\n会议研究了节水工作。\n某市人民政府办公室 2022年5月7日印发")
    assert (found.issuers, found.number) == (("某市人民政府",), "第15期")


def test_organs_of_one_place_are_one_addressee() -> None:
    assert split_names("某某兵团财务局、水利局，外交部、商务部") == ["某某兵团财务局、水利局", "外交部", "商务部"]


@pytest.mark.parametrize(
    ("signature", "names"),
    [
        ("中共中央组织部 民政部", ["中共中央组织部", "民政部"]),
        ("中共中央国务院", ["中共中央", "国务院"]),
        ("中共某市委办公室某市人民政府办公室", ["中共某市委办公室", "某市人民政府办公室"]),
        ("某市水务局 中共某市委社会工作部", ["某市水务局", "中共某市委社会工作部"]),
    ],
)
def test_party_organs_in_signatures(signature: str, names: list[str]) -> None:
    assert split_organs(signature) == names


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("某省与某公司签约", "某省人民政府与某公司签署协议。\n根据协议，双方将合作：\n一、水利。\n2021年3月5日"),
        ("关于修订草案的说明", "某省人大常委会：\n现对草案作说明。\n一、必要性。\n2021年3月5日"),
        ("某局任免干部", "任命某某为某局局长。\n免去某某的某局局长职务。"),
    ],
)
def test_these_are_none(title: str, text: str) -> None:
    assert parse_official(text, title=title) is None


def test_title_as_the_text_states_it() -> None:
    found = read(
        "某政发〔2022〕3号\n某市人民政府\n关于印发《节水\n办法》的通知\n各区人民政府：\n正文。", "某市人民政府文件"
    )
    assert found.title == "某市人民政府关于印发《节水办法》的通知"


def test_fields_in_frames_and_branches() -> None:
    found = read(
        "【发布文号】某市水务局公告2022年第6号\n某市水务局关于限时用水的公告\n现公告如下：\n一、限时。\n"
        "某市水务局城西管理局\n2022年5月6日"
    )
    assert (found.number, found.issuers) == ("某市水务局公告2022年第6号", ("某市水务局城西管理局",))


@pytest.mark.parametrize("line", ["经批准，现公告：", "决定任命：", "现就有关事项提出以下意见："])
def test_a_clause_is_no_address(line: str) -> None:
    assert read(f"某市水务局公告\n第3号\n{line}\n一、限时用水。{TAIL}").addressees == ()


@pytest.mark.parametrize(
    ("text", "issuers", "number", "date"),
    [
        # title, number, issuer and day in one line
        (
            "某某部关于同意设立试验区的批复 某函〔2001〕80号 某某部 2001年7月7日\n某省人民政府：\n"
            "你省请示收悉。\n一、同意设立。\n二、抓紧落实。",
            ("某某部",),
            "某函〔2001〕80号",
            "2001-07-07",
        ),
        # an order that is coded by its place
        (
            "某市人民政府关于禁止燃放的规定\n某府令第 12 号\n《规定》已经通过，现予发布。\n2001年12月3日\n"
            "一、禁止。\n二、处罚。\n三、施行。",
            ("某市人民政府",),
            "某府令第12号",
            "2001-12-03",
        ),
        # a day without a signature, in front of what is attached
        (
            "某市人民政府关于表彰先进的决定\n某政发〔2008〕3号\n各区人民政府：\n决定予以表彰。\n二○○八年九月一日\n"
            "附件：\n名单\n一、甲镇\n二、乙镇\n三、丙镇\n四、丁镇\n五、戊镇",
            ("某市人民政府",),
            "某政发〔2008〕3号",
            "2008-09-01",
        ),
        # the fields of a page as the rows of a table
        (
            "发文机关： | 某市水务局 | 成文日期： |\n标 题： | 某市水务局关于防汛的通知 |\n"
            "发文字号： | 某水发〔2010〕2号 |\n各区水务局：\n现通知如下。\n2010年5月1日",
            ("某市水务局",),
            "某水发〔2010〕2号",
            "2010-05-01",
        ),
        # which province issues it, its number tells
        (
            "省人民政府关于优化服务的意见\n鄂政发〔2018〕26号\n各市人民政府：\n现提出如下意见。\n2018年7月8日",
            ("湖北省人民政府",),
            "鄂政发〔2018〕26号",
            "2018-07-08",
        ),
        (
            "各镇人民政府：\n为稳定就业，提出如下实施意见：\n一、减负。\n某市人民政府\n2021年8月2日",
            ("某市人民政府",),
            None,
            "2021-08-02",
        ),
    ],
)
def test_layouts(text: str, issuers: tuple[str, ...], number: str | None, date: str) -> None:
    found = read(text)
    assert (found.issuers, found.number, found.date) == (issuers, number, datetime.date.fromisoformat(date))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("某市人民政府安全生产委员会办公室", ["某市人民政府安全生产委员会办公室"]),
        ("甲市人民政府乙市人民政府", ["甲市人民政府", "乙市人民政府"]),
        ("湖北省人民政府水利部", ["湖北省人民政府", "水利部"]),
        ("国家卫生健康委办公厅国家中医药局综合司", ["国家卫生健康委办公厅", "国家中医药局综合司"]),
    ],
)
def test_names_that_run_together(line: str, names: list[str]) -> None:
    assert split_organs(line) == names


def test_copies_in_sentences() -> None:
    assert split_names("各区人民政府，市政府各部门。市人大办公厅，市法院。") == [
        "各区人民政府",
        "市政府各部门",
        "市人大办公厅",
        "市法院",
    ]
    assert split_names("应急管理部、国家防灭火指挥部办公室。") == ["应急管理部", "国家防灭火指挥部办公室"]


@pytest.mark.parametrize(
    ("text", "title", "issuers", "addressees"),
    [
        # addressees of two kinds
        (
            "某府人〔2020〕2号\n各县级市、区人民政府，某某高新区管委会；市各委办局，各直属单位：\n经研究决定：\n"
            "某某同志任职。\n某市人民政府\n2020年5月1日",
            "某市人民政府关于某某同志任职的通知",
            ("某市人民政府",),
            ("各县级市、区人民政府", "某某高新区管委会", "市各委办局", "各直属单位"),
        ),
        # minutes of a city that only the printing line names
        (
            "〔2021〕第2期\n会议议定事项如下。\n一、同意。\n二、落实。\n某市人民政府办公室 2021年3月8日印发",
            "市政府专题会议纪要",
            ("某市人民政府",),
            (),
        ),
        (
            "（2022年3月9日某省人大常委会通过）\n任命：\n某某为副秘书长。",
            "某省人大常委会任免名单",
            ("某省人大常委会",),
            (),
        ),
        # neither number nor signature
        (
            "为落实部署，结合实际，提出如下实施意见。\n一、抓紧落实。\n二、加强领导。",
            "中共某省委 某省人民政府关于乡村发展的实施意见",
            ("中共某省委", "某省人民政府"),
            (),
        ),
    ],
)
def test_documents_with_little_around_them(
    text: str, title: str, issuers: tuple[str, ...], addressees: tuple[str, ...]
) -> None:
    found = read(text, title)
    assert (found.issuers, found.addressees) == (issuers, addressees)


def test_an_interpretation_of_two_courts() -> None:
    found = read(
        "法释〔2024〕4号\n（2024年1月8日某法院审判委员会第9次会议、2024年2月2日某检察院检察委员会第五次会议通过，自2024年3月20日起施行）\n"
        "为依法惩治犯罪，现解释如下：\n第一条 从重处罚。\n第二条 从轻处罚。",
        "最高人民法院 最高人民检察院关于办理某类案件的解释",
    )
    assert (found.issuers, found.number) == (("最高人民法院", "最高人民检察院"), "法释〔2024〕4号")
    assert found.date == datetime.date(2024, 1, 8)


def test_a_department_that_signs_with_its_ministry() -> None:
    assert split_organs("工业和信息化部中小企业局") == ["工业和信息化部中小企业局"]
    assert split_organs("公安部国家铁路局") == ["公安部", "国家铁路局"]
