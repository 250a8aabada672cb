"""Names of organs in signatures, addresses and copies: told by their endings, split where they run together."""

from __future__ import annotations

import re

_ENDINGS = (
    "委员会|人民政府|人民法院|人民检察院|国务院|中央军委|党中央|中共中央|办公厅|办公室|总局|总署|总台|常委会|领导小组|指挥部|"
    "管理局|监管局|银行|联合会|总工会|协会|学会|公司|集团|研究院|研究所|科学院|工程院|大学|学院|中心|监督站|"
    "海关|总队|支队|兵团|党组|学校|妇联|残联|文联|侨联|工商联|科协|团中央|"
    "部|厅|局|署|院|委|办|会|社|司|处|馆|政协|人大|政府|法院|检察院|监委"
)
_ORGAN_LINE = re.compile(rf"(?:[\u4e00-\u9fff（）()·]{{0,38}}(?:{_ENDINGS})[\s、，,]*)+")
_NOT_ORGAN = re.compile(r"[的了将在为]|各有关|附件|本(?:部|局|办法)|^(?:一|二|三|四|五|六|七|八|九|十)、|年度|目录$")

#: One name of a run of names, by the endings that close a name wherever they stand.
_NAME = re.compile(
    r"(?:国务院[\u4e00-\u9fff]{2,20}?(?:委员会|办公厅|办公室|研究室|中心)|国务院|中央军委"
    r"|中共中央(?:(?!国务院|中央)[\u4e00-\u9fff]{2,6}?(?:部|办公厅|办公室|委员会))?|中共[\u4e00-\u9fff]{2,12}?委(?!员)"
    r"|[\u4e00-\u9fff（）()·]{2,38}?人民政府(?!国家|中国|中共|[\u4e00-\u9fff]{1,6}[省市县区州旗盟])[\u4e00-\u9fff]{2,16}?(?:委员会|指挥部|领导小组|(?<=[^公])办公室)(?:办公室)?"
    r"|[\u4e00-\u9fff（）()·]{2,38}?(?:委员会|人民政府|法院|检察院|总局|总署|银行(?!保险|业)|联合会|总工会|协会|公司|研究院"
    r"|科学院|工程院|(?<!干)部|厅|(?<!总)局|(?<!总)署))"
    r"(?:办公厅|办公室|[\u4e00-\u9fff]{2,10}(?:司|处|监督站)|(?<=部)(?!国家|中国|[\u4e00-\u9fff]{0,8}总局)[\u4e00-\u9fff]{3,10}局$|(?<=委)[\u4e00-\u9fff]{2,6}部)?"
)
#: Where one name surely ends and the next one begins: 某某委办公厅|国家某局.
_NEXT = re.compile(r"(?<=[部委局署厅室司会院行央联])(?=国家(?!机关)|全国|最高人民|中共)")
#: What belongs to the organ named before it: 某市自然资源局|城西管理局.
_BRANCH = re.compile(r"(?!国家|中国|中央)(?:(?![省市县区州])[\u4e00-\u9fff]){2,8}(?:管理局|分局|办事处)")
_COMMA = re.compile(r"[，,；;。](?!\s*(?:Inc|Ltd|Co|LLC|S\.))")
#: Organs of one place share its name: 某某兵团财务局、发展改革委.
_OF_ONE = re.compile(
    r"(?=.{2,20}(?<!公司)$)(?:[\u4e00-\u9fff]{0,8}?(?:兵团|省|自治区|市|县|州|解放军))(?!属)[\u4e00-\u9fff（）()]+$"
)
_HEADS = (
    "公司",
    "办公室",
    "办公厅",
    "部",
    "委",
    "局",
    "厅",
    "院",
    "政府",
    "大学",
    "中心",
    "监督站",
    "监管站",
    "研究所",
    "协会",
    "署",
    "站",
)


def is_organ_line(text: str) -> bool:
    """Whether a line holds names of organs and nothing else.

    Examples
    --------
    >>> is_organ_line("工业和信息化部 财政部"), is_organ_line("会议由财政部召开。")
    (True, False)
    """
    line = text.strip()
    return 2 <= len(line) <= 240 and _ORGAN_LINE.fullmatch(line) is not None and not _NOT_ORGAN.search(line)


def split_organs(text: str) -> list[str]:
    """Split a signature, also one in which the names run together.

    Examples
    --------
    >>> split_organs("工业和信息化部办公厅公安部办公厅")
    ['工业和信息化部办公厅', '公安部办公厅']
    >>> split_organs("国务院、中央军委")
    ['国务院', '中央军委']
    """
    names: list[str] = []
    for piece in re.split(r"[\s、，,]+", text.strip()):
        for run in _NEXT.split(piece):
            names.extend(_split_run(run))
    return names


def _split_run(piece: str) -> list[str]:
    names: list[str] = []
    position = 0
    while position < len(piece):
        match = _NAME.match(piece, position)
        if match is None:
            break
        names.append(match[0])
        position = match.end()
    if len(names) > 1 and _BRANCH.fullmatch(names[-1]):
        names[-2:] = [names[-2] + names[-1]]
    rest = piece[position:]
    if rest and not names:
        return [rest]
    if rest:
        names[-1] += rest
    return names


def split_names(text: str) -> list[str]:
    """Split a list of addressees or copies: at commas, and at 、 where both sides are whole names.

    Examples
    --------
    >>> split_names("各省、自治区、直辖市人民政府，国务院各部委、各直属机构")
    ['各省、自治区、直辖市人民政府', '国务院各部委、各直属机构']
    >>> split_names("甲核电有限公司、乙重工有限公司。")
    ['甲核电有限公司', '乙重工有限公司']
    """
    names: list[str] = []
    for part in _COMMA.split(text.strip().rstrip("。：:")):
        pieces = [piece.strip() for piece in part.split("、")]
        whole = sum(len(piece) >= 3 and piece.endswith(_HEADS) for piece in pieces)
        elliptical = (
            not pieces[0].endswith("人民政府") and _OF_ONE.match(pieces[0]) and not any(map(_OF_ONE.match, pieces[1:]))
        )
        named = all(len(piece) >= 3 and not piece.startswith("各") for piece in pieces)
        if named and not elliptical and 2 * whole > len(pieces):
            names.extend(pieces)
        elif part.strip():
            names.append(part.strip())
    return names
