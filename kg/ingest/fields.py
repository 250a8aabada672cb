"""Words printed beside official documents: the names of their fields, and the characters that stand for provinces."""

from __future__ import annotations

import re

#: The fields that pages print above documents, by what this reader makes of them; nothing of the others.
_FIELDS = {
    "issuers": "发文机关 发文机构 发文单位 制发机关 制定机关",
    "publishers": "发布机关 发布机构 发布单位",
    "number": "发文字号 发布文号 文号 文件编号",
    "signed": "成文日期 成文时间",
    "filed": "生成日期 发文日期 发文时间 印发日期",
    "addressees": "主送机关 主送单位 主送",
    "title": "标题 名称 文件名称",
    "": "索引号 统一编号 主题分类 组配分类 信息分类 体裁分类 分类 文件类型 公文种类 主题词 关键词 内容概述"
    " 发布日期 发布时间 公开日期 生效日期 生效时间 实施日期 施行日期 废止时间 废止日期 失效时间 时间 日期"
    " 有效性 有效期 效力状态 公文时效 公开方式 公开范围 信息来源 来源 作者"
    " 浏览次数 浏览量 阅读次数 阅读量 点击数 点击量 访问量 字体 字号 视力保护色 分享到",
}
KINDS = {label: kind for kind, labels in _FIELDS.items() for label in labels.split()}
_LABELS = "|".join(r"\s*".join(label) for label in sorted(KINDS, key=len, reverse=True))
LABEL = re.compile(
    rf"(?:^|(?<=\s))[•·]?\s*(?:[【\[]\s*(?P<framed>{_LABELS})\s*[】\]]\s*[：:]?|(?P<plain>{_LABELS})\s*[：:])\s*"
)
#: By which character the numbers of a province's documents begin, whose titles often leave out which one it is.
PROVINCES = {
    pair[0]: pair[1:]
    for pair in (
        *("冀河北", "晋山西", "辽辽宁", "吉吉林", "黑黑龙江", "苏江苏"),
        *("浙浙江", "皖安徽", "闽福建", "赣江西", "鲁山东", "豫河南"),
        *("鄂湖北", "湘湖南", "粤广东", "琼海南", "川四川", "黔贵州"),
        *("云云南", "陕陕西", "甘甘肃", "青青海"),
    )
}
