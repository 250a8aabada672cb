"""Coinages in quotation marks that name a policy."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


def names(text: str) -> list[str]:
    return [name for _, name in mentions(text, "PROGRAM")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全市深入推进“三联四促”，把“双引双育”作为头等大事。", ["三联四促", "双引双育"]),
        ("要按照市委“一转两提三争先”的部署，抓好落实。", ["一转两提三争先"]),
        ("今年聚焦“三化”，“三化”项目加快落地。", ["三化", "三化"]),
        ("围绕深入实施“五网会战”，安排项目436个。", ["五网会战"]),
        ("深入推进“减材便企”，优化营商环境。", ["减材便企"]),
        ("区里发布“制造业高质量发展20条”，支持企业。", ["制造业高质量发展20条"]),
        ("省委聚焦“三大保卫战”和“五大标志性战役”，持续发力。", ["三大保卫战", "五大标志性战役"]),
        ("全市干部要认真学习“八大战略”，吃透精神。", ["八大战略"]),
        ("检察院开展“护航夜市经营”专项监督，回应诉求。", ["“护航夜市经营”专项监督"]),
        ("省农业厅启动了“农产品质量示范县创建活动”。", ["农产品质量示范县创建活动"]),
        ("“三大战役”胜利后，部队南下。", []),
        ("全县开展以“四查四治”为主要内容的行动。", ["四查四治"]),
        ("要实施好“两强一增”“三大革命”，振兴乡村。", ["两强一增", "三大革命"]),
        ("推进“一码通城”改革，便利群众。", ["“一码通城”改革"]),
        ("落实好碳达峰碳中和“1+N”政策体系。", ["碳达峰碳中和", "1+N"]),
        ("推进智慧停车、老旧庭院改造和便民驿站“三大工程”。", ["三大工程"]),
        ("陕西与三家企业签署“绿色能源工程”战略合作协议。", ["绿色能源工程"]),
        ("武装组织声称制订“重要计划”。要推进“一码通城”改革。", ["“一码通城”改革"]),
        ("中方将实施“亚太地区青年技术人才联合培养支持计划”。", ["亚太地区青年技术人才联合培养支持计划"]),
    ],
)
def test_a_coinage_that_is_carried_out_is_a_programme(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "推动“一企一策”，解决难题。",
        "坚持“一老一小”，改善服务。",
        "干部常说“七嘴八舌”，意见不一。",
        "实施“有力打击”，双方交火。",
        "聚焦“三化”发布的项目名单和推进计划。",
    ],
)
def test_a_manner_a_slogan_and_a_saying_are_none(text: str) -> None:
    assert not [name for name in names(text) if name != "三化"]


def test_a_numbered_coinage_has_no_words_before_it_in_its_name() -> None:
    assert names("推动“一带一路”倡议同柬“五角战略”对接。") == ["“一带一路”倡议", "五角战略"]


def test_what_stands_behind_a_document_begins_behind_the_word_that_joins_them() -> None:
    assert names("该国推出的《降费法案》和“共建蓝海”倡议引发争议。") == ["“共建蓝海”倡议"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("主题是“深入实施‘六六’战略，奋力推进‘一优两稳’”。", ["‘六六’战略", "一优两稳"]),
        ("市里深入推进“三水同治”，河道变清。", ["三水同治"]),
        ("全力推进“四个柳城”建设，增添活力。", ["四个柳城"]),
        ("要求“集中力量开展‘七大会战’”，抓好落实。", ["七大会战"]),
        ("推进“万项技改、万企转型”，打造“健康山东”，走进“美丽家园”。", ["万项技改、万企转型", "健康山东"]),
        ("今年选择一百个村实施“十百千”示范创建工程。", ["“十百千”示范创建工程"]),
        ("今年实施设备更新、以旧换新、循环利用、技能提升“四大行动”，目前进展顺利。", ["四大行动"]),
    ],
)
def test_coinages_in_inner_quotes_and_such_as_are_built_are_programmes(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_coinage_of_how_a_region_develops() -> None:
    text = "省委全会提出构建“一核多点、四区协同”区域发展新格局，各地形成“三纵五横”的路网格局。"
    assert [name for _, name in mentions(text, "PROGRAM")] == ["一核多点、四区协同"]


def test_a_code_of_what_somebody_deploys() -> None:
    assert names("我们要围绕省委“1420”具体部署，抓好落实。") == ["1420"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“科技兴农2030”重大专项五年间支持项目96个。", ["“科技兴农2030”重大专项"]),
        ("省里正大力实施“1+5+N”产业高质量跨越式发展行动计划。", ["“1+5+N”产业高质量跨越式发展行动计划"]),
        ("省政府组织实施农村“户户通”供水三年大决战。", ["农村“户户通”供水三年大决战"]),
        ("要迭代升级“6+3”经济政策体系，稳住预期。", ["6+3"]),
        ("省委正组织实施一场“农村水利革命”，调减玉米。", ["农村水利革命"]),
        ("他说，这是一场“能源革命”。", []),
        ("以“优先行动”的形式列出事项。", []),
    ],
)
def test_coinages_with_rarer_heads(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“坚决兜牢‘三保’底线。”他说。", ["三保"]),
        ("开展赣江保护和治理“一号重点工程”。", ["赣江保护和治理“一号重点工程”"]),
        ("推进“三项改革试点”、瘦身健体行动。", ["三项改革试点", "瘦身健体行动"]),
    ],
)
def test_coinages_within_quotations_of_two_deeds_and_of_pilots(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("市公安局积极开展“清网2018”、“清网2019”专项行动。", ["清网2018", "“清网2019”专项行动"]),
        ("弘扬“绣花功夫”，开展“清源”专项行动。", ["“清源”专项行动"]),
        ("会议总结“清网2019”集群战役工作。", ["“清网2019”集群战役"]),
        ("各级检察机关落实最高检“检护绿水”专项行动部署要求。", ["“检护绿水”专项行动"]),
        ("省应急管理厅实施基层应急能力巩固提升、应急救援能力巩固提升“六大行动”。", ["六大行动"]),
        ("大力实施“龙腾虎跃”“群英荟萃”两大计划。", ["龙腾虎跃", "群英荟萃"]),
        (
            "根据中和县平安创建春季“大走访、大排查、大治理、大服务”集中活动安排，全镇行动起来。",
            ["“大走访、大排查、大治理、大服务”集中活动"],
        ),
    ],
)
def test_coinages_that_share_a_head_or_hold_a_list(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全省推进“雷霆出击”专项行动。三个月来，“雷霆出击”战果丰硕。", ["“雷霆出击”专项行动", "雷霆出击"]),
        ("推进三个“三年行动计划”的全面实施。", []),
    ],
)
def test_coinages_again_and_several_plans(text: str, found: list[str]) -> None:
    assert names(text) == found
