"""Branches of the economy whose names are lists themselves: 农、林、牧、渔业, 交通运输、仓储和邮政业."""

from __future__ import annotations

import re

_BRANCH = re.compile(
    "农、林、牧、渔业|电力、(?:热力、)?燃气及水的?生产和供应业|电力、热力(?:的?生产和供应业)|交通运输、仓储(?:和|及)邮政业"
    "|批发(?:和|与)零售业|住宿(?:和|与)餐饮业|租赁和商务服务业|信息传输、(?:软件|计算机服务)和(?:信息技术服务|软件)业"
    "|水利、环境和公共设施管理业|文化、体育和娱乐业|科学研究和技术服务业|居民服务、修理和其他服务业|卫生和社会工作"
    "|计算机、通信(?:和|及)其他电子设备制造业|铁路、船舶、航空航天和其他运输设备制造业|石油和天然气开采业"
    "|煤炭开采和洗选业|黑色金属冶炼和压延加工业|有色金属冶炼和压延加工业|化学原料(?:和|及)化学制品制造业"
)
#: What joins the parts of such a name, and what stands for it while a list is parted.
_JOINS, _HELD = "、和及与", "\ue000\ue001\ue002\ue003"
_HOLD, _FREE = str.maketrans(_JOINS, _HELD), str.maketrans(_HELD, _JOINS)


def hold_branches(words: str) -> str:
    """Words in which the names of branches are no lists."""
    return _BRANCH.sub(lambda branch: branch[0].translate(_HOLD), words) if "业" in words else words


def free_branches(item: str) -> str:
    """An item with the name of its branch as it was."""
    return item.translate(_FREE)
