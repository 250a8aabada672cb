"""What a statistic measures: the name cut out of the words around its number."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # a verb of dealing belongs to the name, who did it does not
        ("网信部门共下架617款违规应用。", [("下架违规应用", 617.0)]),
        ("水利厅会同财政厅下达农村供水工程建设资金4.35亿元。", [("下达农村供水工程建设资金", 4.35)]),
        ("各级法院累计审结涉农纠纷案件8.17万件。", [("审结涉农纠纷案件", 8.17)]),
        ("全年检查加油站5120座，查处86座。", [("检查加油站", 5120.0), ("查处加油站", 86.0)]),
        # what the counted did
        ("今年又有36家企业上榜。", [("企业上榜", 36.0)]),
        ("第二阶段完成后，415人返回岗位。", [("返回岗位", 415.0)]),
        # the noun before its last modifier, with a word or two of it where it says little
        ("通过多种渠道筹集的农村公路养护补助资金达7.25亿元。", [("农村公路养护补助资金", 7.25)]),
        ("重点调查的港口企业的业务收入增长6.3%。", [("企业的业务收入", 6.3)]),
        # another way to say what is measured
        ("全省物流总额，即物流活动中的商品价值总和为3.46万亿元。", [("物流总额", 3.46)]),
        # nouns with a list, a modifier, letters and marks inside
        ("现场展出218项新材料、新能源和新装备成果。", [("新材料、新能源和新装备成果", 218.0)]),
        ("全线317个受损路段恢复通行。", [("受损路段", 317.0)]),
        ("公司交付19架AC500飞机。", [("交付AC500飞机", 19.0)]),
        ("全省建成1210个示范性老年食堂。", [("示范性老年食堂", 1210.0)]),
        ("地方新发行1240亿元专项债券。", [("专项债券", 1240.0)]),
        # sides of a sum, parts of a count
        (
            "4月货物贸易进出口规模3124亿元，实现顺差418亿元。",
            [("货物贸易进出口规模", 3124.0), ("货物贸易进出口顺差", 418.0)],
        ),
        (
            "新增无症状感染者86例，其中境外输入12例，本土74例。",
            [("新增无症状感染者", 86.0), ("境外输入无症状感染者", 12.0), ("本土无症状感染者", 74.0)],
        ),
        # a rough count lends its name
        ("大会吸引6万多名观众，比上届增加15%。", [("吸引观众", 15.0)]),
        # what grows stands in the clause before
        ("其中能源产品产值跌幅明显，同比下降12.6%。", [("能源产品产值", 12.6)]),
    ],
)
def test_names(text: str, rows: list[tuple[str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "value") == rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("调查显示，83.5%的受访者认为，该措施将推高物价。", ("受访者认为，该措施将推高物价", "占比", 83.5)),
        ("该党以31.2%的支持率领先。", ("支持率", "level", 31.2)),
        ("常住人口是2016年的3倍。", ("常住人口", "level", 3.0)),
        ("灯光面积保持5.6%的增长率。", ("灯光面积", "增长", 5.6)),
        ("旅游拉高了服务出口增速1.4个百分点。", ("服务出口", "增长", 1.4)),
        ("收割进度比去年同期快2.1个百分点。", ("收割进度", "同比增长", 2.1)),
        ("按年率计算，实际产出降幅为1.9%。", ("实际产出", "下降", 1.9)),
        ("制造业利润由上年全年下降转为增长7.9%。", ("制造业利润", "增长", 7.9)),
        ("9月进出口总值同比微增0.03%。", ("进出口总值", "同比增长", 0.03)),
        ("新能源汽车市场占有率达到31.1%。", ("新能源汽车市场占有率", "level", 31.1)),
    ],
)
def test_ways_to_say_how_it_changed(text: str, row: tuple[str, str, float]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == [row]
