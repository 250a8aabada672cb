"""Where programmes begin and end, and what is none."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    "text",
    [
        "南部战线的部队开始实施大规模地面行动，居民撤离。",
        "伊春市暂停失踪人员搜救行动。",
        "东盟要坚定信念，高效行动、有所作为。",
        "深入开展重点领域垄断等突出问题专项整治，维护秩序。",
    ],
)
def test_what_armies_and_rescuers_do_is_no_programme(text: str) -> None:
    assert mentions(text, "PROGRAM") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("近年来，国家接续部署开展三轮减负专项行动，成效明显。", "减负专项行动"),
        ("国务院常务会议召开，决定核准浙江象山三期工程等核电项目。", "浙江象山三期工程"),
        ("重点工程——鹤岗至吉林天然气管道工程正式开工建设。", "鹤岗至吉林天然气管道工程"),
        ("中蒙两国警方启动合作打击走私团伙专项联合行动。", "合作打击走私团伙专项联合行动"),
        ("开工建设酒泉到安徽特高压直流工程。", "酒泉到安徽特高压直流工程"),
        ("国务院国资委已举办14场央企助农帮扶聚力行动，成效明显。", "央企助农帮扶聚力行动"),
        ("支持煤炭绿色开发利用专项再贷款延续一年。", ""),
        ("县农业农村局局长赵某明介绍，全县实施了茶园土壤改良行动。", "茶园土壤改良行动"),
        ("环境保护部启动打赢蓝天保卫战三年行动计划。", "打赢蓝天保卫战三年行动计划"),
        ("市公安局组织开展“惊雷行动2024”，成效明显。", "惊雷行动2024"),
        ("进一步动员全市力量，深推“百乡千圩”治理行动。", "“百乡千圩”治理行动"),
        ("近日，“何以中华·扬帆江海”网络主题宣传活动在宁波启动。", "“何以中华·扬帆江海”网络主题宣传活动"),
        ("生态环境部启动第四轮第二批中央生态环保督察。", "第四轮第二批中央生态环保督察"),
        ("山西省水利工程建设取得明显成效。", ""),
        ("选派“第一书记”到村工作，深入实施强村富民行动。", "强村富民行动"),
        ("各科室要把窗口服务作为“一把手”工程来抓。", ""),
        ("为保障联合专项行动有序推进，泰安市公安局抽调民警。", ""),
        ("编制专项方案时要做好与国家发展规划的衔接。", ""),
        ("岳阳市扩大“湘赣通办”政务服务事项和便民服务行动举措。", ""),
        ("“海洋之星”号计划访问多个港口。", ""),
        ("省里狠抓“三创四比”活动。", "“三创四比”活动"),
        ("今年，河南全面开启全域绿道建设行动，造福百姓。", "全域绿道建设行动"),
        ("要进一步完善城市生命线安全责任制度，抓好落实。", "城市生命线安全责任制度"),
        ("中老友谊桥外部改造工程竣工仪式今天在万象举行。", "中老友谊桥外部改造工程"),
        ("工程是全球首个柔性直流输电工程，意义重大。", ""),
        ("今年，青海省计划开工建设农村公路三千公里。", ""),
        ("两国举行外长、防长“2+2”战略对话。", ""),
        ("习近平来到珠江三角洲水资源配置工程建设现场。", "珠江三角洲水资源配置工程"),
        ("两国元首会晤，为中蒙关系发展作出战略规划。", ""),
        ("多国谴责日本强推核污染水排海计划。", "核污染水排海计划"),
        ("本届展会共开展53场“茶马之桥”全球贸易对接活动。", "“茶马之桥”全球贸易对接活动"),
        ("专家组将系统性集中整治工程质量问题。", ""),
        ("省政府同意建立节水部际联席会议制度。", "节水部际联席会议制度"),
    ],
)
def test_a_programme_begins_and_ends_with_its_name(text: str, name: str) -> None:
    assert [wording for _, wording in mentions(text, "PROGRAM")] == ([name] if name else [])


def test_what_ends_in_no_head_and_stands_in_no_quotes_is_none() -> None:
    assert mentions("今天，全长15公里的京雄高速北京段五环至六环段开通，跨越大兴、房山。", "PROGRAM") == []


def test_a_body_in_quotes_is_none() -> None:
    assert mentions("宁夏搭建“中阿农业技术转移中心”，促成多项合作。", "PROGRAM") == []


@pytest.mark.parametrize("text", ["交通运输部计划全年新建公路一万公里。", "各国企业计划增加投资。"])
def test_somebody_who_plans_is_none(text: str) -> None:
    assert mentions(text, "PROGRAM") == []


def test_a_name_does_not_begin_in_the_line_before() -> None:
    text = "清河南段修复工程基本完工\n近日，清河南段修复工程基本完工，投入使用。"
    assert {name for _, name in mentions(text, "PROGRAM")} == {"清河南段修复工程"}


def test_quoted_names_in_a_list_are_apart() -> None:
    text = "教育部部署实施高校毕业生就业促进周、“国聘行动”、“宏志助航计划”和百日冲刺行动。"
    names = ["高校毕业生就业促进周", "国聘行动", "宏志助航计划"]
    assert [name for _, name in mentions(text, "PROGRAM")] == names
    text = "教育部组织实施“国聘行动”和百日冲刺行动。"
    assert [name for _, name in mentions(text, "PROGRAM")] == ["国聘行动", "百日冲刺行动"]
