"""Names of bodies that run on into what is within or who belongs to them."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.organs.trimmed import trim_body
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import mentions, read


def trimmed(text: str, name: str, label: str) -> tuple[str, str]:
    """Label and wording of what becomes of a body in a text."""
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    find_ruled(page)
    span = Span(text.index(name), text.index(name) + len(name), "ORGAN" if label == "ORGAN" else "ORG")
    trim_body(page, span)
    return span.label, text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "name", "label", "found"),
    [
        ("县防汛工作领导小组各专项组到会。", "县防汛工作领导小组各专项组", "ORGAN", ("ORGAN", "县防汛工作领导小组")),
        ("苏州市各大图书馆免费开放。", "苏州市各大图书馆", "ORG", ("REGION", "苏州市")),
        ("大家在青石岭战役纪念馆内听讲解。", "青石岭战役纪念馆内", "ORG", ("ORG", "青石岭战役纪念馆")),
        ("中国文联书法家到场。", "中国文联书法家", "ORG", ("ORG", "中国文联")),
        ("智利国内大型矿业公司停产。", "智利国内大型矿业公司", "ORG", ("REGION", "智利")),
        ("他从江北林学院园艺系园艺专业大学毕业。", "江北林学院园艺系园艺专业大学", "ORG", ("ORG", "江北林学院园艺系")),
        ("青峰科技发布公告。", "青峰科技发布", "ORG", ("ORG", "青峰科技")),
        ("来到柳叶湾村考察。", "柳叶湾村", "ORG", ("REGION", "柳叶湾村")),
        ("来到民俗文化村考察。", "民俗文化村", "ORG", ("ORG", "民俗文化村")),
        ("各族各界联合会到场。", "各族各界联合会", "ORG", ("ORG", "各族各界联合会")),
    ],
)
def test_a_body_ends_before_what_is_of_it(text: str, name: str, label: str, found: tuple[str, str]) -> None:
    assert trimmed(text, name, label) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("要更好发挥经开区管委会作用。", ["经开区管委会"]),
        ("全国人大常委会各工作委员会的同志参加。", ["全国人大常委会"]),
        ("今年，商务部同农业农村部共同开展了检查。", ["商务部", "农业农村部"]),
        ("北京市追逃办、河南省三普办工作进展顺利。", ["北京市追逃办", "河南省三普办"]),
        ("绍兴市经合办副主任李文到会。", ["绍兴市经合办"]),
        ("浙江省主办，宁波市承办。", []),
        ("全国人大常委会种子法执法检查组在长春召开会议。", ["全国人大常委会种子法执法检查组"]),
        ("生态环境部发布公报。环境部表示，水质有所改善。", ["生态环境部", "环境部"]),
        ("把中央、省委的部署落到实处，江苏省各地都在行动。", ["中央", "省委"]),
        ("两国商务部将加强沟通。", []),
        ("同时委托河北等6个省区市人大常委会进行检查。", []),
        ("他将配合绍兴市贸易局做好工作。", ["绍兴市贸易局"]),
        ("绍兴市形成新格局。", []),
        ("国务院湖州南浔“6·18”特别重大爆炸事故调查组公布了报告。", ["国务院湖州南浔“6·18”特别重大爆炸事故调查组"]),
        ("浏阳青石物流园管委会副主任李文到会。", ["浏阳青石物流园管委会"]),
        ("督察由中央环境保护督察组进行。", ["中央环境保护督察组"]),
        ("十九届中央巡视组进驻了吉林省。", ["十九届中央巡视组"]),
    ],
)
def test_where_organs_begin_and_end(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORGAN")] == names


def test_a_place_and_its_company_are_one_and_so_is_a_company_with_its_number_behind_it() -> None:
    assert mentions("李明率领的台湾青峰传媒集团参访团到访。", "ORG", "REGION") == [("ORG", "台湾青峰传媒集团")]
    assert mentions("对中国青峰集团有限公司、中国南岭集团有限公司2家企业开展检查。", "ORG") == [
        ("ORG", "中国青峰集团有限公司"),
        ("ORG", "中国南岭集团有限公司"),
    ]
    assert mentions("全省有图书出版社6个，音像出版社1个。", "ORG") == []


def test_companies_and_societies_by_their_form() -> None:
    assert mentions("活动由中国青石图书（集团）公司承办，中国麦研会副会长李文出席。", "ORG", "PERSON") == [
        ("ORG", "中国青石图书（集团）公司"),
        ("ORG", "中国麦研会"),
        ("PERSON", "李文"),
    ]


def test_bureaus_of_a_county_by_their_short_names() -> None:
    text = (
        "兴国县召开会议，县工信委主任李文、县交运局局长王新、县招商局局长张明、县运管局局长陈立、县金融办主任周平参加。"
    )
    assert [fact.fields["organ"] for fact in read(text).facts if fact.type == "post"] == [
        "兴国县工业和信息化委员会",
        "兴国县交通运输局",
        "兴国县招商局",
        "兴国县道路运输管理局",
        "兴国县人民政府金融工作办公室",
    ]


def test_what_is_called_a_meeting_may_be_a_body() -> None:
    assert mentions("他接任裁军谈判会议的轮值主席。", "ORG", "EVENT") == [("ORG", "裁军谈判会议")]


def test_courts_of_cities_by_their_level() -> None:
    found = read("舞钢市召开会议，市法院院长李文、市检察院检察长王新参加。").facts
    assert [fact.fields["organ"] for fact in found if fact.type == "post"] == ["舞钢市人民法院", "舞钢市人民检察院"]


def test_divisions_of_an_office_are_told_without_it() -> None:
    found = mentions("县里来人到市发展改革委员会。法规科、规划科、投资科负责人参加座谈，兴国县的干部到场。", "ORGAN")
    assert [name for _, name in found] == ["市发展改革委员会", "法规科", "规划科", "投资科"]
