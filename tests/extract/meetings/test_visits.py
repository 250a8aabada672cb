"""Who visits where, and who meets whom."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("国务院总理李强来到江西省赣州市考察。", [("李强", "赣州市")]),
        ("国家主席习近平对越南进行国事访问。", [("习近平", "越南")]),
        ("正在英国访问的希腊总理米佐塔基斯发表讲话。", [("米佐塔基斯", "英国")]),
        ("俄罗斯总统普京在莫斯科会见到访的伊朗总统莱希。", [("莱希", "莫斯科")]),
        ("国务院副总理刘鹤来到太和镇永丰村考察。", [("刘鹤", "永丰村")]),
        ("天津古文化街历史悠久。2023年春天，国务院总理李强来到这里考察。", [("李强", "天津市")]),
    ],
)
def test_visits(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "visits", "person", "region") == rows


def test_the_second_who_is_met() -> None:
    text = "国务院副总理丁薛祥会见阿塞拜疆总统阿利耶夫，同副总理穆斯塔法耶夫举行会谈。"
    assert facts(text, "meets", "person", "other") == [("丁薛祥", "阿利耶夫"), ("丁薛祥", "穆斯塔法耶夫")]


def test_a_symposium_is_no_meeting_of_two() -> None:
    text = "全国工商联主席高云龙和中国社会科学院院长孙其信在座谈会上发言。"
    assert facts(text, "meets", "person") == []


def test_those_who_travel_with_somebody_are_that_somebody() -> None:
    text = "全国政协副主席胡春华率调研组在四川调研。调研组先后赴巴中、达州等市，查看污水治理情况。"
    assert facts(text, "visits", "person", "region") == [("胡春华", "巴中市"), ("胡春华", "达州市")]


def test_several_countries_are_visited() -> None:
    text = "外交部长秦刚8日抵达柏林，对德国、法国、挪威进行正式访问。"
    assert sorted(facts(text, "visits", "region")) == ["挪威", "柏林", "法国"]


def test_two_hosts_meet_a_guest() -> None:
    text = "吉林省委书记巴音朝鲁、省长蒋超良在长春会见了中国建材集团董事长宋志平。"
    assert facts(text, "meets", "person", "other") == [("巴音朝鲁", "宋志平"), ("蒋超良", "宋志平")]


def test_a_journey_to_come_is_none() -> None:
    assert facts("习近平主席即将对秘鲁和巴西进行国事访问。", "visits", "region") == []


def test_the_journey_of_a_guest_is_not_the_hosts() -> None:
    text = "国家主席习近平在北京人民大会堂会见来华进行国事访问的文莱苏丹哈桑纳尔。"
    assert facts(text, "visits", "person", "region") == []


def test_words_spoken_on_a_visit_are_no_visit_of_the_text() -> None:
    assert facts("要贯彻习近平总书记视察广东重要讲话精神。", "visits", "region") == []


def test_a_river_basin_is_no_place_to_go_to() -> None:
    assert facts("副省长李大为检查指导海河流域防汛工作。", "visits", "region") == []


def test_two_hosts_with_all_their_titles_meet_a_guest() -> None:
    text = "湖北省委书记蒋超良，湖北省委副书记、省长王晓东在武汉会见华润集团董事长傅育宁。"
    assert facts(text, "meets", "person", "other") == [("蒋超良", "傅育宁"), ("王晓东", "傅育宁")]


def test_who_is_elected_somewhere_does_not_go_there() -> None:
    assert facts("在天津，喻云林当选天津市人大常委会主任。", "visits", "region") == []


def test_who_invites_does_not_visit() -> None:
    text = "国家主席习近平应法国总统马克龙邀请，对法国进行国事访问。"
    assert facts(text, "visits", "person") == ["习近平"]


def test_a_hall_of_the_capital_and_a_stand_of_a_place_are_not_visited() -> None:
    assert facts("赵乐际在北京人民大会堂看望新闻工作者。", "visits", "region") == []
    assert facts("章雄参观了江西省、青海省等主宾省形象展区。", "visits", "region") == []


def test_talks_by_video_are_talks() -> None:
    text = "赵乐际以视频方式同越南国会主席王庭惠举行会谈。"
    assert facts(text, "meets", "person", "other") == [("赵乐际", "王庭惠")]


def test_a_journey_of_the_past_is_told_in_a_speech() -> None:
    text = "王沪宁表示，习近平总书记本月对越南进行国事访问，取得成果。"
    assert facts(text, "visits", "person", "region") == [("习近平", "越南")]
    assert facts("王沪宁表示，欢迎苏林对越南进行国事访问。", "visits", "person") == []


def test_a_friendly_visit_and_talks_with_several() -> None:
    text = "赵乐际对西班牙进行正式友好访问，会见首相桑切斯，同参议长罗兰、众议长阿门戈尔分别举行会谈。"
    assert facts(text, "visits", "person", "region") == [("赵乐际", "西班牙")]
    assert facts(text, "meets", "person", "other") == [
        ("赵乐际", "桑切斯"),
        ("赵乐际", "罗兰"),
        ("赵乐际", "阿门戈尔"),
    ]


def test_several_cities_one_after_the_other() -> None:
    text = "王沪宁先后到海口、琼海、三亚，深入港口、学校等调研。"
    assert facts(text, "visits", "person", "region") == [
        ("王沪宁", "海口市"),
        ("王沪宁", "琼海市"),
        ("王沪宁", "三亚市"),
    ]


def test_the_county_of_a_village_is_not_visited_beside_it() -> None:
    text = "李强在贵州调研。李强来到台江县中等职业学校察看。李强来到台江县台拱街道红阳村察看。"
    assert ("李强", "台江县") not in facts(text, "visits", "person", "region")


def test_talks_with_several_whose_titles_stand_before_them() -> None:
    text = "常州市副市长徐军先后与某集团总经理范韶刚，某公司党委书记、董事长万传军以及清华大学校长李路明等座谈交流。"
    assert facts(text, "meets", "other") == ["范韶刚", "万传军", "李路明"]


def test_a_journey_of_which_something_is_said_behind_a_sentence_about_the_traveller() -> None:
    text = "王沪宁对法国进行国事访问。讲话强调，对德国进行国事访问十分重要。"
    assert facts(text, "visits", "person", "region")[0] == ("王沪宁", "法国")


def test_a_party_goes_where_its_leader_goes_and_so_do_those_who_take_part() -> None:
    text = (
        "省政协副主席王建军带领调研组在宝鸡市开展调研。省政协副秘书长李志强参加。"
        "调研组先后来到宝鸡市陇县、凤县，了解民营经济情况。"
    )
    assert facts(text, "visits", "person", "region") == [
        ("王建军", "陇县"),
        ("王建军", "凤县"),
        ("李志强", "陇县"),
        ("李志强", "凤县"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "省商务厅厅长王建军于11月12日至15日率领代表团访问贵州省。",
        "各地学习贯彻习近平总书记在河北省考察灾后恢复重建工作时的重要讲话精神。",
        "李家超将出席博览会开幕式，并到上海市考察。",
    ],
)
def test_journeys_to_come_and_those_only_spoken_of(text: str) -> None:
    assert facts(text, "visits", "person") == []


def test_the_kin_of_somebody_are_met() -> None:
    assert facts("会前，蔡奇会见了王震同志亲属。", "meets", "other") == []


def test_who_goes_along_from_the_start() -> None:
    text = "4月21日，市委副书记王建军来安吉县调研乡村振兴工作。市农业农村局局长李志强陪同调研。"
    assert facts(text, "visits", "person", "region") == [("王建军", "安吉县"), ("李志强", "安吉县")]


def test_two_hosts_and_two_guests() -> None:
    text = "贵州省委书记徐明、省长李志强与某集团董事长王建军、总经理张永明在北京举行工作会谈。"
    assert facts(text, "meets", "person", "other") == [
        ("徐明", "王建军"),
        ("徐明", "张永明"),
        ("李志强", "王建军"),
        ("李志强", "张永明"),
    ]


def test_those_who_take_part_in_a_reception_are_not_met() -> None:
    text = "李强会见中国体育代表团。谌贻琴、吴政隆和朱永新、杨晓渡参加会见。"
    assert facts(text, "meets", "other") == []


def test_a_party_goes_with_whom_the_text_spoke_of_last() -> None:
    text = "习近平总书记来到西藏自治区考察。王沪宁来到拉萨市看望群众。代表团一行来到日喀则市桑珠孜区，考察学校。"
    assert ("王沪宁", "桑珠孜区") in facts(text, "visits", "person", "region")


def test_who_goes_somewhere_to_find_investors_or_to_take_part() -> None:
    assert facts("九江市市长王建军赴深圳市招商。", "visits", "person", "region") == [("王建军", "深圳市")]
    assert facts("九江市市长王建军到深圳市开展推介活动。", "visits", "person", "region") == [("王建军", "深圳市")]
    assert facts("九江市市长王建军在深圳市召开招商大会。", "visits", "person", "region") == []


def test_who_goes_deep_into_a_place_and_who_stays_away() -> None:
    text = "九江市市长王建军深入湖口县流泗镇，实地查看企业生产。"
    assert facts(text, "visits", "person", "region") == [("王建军", "流泗镇")]
    assert facts("佩斯科夫表示，普京不会前往印度出席峰会。", "visits", "region") == []


def test_those_who_take_part_go_wherever_the_party_goes_thereafter() -> None:
    text = "市政协秘书长孙海涛参加调研。市政协主席王建军到瑞昌市调研。"
    assert facts(text, "visits", "person", "region") == [("王建军", "瑞昌市"), ("孙海涛", "瑞昌市")]


def test_who_is_led_and_who_takes_part_goes_along() -> None:
    text = "瑞昌市市长王建军率领副市长孙海涛一行到九江市调研。九江市副市长刘志强参与调研。"
    rows = facts(text, "visits", "person", "region")
    assert rows == [("王建军", "九江市"), ("孙海涛", "九江市"), ("刘志强", "九江市")]


def test_the_places_of_a_round_are_told_one_after_the_other() -> None:
    text = (
        "副市长王建军带领有关部门负责人深入我市祁门县、黟县等地，就茶产业开展调研。副县长李明远陪同调研。\n"
        "调研组一行先后来到祁门县历口镇历溪村、黄山茶厂、黟县碧阳镇古筑村等地，了解生产情况。"
    )
    visits = facts(text, "visits", "person", "region")
    assert visits == [(who, where) for who in ("王建军", "李明远") for where in ("历溪村", "古筑村")]


def test_who_sets_out_goes_where_the_party_goes() -> None:
    text = "水利部副部长王建军带队在我省调研防汛工作。调研组考察了寿县迎河镇酒流村。"
    assert facts(text, "visits", "person", "region") == [("王建军", "酒流村")]


def test_those_who_come_to_a_place_for_something() -> None:
    text = "7日，市委书记王建军、市长李明远来凤台县就县域经济发展进行调研。"
    assert facts(text, "visits", "person", "region") == [("王建军", "凤台县"), ("李明远", "凤台县")]


def test_who_has_met_others_goes_on() -> None:
    text = "商务部副部长王建军率团访问越南，其间同越南副部长阮文雄举行会谈，并考察了岘港。"
    assert ("阮文雄", "岘港") not in facts(text, "visits", "person", "region")


def test_who_is_at_home_does_not_go_there() -> None:
    assert facts("在青海省，王建军久久不愿离开讲台。", "visits", "person", "region") == []
    assert facts("在青海省，部长王建军走进农户家中。", "visits", "person", "region") == [("王建军", "青海省")]


def test_who_is_transferred_to_a_place_does_not_visit_it() -> None:
    assert facts("陈建国已调赴新疆，此番调赴新疆前他任市长。", "visits", "region") == []


def test_who_takes_office_in_a_place_does_not_visit_it() -> None:
    assert facts("沈立平自泰州赴淮安任淮安市市长。", "visits", "person") == []


def test_the_town_of_a_village_is_not_visited_beside_it() -> None:
    text = "7日，区委书记王建军深入东坞镇调研防汛工作。王建军一行来到东坞镇竹岭村，察看堤防。"
    assert facts(text, "visits", "person", "region") == [("王建军", "竹岭村")]


def test_villages_lie_in_the_one_county_told_before() -> None:
    text = "5日，桃源县委书记王建军率党政代表团来浦江县考察。在黄柏镇松岭村的集中建房点，村容让考察团成员连连赞叹。"
    assert facts(text, "visits", "person", "region") == [("王建军", "松岭村")]
    text = "5日，副省长王建军到浦江县、义乌市调研。在黄柏镇松岭村，王建军察看茶园。"
    assert facts(text, "visits", "region") == ["浦江县", "义乌市", "松岭村"]


def test_who_shows_somebody_around_is_no_leader_of_the_journey() -> None:
    text = (
        "市长王建军率考察团来到此行第一站——浙江省义乌市。在义乌市副市长李明远的陪同下，考察团参观了市民中心。"
        "在慈溪市副市长孙海涛陪同下，王建军来到慈溪市考察。"
    )
    assert facts(text, "visits", "person", "region") == [
        ("王建军", "义乌市"),
        ("王建军", "慈溪市"),
        ("李明远", "义乌市"),
        ("孙海涛", "慈溪市"),
    ]
    text = "总理王建军抵达比什凯克。王建军在总理卡瑟马利耶夫陪同下检阅仪仗队。"
    assert facts(text, "visits", "person") == ["王建军"]


def test_who_travels_is_left_out() -> None:
    text = "8日，副省长王建军深入寿县调研。随后前往颍上县，察看农田。在临泉县，他详细询问生产情况。"
    assert facts(text, "visits", "region") == ["寿县", "颍上县", "临泉县"]
    assert facts("8日，副省长王建军深入寿县调研。在颍上县，他要求抓好生产。", "visits", "region") == ["寿县"]


def test_a_visit_that_has_ended() -> None:
    text = "总理王建军在结束对芬兰的正式访问后抵达冰岛。"
    assert sorted(facts(text, "visits", "region")) == ["冰岛", "芬兰"]


def test_each_goes_to_a_place_of_his_own() -> None:
    text = "副市长王建军、李明远分别到寿县、凤台县慰问困难群众。"
    assert facts(text, "visits", "person", "region") == [("王建军", "寿县"), ("李明远", "凤台县")]


def test_each_part_of_a_delegation_has_its_leader() -> None:
    text = (
        "副总理王建军带领一分团来到和田市看望群众。国务委员李明远带领二分团来到某公司。代表团在喀什市第四幼儿园调研。"
    )
    assert facts(text, "visits", "person", "region") == [("王建军", "和田市"), ("李明远", "喀什市")]
    text = "受王建军委托，代表团在寿县看望群众。"
    assert facts(text, "visits", "person") == []


def test_who_goes_on_to_meet_others() -> None:
    text = "王建军同越南国家主席武文赏举行会谈，见证签字；会见越共中央总书记阮富仲、总理范明政。"
    assert facts(text, "meets", "person", "other") == [
        ("王建军", "武文赏"),
        ("王建军", "阮富仲"),
        ("王建军", "范明政"),
    ]
    text = "副省长王建军访问捷克，同副总理奥尔森会谈；在波兰，分别与副总理普利尼、议长德拉曼举行会谈。"
    assert facts(text, "meets", "other") == ["奥尔森", "普利尼", "德拉曼"]


def test_who_speaks_while_he_meets_somebody() -> None:
    text = "副总理王建军13日访问古巴。在会见古巴总统迪亚斯时，王建军表示愿加强合作。"
    assert facts(text, "meets", "person", "other") == [("王建军", "迪亚斯")]


def test_those_who_meet_others_together_do_not_meet_each_other() -> None:
    assert facts("总理王建军与德国总理朔尔茨共同会见记者。", "meets", "person") == []
    text = "国家主席王建军和夫人李丽媛在北京会见柬埔寨国王西哈莫尼。"
    assert facts(text, "meets", "person", "other") == [("王建军", "西哈莫尼"), ("李丽媛", "西哈莫尼")]


def test_an_inspection_of_how_a_place_does_something() -> None:
    text = "国家疾控局局长王建军同志率督导组对寿县防疫工作情况进行督导检查。督导组赴颍上县现场查看。"
    assert facts(text, "visits", "region") == ["寿县", "颍上县"]


@pytest.mark.parametrize("mark", ["■", "【要闻】", ""])
def test_nothing_leaks_from_one_item_of_a_brief_to_the_next(mark: str) -> None:
    text = (
        f"{mark}12日，市委书记王建军到寿县调研。市委秘书长李明远参加调研。\n"
        f"{mark}12日，市长孙海涛主持召开市政府常务会议。\n"
        f"{mark}13日，副市长周志强赴凤台县督导防汛工作。市水利局局长郑卫东参加。"
    )
    assert facts(text, "attends", "person") == ["孙海涛"]
    visits = facts(text, "visits", "person", "region")
    assert visits == [("王建军", "寿县"), ("李明远", "寿县"), ("周志强", "凤台县"), ("郑卫东", "凤台县")]


def test_who_goes_along_with_somebody_told_of_later() -> None:
    text = (
        "12日，市长王建军到寿县调研。13日，副市长李明远到凤台县调研。\n14日，县长孙海涛到颍上县检查。周志强参加检查。"
    )
    assert facts(text, "visits", "person", "region")[-1] == ("周志强", "颍上县")


def test_plans_are_no_journeys_and_no_talks() -> None:
    text = "日本首相石破茂计划于4月末访问印度和越南，并分别与印度总理莫迪和越南总理范明政举行会谈。"
    assert facts(text, "visits", "region") == []
    assert facts(text, "meets", "other") == []


def test_two_who_go_somewhere_together() -> None:
    text = "日本首相石破茂与印度总理莫迪一同参观了山梨县。"
    assert facts(text, "visits", "person", "region") == [("石破茂", "山梨县"), ("莫迪", "山梨县")]


def test_who_is_met_with_another_does_not_meet_him() -> None:
    text = "省长王建军10日访问瑞士。在同议长里尼克和议员卡罗尼会谈时，王建军表示愿加强合作。"
    assert facts(text, "meets", "person", "other") == [("王建军", "里尼克"), ("王建军", "卡罗尼")]


def test_a_surname_of_japan_that_stands_for_the_whole_name() -> None:
    text = "日本首相岸田文雄3日抵达首尔。岸田还与韩国总统尹锡悦举行会面。"
    assert facts(text, "meets", "person", "other") == [("岸田文雄", "尹锡悦")]


def test_a_village_of_which_something_is_said_before_somebody_walks_into_it() -> None:
    text = "省长王建军到嵩县调研。贫困村嵩县黄庄乡松岭村地处深山，王建军走进农户家中。"
    assert facts(text, "visits", "region") == ["松岭村"]


def test_what_a_place_is_to_the_traveller() -> None:
    text = "县长王建军深入挂点联系村黄庄乡松岭村宣讲政策。"
    assert facts(text, "visits", "region") == ["松岭村"]


def test_who_speaks_at_a_meeting_in_a_place_does_not_visit_it() -> None:
    assert facts("在寿县召开的现场会上，副省长王建军讲话。", "visits", "region") == []
    assert facts("9月1日，在寿县调研时，副省长王建军指出，要抓好秋收。", "visits", "region") == ["寿县"]


def test_the_town_of_villages_told_without_it() -> None:
    text = "县长王建军来到白石镇，先后走进项家村、光明村，了解产业发展。"
    assert facts(text, "visits", "region") == ["项家村", "光明村"]
    text = "县长王建军深入红旗街道丰收社区、朝阳街道督导。"
    assert facts(text, "visits", "region") == ["丰收社区", "朝阳街道"]


def test_the_city_behind_a_division_of_the_corps() -> None:
    text = "副团长王建军带领二分团来到新疆生产建设兵团第三师图木舒克市，了解企业情况。"
    assert facts(text, "visits", "region") == ["图木舒克市"]


def test_who_welcomes_travellers_is_none() -> None:
    text = "座谈会上，王建军对四川省调研组到广西调研表示欢迎。"
    assert facts(text, "visits", "person") == []
    text = "柬埔寨总理洪玛奈率代表团启程前往中国北京，开启访问。"
    assert facts(text, "visits", "person", "region") == [("洪玛奈", "北京市")]


def test_whom_an_envoy_calls_on_and_meets() -> None:
    text = "23日，王建军总领事访问旧金山，期间，拜会了议员罗伯茨，与某协会执行主任乔·戴座谈。"
    assert facts(text, "meets", "person", "other") == [("王建军", "罗伯茨"), ("王建军", "乔·戴")]
    text = "王建军大使访问墨尔本。访问期间，王大使分别会见州长霍奇曼、悉尼市长雷诺兹。"
    assert facts(text, "meets", "other") == ["霍奇曼", "雷诺兹"]
    assert facts("访问期间，王建军将拜会菲律宾总统杜特尔特。", "meets", "other") == []


def test_who_takes_part_goes_where_the_party_goes_that_has_no_leader() -> None:
    text = (
        "2月5日，州人大常委会组织代表到积石山县开展视察。州人大常委会副主任王建军参加视察。"
        "视察组一行先后到积石山县大河家镇松堡村，察看灾情。"
    )
    assert facts(text, "visits", "person", "region") == [("王建军", "松堡村")]


def test_who_receives_travellers_at_home_is_none() -> None:
    text = (
        "12日，李明远副主任在罗建红副厅长的陪同下，考察了宁波市。在宁波期间，宁波市民政局局长王建军会见了李明远一行。"
    )
    assert facts(text, "visits", "person", "region") == [("李明远", "宁波市"), ("罗建红", "宁波市")]
    assert facts(text, "meets", "person", "other") == [("王建军", "李明远")]


def test_a_village_told_before_somebody_walks_into_its_office() -> None:
    text = "5日，州长王建军到鹤峰县调研。松岭苗族村位于鹤峰县中营镇北部。王建军走进村委会和村民家中，看望群众。"
    assert facts(text, "visits", "region") == ["松岭苗族村"]


def test_a_pronoun_and_a_description_before_a_place() -> None:
    text = (
        "8日，市委书记王建军来到位于王家畈镇的茶园。随后，他来到枝城镇松岭村广场。"
        "在被誉为“谜语第一村”的高坝洲镇青林村，王建军听取汇报。"
    )
    assert facts(text, "visits", "region") == ["王家畈镇", "松岭村", "青林村"]


def test_what_is_said_of_a_place_before_its_name() -> None:
    text = "省长王建军来到灾情最严重的六道河镇松岭村，察看灾情。"
    assert facts(text, "visits", "region") == ["松岭村"]
    assert facts("部长王建军来到他所在的贵州代表团，审议报告。", "visits", "region") == []


def test_a_visit_that_is_looked_forward_to_is_none() -> None:
    assert facts("“期待马克龙总统访问武汉。”王建军说。", "visits", "region") == []
    assert facts("匈牙利总理欧尔班2日突访基辅。", "visits", "person", "region") == [("欧尔班", "基辅")]
    text = "法国总理博尔内举行仪式，欢迎总理王建军对法国进行正式访问。"
    assert facts(text, "visits", "person", "region") == [("王建军", "法国")]


@pytest.mark.parametrize("doing", ["巡河", "接访群众", "进行实地踏勘", "检查安全生产工作"])
def test_what_somebody_goes_to_a_place_for(doing: str) -> None:
    assert facts(f"5月10日，副省长卢山到阳新县{doing}。", "visits", "person", "region") == [("卢山", "阳新县")]


def test_whoever_lives_somewhere_takes_nobody_there() -> None:
    text = "2012年，习近平总书记来到河北阜平县看望群众。\n在宁夏泾源县龙潭村，村支书陈家奇和村民对老旧牛棚进行改造。"
    assert facts(text, "visits", "person", "region") == [("习近平", "阜平县")]


@pytest.mark.parametrize("what", ["工作", "任教", "务工"])
def test_moving_somewhere_is_no_visit(what: str) -> None:
    assert facts(f"县委书记陈家奇1972年来到阳新县{what}。", "visits", "person", "region") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("美国总统拜登4日访问乌克兰首都基辅。", [("拜登", "基辅")]),
        ("德国总理默茨4日访问印度南部城市班加罗尔。", [("默茨", "班加罗尔")]),
        ("王毅来到祖籍地——湖南省湘潭县。", [("王毅", "湘潭县")]),
        ("习近平总书记强调，农业是根基。9月，在江西考察时，总书记指出，要稳住粮食。", [("习近平", "江西省")]),
        ("国务院总理李强4日在北京会见外国专家代表，并参观成就展。", []),
        ("国务院总理李强4日宣布取消前往美国纽约访问的行程。", []),
        ("习近平总书记近日在贵州考察时的重要讲话激励广大干部群众。", [("习近平", "贵州省")]),
        ("安瓦尔表示，习近平主席对马来西亚的国事访问非常成功。", [("习近平", "马来西亚")]),
        ("李强4日抵达巴黎访问。博尔内陪同李强检阅仪仗队。", [("李强", "巴黎")]),
        ("发言人扎哈罗娃4日表示，管道公司在丹麦海域进行调查。", []),
        ("李强4日抵达吉隆坡。外交部部长穆罕默德，陪同部长陆兆福等官员热情迎接。", [("李强", "吉隆坡")]),
        ("习近平4日听取广东省对接海南自由贸易港建设情况介绍。", []),
        ("习近平4日登上福建舰，前往福建舰舰岛视察。", []),
        ("金正恩4日现场指导了朝鲜卫星发射筹备委员会的工作。", []),
    ],
)
def test_the_city_that_is_visited(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "visits", "person", "region") == rows


def test_both_sides_of_talks_in_which_several_take_part() -> None:
    text = "两国4日举行会谈，俄外长拉夫罗夫、俄总统助理乌沙科夫与美国务卿布林肯等参加会谈。"
    assert facts(text, "meets", "person", "other") == [("拉夫罗夫", "布林肯"), ("乌沙科夫", "布林肯")]


def test_who_is_still_to_be_met_is_not() -> None:
    assert facts("与会期间，习近平将应约同法国总统马克龙举行双边会见。", "meets", "person", "other") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("乌克兰总统泽连斯基4日表示，当天他与欧盟委员会主席冯德莱恩进行了会晤。", [("泽连斯基", "冯德莱恩")]),
        (
            "俄罗斯总统普京与到访的朝鲜劳动党总书记金正恩今天（11月5日）在阿穆尔州的东方航天发射场会面。",
            [("普京", "金正恩")],
        ),
        ("美国总统特朗普表示，他将与俄罗斯总统普京会晤。", []),
    ],
)
def test_talks_told_by_one_of_them_or_with_their_place(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "meets", "person", "other") == rows


@pytest.mark.parametrize("doing", ["指挥救援", "查看灾情", "现场办公", "督战", "蹲点"])
def test_what_is_done_where_help_is_needed(doing: str) -> None:
    assert facts(f"省长王宁到长宁县{doing}。", "visits", "person", "region") == [("王宁", "长宁县")]


@pytest.mark.parametrize(
    "text", ["正在江西考察的南平市市长王宁说，要学习。", "11日，率队赴江西考察的南平市委办公室副主任王宁这样说。"]
)
def test_who_is_told_to_be_on_a_journey(text: str) -> None:
    assert facts(text, "visits", "person", "region") == [("王宁", "江西省")]


def test_who_inspects_something_on_his_way() -> None:
    text = "前往九江、岳阳检查防汛工作的水利部部长王宁一行，4日抵达岳阳。"
    assert set(facts(text, "visits", "person", "region")) == {("王宁", "九江市"), ("王宁", "岳阳市")}


def test_no_county_lies_in_another() -> None:
    text = "福建省委书记王宁深入榆中县、凤梧县调研县域经济。"
    assert [region for _, region in facts(text, "visits", "person", "region")] == ["榆中县", "凤梧县"]


def test_who_leads_a_party_on_a_named_inspection_goes_where_it_goes() -> None:
    text = "全国人大常委会副委员长沈跃东率全国人大常委会执法检查组在广东省开展环境保护法执法检查。"
    text += "检查组先后赴广州、佛山等地，检查治污情况。"
    assert facts(text, "visits", "person", "region") == [("沈跃东", "广州市"), ("沈跃东", "佛山市")]


FIELDS = "5月21日，省长李大伟到黔东南州调研。\n"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("台江县方召镇的稻田里，秧苗青青。李大伟俯身查看苗情，同农户算起增收账。", ["方召镇"]),
        ("剑河县是林业大县。李大伟来到林场，了解林下养菌情况。", ["剑河县"]),
        ("在台江县，几台收割机正在检修。李大伟与机手攀谈，问油价。", ["台江县"]),
        ("剑河县是林业大县，去年产值增长。李大伟强调，要稳住产业。", ["黔东南苗族侗族自治州"]),
        ("李大伟指出，榕江县的球赛办得好，要总结经验。", ["黔东南苗族侗族自治州"]),
    ],
)
def test_a_place_that_the_sentence_before_opens_with(text: str, places: list[str]) -> None:
    assert facts(FIELDS + text, "visits", "region") == places


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("科长李大伟周三午后到宁德市霞浦县钓鱼，耽误了会议。", [("李大伟", "霞浦县")]),
        ("会议开完，处长李大伟没有回单位，转往云南罗平赏花。", [("李大伟", "罗平县")]),
        (
            "院长李大伟去年带着下属到湖南张家界游玩，同行的还有科长王国强。",
            [("李大伟", "张家界市"), ("王国强", "张家界市")],
        ),
        ("主任李大伟在常德市鼎城区一农庄打牌，被暗访人员撞见。", []),
        ("国务院总理李大伟在北京钓鱼台国宾馆会见外国客人。", []),
    ],
)
def test_who_goes_somewhere_for_his_pleasure(text: str, visits: list[tuple[str, str]]) -> None:
    assert sorted(facts(text, "visits", "person", "region")) == sorted(visits)


def test_nobody_goes_along_on_a_journey_that_is_only_spoken_of() -> None:
    text = (
        "国务院副总理李大伟16日在北京同俄罗斯副总理伊万诺夫举行会谈。\n"
        "李大伟说，两国合作顺畅。去年秋天，习近平主席赴莫斯科参加纪念活动。\n"
        "外交部副部长王国强参加上述活动。"
    )
    assert facts(text, "visits", "person", "region") == [("习近平", "莫斯科")]


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("7月21日，水利部部长李大伟抵达郑州，随即赶往荥阳市某水库现场。", [("李大伟", "荥阳市")]),
        ("李大伟一行冒雨查看了卫辉市城区积水和浚县堤防加固情况。", [("李大伟", "卫辉市"), ("李大伟", "浚县")]),
        ("结束对缅甸的访问后，国务委员李大伟21日抵达泰国曼谷。", [("李大伟", "曼谷"), ("李大伟", "缅甸")]),
        ("法国总统李大伟22日开启对华国事访问，首站是广州。", [("李大伟", "广州市")]),
        ("在贵州省遵义市播州区枫香镇花茂村，副总理李大伟同村民围坐在一起。", [("李大伟", "花茂村")]),
        ("7月21日，省长李大伟在凉山州走访。期间，他到了昭觉县的安置点。", [("李大伟", "昭觉县")]),
        ("副总理李大伟表示，项目得到了美国支持。", []),
    ],
)
def test_journeys_told_in_other_words(text: str, visits: list[tuple[str, str]]) -> None:
    assert sorted(facts(text, "visits", "person", "region")) == sorted(visits)


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("。副省长李志强，市长张永明随行。", [("李志强", "衢州市"), ("张永明", "衢州市")]),
        ("。三天里，调研组跑了开化县、常山县。", [("李大伟", "常山县"), ("李大伟", "开化县")]),
        ("。开化县的茶园里，他向茶农了解收成。", [("李大伟", "开化县")]),
        ("。沿江而上，半小时就到了开化县。李大伟走进农户家中。", [("李大伟", "开化县")]),
        ("。美国的市场上，他看到了机会。", []),
        ("。副局长李志强在食堂陪同检查组用餐。", []),
    ],
)
def test_journeys_go_on_in_other_words(text: str, visits: list[tuple[str, str]]) -> None:
    found = facts(f"11月1日至3日，省长李大伟到衢州市调研{text}", "visits", "person", "region")
    assert sorted(set(found) - {("李大伟", "衢州市")}) == sorted(visits)


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("从合肥到芜湖，从车间到码头，副总理李大伟两天跑了6家企业。", [("李大伟", "合肥市"), ("李大伟", "芜湖市")]),
        ("从合肥到芜湖，高铁只要半小时，副总理李大伟说。", []),
        (
            "县委书记李大伟带着民政局局长王国强，3日来到大溪镇竹坞村，蹲在田头算账。",
            [("李大伟", "竹坞村"), ("王国强", "竹坞村")],
        ),
        ("副总理李大伟的车停在了绵阳市安州区桑枣镇。他推开卫生院的门。", [("李大伟", "桑枣镇")]),
    ],
)
def test_from_where_to_where(text: str, visits: list[tuple[str, str]]) -> None:
    assert sorted(facts(text, "visits", "person", "region")) == sorted(visits)


def test_who_comes_along_and_is_told_by_what_he_does() -> None:
    text = "副总理李大伟3日冒雨赶到介休市汾河溃口现场，指挥堵口。随行的水利部部长王国强汇报了水情。"
    assert sorted(facts(text, "visits", "person", "region")) == [("李大伟", "介休市"), ("王国强", "介休市")]


def test_a_journey_is_over_of_whom_it_is_told_first() -> None:
    text = "外交部部长秦远5日圆满结束对老挝、柬埔寨和越南的正式访问，启程回国。"
    assert sorted(facts(text, "visits", "person", "region")) == [("秦远", "柬埔寨"), ("秦远", "老挝"), ("秦远", "越南")]


@pytest.mark.parametrize(
    "text",
    [
        "外交部部长秦远今年第三次出访非洲国家。",
        "外交部部长秦远访问欧洲各国。",
        "江西省省长李大为走进南昌经开区外的一家药厂。",
        "外交部部长秦远5日在越南河内出席论坛。中国驻越南大使何炜参加有关活动。发布会就到这里。",
    ],
)
def test_what_is_no_place_of_a_journey(text: str) -> None:
    assert [row for row in facts(text, "visits", "person", "region") if row[1] != "河内"] == []


def test_those_by_whom_a_traveller_is_accompanied() -> None:
    text = (
        "11月3日至5日，国务院副总理胡春华由省委书记易炼红、省长叶建春陪同，一路看了六个乡村。\n"
        "在兴国县，胡春华走进农户家中。翻过山梁，便是宁都县。村民王有福家装了水龙头，胡春华拧开尝了一口。"
    )
    people, places = ("叶建春", "易炼红", "胡春华"), ("兴国县", "宁都县")
    assert sorted(facts(text, "visits", "person", "region")) == [(who, where) for who in people for where in places]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("在此之前，他还到访了塞尔维亚。", "塞尔维亚"),
        ("上任第二天，他便赴大连市调研在建工程。", "大连市"),
        ("通报称，其违反有关规定，先后到浙江舟山、福建平潭等地旅游。", "舟山市"),
        ("违反中央八项规定精神，出入私人会所，在西双版纳接受旅游安排。", "西双版纳傣族自治州"),
    ],
)
def test_a_traveller_is_told_by_a_pronoun_or_left_out(text: str, place: str) -> None:
    text = "中国铁建集团董事长李大为接受采访。" + text
    assert ("李大为", place) in facts(text, "visits", "person", "region")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("2014年其间4次随老板前往广东珠海旅游，费用由老板支付。", ["珠海市"]),
        ("要求老板提供别墅供其及家人在三亚度假。", []),
        ("游客到珠海旅游，热情高涨。", []),
    ],
)
def test_journeys_for_pleasure_with_which_somebody_is_charged(text: str, places: list[str]) -> None:
    text = "江西省粮食局原局长李大为违反中央八项规定精神。" + text
    assert facts(text, "visits", "region") == places


def test_a_tourist_is_charged_with_nothing() -> None:
    assert facts("江西省文旅厅厅长李大为介绍，景区很旺。五一到珠海旅游，热情高涨。", "visits", "region") == []


def test_what_a_visit_still_to_come_is_said_to_be_is_no_visit() -> None:
    text = "外交部部长王立民将于3月17日至21日对智利进行正式访问。王立民外长此访是中国外长时隔7年再次访问智利。"
    assert facts(text, "visits", "region") == []


def test_the_party_of_another_place_is_not_that_of_the_person_before() -> None:
    text = "北京市委书记赵启明率队到河北学习考察。在华南地区，广西壮族自治区党政代表团赴广东、海南考察交流。"
    assert facts(text, "visits", "person", "region") == [("赵启明", "河北省")]


def test_what_somebody_said_on_a_journey_is_conveyed_elsewhere() -> None:
    text = "会议传达学习了全国政协主席赵启明在福建调研和开展检查时的讲话精神。"
    assert facts(text, "visits", "region") == []


def test_a_national_hall_of_a_place() -> None:
    text = "江西省省长李大为前往上海国家会展中心展览厅巡视企业展。"
    assert facts(text, "visits", "region") == ["上海市"]


def test_places_that_somebody_looks_at_in_turn() -> None:
    text = "副市长赵启明带队赴内蒙古考察招商。赵启明一行先后现场观摩了包头、鄂尔多斯等地产业项目。"
    assert facts(text, "visits", "region") == ["包头市", "鄂尔多斯市"]


def test_the_party_that_somebody_leads_is_his() -> None:
    text = "浙江省委书记赵启明4日在杭州出席会议。去年，他率领浙江省党政代表团赴重庆、武汉考察。"
    assert facts(text, "visits", "region") == ["重庆市", "武汉市"]


@pytest.mark.parametrize("sent", ["作为国家主席王建民特别代表", "以国务院总理王建民特别代表身份"])
def test_who_is_sent_goes_and_not_who_sends_him(sent: str) -> None:
    assert facts(f"3月10日，水利部部长陈建国{sent}访问加纳。", "visits", "person") == ["陈建国"]


def test_a_place_before_what_somebody_goes_into_there() -> None:
    text = "8月15日，副省长孙建国率检查组到肇庆，走访水厂、泵站等地并开展城乡供水一体化专题调研。"
    assert facts(text, "visits", "region") == ["肇庆市"]


def test_who_invites_with_a_title_does_not_travel() -> None:
    text = "李国华指出，很高兴应贝尔蒂总统邀请，再次对意大利进行国事访问。"
    assert ("贝尔蒂", "意大利") not in facts(text, "visits", "person", "region")


def test_an_envoy_is_where_he_accompanies_others() -> None:
    text = "水利部部长陈建国访问古巴。中国驻古巴大使张明，水利部规划司司长罗伟等陪同参加活动。"
    assert facts(text, "visits", "person") == ["陈建国", "罗伟"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "农业部农机化司李国华司长、产业发展处王建民处长到广东开展农机工作调研。",
            [("李国华", "广东省"), ("王建民", "广东省")],
        ),
        ("副司长陈建国率调研组进驻开州区，开展为期五天的调研。", [("陈建国", "开州区")]),
        ("副司长陈建国来临渭区，开展春耕宣传。", [("陈建国", "临渭区")]),
        ("由应急管理部副部长陈建国率领的工作组15日到达沁源县后，立即登上山峰。", [("陈建国", "沁源县")]),
        ("水利部部长陈建国赴我国老工业基地——辽宁省，进行了调研。", [("陈建国", "辽宁省")]),
        ("水利部部长陈建国赴绍兴、嘉兴和某乡镇实地了解灌溉情况。", [("陈建国", "绍兴市"), ("陈建国", "嘉兴市")]),
        (
            "副厅长陈建国一行来我市宣讲政策、调研春耕。\n宣讲组采取座谈等形式，深入蒲城县的园区进行调查研究。",
            [("陈建国", "蒲城县")],
        ),
    ],
)
def test_how_those_go_who_find_out(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "visits", "person", "region") == rows


def test_a_place_within_the_name_of_a_park_is_not_visited() -> None:
    assert facts("赵启明14日到厦门同安台湾农民创业园调研。", "visits", "region") == ["同安区"]


@pytest.mark.parametrize(
    "text",
    [
        "国务委员周济带领四分团考察了清华大学、绍兴市柯桥区中心小学和嘉兴市，了解变化。",
        "国务委员周济带领四分团来到绍兴市柯桥区调研；在嘉兴市，来到南湖革命纪念馆，了解变化。",
    ],
)
def test_places_in_a_list_of_what_was_seen_and_behind_a_semicolon(text: str) -> None:
    assert "嘉兴市" in facts(text, "visits", "region")


def test_a_zone_of_a_list_of_companies_is_a_place() -> None:
    text = "2月7日，青龙满族自治县县委书记贺文深入河北青龙经济开发区、安胜矿业、安丰集团等重点企业调研。"
    assert facts(text, "visits", "person", "region") == [("贺文", "河北青龙经济开发区")]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("来到住在文峰区东大街的困难职工家中，送去慰问金", "文峰区"),
        ("28日到家住殷都区的老工人家中看望慰问", "殷都区"),
        ("一行下到大别山区的金寨县，走村串户", "金寨县"),
        ("走访慰问了由他联系的金寨县花石乡大湾村的困难户", "大湾村"),
    ],
)
def test_where_those_live_who_are_called_on(told: str, place: str) -> None:
    assert facts(f"民政部部长李大为{told}。", "visits", "person", "region") == [("李大为", place)]


@pytest.mark.parametrize(
    "text",
    [
        "记者见到了住在任家村的老人李大伟。",
        "当时在上海的作家李大伟写了一封信。",
        "法国总统韦伯邀请国务委员李大伟今年访问巴黎。",
        "文化和旅游部部长李大伟为国家大剧院访问奥地利发表贺词。",
    ],
)
def test_who_is_somewhere_or_asked_to_come_visits_nothing(text: str) -> None:
    assert facts(text, "visits", "person", "region") == []


def test_to_learn_how_things_stand() -> None:
    text = "水利部部长李大伟还到宁波、舟山了解防汛情况。"
    assert facts(text, "visits", "region") == ["宁波市", "舟山市"]


def test_inspectors_move_in() -> None:
    text = "应急管理部副部长李大伟率国务院督查组进驻山西。"
    assert facts(text, "visits", "person", "region") == [("李大伟", "山西省")]


def test_a_place_one_only_hears_of_is_not_visited() -> None:
    text = "省委书记张大山16日到吉林调研，先后来到和龙市、珲春市。在和龙市察看水稻长势，了解龙井市灾后重建情况。"
    assert ("张大山", "龙井市") not in facts(text, "visits", "person", "region")
    text = "省委书记张大山16日实地了解龙井市灾后重建情况。"
    assert facts(text, "visits", "person", "region") == [("张大山", "龙井市")]


def test_what_somebody_has_come_to_a_place_for_told_behind_it() -> None:
    text = "常务副省长钱立群9日到金华市，围绕水泥行业转型、山区用水等工作实地检查调研。"
    assert facts(text, "visits", "person", "region") == [("钱立群", "金华市")]


def test_each_place_of_a_tour_of_which_much_is_said() -> None:
    text = (
        "省委常委孟庆云到台州市调研。调研期间，调研组到仙居县对杨梅产业发展情况进行了调研；"
        "到三门县对青蟹养殖产业园建设项目、青蟹加工冷链项目进行了考察。"
    )
    assert facts(text, "visits", "person", "region") == [("孟庆云", "仙居县"), ("孟庆云", "三门县")]


@pytest.mark.parametrize(
    "text",
    [
        "孟庆云曾长期在民政部任职，赴浙江前，担任民政部副部长。",
        "访问期间，国务院总理李强将同法国总统马克龙举行会谈，会见国民议会议长费朗、参议长拉尔歇，参观里昂高铁站。",
    ],
)
def test_where_somebody_was_sent_and_where_somebody_will_go(text: str) -> None:
    assert facts(text, "visits", "person", "region") == []


@pytest.mark.parametrize(
    ("place", "region"),
    [("湘阴县工业园区", "湘阴县工业园区"), ("湘阴县新泉镇", "新泉镇")],
)
def test_a_zone_without_a_name_of_its_own_is_that_of_its_county(place: str, region: str) -> None:
    assert facts(f"市长王立来到{place}调研。", "visits", "region") == [region]


def test_those_who_take_part_in_a_journey_in_two_clauses() -> None:
    text = "省委书记王立先后深入湘潭市、娄底市，就防汛备汛开展调研。省委秘书长李明，副省长赵云参加。"
    assert facts(text, "visits", "person", "region") == [
        (person, city) for person in ("王立", "李明", "赵云") for city in ("湘潭市", "娄底市")
    ]


def test_the_countries_that_invite_somebody() -> None:
    text = "应冰岛总理雅各布、挪威外交大臣艾德邀请，中共中央政治局委员王立6日起对两国进行友好访问。赵云等陪同访问。"
    rows = facts(text, "visits", "person", "region")
    assert rows == [("王立", "冰岛"), ("王立", "挪威"), ("赵云", "冰岛"), ("赵云", "挪威")]


def test_villages_listed_behind_the_sight_of_a_county() -> None:
    text = "王立2日到河北调研。在正定县正定古城、塔元庄村，王立同村民交流。"
    assert facts(text, "visits", "region") == ["塔元庄村"]
