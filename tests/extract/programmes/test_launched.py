"""Where the names of programmes begin and end that a text launches."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("今年要打好产业升级总体战，打好镇村建设突破战。", ["产业升级总体战", "镇村建设突破战"]),
        ("部长就“打好农村面源污染防治攻坚战”回答提问。", ["农村面源污染防治攻坚战"]),
        ("要开展好“双进”活动深化年专项行动。", ["“双进”活动深化年专项行动"]),
        ("要用好用活“雁归来”计划。", ["“雁归来”计划"]),
        ("持续开展“百城千企行”“绿色制造进园区”活动。", ["百城千企行", "“绿色制造进园区”活动"]),
        ("大力实施家电家具以旧换新工程，促进消费。", ["家电家具以旧换新工程"]),
        ("省政府出台工业投资攻坚行动方案，扩大投资。", ["工业投资攻坚行动方案"]),
        ("会议研究了口岸环境创新行动计划（2024-2025年）。", ["口岸环境创新行动计划（2024-2025年）"]),
        ("新一轮国有企业改革深化提升行动开局。", ["新一轮国有企业改革深化提升行动"]),
        ("研究推动乡镇区划和村级建制调整改革走深走实。", ["乡镇区划和村级建制调整改革"]),
        ("持续开展城乡社区“暖心铁拳”行动，维护秩序。", ["城乡社区“暖心铁拳”行动"]),
        ("开展重点商圈“百日升级行动”，优化环境。", ["重点商圈“百日升级行动”"]),
        ("开展全市“百日升级行动”，优化环境。", ["百日升级行动"]),
        ("全面启动我市重点项目安全生产宣传月活动，确保平安。", ["重点项目安全生产宣传月"]),
        ("启动实施新一轮良种繁育计划，培育新品种。", ["新一轮良种繁育计划"]),
        ("教育部联合国家卫生健康委开展校园急救教育试点。", ["校园急救教育试点"]),
        ("人社部十项行动促进青年就业创业。", []),
        ("按照部署稳步推进规划编制。", []),
        ("近日联合部署为期三年的护理人才促进行动。", ["护理人才促进行动"]),
        ("启动共同富裕乡村建设行动。", ["共同富裕乡村建设行动"]),
        ("省政府启动抓党建促乡村振兴“百日行动”。", ["抓党建促乡村振兴“百日行动”"]),
        ("实施“强链”“补链”“延链”三大工程，培育产业。", ["强链", "补链", "延链"]),
        ("开展好安全生产专项督导和驻点监管等工作。", []),
        ("打好蓝天、碧水、碧海、净土保卫战，加快探索新路。", ["蓝天、碧水、碧海、净土保卫战"]),
        ("财政部联合国家金融监督管理总局推进改革。", []),
        ("深化养老服务改革发展，完善体系。", []),
        ("结合实际，制定如下行动计划。", []),
    ],
)
def test_the_name_and_nothing_else(text: str, found: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == found


def test_a_launched_programme_keeps_what_the_vocabulary_knows() -> None:
    text = "卫生健康委主任马晓伟表示，将深入实施健康中国战略，推进健康中国建设。"
    assert facts(text, "advances", "program") == ["健康中国战略"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("通过深化“国培计划”改革，优化资源。", ["“国培计划”改革"]),
        ("公安部“百日行动”办公室主任表示，行动成效明显。", ["百日行动"]),
        ("今年开展项目建设攻坚突破年活动，扩大投资。", ["项目建设攻坚突破年活动"]),
        ("要把招商引资作为“一号工程”，强化考核。", []),
        ("强化困难毕业生专项支持，稳定就业。", []),
    ],
)
def test_what_belongs_to_a_name_and_what_is_only_likened_to_one(text: str, found: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "其中，清河综合整治工程已完成投资3.2亿元，第三水厂迁建工程主体完工。",
            ["清河综合整治工程", "第三水厂迁建工程"],
        ),
        ("今年，青年创业促进计划、社会保险扩面行动成效明显。", ["青年创业促进计划", "社会保险扩面行动"]),
        ("通过人才强企工程引进高层次人才360名。", ["人才强企工程"]),
        ("目前，项目主体工程已完成七成，各项工作有序推进。", []),
    ],
)
def test_what_is_said_to_go_on_is_named_by_what_its_clause_begins_with(text: str, found: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("印度政府推行“印度制造”和“数字印度”战略。", ["印度制造", "“数字印度”战略"]),
        (
            "应急管理部部署开展危险化学品安全风险集中治理、矿山安全“打非治违”专项行动。",
            ["危险化学品安全风险集中治理", "矿山安全“打非治违”专项行动"],
        ),
    ],
)
def test_one_mention_of_the_tagger_may_hold_a_verb_or_two_names(text: str, found: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == found
