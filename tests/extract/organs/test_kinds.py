"""Companies by the kind in their short names, in a list."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions

FIRMS = ["腾达快递", "安信快递", "远途物流", "顺丰速运"]


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("企业有：腾达快递6.2、安信快递5.1；低的有：远途物流0.5、顺丰速运0.8。", FIRMS),
        ("中国石化介绍，燕山石化、仪征化纤在建项目投产。", ["中国石化", "燕山石化", "仪征化纤"]),
        ("川投集团、四川能投、川煤集团负责人到会。", ["川投集团", "四川能投", "川煤集团"]),
        ("象屿集团、益海嘉里、中国农业发展银行参加。", ["象屿集团", "益海嘉里", "中国农业发展银行"]),
        ("其中不乏诺华、吉利德等跨国药企的产品。", ["诺华", "吉利德"]),
        ("发展现代物流、冷链物流、跨境电商。", []),
        ("清华大学、科研院所、中国银行共建。", ["清华大学", "中国银行"]),
        ("生物制药、化学制药、精细化工增长。", []),
    ],
)
def test_members_of_a_list(text: str, companies: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORG")] == companies
