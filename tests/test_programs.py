"""Programmes, titles, names and events: what their Turtle files promise to those who read them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import Literal, RdfFormat, parse

ONTOLOGIES = Path(__file__).parent.parent / "ontologies"
FILES = ("programs", "titles", "names", "events")
KG = "https://w3id.org/policy-kg/ns#"
ID = "https://w3id.org/policy-kg/id/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


def listed(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


#: The fixed concepts that count as programmes wherever they stand, with the variants that texts use.
CLOSED_LIST = listed("""
    新发展理念 新发展格局 稳中求进工作总基调 供给侧结构性改革 共同富裕 碳达峰碳中和 碳达峰、碳中和 乡村振兴
    乡村振兴战略 一带一路 “一带一路”倡议 脱贫攻坚 脱贫攻坚战 制造强国 制造强国战略 网络强国 网络强国战略
    质量强国 科技强国 数字中国 健康中国 健康中国行动 美丽中国 平安中国 数字经济发展战略 新型工业化 新型城镇化
    新型城镇化战略 新质生产力 全国统一大市场 区域协调发展 区域协调发展战略 西部大开发 西部大开发战略 东北振兴
    东北全面振兴 中部崛起 中部地区崛起 长江经济带发展 长江经济带发展战略 京津冀协同发展 京津冀协同发展战略
    长三角一体化发展 长三角一体化发展战略 黄河流域生态保护和高质量发展 减税降费 房住不炒 动态清零 中央八项规定
    个人养老金制度
""")
#: Quoted coinages and named undertakings.
COINAGES = listed("""
    六稳 六保 放管服 “放管服”改革 专精特新 双减 三去一降一补 三大攻坚战 双随机一公开 双随机、一公开 揭榜挂帅
    东数西算 “东数西算”工程 千万工程 河长制 林长制 三孩政策 双高计划 强基计划 双一流 新农合 新基建 一网通办
    两个毫不动摇 创新驱动发展战略 就业优先战略 扩大内需战略 乡村建设行动 国企改革三年行动 国企改革深化提升行动
    “人工智能+”行动 “人工智能＋”行动 “互联网+”行动 蓝天保卫战 碧水保卫战 净土保卫战 污染防治攻坚战
    扫黑除恶专项斗争 “三北”工程 南水北调工程 西气东输工程 全民健身计划 银龄行动 春风行动 “清朗”系列专项行动
    “护苗”专项行动 全球发展倡议 全球安全倡议 全球文明倡议 全球治理倡议 国家重点研发计划 863计划 千人计划
    雨露计划 希望工程 211工程 985工程 探月工程 载人航天工程 种业振兴行动 国家文化数字化战略 科教兴国战略
    可持续发展战略 军民融合发展战略 主体功能区战略 积极应对人口老龄化国家战略 自由贸易试验区提升战略
    制造业强链补链行动 农村人居环境整治提升五年行动 “十四五”规划 “十五五”规划纲要
    树立和践行正确政绩观学习教育
""")
#: Forms that mean a programme in quotation marks only.
QUOTED_ONLY = listed("三品 两新 两重 双碳 双创 双循环 三北 西电东送 南水北调 人工智能+")
#: Titles without which the posts of an ordinary article are not found.
TITLES = listed("""
    党组书记 党组成员 党委委员 书记 常委 委员 总书记 部长 副部长 主任 省长 代省长 市长 县长 局长 司长 处长
    秘书长 总工程师 总统计师 新闻发言人 国务委员 国家主席 委员长 副委员长 主席 检察长 院长 政委 副司令员
    一级调研员 二级调研员 校长 教授 研究员 董事长 总经理 首席经济学家 总统 总理 首相 国王 外长 外交部长
    财政部长 国务卿 大使 总干事 常务副主席
""")
#: What is never a programme, however often it stands where one might.
NEVER = listed("""
    高质量发展 中国式现代化 改革开放 现代化产业体系 习近平新时代中国特色社会主义思想 两个确立 四个意识 四个自信
    两个维护 人类命运共同体 全面从严治党 全面依法治国 全面深化改革 教育强国 人才强国 贸易强国 四个机关 四个到位
    六个全面 十三五 十四五 十五五 互联网+ 人民代表大会制度 相关政策 工作计划 重大工程项目 中日韩 改革 规划 行动
""")


@cache
def read(name: str) -> dict[str, dict[str, list[tuple[str, str]]]]:
    """Subject -> predicate -> (value, language) of one file."""
    subjects: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for quad in parse((ONTOLOGIES / f"{name}.ttl").read_bytes(), format=RdfFormat.TURTLE):
        value = quad.object
        language = (value.language or "") if isinstance(value, Literal) else ""
        subjects[quad.subject.value][quad.predicate.value.replace(KG, "kg:").replace(SKOS, "skos:")].append(
            (value.value, language)
        )
    return subjects


def of_class(name: str, kind: str) -> dict[str, dict[str, list[tuple[str, str]]]]:
    """The subjects of one class in a file."""
    return {iri: data for iri, data in read(name).items() if (KG + kind, "") in data[TYPE]}


def labels(data: dict[str, list[tuple[str, str]]], *predicates: str) -> list[str]:
    """The Chinese labels of a subject."""
    return [text for predicate in predicates for text, language in data.get(predicate, ()) if language == "zh"]


def words(name: str, kind: str) -> set[str]:
    """The preferred Chinese labels of a class."""
    return {text for data in of_class(name, kind).values() for text in labels(data, "skos:prefLabel")}


def value(data: dict[str, list[tuple[str, str]]], predicate: str) -> str:
    """The only value of a predicate, or an empty string."""
    values = data.get(predicate, [])
    assert len(values) <= 1
    return values[0][0] if values else ""


def program_labels(*predicates: str) -> set[str]:
    return {text for data in of_class("programs", "PolicyProgram").values() for text in labels(data, *predicates)}


def title(name: str) -> dict[str, list[tuple[str, str]]]:
    return read("titles")[f"{ID}title/{name}"]


@pytest.mark.parametrize(
    ("name", "kind", "least"),
    [
        ("programs", "PolicyProgram", 320),
        ("titles", "Title", 420),
        ("titles", "TitlePrefix", 15),
        ("names", "Surname", 480),
        ("names", "NamePart", 400),
        ("names", "NotAName", 1500),
        ("names", "PersonVerb", 200),
        ("events", "EventSeries", 200),
        ("events", "EventHead", 100),
        ("events", "DocumentHead", 100),
        ("events", "ProgramHead", 40),
        ("events", "OrganizationHead", 100),
        ("events", "GenericModifier", 100),
    ],
)
def test_vocabulary_is_as_large_as_promised(name: str, kind: str, least: int) -> None:
    assert len(of_class(name, kind)) >= least


@pytest.mark.parametrize("name", FILES)
def test_labels_keep_the_rules_of_skos(name: str) -> None:
    for iri, data in read(name).items():
        languages = Counter(language for _, language in data["skos:prefLabel"])
        assert languages["zh"] == 1, iri
        assert max(languages.values()) == 1, iri
        assert set(languages) <= {"zh", "en"}, iri
        others = labels(data, "skos:altLabel", "kg:weakLabel")
        assert len(others) == len(set(others)), iri
        assert not set(others) & set(labels(data, "skos:prefLabel")), iri


@pytest.mark.parametrize("name", FILES)
def test_labels_are_trimmed_text(name: str) -> None:
    for iri, data in read(name).items():
        for predicate in ("skos:prefLabel", "skos:altLabel", "kg:weakLabel"):
            for text, _ in data.get(predicate, ()):
                assert text, iri
                assert text == text.strip(), iri
                assert "\n" not in text, iri


@pytest.mark.parametrize("name", FILES)
def test_identifier_is_made_of_the_name(name: str) -> None:
    lists = {f"{ID}name-characters/transliteration", f"{ID}name-characters/not-given"}
    for iri, data in read(name).items():
        if iri in lists or "/title-stop/" in iri:
            continue
        expected = re.sub(r'[/#?%"<>\\^`{|}\s]', "_", labels(data, "skos:prefLabel")[0])
        assert iri.removeprefix(ID).partition("/")[2] == expected


def test_program_closed_list_is_complete() -> None:
    assert set(CLOSED_LIST) <= program_labels("skos:prefLabel", "skos:altLabel")


def test_program_coinages_and_undertakings_are_there() -> None:
    assert set(COINAGES) <= program_labels("skos:prefLabel", "skos:altLabel", "kg:weakLabel")


def test_program_ambiguous_coinages_are_weak_only() -> None:
    assert set(QUOTED_ONLY) <= program_labels("kg:weakLabel")
    assert not set(QUOTED_ONLY) & program_labels("skos:prefLabel", "skos:altLabel")


def test_program_never_names_ideology_or_generic_phrases() -> None:
    assert not set(NEVER) & program_labels("skos:prefLabel", "skos:altLabel", "kg:weakLabel")
    assert set(NEVER[:15]) <= words("events", "NotAProgram")


def test_program_no_alias_leads_to_two() -> None:
    owners = Counter(
        text
        for data in of_class("programs", "PolicyProgram").values()
        for text in labels(data, "skos:prefLabel", "skos:altLabel", "kg:weakLabel")
    )
    assert [text for text, count in owners.items() if count > 1] == []


def test_program_quotation_marks_stand_inside_labels_only() -> None:
    for text in program_labels("skos:prefLabel", "skos:altLabel", "kg:weakLabel"):
        assert text.count("“") == text.count("”"), text
        assert not re.fullmatch(r"“[^“”]*”|‘[^‘’]*’", text), text
    assert not any(set(text) & set("“”‘’《》") for text in program_labels("skos:prefLabel"))


def test_program_kind_is_known() -> None:
    kinds = {value(data, "kg:programKind") for data in of_class("programs", "PolicyProgram").values()}
    assert kinds == {"concept", "strategy", "campaign", "plan", "project", "pilot", "reform", "system"}


def test_program_first_use_is_a_month_or_a_year() -> None:
    dates = [value(data, "kg:firstUsed") for data in of_class("programs", "PolicyProgram").values()]
    assert all(re.fullmatch(r"|(19[5-9]\d|20[0-2]\d)(-(0[1-9]|1[0-2]))?", date) for date in dates)
    program = read("programs")
    assert value(program[f"{ID}program/六稳"], "kg:firstUsed") == "2018-07"
    assert value(program[f"{ID}program/六保"], "kg:firstUsed") == "2020-04"


@pytest.mark.parametrize(
    ("name", "items"),
    [
        ("六稳", "稳就业 稳金融 稳外贸 稳外资 稳投资 稳预期"),
        ("六保", "保居民就业 保基本民生 保市场主体 保粮食能源安全 保产业链供应链稳定 保基层运转"),
        ("三去一降一补", "去产能 去库存 去杠杆 降成本 补短板"),
        ("三大攻坚战", "防范化解重大风险 精准脱贫 污染防治"),
    ],
)
def test_program_expansion_names_the_items(name: str, items: str) -> None:
    found = labels(read("programs")[f"{ID}program/{name}"], "kg:includes")
    assert sorted(found) == sorted(listed(items))


@pytest.mark.parametrize("name", TITLES)
def test_title_is_there(name: str) -> None:
    assert name in words("titles", "Title")


def test_title_says_where_it_hangs() -> None:
    holders = {
        "OwnOrgan",
        "PeoplesGovernment",
        "Country",
        "StateCouncil",
        "NationalPeoplesCongressStandingCommittee",
        "CentralCommittee",
    }
    categories = {"party", "state", "congress", "court", "military", "academic", "business", "foreign", "social"}
    for iri, data in of_class("titles", "Title").items():
        assert value(data, "kg:hangsOn").removeprefix(KG) in holders, iri
        assert value(data, "kg:category") in categories, iri
        assert value(data, "kg:bareUse") in {"true", "false"}, iri


@pytest.mark.parametrize(
    ("name", "holder"),
    [
        ("省长", "PeoplesGovernment"),
        ("副市长", "PeoplesGovernment"),
        ("县长", "PeoplesGovernment"),
        ("国家主席", "Country"),
        ("总统", "Country"),
        ("国务委员", "StateCouncil"),
        ("委员长", "NationalPeoplesCongressStandingCommittee"),
        ("部长", "OwnOrgan"),
        ("党组书记", "OwnOrgan"),
    ],
)
def test_title_hangs_on_the_right_holder(name: str, holder: str) -> None:
    assert value(title(name), "kg:hangsOn") == KG + holder


@pytest.mark.parametrize("name", ["委员", "主任", "书记", "局长", "院长", "主席"])
def test_title_of_common_use_needs_company(name: str) -> None:
    assert value(title(name), "kg:bareUse") == "false"


@pytest.mark.parametrize("name", ["总书记", "国家主席", "委员长", "总统"])
def test_title_of_one_holder_stands_alone(name: str) -> None:
    assert value(title(name), "kg:bareUse") == "true"


def test_title_is_not_what_a_person_merely_is() -> None:
    too_vague = listed("同志 专家 记者 企业家 负责人 负责同志 先生 女士 代表")
    assert not set(too_vague) & words("titles", "Title")


def test_surnames_are_ordered_by_frequency() -> None:
    ranks = {
        labels(data, "skos:prefLabel")[0]: int(value(data, "kg:surnameRank"))
        for data in of_class("names", "Surname").values()
        if value(data, "kg:surnameRank")
    }
    assert sorted(ranks.values()) == list(range(1, len(ranks) + 1))
    assert all(len(surname) == 1 for surname in ranks)
    assert {surname for surname, rank in ranks.items() if rank <= 5} == set("王李张刘陈")


def test_surnames_that_are_ordinary_words_are_marked() -> None:
    rare = {
        labels(data, "skos:prefLabel")[0]
        for data in of_class("names", "Surname").values()
        if value(data, "kg:rare") == "true"
    }
    assert set("于和向全时") <= rare
    assert not set("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗") & rare


@pytest.mark.parametrize("surname", listed("欧阳 司马 诸葛 上官 皇甫 令狐 慕容 尉迟 夏侯 呼延 端木"))
def test_surname_of_two_characters_is_there(surname: str) -> None:
    assert surname in words("names", "Surname")


@pytest.mark.parametrize("part", listed("买买提 阿不都 努尔 艾力 白克力 扎西 才旦 多吉 次仁 洛桑 格桑 巴特尔 其木格"))
def test_name_part_is_there(part: str) -> None:
    assert part in words("names", "NamePart")


def test_words_that_are_no_names_begin_like_one() -> None:
    surnames = words("names", "Surname")
    not_names = words("names", "NotAName")
    assert set(listed("高度 高质量 任何 全国 方面 安全 时代 成果 管理 关于 严格 江苏")) <= not_names
    assert all(2 <= len(word) <= 4 for word in not_names)  # names in characters, and spelled ones
    assert not not_names & surnames
    assert not not_names & words("names", "NamePart")


def test_words_that_are_no_names_hold_no_name() -> None:
    people = listed("高峰 江山 方舟 万里 欧阳 屈原 林肯 普京 苏林")
    assert not set(people) & words("names", "NotAName")


def test_characters_outside_given_names_are_in_none() -> None:
    data = read("names")[f"{ID}name-characters/not-given"]
    characters = set("".join(text for text, _ in data["kg:word"]))
    assert set("的了们等") <= characters
    assert not characters & set("在明为民立本向东从文和平又侠报翔至")


def test_transliteration_characters_spell_foreign_names() -> None:
    data = read("names")[f"{ID}name-characters/transliteration"]
    characters = set("".join(text for text, _ in data["kg:word"]))
    assert set("普京特朗泽连斯基布林肯莫迪卢拉马克龙") <= characters
    assert not characters & set("的了们等")


def test_event_conveners_are_organs() -> None:
    organs = set(read("organs"))
    for iri, data in of_class("events", "EventSeries").items():
        convener = value(data, "kg:convenedBy")
        assert not convener or convener in organs, iri


@pytest.mark.parametrize(
    ("alias", "series"),
    [
        ("进博会", "中国国际进口博览会"),
        ("服贸会", "中国国际服务贸易交易会"),
        ("广交会", "中国进出口商品交易会"),
        ("党的二十大", "中国共产党第二十次全国代表大会"),
        ("十九届六中全会", "中共十九届六中全会"),
        ("全国“两会”", "全国两会"),
    ],
)
def test_event_alias_leads_to_its_series(alias: str, series: str) -> None:
    bearers = [
        labels(data, "skos:prefLabel")[0]
        for data in of_class("events", "EventSeries").values()
        if alias in labels(data, "skos:prefLabel", "skos:altLabel", "kg:weakLabel")
    ]
    assert bearers == [series]


def test_event_no_alias_leads_to_two() -> None:
    owners = Counter(
        text
        for data in of_class("events", "EventSeries").values()
        for text in labels(data, "skos:prefLabel", "skos:altLabel", "kg:weakLabel")
    )
    assert [text for text, count in owners.items() if count > 1] == []


@pytest.mark.parametrize(
    ("kind", "heads"),
    [
        ("EventHead", "会议 座谈会 论坛 大会 全会 峰会 博览会 发布会 研讨会 推进会 电视电话会议 常务会议 党代会"),
        ("DocumentHead", "意见 通知 规划 办法 条例 法 决定 方案 纲要 报告 公报 细则 规定 白皮书 条约 联合声明 要点"),
        ("NotDocument", "日报 晚报 求是 一书"),
        ("ProgramHead", "行动 计划 工程 战略 规划 纲要 倡议 专项 试点 改革 攻坚战 保卫战 专项整治 学习教育 制度"),
        ("OrganizationHead", "有限公司 集团 大学 学院 研究院 协会 学会 基金会 银行 联合会 商会 医院 实验室 交易所"),
        ("GenericModifier", "相关 有关 重大 重点 各项 一系列 国家 工作 年度 具体"),
    ],
)
def test_head_is_there(kind: str, heads: str) -> None:
    assert set(listed(heads)) <= words("events", kind)


def test_heads_make_one_kind_of_name_only() -> None:
    events, programs, organizations = (words("events", f"{kind}Head") for kind in ("Event", "Program", "Organization"))
    assert not events & programs
    assert not events & organizations
    assert not programs & organizations
    assert not words("events", "DocumentHead") & words("events", "NotDocument")


def test_program_heads_that_need_a_modifier_are_weak() -> None:
    strength = {
        labels(d, "skos:prefLabel")[0]: value(d, "kg:strength") for d in of_class("events", "ProgramHead").values()
    }
    assert {strength[head] for head in ("制度", "改革", "工程", "计划", "规划", "活动")} == {"weak"}
    assert {strength[head] for head in ("行动", "攻坚战", "专项行动", "学习教育", "倡议")} == {"strong"}
