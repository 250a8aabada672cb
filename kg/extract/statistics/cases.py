"""Sums and gifts of somebody's case, which are no statistics, and cases that are counted, which are."""

from __future__ import annotations

import re

from kg.extract.reading import Sentence

_NOISE = re.compile(
    r"违规(?:收受|吃喝|接受|操办|发放|公款|组织)|收受|礼金|餐费|受贿|索要|行贿|(?<![收上追]缴)罚款(?!事项|规定|项目|权|收入)|处分|判处|有期徒刑|财物[^，。；\d]{0,8}(?:约合|折合)|共计[^，。；\d]{0,8}(?:约合|折合)"
)
#: 共查处问题7799起，处分7752人: many cases are counted, which one case is not.
_CASES = re.compile(
    r"查处[^，。；]{0,24}问题[^，。；]{0,6}\d+(?:\.\d+)?万?[起件]|(?:问题|最多|占|查处)[^，。；\d]{0,6}，?(?:共|查处|有|为)*\d{2,}起"
    r"|[吃喝庆物品游贴利金车费](?:问题)?(?:共|有)?\d{2,}起|\d类问题|处分[^，。；\d]{0,12}\d[\d.]*万?人|问题线索\d|立案(?:处罚|查处|侦查|审查|调查)*\d|责令整改\d"
    r"|检查[^，。；\d]{0,14}\d[\d.]*万?(?:家|户次?|次)"
    r"|(?:受理|接收|收到|交办|转办)[^，。；\d]{0,8}(?:举报|信访|线索)[^，。；\d]{0,4}\d"
    r"|案件\d[\d.]*万?件|对\d\d[\d.]*万?[人名][^，。；]{0,12}(?:处分|处罚|立案|公诉)|(?:罪犯|人犯|被告人|嫌疑人)\d[\d. ]*万?[人名]|有期徒刑[^，。；\d]{0,16}的(?:罪犯)?\d[\d ]{2,}人|罪犯占\d"
)
_DONE_IN = re.compile(
    r"(?:受理|接收|举报|立案|处置|处理|处分|挽回|追[缴回]|清退|核查|问责|谈话|查[处办纠摆]|整改)[^，。；\d]{0,16}\d[\d.]*[万亿]?(?:多|余)?(?:起|件|人|名|个|元|次)|\d起"
)


class Cases:
    """Tells the sentences of a text that count many cases from those that tell of one."""

    def __init__(self, text: str) -> None:
        self._text = text
        noisy = text.count("违规") + text.count("收受") > 3 and len(_NOISE.findall(text)) > 3
        #: Whether the text counts many cases: 查处问题7799起.
        self._many = noisy and bool(_CASES.search(text))
        #: Whether it tells of one person's only.
        self.of_one = noisy and not self._many

    def tells(self, sentence: Sentence) -> bool:
        """Whether the numbers of a sentence are no sums and gifts of one case."""
        if not (self._many or _NOISE.search(self._text, sentence.start, sentence.end)):
            return True
        if _CASES.search(self._text, sentence.start, sentence.end):
            return True
        told = self._many and _DONE_IN.search(self._text, sentence.start, sentence.end)
        return bool(told and not any(span.label == "PERSON" for span in sentence.spans))
