"""Places that the tagger joins or lets run on."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import Lexicon, compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.page import Page
from kg.extract.places.edges import settle_places
from kg.extract.places.kinds import region_name
from kg.extract.spans import Span
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import mentions


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return compile_lexicon(load_vocabulary())


def settled(lexicon: Lexicon, text: str, tagged: str, term: bool = False) -> list[tuple[str, str]]:
    """Labels and names of what becomes of a place that the tagger marks in a text."""
    page = Page(Article("a", text), lexicon)
    find_ruled(page)
    place = Span(text.index(tagged), text.index(tagged) + len(tagged), "REGION", name=tagged)
    if term:
        place.term = lexicon.surfaces[tagged].terms[0]
    return [(span.label, region_name(span) or text[span.start : span.end]) for span in settle_places(page, [place])]


@pytest.mark.parametrize(
    ("text", "tagged", "names"),
    [
        ("土耳其叙利亚强震后各国救援。", "土耳其叙利亚", ["土耳其", "叙利亚"]),
        ("西安青岛两地新增航线。", "西安青岛", ["西安市", "青岛市"]),
        ("俄军在罗斯托夫和卡卢加地区部署。", "罗斯托夫和卡卢加地区", ["罗斯托夫", "卡卢加地区"]),
        ("浙江杭州是一座名城。", "浙江杭州", ["杭州市"]),
        ("该书有越南文、法文译本。", "越南文", []),
        ("他用老挝语致辞。", "老挝语", []),
        ("阿曼苏丹同来宾会谈。", "阿曼苏丹", ["阿曼"]),
        ("江苏太湖水质好转。", "江苏太湖", ["江苏省"]),
        ("空袭击中加沙地带巴勒斯坦派别的据点。", "加沙地带巴勒斯坦", ["加沙", "巴勒斯坦"]),
    ],
)
def test_places_side_by_side_are_two_unless_one_holds_the_other(
    lexicon: Lexicon, text: str, tagged: str, names: list[str]
) -> None:
    assert [name for _, name in settled(lexicon, text, tagged)] == names


@pytest.mark.parametrize(
    ("text", "tagged", "names"),
    [
        ("在产茶大县福鼎市，茶农正忙。", "产茶大县福鼎市", ["福鼎市"]),
        ("他们回到家乡福鼎市创业。", "家乡福鼎市", ["福鼎市"]),
        ("第二大城市奥胡斯市停电。", "大城市奥胡斯市", ["奥胡斯市"]),
        ("希腊旅游胜地科斯岛有雨。", "希腊旅游胜地科斯岛", ["希腊", "科斯岛"]),
        ("货轮悬挂巴拿马国旗。", "巴拿马国旗", ["巴拿马"]),
        ("大学生返乡创业。", "大学生返乡", []),
        ("航班降落在兰州东岭机场。", "兰州东岭", ["兰州市"]),
        ("在粤港澳大湾区内地九市开展试点。", "粤港澳大湾区内地九市", ["粤港澳大湾区"]),
        ("活动在浙江杭州亚运村举行。", "浙江杭州亚运村", ["杭州市"]),
        ("航班降落在得克萨斯州凯蒂机场。", "得克萨斯州凯蒂", ["得克萨斯州凯蒂"]),
        ("湖北地区生产总值增长5.8%。", "湖北地区", ["湖北省"]),
        ("湖北等地走进社区。", "湖北等地走进社区", ["湖北省"]),
        ("在事发地孟萨菲斯市的抗议。", "地孟萨菲斯市", ["孟萨菲斯市"]),
        ("他深入福鼎市、榆中县调研县域经济。", "榆中县调研县域", ["榆中县"]),
        ("他到平江、确山两县走访。", "确山两县", ["确山县"]),
        ("共有甲、六市参加。", "六市", []),
        ("攻击俄奔萨尔州多地。", "俄奔萨尔州", ["奔萨尔州"]),
        ("俄克拉何马州停电。", "俄克拉何马州", ["俄克拉何马州"]),
        ("一列满载货物的中亚班列从东岭陆港驶出。", "中亚班列从东岭陆港", ["中亚"]),
        ("走进贵州从江县河岭村。", "贵州从江县河岭村", ["贵州从江县河岭村"]),
        ("志愿者走进居民社区。", "居民社区", []),
        ("当年的贫困村大变样。", "贫困村", []),
        ("走进前进村的麦田。", "前进村", ["前进村"]),
        ("从雄安新区到海南，处处是工地。", "从雄安新区", ["雄安新区"]),
        ("双方在喀土穆西南交火。", "喀土穆西南", ["喀土穆"]),
        ("仪式在巴黎爱丽舍宫举行。", "巴黎爱丽舍宫", ["巴黎"]),
        ("专机抵达阿布扎比扎耶德国际机场。", "阿布扎比扎耶德国", ["阿布扎比"]),
        ("吉林中西部有大雪。", "吉林中西部", ["吉林省"]),
        ("他来自位于梅州市雁洋镇的村子。", "位于梅州市雁洋镇", ["梅州市雁洋镇"]),
        ("安徽三省的农民正在春耕。", "安徽三省", ["安徽省"]),
        ("物资运抵西藏七地市。", "西藏七地市", ["西藏自治区"]),
        ("哈尔滨运动员村今天开村。", "哈尔滨运动员村今天开村", ["哈尔滨市"]),
        ("定南县融入大湾区的步子更快。", "定南县融入大湾区", ["定南县"]),
        ("生态治理覆盖川西北生态区。", "川西北", ["川西北"]),
        ("济南新旧动能转换起步区加快建设。", "济南新旧动能转换起步区", ["济南新旧动能转换起步区"]),
        ("前来义乌国际商贸城采购。", "义乌国际商贸城", ["义乌国际商贸城"]),
        ("列车驶过俄亥俄州凯蒂市。", "俄亥俄州凯蒂市", ["俄亥俄州凯蒂市"]),
        ("这场赛会留下大湾区的印记。", "下大湾区", ["粤港澳大湾区"]),
        ("湖南柳江夜市开张。", "湖南柳江夜市", ["湖南省"]),
    ],
)
def test_a_place_ends_before_what_is_none(lexicon: Lexicon, text: str, tagged: str, names: list[str]) -> None:
    assert [name for _, name in settled(lexicon, text, tagged)] == names


@pytest.mark.parametrize("words", ["周边地区", "沿江街道", "钱塘江", "鱼米之乡", "大运村", "马克思列宁主义", "亚科夫·"])
def test_what_names_no_place_is_none(lexicon: Lexicon, words: str) -> None:
    assert settled(lexicon, f"记者看到，{words}恢复平静。", words) == []


def test_a_body_that_begins_with_a_place_is_an_organisation(lexicon: Lexicon) -> None:
    assert settled(lexicon, "圣保罗舞龙队到场表演。", "圣保罗舞龙队") == [("ORG", "圣保罗舞龙队")]


def test_of_namesakes_the_highest_is_meant(lexicon: Lexicon) -> None:
    assert settled(lexicon, "西安国际港站开行班列。", "西安", term=True) == [("REGION", "西安市")]
    assert settled(lexicon, "北京的朝阳两区交界处。", "朝阳", term=True) == [("REGION", "朝阳区")]
    assert settled(lexicon, "广西等地和江南多雨。", "江南", term=True) == [("REGION", "江南地区")]


def test_a_zone_does_not_take_in_the_verbs_before_it() -> None:
    text = "新疆还加快打造经济技术开发区。"
    assert mentions(text, "REGION") == [("REGION", "新疆")]


def test_a_plain_is_more_than_the_area_it_is_named_for(lexicon: Lexicon) -> None:
    assert settled(lexicon, "眼下，东北平原春耕全面展开。", "东北", term=True) == [("REGION", "东北平原")]
    assert settled(lexicon, "眼下，东北春耕全面展开。", "东北", term=True) == [("REGION", "东北")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("何平，福建仙游人，1977年出生。", ["福建仙游"]),
        ("江西石城入梅以来雨水偏多，截至8日，石城县转移群众。", ["江西石城", "石城县"]),
        ("埃及米努夫省发生爆炸。当晚米努夫省戒严。", ["埃及米努夫省", "米努夫省"]),
        ("埃及北西奈省发生爆炸。", ["埃及北西奈省"]),
        ("基辅市、克里维里赫市11日晚遭到袭击。", ["基辅市", "克里维里赫市"]),
        ("肯塔基州卢比斯维尔市一家商店起火。", ["肯塔基州卢比斯维尔市"]),
        ("伊德利卜省塞勒帕附近的村庄遭遇洪水。", ["伊德利卜省塞勒帕"]),
        ("美国特朗普近日表示，得克萨斯州休斯敦举行集会。", ["美国", "得克萨斯州休斯敦"]),
        ("美国加州圣贝纳迪诺县停电。", ["美国加州圣贝纳迪诺县"]),
        ("以军控制加沙城西部地区。", ["加沙城"]),
        ("保障海南岛东北地区供水，波士顿龙舟节开赛。", ["海南岛", "波士顿"]),
        ("锦州0.5毫米，朝阳1.8毫米，盘锦1.1毫米。", ["锦州", "朝阳", "盘锦"]),
    ],
)
def test_chains_of_places_and_what_they_are_called_afterwards(text: str, places: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("日本长冈市市长来访，长冈市与赣州合作。", ["日本长冈市", "长冈市", "赣州"]),
        ("韩国群山市代表团访问赣州市。", ["韩国群山市", "赣州市"]),
        ("日本市场规模扩大，日本城市老龄化。", ["日本", "日本"]),
        ("铁路连接青森县八户市和岩手县久慈市。", ["青森县八户市", "岩手县久慈市"]),
        ("何平在青峦大饭店会见客人。", []),
        ("东京汇市日元下跌。", ["东京"]),
    ],
)
def test_cities_of_states_that_write_them_in_characters(text: str, places: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == places


def test_a_short_name_of_a_country_for_a_side_or_relations_is_no_place() -> None:
    text = "愿同埃塞方深化中埃塞合作，埃塞方面表示赞同。"
    assert [name for _, name in mentions(text, "REGION")] == ["埃塞"]


def test_a_part_of_the_state_spoken_of_is_none_of_china() -> None:
    assert mentions("伊朗军队在该国西部地区举行军演。", "REGION") == [("REGION", "伊朗")]


def test_two_places_on_a_way_are_two() -> None:
    found = mentions("截至10月底，哈萨克斯坦经连云港中转货物累计512万吨。", "REGION")
    assert [name for _, name in found] == ["哈萨克斯坦", "连云港"]


def test_a_park_ends_before_what_is_done_there() -> None:
    text = "工作组深入竹溪村海永工业园、五里村奇华工业园开展村级工业园区联合检查。"
    assert [words for _, words in mentions(text, "REGION")] == ["竹溪村海永工业园", "五里村奇华工业园"]


@pytest.mark.parametrize(
    "text", ["近日，青海湖湟鱼进入洄游高峰期。", "周济来到长安小区看望居民。", "大家讲述近年来村寨的变化。"]
)
def test_lakes_estates_and_times_are_no_places(text: str) -> None:
    assert mentions(text, "REGION") == []


def test_machines_are_counted() -> None:
    assert mentions("数百台中远程火炮参加了演练。", "REGION") == []


def test_what_is_within_a_city_or_stands_before_a_state() -> None:
    assert ("REGION", "首尔") in mentions("会议在首尔青瓦台举行。")
    assert ("REGION", "南苏丹") in mentions("目前，驻南苏丹的企业正在安排飞机。")


def test_a_part_of_another_state_is_none_of_china() -> None:
    assert mentions("乌克兰警告俄罗斯不要在东部地区采取武力。", "REGION") == [
        ("REGION", "乌克兰"),
        ("REGION", "俄罗斯"),
    ]
    assert ("REGION", "东北地区") in mentions("中国东北地区和俄罗斯远东地区政府间合作委员会举行会议。")
    assert ("REGION", "东部地区") in mentions("全国来看，东部地区与日本的贸易增长。")


def test_a_republic_that_is_no_state() -> None:
    assert ("REGION", "顿涅茨克人民共和国") in mentions("顿涅茨克人民共和国代表参加了谈判。")


@pytest.mark.parametrize(
    "text",
    [
        "登在8月22日本版头条。",
        "为254万山区人民服务。",
        "送戏下乡、电影下乡、图书下乡。",
        "市里实行市县包乡、乡包村。",
        "养路工人在洪泽湖大堤作业。",
        "他爱吃汉堡包，门前车水马龙。",
    ],
)
def test_words_that_only_look_like_places(text: str) -> None:
    assert mentions(text, "REGION") == []


def test_a_place_and_its_parts() -> None:
    assert mentions("晋城市全部县区乡镇达标。", "REGION") == [("REGION", "晋城市")]
    assert ("REGION", "君士坦丁堡") in mentions("君士坦丁堡是一座古城。")
