"""Names of meetings end with a word for one, and begin behind what is said of them."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.meetings.trimmed import trim_meeting
from kg.extract.page import Page
from kg.model import Article
from kg.vocabulary import load_vocabulary


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("党的二十大青海省代表团", "党的二十大"),
        ("第三届海峡两岸茶业峰会台湾嘉宾", "第三届海峡两岸茶业峰会"),
        ("第四届中国水运融合发展优秀案例", ""),
        ("2024青年戏剧周（江苏）", "2024青年戏剧周（江苏）"),
        ("第三届“世界茶商大会”", "第三届“世界茶商大会”"),
        ("距离杭州亚运会", "杭州亚运会"),
        ("国际社会高度关注中国两会", "中国两会"),
        ("圣火盆旁点燃成都大运会", "成都大运会"),
        ("历史上第三次摘得大运会", "大运会"),
        ("学习贯彻党的二十届三中全会", "党的二十届三中全会"),
        ("致首届中国竹产业创新大会", "首届中国竹产业创新大会"),
        ("两届亚冬会", "亚冬会"),
        ("三场茶叶产销对接会", "茶叶产销对接会"),
        ("四次长江经济带发展座谈会", "长江经济带发展座谈会"),
        ("三次全体会议", "三次全体会议"),
        ("新一届中非合作论坛峰会", "中非合作论坛峰会"),
        ("帆船队继2004年雅典奥运会", "2004年雅典奥运会"),
        ("城市规划系统成立党纪学习教育读书班", "党纪学习教育读书班"),
        ("中国茶业公司成立大会", "中国茶业公司成立大会"),
        ("第十四届全国冬季运动会", "第十四届全国冬季运动会"),
        ("夏季达沃斯论坛", "夏季达沃斯论坛"),
        ("世界互联网大会乌镇峰会", "世界互联网大会乌镇峰会"),
        ("一百二十七次委员长会议", "一百二十七次委员长会议"),
        ("多名残奥会", "残奥会"),
        ("会见并主持会议", "会议"),
        ("的省防汛抗旱指挥部第三次会议", "省防汛抗旱指挥部第三次会议"),
        ("“一带一路”", ""),
    ],
)
def test_the_name_within_the_words(words: str, name: str) -> None:
    page = Page(Article("a", words), compile_lexicon(load_vocabulary()))
    start, end = trim_meeting(page, 0, len(words))
    assert words[start:end] == name
