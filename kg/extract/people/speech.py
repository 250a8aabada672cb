"""What those who speak are said to do, right behind their names: 发表重要讲话, 在会上强调, 作工作报告."""

from __future__ import annotations

import re

#: What somebody says or delivers, behind the name, whatever the sentence calls it.
_SPEAKS = re.compile(
    r"发表了?(?:题为|重要|主旨|书面|视频|电视|即席|热情洋溢的){0,2}(?:讲话|致[辞词]|演讲|谈话|发言)|宣读了?|"
    r"在(?:(?:总结|动员|主持|大会|会|会议|座谈|闭幕|开幕)?(?:讲话|致[辞词]|发言|报告|会|会议|座谈会|仪式|开幕式|闭幕式)(?:[上中]|时))|"
    r"在(?:[京沪]|[一-龥]{2,4}?)(?:分别|亲切|先后)*(?:会见|接见|出席|主持|与|同)|就(?:此|下一步|贯彻|做好|[^，。；]{2,12}[作做提发进讲])|"
    r"代表[^，。；]{2,18}?(?:[作做致向]|讲话|发言|宣读|出席)|向[^，。；]{2,18}?(?:[作做颁授报]|致以|表示|通报|汇报|介绍|宣读)|"
    r"率(?:[^，。；]{0,10}?代表团|团|队)|到会(?:讲话|致[辞词]|指导|祝贺|宣布|宣读|听取|并)"
)
SIGNS = frozenset("发宣在就代向作做率到")
#: What is delivered behind 作.
_DELIVERS = re.compile(
    "[作做]了?(?:题为|大会|会议|重要|工作|总结|动员|专题|主题|主旨|交流|表态|辅导|政府|情况|全面|具体|安排)*"
    "(?:报告|讲话|部署|说明|发言|总结|介绍|演讲|汇报|安排|批示|指示|点评|小结)"
)


def delivers(text: str, at: int) -> bool:
    """Whether somebody is said at a place to speak, to deliver something or to lead a delegation."""
    if text[at : at + 1] not in SIGNS:
        return False
    return _SPEAKS.match(text, at) is not None or _DELIVERS.match(text, at) is not None
