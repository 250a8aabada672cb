"""Places: where their names end."""

from __future__ import annotations

import datetime

import pytest

from kg.extract import extract
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts, mentions, read


@pytest.mark.parametrize("place", ["陕西", "河南", "浙江"])
@pytest.mark.parametrize("name", ["李乐明", "陈伟"])
def test_the_end_of_a_province_may_begin_the_title_of_its_governor(place: str, name: str) -> None:
    text = f"{place}省长{name}主持会议。"
    assert mentions(text, "REGION") == [("REGION", place)]
    assert facts(text, "post", "organ", "title") == [(f"{place}省人民政府", "省长")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("浙江省长期以来重视教育。", "浙江省"),
        ("湖南省长途客运恢复正常。", "湖南省"),
        ("定日县长所乡已经重建。", "定日县长所乡"),
        ("上海市长宁区发布通知。", "上海市长宁区"),
    ],
)
def test_a_province_before_another_word_is_whole(text: str, place: str) -> None:
    assert ("REGION", place) in mentions(text, "REGION")
    assert mentions(text, "POSITION") == []


def test_a_village_named_with_its_county_is_known_again_without_it() -> None:
    text = "记者来到山东莒县招贤镇采访。招贤镇有种植玫瑰的传统。莒县招贤镇还养蚕，招贤镇站昨天启用。"
    assert [place for _, place in mentions(text, "REGION")] == ["山东莒县招贤镇", "招贤镇", "莒县招贤镇"]


def test_a_newspaper_between_its_marks_is_no_organisation() -> None:
    text = "美国《华尔街日报》日前报道称，荷兰情报部门作出回应。"
    assert mentions(text, "REGION", "ORG") == [("REGION", "美国"), ("ORG", "荷兰情报部门")]


@pytest.mark.parametrize("text", ["他说，这是一次大规模行动，不可能完成。", "上海今天出台方案，共十项行动，明天实施。"])
def test_no_programmes(text: str) -> None:
    assert mentions(text, "PROGRAM") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("湖南省会长沙今天降温。", ["湖南", "长沙"]),
        ("港口加强了海南区位上的长处。", ["海南"]),
        ("大风吹过湛江市区和海口市区。", ["湛江", "海口"]),
        ("深圳市民政局发布公告，湖北省会议中心启用。", ["湖北省"]),
    ],
)
def test_a_word_that_begins_as_a_division_ends_is_none_of_its_name(text: str, places: list[str]) -> None:
    assert mentions(text, "REGION") == [("REGION", place) for place in places]


@pytest.mark.parametrize("place", ["安徽", "平顶山", "龙岩"])
def test_what_joins_two_places_begins_no_third(place: str) -> None:
    assert mentions(f"上海和{place}签署协议。", "REGION") == [("REGION", "上海"), ("REGION", place)]


def test_a_cluster_of_cities_is_named_by_what_it_lies_in() -> None:
    text = "粤港澳大湾区城市群和合肥综合保税区建成，格尔木国际陆港开工。"
    found = [place for _, place in mentions(text, "REGION")]
    assert found[:2] == ["粤港澳大湾区城市群", "合肥综合保税区"]


def test_a_county_named_as_an_ordinary_word_is_none_before_another() -> None:
    text = "广东新兴产业集聚，甘肃合作项目落地，辽宁振兴发展。广东新兴、湖南通道侗族自治县参加。"
    found = [place for _, place in mentions(text, "REGION")]
    assert found == ["广东", "甘肃", "辽宁", "广东新兴", "湖南通道侗族自治县"]


def test_a_name_may_begin_inside_another_that_nothing_supports() -> None:
    assert mentions("特大城市南京是中心。", "REGION") == [("REGION", "南京")]


def test_towns_in_a_list_are_places() -> None:
    text = "他到宁条镇、东坪镇、席麻镇调研。"
    assert [place for _, place in mentions(text, "REGION")] == ["宁条镇", "东坪镇", "席麻镇"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("扬州经济技术开发区投资增长。", "扬州经济技术开发区"),
        ("苏州浒墅关经济技术开发区8家企业上榜。", "苏州浒墅关经济技术开发区"),
        ("吴中经济技术开发区跻身榜单。", "吴中经济技术开发区"),
        ("企业在广西自贸试验区钦州港片区投产。", "广西自贸试验区钦州港片区"),
    ],
)
def test_a_zone_is_one_with_the_place_it_lies_in(text: str, place: str) -> None:
    assert mentions(text, "REGION") == [("REGION", place)]


@pytest.mark.parametrize(("text", "place"), [("宁夏贺兰山东麓葡萄成熟。", "宁夏"), ("江西鄱阳湖水位上涨。", "江西")])
def test_a_mountain_or_lake_is_no_county(text: str, place: str) -> None:
    assert mentions(text, "REGION")[0] == ("REGION", place)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("县政府办、水利局、柳树镇、白石乡负责同志参加会议。", ["柳树镇", "白石乡"]),
        ("队员们翻山越岭到了石桥村，在白石乡大河水库查看水情。", ["石桥村", "白石乡"]),
        ("干部每年在县、乡、村开展工作。", []),
    ],
)
def test_towns_and_villages_in_lists_and_behind_verbs_of_going(text: str, places: list[str]) -> None:
    assert [wording for _, wording in mentions(text, "REGION")] == places


def test_the_short_name_of_an_autonomous_county_needs_no_support() -> None:
    assert mentions("目前，积石山县的高中复课。", "REGION") == [("REGION", "积石山县")]


@pytest.mark.parametrize("name", ["沪苏浙", "黑吉辽", "珠江-西江经济带", "黄河“几”字弯都市圈"])
def test_provinces_named_by_a_character_each_and_belts_are_regions(name: str) -> None:
    assert mentions(f"会议要求，推动{name}协同发展。", "REGION") == [("REGION", name)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("暴雨影响海河流域和浑太河流域。", ["海河流域", "浑太河流域"]),
        ("叙利亚西部霍姆省传出爆炸声。", ["叙利亚", "霍姆省"]),
        ("巴西西北部的朗多尼亚州遭遇干旱。", ["巴西", "朗多尼亚州"]),
        ("广州南沙科学城与合肥未来大科学城合作。", ["广州南沙科学城", "合肥未来大科学城"]),
        ("客机从美国伊利诺伊州斯普林菲尔德市起飞。", ["美国伊利诺伊州斯普林菲尔德市"]),
        ("专家说，让清河经开区成为示范。", ["清河经开区"]),
        ("上海（长三角）国际科创中心启用。", ["上海", "长三角"]),
    ],
)
def test_places_that_no_list_holds(text: str, places: list[str]) -> None:
    assert [place for _, place in mentions(text, "REGION")] == places


@pytest.mark.parametrize("text", ["依托黄浦江与苏州河打造新地标。", "要聚焦作决策、定政策等环节。"])
def test_rivers_and_words_that_hold_a_place_are_none(text: str) -> None:
    assert mentions(text, "REGION") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("宁夏中卫的枸杞红了。", "中卫市"), ("江西龙南的李花开了。", "龙南市"), ("苏州平江的老街很静。", "平江区")],
)
def test_of_namesakes_in_a_place_the_one_of_the_day_is_meant(text: str, name: str) -> None:
    [place] = extract(Article("a", text, "", datetime.date(2024, 3, 1)), load_vocabulary()).mentions
    assert place.name == name


@pytest.mark.parametrize("text", ["五星红旗和澳门特区区旗升起。", "欧盟延长与乌克兰的贸易法令。"])
def test_an_ordinary_word_beside_a_place_is_none(text: str) -> None:
    assert [place for _, place in mentions(text, "REGION")] in (["澳门特区"], ["乌克兰"])


def test_a_namesake_in_a_list_is_the_district_of_the_same_city() -> None:
    found = {
        mention.name for mention in read("北京将在海淀、朝阳、丰台等地布局。").mentions if mention.label == "REGION"
    }
    assert "朝阳市" not in found


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("往返汉堡和首都柏林的列车停运，首都都柏林天气晴好。", ["汉堡", "柏林", "都柏林"]),
        ("新春时节，万象更新，技术攻关中的难题一一解开。", []),
        ("欧美国家通胀高企，渔民养殖南美白对虾。", []),
        ("村子距离水利枢纽约100公里，探测器着陆于月球南极。", []),
    ],
)
def test_words_that_hold_a_place_hide_it(text: str, places: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("孩子们来自甘肃省舟曲县柳坝村合唱团。后来，柳坝村通了公路。", ["甘肃省舟曲县柳坝村", "柳坝村"]),
        ("走进舟曲县柳坝村里，花开正盛。", ["舟曲县柳坝村"]),
        ("舟曲县以村卫生室为依托改善服务，舟曲县通讯受影响村恢复通讯。", ["舟曲县", "舟曲县"]),
    ],
)
def test_a_village_behind_its_county_is_one_with_it(text: str, places: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == places


def test_two_places_side_by_side_are_both_found() -> None:
    assert [name for _, name in mentions("相信香港澳门将更加繁荣。", "REGION")] == ["香港", "澳门"]


def test_a_name_that_may_be_a_word_is_a_place_before_what_lies_in_it() -> None:
    assert [name for _, name in mentions("白银靖远的梨和德州乐陵的枣熟了。", "REGION")] == ["白银靖远", "德州乐陵"]


def test_towns_abroad_that_name_somebody_are_none() -> None:
    text = "国防部长奥尔巴尼表示，莉娜·辛辛那提当选。"
    assert mentions(text, "REGION") == []
    assert ("PERSON", "奥尔巴尼") in mentions(text, "PERSON")


def test_a_long_short_name_of_a_county_needs_no_support() -> None:
    text = "班列从霍尔果斯口岸驶出，一行到阿瓦提乡塔村考察。"
    assert [name for _, name in mentions(text, "REGION")] == ["霍尔果斯", "阿瓦提乡塔村"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("台湾南投县、屏东县、彰化县出现大雨。", ["台湾南投县", "屏东县", "彰化县"]),
        ("活动在香港元朗、屯门、九龙举行。", ["香港元朗", "屯门", "九龙"]),
        ("菲律宾棉兰老岛附近海域发生地震，东达沃省附近海域也有震感。", ["菲律宾棉兰老岛", "东达沃省"]),
        ("从东京至枥木县的列车停运。", ["东京", "枥木县"]),
    ],
)
def test_places_of_taiwan_hong_kong_and_abroad(text: str, places: list[str]) -> None:
    assert [wording for _, wording in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("江阴市的山源村请专家讲座。", ["江阴市", "山源村"]),
        ("他来自梅溪镇的小山村，那里是广西桂林市的传统村落。", ["梅溪镇", "广西桂林市"]),
        ("在加利福尼亚州长滩市，一名学生受伤。", ["加利福尼亚州长滩市"]),
    ],
)
def test_villages_that_are_a_places(text: str, places: list[str]) -> None:
    assert [wording for _, wording in mentions(text, "REGION")] == places


def test_towns_and_parks_seldom_named() -> None:
    text = "以军打击了在提尔的指挥中心，代尔拜莱赫、汗尤尼斯也遭空袭。代表团考察中白工业园。"
    places = ["提尔", "代尔拜莱赫", "汗尤尼斯", "中白工业园"]
    assert [wording for _, wording in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("泉州走另一条路。晋江、南安、石狮三个县级市实力不俗。", ["泉州", "晋江", "南安", "石狮"]),
        ("广州提出，做强南沙、黄埔、番禺等产业平台。", ["广州", "南沙", "黄埔", "番禺"]),
        ("湖北省通报，地点：宜都的一处农庄。", ["湖北省", "宜都"]),
        ("湖北省造林，栽种杨树、榆树、柳树。", ["湖北省"]),
        ("金寨县大湾村已经整村出列。", ["金寨县大湾村"]),
        ("青岛自贸片区带动作用明显。", ["青岛自贸片区"]),
    ],
)
def test_counties_zones_and_villages_by_what_stands_around_them(text: str, places: list[str]) -> None:
    assert [words for _, words in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("东部省份要优先接收劳动力。", ["东部"]),
        ("中西部省份增速靠前。", ["中西部"]),
        ("浙江向西部产业转移项目倾斜。", ["浙江", "西部"]),
        ("分区域看，余姚、慈溪各29个。", ["余姚", "慈溪"]),
        ("得知去年同江、绥滨一带受灾。", ["同江", "绥滨"]),
        ("申报企业须在宁波（含前湾新区）注册。", ["宁波", "前湾新区"]),
        ("浙江大学等10所高校入选。", []),
        ("两党革命友谊和友好合作源远流长。", []),
    ],
)
def test_sides_and_pairs_and_what_is_no_place(text: str, places: list[str]) -> None:
    assert [words for _, words in mentions(text, "REGION")] == places


def test_what_runs_out_is_no_county() -> None:
    found = mentions("优先向中西部地区、资源枯竭城市倾斜。", "REGION")
    assert [name for _, name in found] == ["中西部地区"]
    assert mentions("支持广西资源县发展。", "REGION") == [("REGION", "广西资源县")]


def test_two_parts_of_a_zone() -> None:
    text = "江德明一行先后深入到水坪镇、大石门片区，石家堰敖家坝片区及县工业园区等地。"
    assert [words for _, words in mentions(text, "REGION")][-2:] == ["石家堰敖家坝片区", "县工业园区"]


def test_words_for_several_are_no_part_of_the_last_place() -> None:
    found = read("调研组先后赴巴中、遂宁、南充等市。").mentions
    assert [mention.name for mention in found if mention.label == "REGION"] == ["巴中市", "遂宁市", "南充市"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("其中乐都、平安两区空气质量较好。", ["乐都", "平安"]),
        ("结合七十周年大庆安保工作，全力迎大庆。", []),
        ("工作人员前往淘金山广场，沙湾路、三小门店发放手册。", []),
        ("湖北省公安厅召开会议，湖北公安机关参加。", ["湖北"]),
        ("湖南省会同广东省开展联合执法。", ["湖南省", "广东省"]),
        ("广西、江苏、安徽有3个内河港口与上海联动。", ["广西", "江苏", "安徽", "上海"]),
        ("推进跨省江河流域水量分配。", []),
        ("高标准建设成都东部新区，推进眉山东部新城等项目。", ["成都东部新区", "眉山东部新城"]),
        ("同饮玛纳斯河水，玛纳斯县干部参加。", ["玛纳斯县"]),
    ],
)
def test_counted_places_feasts_and_rivers(text: str, places: list[str]) -> None:
    assert [words for _, words in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("货船抵达长兴岛，渔民在伊豆群岛附近海域避风。", ["长兴岛", "伊豆群岛"]),
        ("队伍转战浙西、浙东、苏南等地。", ["浙西", "浙东", "苏南"]),
        ("如今，石坎村的藏族青年办起民宿。槐角村村民正在修路。", ["石坎村", "槐角村"]),
        ("小山村的变化很大。受灾村的房屋正在重建。", []),
        ("部长会议在里约举行。", ["里约"]),
    ],
)
def test_islands_parts_of_provinces_and_villages_told_of(text: str, places: list[str]) -> None:
    assert [words for _, words in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("日本群马县水上町发布大雪警报。", ["日本群马县水上町"]),
        ("法国马赛、尼斯和土伦等城市举行集会。", ["法国马赛", "尼斯", "土伦"]),
        ("美国加利福尼亚州圣何塞、兰开斯特等地停电。", ["美国加利福尼亚州圣何塞", "兰开斯特"]),
        ("法国巴黎、学校和商店等地停电。", ["法国巴黎"]),
    ],
)
def test_towns_abroad_in_lists(text: str, places: list[str]) -> None:
    assert [words for _, words in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("他到凯里市龙场镇对水果产业进行了调研。", ["凯里市龙场镇"]),
        ("金丝猴生活在长白山西坡一带。", []),
        ("澜沧江水质一直良好。", []),
    ],
)
def test_towns_before_what_is_done_slopes_and_rivers(text: str, places: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == places


def test_divisions_named_for_rivers_in_a_list_of_divisions() -> None:
    assert [name for _, name in mentions("黑龙江、浙江、天津等地举办活动。", "REGION")] == ["黑龙江", "浙江", "天津"]
    assert [name for _, name in mentions("境内怒江、澜沧江、独龙江水质良好。", "REGION")] == []


def test_a_city_before_what_is_said_of_its_market() -> None:
    assert mentions("浙江义乌市场经营主体增加。", "REGION") == [("REGION", "浙江义乌")]


def test_a_state_with_a_short_name_that_means_two_before_who_leads_it() -> None:
    text = "王立会见中非总统图瓦德拉，就中非关系、中非合作交换意见。"
    assert mentions(text, "REGION") == [("REGION", "中非")]
    assert facts(text, "post", "person", "organ") == [("图瓦德拉", "中非")]
