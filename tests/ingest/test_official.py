"""Official documents: head and tail; news about documents are none."""

from __future__ import annotations

import datetime
import gzip
import json
from pathlib import Path

import pytest

from kg.ingest import parse_official
from kg.ingest.signatures import split_names, split_organs
from kg.model import Official

NOTICE = """某省人民政府办公厅文件
某政办发{number}
某省人民政府办公厅关于做好防汛工作的通知
各设区市人民政府，省政府各部门、各直属机构：
　　汛期将至，为确保安全，现将有关事项通知如下。
　　一、落实责任。各地要在2022年5月31日前完成检查。
　　附件：检查表
某省人民政府办公厅
{date}
（此件公开发布）
抄送：省委各部门，省人大常委会办公厅，省军区。
某省人民政府办公厅2022年4月2日印发
附件
检查表"""


@pytest.mark.parametrize("number", ["〔2022〕12号", "[2022]12号", "【2022】12号", "（2022）12号", "﹝2022﹞ 第12 号"])
@pytest.mark.parametrize("date", ["2022年4月1日", "二〇二二年四月一日", "2022 年 4 月 1 日"])
def test_notice(number: str, date: str) -> None:
    assert parse_official(NOTICE.format(number=number, date=date)) == Official(
        ("某省人民政府办公厅",),
        "某政办发〔2022〕12号",
        ("各设区市人民政府", "省政府各部门、各直属机构"),
        datetime.date(2022, 4, 2),
        ("省委各部门", "省人大常委会办公厅", "省军区"),
        datetime.date(2022, 4, 1),
    )


def test_line_ends_and_letter_spacing_make_no_difference() -> None:
    text = NOTICE.format(number="〔2022〕12号", date="2022年4月1日")
    spaced = text.replace("\n", "\r\n").replace(
        "某省人民政府办公厅\r\n2022", " ".join("某省人民政府办公厅") + "\r\n2022"
    )
    assert parse_official(spaced) == parse_official(text)


def test_joint_issuers_run_together_in_the_signature() -> None:
    text = "为推广先进设备，我们编制了目录。现予公告。\n工业和信息化部国家发展和改革委员会科学技术部2021年11月25日\n"
    found = parse_official(text)
    assert found is not None
    assert found.issuers == ("工业和信息化部", "国家发展和改革委员会", "科学技术部")
    assert found.date == datetime.date(2021, 11, 25)


def test_issuers_in_several_lines() -> None:
    found = parse_official(
        "有关单位：\n请认真贯彻执行。\n财政部\n税务总局 海关总署\n2021年3月1日", title="关于延长优惠政策的公告"
    )
    assert found is not None
    assert found.issuers == ("财政部", "税务总局", "海关总署")


def test_order_signed_by_persons_takes_the_issuers_of_its_title() -> None:
    found = parse_official(
        "国务院、中央军委关于某某晋升警衔的命令\n国函〔1993〕1号\n公安部：\n现予晋升。\n"
        "国务院总理　某　某\n一九九三年一月二日"
    )
    assert found is not None
    assert found.issuers == ("国务院", "中央军委")
    assert found.date == datetime.date(1993, 1, 2)


def test_numbers_cited_in_the_body_are_not_the_documents_own() -> None:
    found = parse_official(
        "甲有限公司：\n你公司来文（甲发〔2021〕3号）收悉，同意。\n某省水利厅\n2021年5月6日\n（此件社会公开）",
        title="关于同意变更的函",
    )
    assert found is not None
    assert found.number is None
    assert found.addressees == ("甲有限公司",)


def test_labelled_head() -> None:
    found = parse_official(
        "发文机关：国务院办公厅\n发文字号：国办发〔2021〕7号\n成文日期：2021年3月2日\n国务院办公厅关于加强管理的意见\n"
        "各省、自治区、直辖市人民政府：\n正文。"
    )
    assert found == Official(
        ("国务院办公厅",),
        "国办发〔2021〕7号",
        ("各省、自治区、直辖市人民政府",),
        datetime.date(2021, 3, 2),
        signed=datetime.date(2021, 3, 2),
    )


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "国务院印发规划",
            "新华社北京2月2日电 国务院日前印发规划（国发〔2021〕4号），要求各地认真贯彻执行。\n规划共八章。",
        ),
        (
            "关于会议的报道",
            "省政府召开会议，听取关于财政工作的报告。会议指出：\n要抓好落实。\n记者 张三\n2021年11月5日",
        ),
        ("某人讲话全文", "同志们：\n今天召开这次会议，主要任务是部署工作。\n谢谢大家！"),
        ("年报", "本行2021年年度报告已披露。\n某银行\n2021年3月1日"),
        ("要闻", "工信部印发通知，抄送有关部门。"),
    ],
)
def test_news_are_none(title: str, text: str) -> None:
    assert parse_official(text, title=title) is None


def test_full_width_digits_are_numbers() -> None:
    text = (
        "某某省水利厅关于开展检查的通知\n某水发〔２００９〕１４号\n各市水利局：\n现通知如下。\n"
        "某某省水利厅\n２００９年３月２日"
    )
    found = parse_official(text)
    assert found is not None
    assert (found.number, found.date) == ("某水发〔2009〕14号", datetime.date(2009, 3, 2))


def test_furniture_of_the_page_is_no_address() -> None:
    text = (
        "某某市林业局关于做好防火工作的通知\n来源：某某市政府网 字号：【\n视力保护色：\n浏览量：\n"
        "各县林业局：\n现通知如下。\n某某市林业局\n2021年3月2日"
    )
    found = parse_official(text)
    assert found is not None
    assert found.addressees == ("各县林业局",)


def test_an_announcement_may_have_its_number_in_the_title_and_no_signature() -> None:
    text = "某某总署公告2019年第17号（关于调整目录的公告）\n\n现就有关事项公告如下：\n一、调整目录。\n特此公告"
    found = parse_official(text)
    assert found is not None
    assert (found.issuers, found.number) == (("某某总署",), "公告2019年第17号")


@pytest.mark.parametrize(
    ("signature", "names"),
    [
        ("工业和信息化部办公厅公安部办公厅国家市场监督管理总局办公厅", 3),
        ("中共中央办公厅 国务院办公厅", 2),
        ("国务院国有资产监督管理委员会", 1),
        ("国家发展改革委、财政部", 2),
        ("生态环境部核电安全监管司", 1),
        ("中国人民银行中国银行保险监督管理委员会", 2),
    ],
)
def test_split_organs(signature: str, names: int) -> None:
    found = split_organs(signature)
    assert len(found) == names
    assert "".join(found) == signature.replace(" ", "").replace("、", "")


def test_split_names_keeps_elliptical_lists_whole() -> None:
    assert split_names("华北、华东核安全监督站，核安全中心。") == ["华北、华东核安全监督站", "核安全中心"]
    assert split_names("Crane Nuclear，Inc.") == ["Crane Nuclear，Inc."]


DOCUMENTS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "official-documents.jsonl.gz"


@pytest.mark.skipif(not DOCUMENTS.exists(), reason="the documents are not part of the project")
def test_what_bodies_state_agrees_with_the_headers_published_with_them() -> None:
    agreed: dict[str, list[bool]] = {"issuers": [], "date": [], "number": []}
    with gzip.open(DOCUMENTS, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            header = {key: value.strip() for key, value in record["header"].items()}
            body = "".join(record["text"].split())
            found = parse_official(record["text"], title=record["title"] or "")
            assert found is not None
            issuers = (header.get("发文机关") or header.get("发布机关") or "").split()
            if issuers and all(issuer in body for issuer in issuers):
                agreed["issuers"].append(sorted(found.issuers) == sorted(issuers))
            stated = header.get("成文日期") or header.get("生成日期")
            day = datetime.date.fromisoformat(stated) if stated else None
            if day and f"{day.year}年{day.month}月{day.day}日" in body:
                agreed["date"].append(found.date == day)
            number = "".join((header.get("文号") or header.get("发文字号") or "?").split())
            if number in body:
                agreed["number"].append(found.number == number)
    shares = {name: sum(right) / len(right) for name, right in agreed.items()}
    assert all(share >= 0.95 for share in shares.values()), shares
