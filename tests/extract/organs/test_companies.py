"""Companies that their context or their number gives away."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions, read


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("市长先后深入中炜、凯晋、山河智能等新型材料企业。", ["中炜", "凯晋", "山河智能"]),
        (
            "走访盛虹集团、博众精工、中移（苏州）软件技术有限公司等企业。",
            ["盛虹集团", "博众精工", "中移（苏州）软件技术有限公司"],
        ),
        ("发展潜力大。中建七局作为投资建设集团参加。", ["中建七局"]),
        ("水电十四局和中铁四局同时进场。", ["水电十四局", "中铁四局"]),
        ("投资管理部总经理陈龙、商丘公司总经理韦立参加。", ["商丘公司"]),
        ("保障较好。”巨岭投顾高级投资顾问谢勤对记者表示。", ["巨岭投顾"]),
    ],
)
def test_companies(text: str, companies: list[str]) -> None:
    assert [company for _, company in mentions(text, "ORG")] == companies


def test_an_analyst_of_a_trade_is_of_no_company() -> None:
    assert mentions("前景很好。”汽车行业高级分析师王林表示。", "ORG") == []


def test_three_short_names_one_of_which_ends_like_a_company_are_companies() -> None:
    text = "他走访了园区；银杏基因、白鹭车载、云杉科技等公司表示愿意合作。"
    assert [name for _, name in mentions(text, "ORG")] == ["银杏基因", "白鹭车载", "云杉科技"]


def test_trades_before_their_companies_are_none() -> None:
    assert mentions("园区新增人工智能、生物医药、数字科技等领域企业300家。", "ORG") == []


def test_a_partnership_is_named_with_its_place() -> None:
    assert mentions("一行参观了上海云杉资产管理合伙企业。", "ORG") == [("ORG", "上海云杉资产管理合伙企业")]


def test_banks_and_builders_of_a_city() -> None:
    text = "台州银行、上海建工等完成培训。武汉银行业资产增长。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["台州银行", "上海建工"]


def test_a_bank_is_no_districts_of_like_name() -> None:
    assert [mention.name for mention in read("陕西省长安银行增资。").mentions] == ["陕西省长安银行"]


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("责任单位是绵阳市投资控股（集团）有限公司1个。", ["绵阳市投资控股（集团）有限公司"]),
        ("华晨科技公司和京信通信系统（中国）有限公司分列其后。", ["华晨科技公司", "京信通信系统（中国）有限公司"]),
        ("收购光明乳业（泾阳）有限公司股权。", ["光明乳业（泾阳）有限公司"]),
        ("由中铁建设集团（雄安）有限公司承建。", ["中铁建设集团（雄安）有限公司"]),
    ],
)
def test_companies_with_brackets_in_their_names(text: str, companies: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORG")] == companies


def test_the_kind_of_a_company_behind_its_name() -> None:
    assert [words for _, words in mentions("走进法士特集团和陕汽控股，问得很细。", "ORG")] == ["法士特集团", "陕汽控股"]
    assert [words for _, words in mentions("招商局集团控股的公司上市。", "ORG")] == ["招商局集团"]


def test_companies_with_foreign_names_in_a_list() -> None:
    text = "来自宝马、艾默生、空客、罗尔斯·罗伊斯等跨国公司负责人出席。"
    names = ["宝马", "艾默生", "空客", "罗尔斯·罗伊斯"]
    assert mentions(text) == [("ORG", name) for name in names]
