"""Programmes that the tagger takes for one, and the verb that it takes into them."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import Span

#: What the tagger takes into a programme at its left, and how it is spoken of once named.
LEADING = re.compile(
    r"（[一二三四五六七八九十\d]{1,2}）|的(?=.{5})|[中西东]部(?=[蓝碧净脱污])"
    r"|[到赴](?:[一-龥]{1,8}?[省市县区乡镇村州旗岛]|[一-龥]{2,4})(?:督[导查]|检查|调研|调度|指导)(?=.{4})|[●■◆★▲『「]|第[一二三四五六七八九十百]{1,5}条[ 　]*"
    r"|本报讯|整个(?=.{4})|即(?=[一-龥]{4,}(?:工程|行动|计划|战略|改革)$)|保持(?=.{4,}(?:战略|计划|规划)$)|(?:加快|推进)(?=.{4,}改革$)"
    r"|使(?!用|命)(?=.{5})|[一-龥]{1,5}(?<![基湿产林耕土草牧属当各两])地(?:推进|加强|推动|实施|深化|开展|加快)(?=.{4})|共建(?=“)|待(?=.{3,}工程$)"
    r"|(?<=[，。；])支持(?=.{4,}(?:试点|改革|工程|行动|计划)$)|支持(?:提升|完善|推进|落实)(?=.{4})"
    r"|愿?(?:[不一毫驰坚持切久扎][一-龥]{3}地?|坚决|认真|严格|切实|全力|全面|深入|大力|着力|积极|扎实|有序|稳步|高效|稳妥|同步|加紧|抓紧|加快|协同|分步|分类|分批|率先|加速|接续|精心"
    r"|尽[快早])(?:抓好|落实|贯彻|推进|实施|深化|开展|启动|推动|执行)(?=[^“]{5})|(?:(?:19|20)\d\d年)?深化(?=.{4,}改革$)"
    r"|(?:深刻|充分|正确|高度|清醒)(?:认识|领会|理解|看待|重视)(?=.{4}$)|(?:为了?)?确保(?=.{4}$)|对口[一-龥]{2,4}(?=脱贫攻坚$)"
    r"|(?:做[实细深])?辖区内(?=.{5})|当地(?=.{4})|做[实细深](?=.{5})"
    r"|(?:(?:要|将|需)?(?:强化|健全|完善)|本领域|【|(?:准确|深刻|全面|充分|清醒|正确|高度)+(?:把握|认识|领会|理解|看待|评价|重视)|(?:为了?)?确保(?:今年)?|发挥|深入实施"
    r"|[今明]年|(?:稳妥|大力|积极|(?:必?将)?有力)?推动|扩大(?=.{4,}试点$)|和(?!美|平|谐)|[及与](?!时)|为(?:保障|确保|配合|做好|推进)|依托"
    r"|为期[一两二三四五六七八九十\d]+(?:年|个?月|周|天)半?的?)(?=.{5})"
    r"|推(?![进动行出广开介送选举向荐算测崇])(?=.{5})|(?:动工|决定|批准)?[兴修]建(?=.{4})|[一-龥]{0,4}参与(?=“)|(?:[抓搞做办用]?好|(?:用好)?用活|做[优大强实细]|[抓夯]实|建好|巩固|擦亮)(?=“)"
    r"|(?:实施|开展|启动|制定|落实|牢牢牵住)(?=[^“]{6})|(?:会议)?(?:研究(?![生所院型员中])|审议|审定|讨论)(?=[^“]{6})"
    r"|(?:持续|深入|广泛|集中|组织){0,2}(?:实施|开展|启动|推出|举办)了?(?=“)|过(?=“)|参加了?(?=.{2})|巩固(?=脱贫攻坚$)|‘(?!.*’)"
    r"|(?:坚决)?打(?:[好赢响]+(?:一场)?|一场|(?![假非黑拐击造通私]))(?=[^“”]{4,}[战仗]$)|(?:新开工|开工)建设(?=.{6})"
    r"|(?:规范|务实|精准|一体|协同|创新|联动|梯次)(?:推进|实施|开展|推动)(?=[^“]{5})|(?:总结|谋划|通报|督导|督促|冲刺)(?=[^“]{6})"
    r"|[一-龥]{0,3}(?:得益于|受益于|借力(?!度)|对照(?!组)|依据)(?=.{6})|[首一]次(?=[^“]{6})|(?:会议)?听取(?=.{6})"
    r"|(?<=的)有(?=[一-龥]{4,}(?:行动|工程|计划)$)"
)
#: A head that counts up coinages in a row: “A”“B”|两大工程.
_COUNTED_HEAD = re.compile(r"[一两二三四五六七八九十]{1,2}[大项个](?:专项|阶段|主题)?[一-龥]{2,3}")
#: Between two programmes that the tagger takes for one.
_JOINTS = re.compile(
    r"(?<=[河林湖田链]长制)(?=[河林湖田链]长制)|(?<=”)(?=“)|(?<=”)与(?=[一-龥]{4,}(?:行动|工程|计划)$)|[和及、](?=“[^“”]+$)"
    r"|(?<=检查|行动|整治|治理)[和及](?=“[^“”]+”)|(?<=”)[和及、](?=“[^“”]+”(?:[一-龥]{0,8}$|“))"
    r"|(?<=行动|计划|工程|活动)（(?=[^（）“”]{2,8}(?:行动|计划|工程)$)|(?<=”建设)[和及、](?=“)|(?<=革命)[和及、](?=.{4,}(?:行动|工程|计划|改革|试点)$)"
    r"|(?<=[周月年季动])、(?=“)|(?<=[动划程点战革]”)[、和及与](?=.{4,}(?:行动|工程|计划|改革|试点))"
    r"|(?<=行动|治理|整治|计划|工程|改革|试点|专项|[一二三四五六]期)(?:、|[及和](?=.{4,}(?:行动|工程|计划|改革|试点)))"
)


def apart(text: str, span: Span) -> list[Span]:
    """The programmes of one mention, without the quotes around the whole of one: “百城千园行”|“智能制造进园区”活动."""
    parts, start = [], span.start
    for joint in _JOINTS.finditer(text, span.start, span.end):
        if joint.group() == "、" and text.count("“", start, joint.start()) > text.count("”", start, joint.start()):
            continue  # “大排查、大整治、|大服务”集中活动
        parts.append((start, joint.start()))
        start = joint.end()
    parts.append((start, span.end))
    led = [(match.end() if (match := LEADING.match(text, a, b)) else a, b) for a, b in parts]
    whole = [without_quotes(text, a, b) for a, b in led]
    return [span if whole == [(span.start, span.end)] else replace(span, start=a, end=b, name="") for a, b in whole]


def without_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    """A coinage without the quotes around it and without the head that counts it up with those before it."""
    closing = text.find("”", start, end)
    if text[start] != "“" or closing < 0:
        return start, end
    counted = text[start - 1 : start] == "”" and _COUNTED_HEAD.fullmatch(text, closing + 1, end)
    return (start + 1, closing) if counted or closing == end - 1 else (start, end)


def cut(page: Page, span: Span, start: int, end: int) -> Span:
    """A part of a programme, with what the vocabulary knows of it."""
    known = page.lexicon.surfaces.get(page.text[start:end])
    term = known.terms[0] if known and known.label == "PROGRAM" else None
    return replace(span, start=start, end=end, name="", term=term)
