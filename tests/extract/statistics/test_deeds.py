"""What the things counted did belongs to their name."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("全省64家县级医院开设了夜间儿科门诊。", [("县级医院开设了夜间儿科门诊", 64.0)]),
        ("目前全省仍有37处险情未得到控制。", [("险情未得到控制", 37.0)]),
        ("调查显示，91.5%的乡镇能够提供中医药服务。", [("乡镇能够提供中医药服务", 91.5)]),
        # how it was done is left out, a list of what it was done to is not
        ("全市48家展览馆已陆续开放夜场。", [("展览馆开放夜场", 48.0)]),
        ("58所高校开设了航海、轮机工程等专业。", [("高校开设了航海、轮机工程等专业", 58.0)]),
        # a noun that is longer than it seems, and what the things were taken for
        ("全市建设9个亩产提升引领区。", [("建设亩产提升引领区", 9.0)]),
        ("当地选取600家商户建立联系点。", [("选取商户建立联系点", 600.0)]),
        # of those counted others are
        ("全县转移21个村3100多人。", []),
        # several counts that did one thing
        (
            "今年全省有29个国产新药、43个医疗器械获批上市。",
            [("国产新药获批上市", 29.0), ("医疗器械获批上市", 43.0)],
        ),
        ("全市80%的公交终端、85%的地铁车站已支持刷码。", [("公交终端支持刷码", 80.0), ("地铁车站支持刷码", 85.0)]),
        # what was done stands before another number of things, or says how large it is
        ("51家省属企业发布了88项研究成果。", [("省属企业发布了研究成果", 51.0), ("研究成果", 88.0)]),
        ("全省36个重点灌区总面积达800万亩。", [("重点灌区总面积", 800.0)]),
        # too long a story of them is no name
        ("42家外贸企业通过建立海外仓、投放广告和参加国外举办的各类专业展会的办法开拓市场。", []),
        ("沿线120座公路驿站今天正式启用。", [("公路驿站启用", 120.0)]),
        # what money was given for
        (
            "省财政安排16亿元支持灌区改造，投入3.5亿元用于校舍维修。",
            [("省财政安排支持灌区改造", 16.0), ("投入用于校舍维修", 3.5)],
        ),
        # others did it with them or for them
        ("公司与27家物流企业开展合作。", [("物流企业", 27.0)]),
        # what a list says was done with its first things was done with all
        ("会务组累计征集技术需求126项、专利成果305项。", [("征集技术需求", 126.0), ("征集专利成果", 305.0)]),
        ("边防部队击落敌军7枚导弹和32架无人机。", [("击落导弹", 7.0), ("击落无人机", 32.0)]),
        ("防空部队击落多枚巡航导弹和73架无人机。", [("击落无人机", 73.0)]),
        ("公司摧毁敌军9座弹药库。", [("摧毁弹药库", 9.0)]),
        ("全市查处案件126件，其中网络案件15件。", [("查处案件", 126.0), ("查处网络案件", 15.0)]),
        ("我国签署7个双边自贸协定，由不锈钢网壳、4500只光电管组成。", [("签署双边自贸协定", 7.0)]),
        ("财政安排80亿元发放补贴、20亿元推进免费教育。", [("安排发放补贴", 80.0)]),
        ("全年受理案件78件、结案29件。", [("受理案件", 78.0), ("结案", 29.0)]),
        ("今年开行班列120列、货运量8万吨。", [("开行班列", 120.0), ("货运量", 8.0)]),
    ],
)
def test_deeds(text: str, rows: list[tuple[str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "value") == rows
