"""Meetings told by the form of their names or by a verb of holding, and people told by the list they stand in."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts, mentions

SUMMER = datetime.date(2023, 7, 1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("6月26日，全国粮食和储备系统主管部门负责同志座谈会在京召开。", "全国粮食和储备系统主管部门负责同志座谈会"),
        (
            "司法部5日在北京举行“弘扬法治精神，建设法治社会，保障改革发展”座谈会。",
            "“弘扬法治精神，建设法治社会，保障改革发展”座谈会",
        ),
        ("本报讯 记者何明亮 5月8日，海东茶叶产销对接座谈会在江苏省南京市举办。", "海东茶叶产销对接座谈会"),
        ("国务院总理李强6日出席金砖国家领导人第十七次会晤。", "金砖国家领导人第十七次会晤"),
        ("昨天，交通运输部召开一场长江航运保通保畅视频会议。", "长江航运保通保畅视频会议"),
        ("贵州省水利厅召集六家企业开了一场春灌用水保障座谈会。", "春灌用水保障座谈会"),
        ("全局干部学习领会，落实全国林业和草原工作会议明确的各项任务。", "全国林业和草原工作会议"),
        (
            "李大伟9日在十三届全国人大五次会议外交主题记者会上答问。",
            "十三届全国人大五次会议外交主题记者会",
        ),
        ("市里开了全市烟花爆竹安全监管专题会，定下三条措施。", "全市烟花爆竹安全监管专题会"),
        ("国家主席习近平向海洋和渔业转型领导人视频峰会发表致辞。", "海洋和渔业转型领导人视频峰会"),
        ("李强在清洁能源和绿色航运部长级会议上致辞。", "清洁能源和绿色航运部长级会议"),
        ("为期两天的洱海气候峰会7日在大理落下帷幕。", "洱海气候峰会"),
        ("上合组织能源部长会在宁波召开。", "上合组织能源部长会"),
        ("第21届草原那达慕19日在锡林浩特开幕。", "第21届草原那达慕"),
        ("今天，省政府召开海洋经济专题报告会，省长王浩出席会议。", "海洋经济专题报告会"),
        (
            "赵乐际8日参加十四届全国人大一次会议四川代表团全体会议。",
            "十四届全国人大一次会议四川代表团全体会议",
        ),
    ],
)
def test_meetings_found(text: str, name: str) -> None:
    assert ("EVENT", name) in mentions(text, "EVENT")


@pytest.mark.parametrize(
    "text",
    ["5月8日，国家能源局举行5月份新闻发布会。", "会议期间还将举办多场专题交流会。", "6月1日，省水利厅召开党组会议。"],
)
def test_no_names(text: str) -> None:
    assert mentions(text, "EVENT") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "全省水利会议召开。省领导黄莉新、陈金彪、任振鹤、彭佳学等参加会议。",
            ["黄莉新", "陈金彪", "任振鹤", "彭佳学"],
        ),
        ("参加会议的有王晓、李明远、刘强、方红卫。", ["王晓", "李明远", "刘强", "方红卫"]),
    ],
)
def test_people_of_a_list(text: str, people: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == people


def test_what_follows_a_list_is_no_person() -> None:
    assert mentions("省长王浩、省委书记易炼红、高校负责人出席会议。", "PERSON") == [
        ("PERSON", "王浩"),
        ("PERSON", "易炼红"),
    ]


def test_a_longer_meeting_of_the_tagger_is_kept() -> None:
    names = [name for _, name in mentions("6月15日，市政府召开全市防汛抗旱工作会议，市长刘强讲话。", "EVENT")]
    assert names == ["全市防汛抗旱工作会议"]


def test_what_a_minister_calls_his_ministry_holds() -> None:
    text = "工业和信息化部部长金壮龙6月29日主持召开第七次制造业企业座谈会。"
    assert facts(text, "convenes", "organ", "event", date=SUMMER) == [("工业和信息化部", "第七次制造业企业座谈会")]


def test_the_place_of_a_visit_does_not_hold_the_meeting_there() -> None:
    text = "6月21日，安徽省委副书记程丽华到省农业农村厅调研，并召开座谈会听取意见。"
    assert facts(text, "convenes", "organ", date=SUMMER) == []
    assert facts(text, "attends", "person", "event", date=SUMMER) == [("程丽华", "座谈会")]


def test_an_organ_holds_what_the_sentence_takes_place_at() -> None:
    text = "在国新办今天举行的新闻发布会上，财政部副部长朱忠明介绍财政收支情况。"
    assert facts(text, "convenes", "organ") == ["国务院新闻办公室"]


def test_a_meeting_decided_upon_is_yet_to_come() -> None:
    text = "中共中央政治局6月30日召开会议，决定今年10月在北京召开中国共产党第二十届中央委员会第三次全体会议。"
    assert facts(text, "event", "event", date=SUMMER) == ["中共中央政治局会议"]


def test_a_speech_made_elsewhere_is_no_meeting() -> None:
    text = (
        "国务院总理李强主持召开国务院党组会议。习近平总书记在二十届中央纪委四次全会上发表的重要讲话，"
        "指明了方向。丁薛祥、何立峰出席。"
    )
    assert facts(text, "event", "event") == ["国务院党组会议"]
    assert facts(text, "attends", "person") == ["李强", "丁薛祥", "何立峰"]


def test_a_session_of_study() -> None:
    text = (
        "中共中央政治局6月25日下午就建设教育强国进行第五次集体学习。中共中央总书记习近平在主持学习时强调，要办好教育。"
    )
    assert facts(text, "convenes", "organ", "event", date=SUMMER) == [
        ("中国共产党中央政治局", "中共中央政治局第五次集体学习")
    ]
    assert facts(text, "chairs", "person", date=SUMMER) == ["习近平"]


def test_the_second_meeting_of_a_presidium() -> None:
    text = "全国政协常务委员会8日在北京举行第二次会议，全国政协主席王沪宁主持会议。"
    assert facts(text, "event", "event", date=SUMMER) == ["全国政协常务委员会第二次会议"]


def test_a_local_committee_holds_its_plenum() -> None:
    text = "中国共产党浙江省第十五届委员会第三次全体会议10日在杭州举行。"
    assert facts(text, "convenes", "organ") == ["中国共产党浙江省委员会"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "全国财政工作会议在京举行。财政部副部长廖岷、国资委副主任谭作钧介绍调研成果，并提出政策建议。",
            ["廖岷", "谭作钧"],
        ),
        ("国际能源论坛在上海举行。上海市市长龚正，国家能源局局长章建华在论坛上发表主旨演讲。", ["龚正", "章建华"]),
        ("全国水利工作会议在京召开。水利部部长李国英讲话。", ["李国英"]),
        ("全国水利工作会议在京召开。水利部副部长刘伟平在总结讲话中指出，要抓好落实。", ["刘伟平"]),
        ("国新办举行新闻发布会，财政部副部长廖岷和商务部有关负责人介绍扩大内需情况。", ["廖岷"]),
        ("国新办举行新闻发布会，财政部副部长廖岷介绍推进改革、扩大内需，促进消费有关情况。", ["廖岷"]),
    ],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    assert facts(text, "speaks", "person", date=SUMMER) == speakers


def test_work_arrangements_are_no_speech() -> None:
    text = "国务院总理李强7月1日主持召开国务院常务会议，听取防汛工作安排汇报。"
    assert facts(text, "speaks", "person", date=SUMMER) == []


def test_scholars_comment_on_a_press_conference_from_elsewhere() -> None:
    text = "国新办举行新闻发布会。北京大学教授田轩表示，政策很有力度。"
    assert facts(text, "attends", "person") == []


def test_a_guest_speaks_to_his_host_and_not_at_the_forum() -> None:
    text = "国务院总理李强会见来华出席2023年博鳌亚洲论坛的新加坡总理李显龙。李显龙表示，愿加强合作。"
    assert facts(text, "attends", "person") == ["李显龙"]
    assert facts(text, "speaks", "person") == []


@pytest.mark.parametrize(
    "name",
    [
        "市第二次党代会",
        "辽宁省第十三次党代会",
        "沈阳十三届市委十三次全会",
        "中共广东省委十三届三次全会",
        "市二届人大一次会议",
        "市政府第20次常务会议",
    ],
)
def test_congresses_and_plenums_of_a_place_are_named_by_their_form(name: str) -> None:
    assert ("EVENT", name) in mentions(f"我们按照{name}的部署工作。", "EVENT")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("6月24日，全省防汛视频调度会召开。", ["全省防汛视频调度会"]),
        ("6月28日，江西省委召开全省州市经济工作汇报会，听取汇报。", ["全省州市经济工作汇报会"]),
        ("江西省副省长李大为28日出席全国冬季保暖保供工作会，强调安全。", ["全国冬季保暖保供工作会"]),
        ("6月28日，以“开放·共享”为主题的世界校长论坛在南昌大学举行。", ["世界校长论坛"]),
        ("要贯彻市委十四届五次全会精神。", ["市委十四届五次全会"]),
        ("王毅同贺南洪共同主持中柬政府间协调委员会第六次会议。", ["中柬政府间协调委员会第六次会议"]),
    ],
)
def test_where_the_name_of_a_meeting_ends(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_a_parliament_abroad_is_no_meeting() -> None:
    text = "副主席韩正会见白俄罗斯国民会议共和国院主席科恰诺娃。"
    assert mentions(text, "EVENT") == []


def test_what_somebody_speaks_at_is_a_meeting() -> None:
    text = "6月26日，清华大学教授李路明在全省数字经济专题培训班上作辅导报告。"
    assert facts(text, "speaks", "person", "event", date=SUMMER) == [("李路明", "全省数字经济专题培训班")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("6月18日，由苏州市吴江区人民政府主办的2023吴江智能家居产业推介会在沪举行。", "2023吴江智能家居产业推介会"),
        ("企业早早就预定了下一届进博会的展位。", "进博会"),
        ("外长5日出席第三届中亚-海湾对话会议时说，各方应加强合作。", "第三届中亚-海湾对话会议"),
        ("要认真落实省委经济工作会议和全省两会要求。", "全省两会"),
        ("湖南省“两会”近日闭幕。", "湖南省“两会”"),
        ("越南将完成越共十三大确定的任务。", "越共十三大"),
    ],
)
def test_where_names_of_meetings_begin_and_end(text: str, name: str) -> None:
    assert ("EVENT", name) in mentions(text, "EVENT")


def test_the_series_of_a_session_stands_alone() -> None:
    text = "6月19日，2023南湖论坛在嘉兴开幕。会议指出，要发挥南湖论坛的作用。"
    assert mentions(text, "EVENT") == [("EVENT", "2023南湖论坛"), ("EVENT", "南湖论坛")]


def test_a_body_of_the_united_nations_is_no_meeting() -> None:
    assert ("ORG", "联合国贸易和发展会议") in mentions("联合国贸易和发展会议副秘书长莫雷诺视频致辞。", "ORG", "EVENT")


def test_who_holds_a_meeting_stands_before_its_name() -> None:
    text = "6月18日，由苏州市吴江区人民政府主办的2023吴江智能家居产业推介会在沪举行。"
    assert facts(text, "convenes", "organ", date=SUMMER) == ["苏州市吴江区人民政府"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "滨海开发区召开全区安全生产管理能力提升行动动员部署会议暨第二季度安委会成员（扩大）会议。",
            ["全区安全生产管理能力提升行动动员部署会议暨第二季度安委会成员（扩大）会议"],
        ),
        (
            "会议传达省委十二届十一次全会精神、省委经济工作会议精神。",
            ["省委十二届十一次全会", "省委经济工作会议"],
        ),
        ("宁波模具行业协会于6月20日在慈溪召开了四届八次理事会。", ["四届八次理事会"]),
        (
            "云生态大会、工业互联网生态大会、人工智能生态大会等特色活动同步举行。",
            ["云生态大会", "工业互联网生态大会", "人工智能生态大会"],
        ),
        ("6月20日，省长刘宁在省十三届人大三次会议开幕大会上作了报告。", ["省十三届人大三次会议"]),
    ],
)
def test_names_that_are_longer_or_two(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "习近平总书记关于加强统战工作的重要思想研讨会21日在京召开。",
            "习近平总书记关于加强统战工作的重要思想研讨会",
        ),
        (
            "习近平总书记在省部级主要领导干部学习贯彻党的二十大精神专题研讨班上发表重要讲话。",
            "省部级主要领导干部学习贯彻党的二十大精神专题研讨班",
        ),
        (
            "全国人大常委会食品安全法执法检查组第一次全体会议4日在北京举行。",
            "全国人大常委会食品安全法执法检查组第一次全体会议",
        ),
        (
            "中国农工民主党第十七届中央委员会第三次全体会议4日在京召开。",
            "中国农工民主党第十七届中央委员会第三次全体会议",
        ),
        ("6月20日，两市深化合作党政联席会在成都举行。", "两市深化合作党政联席会"),
        ("欧盟贸易部长非正式会议4日在波兰首都华沙召开。", "欧盟贸易部长非正式会议"),
        ("会议传达了全市重点工作推进会精神。", "全市重点工作推进会"),
        ("县委书记王建军主持召开县委常委（扩大）会。", "县委常委（扩大）会"),
        ("会议研究召开县十六届人大常委会第17次会议的有关事宜。", "县十六届人大常委会第17次会议"),
        ("全国政协召开2023年度宏观经济形势分析座谈会。", "宏观经济形势分析座谈会"),
    ],
)
def test_long_names_and_years_before_names(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_a_ceremony_is_no_meeting() -> None:
    assert mentions("6月20日，宁波市重点合作项目签约仪式在上海举行。", "EVENT") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("县政协主席戴昭军主持召开县政协十一届十八次常委会会议。", "县政协十一届十八次常委会会议"),
        ("双方共同主持召开中国—沙特高级别联合委员会第四次会议。", "中国—沙特高级别联合委员会第四次会议"),
    ],
)
def test_names_that_begin_within_other_words(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_a_cabinet_with_a_chairman_is_no_meeting() -> None:
    assert mentions("秘鲁部长会议主席阿德里安森热情迎接。", "EVENT") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("6月3日，东湖科学城论坛·2021在武汉开幕。", "东湖科学城论坛·2021"),
        ("6月3日，省委召开深入推进长江大保护座谈会。", "深入推进长江大保护座谈会"),
        ("《候鸟保护公约》第三次缔约方大会6月3日开幕。", "《候鸟保护公约》第三次缔约方大会"),
        ("会议传达了全省、全市防汛工作会议精神。", "全省、全市防汛工作会议"),
        ("“2021年湾区青年对话会”6月3日在珠海举行。", "2021年湾区青年对话会"),
        ("调研围绕“浙商·县长面对面协商座谈会”的主题展开。", "浙商·县长面对面协商座谈会"),
        (
            "全县科级干部“学习全会精神，加快绿色转型”专题研讨班暨县委中心组2021年第三次集体学习在县委党校举行。",
            "全县科级干部“学习全会精神，加快绿色转型”专题研讨班暨县委中心组2021年第三次集体学习",
        ),
        ("王建军主持召开了全市河长制工作领导小组第一次会议。", "全市河长制工作领导小组第一次会议"),
        ("会议通过了县政协九届七次常委会会议议程。", "县政协九届七次常委会会议"),
        ("省长王浩出席了海洋国家领导人气候问题特别视频峰会。", "海洋国家领导人气候问题特别视频峰会"),
    ],
)
def test_names_in_full(text: str, name: str) -> None:
    assert ("EVENT", name) in mentions(text, "EVENT")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "县作家协会第五次代表大会、县美术家协会第四次代表大会6月3日闭幕。",
            ["县作家协会第五次代表大会", "县美术家协会第四次代表大会"],
        ),
        ("“2021绿色产业发展论坛”6月3日在湖州举办。", ["2021绿色产业发展论坛"]),
        ("2021先进制造业大会6月3日在济南举行开幕式暨主论坛。", ["2021先进制造业大会"]),
        (
            "全省卫生系统学习贯彻党的十九届六中全会精神交流会6月3日召开。",
            ["全省卫生系统学习贯彻党的十九届六中全会精神交流会"],
        ),
        (
            "十三届全国人大常委会第九次委员长会议3日在京举行。",
            ["十三届全国人大常委会第九次委员长会议"],
        ),
        ("8月9日，全省粮食储备工作推进会议在郑州召开。", ["全省粮食储备工作推进会议"]),
        (
            "中国湖州竹产业高层论坛2021年年会6月3日开幕。本次竹产业高层论坛有百家企业参加。",
            ["中国湖州竹产业高层论坛2021年年会", "竹产业高层论坛"],
        ),
        ("竹博会6月3日开幕。本届竹博会有百家企业参展，2020竹博会有八十家。", ["竹博会", "竹博会", "2020竹博会"]),
    ],
)
def test_names_two_by_two_and_names_that_come_again(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_a_name_told_in_full_once_is_told_in_full_wherever_it_stands() -> None:
    name = "中国共产党湖州市第九次代表大会"
    text = f"3日上午，{name}隆重开幕。{name}，是在关键时期召开的一次会议。"
    assert [found for _, found in mentions(text, "EVENT")] == [name, name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("萨苏总统高度评价中非合作论坛北京峰会。", ["中非合作论坛北京峰会"]),
        ("要开好市第十三次党代会。", ["市第十三次党代会"]),
        (
            "《山河永固——纪念中国人民抗日战争暨世界反法西斯战争胜利76周年》主题展览向公众开放一个多月。",
            ["《山河永固——纪念中国人民抗日战争暨世界反法西斯战争胜利76周年》主题展览"],
        ),
        ("市委委员出席会议，市纪委委员列席会议。", []),
    ],
)
def test_what_is_said_of_a_meeting_is_no_part_of_its_name(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "县长王建军参加了民进、九三学社界委员联组讨论会。",
            ["民进、九三学社界委员联组讨论会"],
        ),
        (
            "会议传达了四川省深入推动民营经济高质量发展大会精神。",
            ["四川省深入推动民营经济高质量发展大会"],
        ),
        (
            "6月3日，市妇联深入学习贯彻党的十九届六中全会精神宣讲会暨巾帼建功推进会举行。",
            ["市妇联深入学习贯彻党的十九届六中全会精神宣讲会暨巾帼建功推进会"],
        ),
        ("习近平总书记在主持中共中央政治局第八次集体学习时指出，要坚持改革。", ["中共中央政治局第八次集体学习"]),
        (
            "2021深圳全球招商大会开幕。此前的2019年，深圳全球招商大会签约百个项目。本届招商大会规模更大。",
            ["2021深圳全球招商大会", "深圳全球招商大会"],
        ),
    ],
)
def test_circles_places_and_series(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_bodies_named_like_meetings() -> None:
    text = "本次论坛由世界互联网大会主办。中国全国政协愿同印尼人民协商会议加强交流。"
    assert mentions(text, "EVENT") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("6月3日，市五届人大常委会第31次主任会议召开。", "市五届人大常委会第31次主任会议"),
        (
            "会议传达了省管主要领导干部学习贯彻全会精神专题研讨班精神。",
            "省管主要领导干部学习贯彻全会精神专题研讨班",
        ),
        ("省人大常委会第四次会议召开。主任王建军主持第一次全体会议。", "第一次全体会议"),
        ("要落实中央农村工作会议精神和全省农业农村工作会议精神。", "全省农业农村工作会议"),
    ],
)
def test_sessions_and_seminars(text: str, name: str) -> None:
    assert ("EVENT", name) in mentions(text, "EVENT")


def test_a_text_may_begin_with_the_name_of_a_meeting() -> None:
    text = "中国—东盟博览会6月3日在南宁开幕。中国—东盟博览会有千家企业参展。"
    assert mentions(text, "EVENT") == [("EVENT", "中国—东盟博览会")] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("6月3日，2021世界绿色产业大会开幕式暨主旨论坛在南昌隆重举行。", ["2021世界绿色产业大会"]),
        ("6月3日，县十六届人大常委会召开第八次主任会议，听取报告。", ["第八次主任会议"]),
        ("九三学社中央主席李大为在座谈会上介绍了情况。", []),
        ("6月3日，中国剪纸艺术家协会第七次全国代表大会在北京闭幕。", ["中国剪纸艺术家协会第七次全国代表大会"]),
        ("6月3日，市委理论学习中心组举行2024年第7次集体学习。", []),
        ("6月3日，王建军出席论坛全体会议并致辞。", []),
        (
            "调研组在上海市召开“十四五”规划实施中期评估长三角片区座谈会，了解情况。",
            ["“十四五”规划实施中期评估长三角片区座谈会"],
        ),
        ("6月3日，首届庐山国际合作论坛在上海世博会博物馆开幕。", ["首届庐山国际合作论坛"]),
        ("在北京世园会推介会上，王建军介绍了情况。", ["北京世园会推介会"]),
        ("欢迎大家参加第十二届中国—东北亚博览会。", ["第十二届中国—东北亚博览会"]),
        ("6月3日，国务院总理李强主持中俄总理第三十次定期会晤。", ["中俄总理第三十次定期会晤"]),
        ("秘书长传达了六届七次会长会精神。", ["六届七次会长会"]),
        ("6月3日，副市长迅速召开我市安全生产紧急会议。", ["安全生产紧急会议"]),
        ("6月3日上午，县人大机关党组（扩大）学习会召开。", ["县人大机关党组（扩大）学习会"]),
        (
            "根据“三项”主题教育的要求，6月3日，省委党的十九届四中全会精神宣讲团报告会暨全省学习会在南昌举行。",
            ["省委党的十九届四中全会精神宣讲团报告会暨全省学习会"],
        ),
        ("两国领导人在首都见面。\n伊朗和阿联酋外长会谈，讨论合作。", []),
    ],
)
def test_what_a_clause_says_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2024中国—东盟教育交流周8日在贵阳开幕。", ["2024中国—东盟教育交流周"]),
        (
            "习近平主席在北京主持中国同中亚五国建交30周年视频峰会。",
            ["中国同中亚五国建交30周年视频峰会"],
        ),
    ],
)
def test_names_cut_short_or_run_on(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


@pytest.mark.parametrize("text", ["苏里南国民代表大会10日通过决议。", "该国三军参谋长联席会议主席奥马尔近日访问韩国。"])
def test_standing_bodies_are_no_meetings(text: str) -> None:
    assert mentions(text, "EVENT") == []


def test_a_course_for_officials_is_named_with_those_who_take_it() -> None:
    name = "中管干部学习贯彻习近平法治思想和党的二十届三中全会精神第2期研讨班"
    assert mentions(f"{name}10日上午在中央党校开班。", "EVENT") == [("EVENT", name)]


def test_a_conference_centre_is_no_meeting() -> None:
    assert mentions("展品10日运抵梅山国际会议中心。", "EVENT") == []


def test_a_motto_stands_before_the_name_of_a_meeting() -> None:
    name = "春风送岗——2025年百校招才对接会"
    assert mentions(f"6日，教育部举办“{name}”。", "EVENT") == [("EVENT", name)]


@pytest.mark.parametrize(
    "name", ["十三届全国政协第五次双周协商座谈会", "第28次东盟与中日韩（10+3）领导人会议", "第三十届杨凌农高会"]
)
def test_which_one_of_a_series_is_part_of_its_name(name: str) -> None:
    assert mentions(f"{name}12日举行。", "EVENT") == [("EVENT", name)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全国竹联二十八大代表参加会议。", ["全国竹联二十八大"]),
        ("双方围绕“绿色·共生”主题展开对话。", []),
        ("各方积极评价“3+5”圆桌对话会的作用。", ["“3+5”圆桌对话会"]),
        ("部长先后四次出访，参加一系列多边峰会。", []),
    ],
)
def test_words_around_names(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_somebody_who_speaks_for_a_body_is_no_meeting() -> None:
    text = "第77届联大主席克勒希代表联合国大会向中国政府表示慰问。"
    assert mentions(text, "EVENT") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“江河同韵 龙腾盛世”2023年中国传统龙舟大赛今天上午在湖南岳阳开赛，60支队伍参赛。",
            "“江河同韵 龙腾盛世”2023年中国传统龙舟大赛",
        ),
        ("《禁止核试验公约》第五次审议大会28日在海牙开幕。", "《禁止核试验公约》第五次审议大会"),
        ("昨天，2023成都国际车展开幕，百余台新车亮相。", "2023成都国际车展"),
        ("“追光——我们的新时代美术摄影作品展”今天在美术馆开幕。", "追光——我们的新时代美术摄影作品展"),
        ("工业和信息化部28日在京召开推进IPv6部署工作会议。", "推进IPv6部署工作会议"),
    ],
)
def test_names_with_mottoes_titles_and_years(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]
    assert facts(text, "event", "event", date=SUMMER) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("联合国大会紧急特别会议27日就决议草案进行投票。", "联合国大会紧急特别会议"),
        ("全国人大宪法和法律委员会全体会议27日讨论了监狱法修订草案。", "全国人大宪法和法律委员会全体会议"),
    ],
)
def test_what_a_meeting_votes_on_and_discusses(text: str, name: str) -> None:
    assert facts(text, "event", "event", date=SUMMER) == [name]


def test_who_calls_a_meeting_in_his_office_is_there() -> None:
    text = "市长李敏28日在市政府召开重点项目推进会，副市长王涛参加。"
    assert sorted(facts(text, "attends", "person", date=SUMMER)) == ["李敏", "王涛"]


def test_no_country_holds_a_press_conference() -> None:
    assert facts("美国国务卿鲁比奥28日在国务院举行记者会。", "convenes", "organ", date=SUMMER) == []


@pytest.mark.parametrize(
    ("text", "name", "organs"),
    [
        (
            "28日，国务院召开推动大规模设备更新和消费品以旧换新工作视频会议。",
            "推动大规模设备更新和消费品以旧换新工作视频会议",
            ["国务院"],
        ),
        ("国家文物局28日在成都举办主场城市活动和第三届文物科技创新论坛。", "第三届文物科技创新论坛", ["国家文物局"]),
        ("国务院总理李强28日出席中方主办的绿色发展倡议成果展示高级别会议。", "绿色发展倡议成果展示高级别会议", []),
        ("2023年国际泳联跳水世界杯当地时间28日在柏林闭幕。", "国际泳联跳水世界杯", ["国际泳联"]),
        ("贯彻“四下基层”交流座谈会28日在京召开。", "贯彻“四下基层”交流座谈会", []),
        (
            "第九号主席令说，《水法》已由中华人民共和国第十四届全国人民代表大会常务委员会第三次会议于2023年6月28日修订通过。",
            "中华人民共和国第十四届全国人民代表大会常务委员会第三次会议",
            ["全国人民代表大会常务委员会"],
        ),
        ("28日，联合国大会紧急特别会议以压倒性多数通过决议。", "联合国大会紧急特别会议", ["联合国大会"]),
    ],
)
def test_whole_objects_and_what_a_meeting_has_passed(text: str, name: str, organs: list[str]) -> None:
    assert facts(text, "event", "event", date=SUMMER) == [name]
    assert facts(text, "convenes", "organ", date=SUMMER) == organs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("全国社会工作部长会议28日在京召开。", "全国社会工作部长会议"),
        (
            "学习贯彻习近平总书记关于坚持和完善人民代表大会制度的重要思想交流会28日在京举行。",
            "学习贯彻习近平总书记关于坚持和完善人民代表大会制度的重要思想交流会",
        ),
        ("“丝路之光：古波斯文明大展”今天在博物馆开幕。", "丝路之光：古波斯文明大展"),
        ("“白塔论坛：读懂中国主题研讨会”28日在京举行。", "白塔论坛：读懂中国主题研讨会"),
        ("今天，2023年江西省对接粤港澳大湾区投资合作推介会在广东深圳举行。", "江西省对接粤港澳大湾区投资合作推介会"),
    ],
)
def test_names_that_hold_titles_colons_and_places(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]
    assert facts(text, "event", "event", date=SUMMER) == [name]


def test_a_forum_that_is_held_at_the_same_time() -> None:
    text = "当天，2021国际投资论坛、“丝绸之路”发展高层论坛、金砖国家新工业革命伙伴关系论坛同期举行。"
    names = ["2021国际投资论坛", "“丝绸之路”发展高层论坛", "金砖国家新工业革命伙伴关系论坛"]
    assert [name for _, name in mentions(text, "EVENT")] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("新华社南昌11月4日电 全国竹产业发展大会今天在南昌召开。", "全国竹产业发展大会"),
        (
            "新华社南昌11月4日电 第六届全国竹制品博览会2日至4日在南昌举办，企业参展。",
            "第六届全国竹制品博览会",
        ),
        ("本报讯（记者王芳）全国竹产业发展工作会议昨天在南昌召开。", "全国竹产业发展工作会议"),
        ("●全国竹产业发展工作会议4日在南昌召开。", "全国竹产业发展工作会议"),
        ("（上接第一版）全国竹产业发展工作会议4日在南昌召开。", "全国竹产业发展工作会议"),
        ("【快讯】全国竹产业发展工作会议4日在南昌召开。", "全国竹产业发展工作会议"),
        ("为期两天的全省竹产业发展大会4日闭幕。", "全省竹产业发展大会"),
        ("林业局局长周明亮在4日召开的全国竹产业发展工作会议上说，产量大增。", "全国竹产业发展工作会议"),
        ("林业局局长周明亮在昨天闭幕的全国竹产业发展工作会议上宣布，产量大增。", "全国竹产业发展工作会议"),
        ("林业局局长周明亮4日在出席全国竹产业发展工作会议时强调，要增加产量。", "全国竹产业发展工作会议"),
        ("林业局局长周明亮4日在全国竹产业发展现场会（江西宜春）上要求，增加产量。", "全国竹产业发展现场会"),
        ("昨天召开的全国竹产业发展工作会议提出，要增加产量。", "全国竹产业发展工作会议"),
        ("林业局局长周明亮在全省竹产业发展动员部署视频会上通报情况。", "全省竹产业发展动员部署视频会"),
        ("林业局局长周明亮在“竹林质量提升工程”工作会上宣布，将增加投入。", "“竹林质量提升工程”工作会"),
        ("随着湾区合作论坛领导人峰会4日落幕，代表们离开。", "湾区合作论坛领导人峰会"),
        ("记者从4日召开的全国竹产业发展大会上获悉，产量大增。", "全国竹产业发展大会"),
        ("全国竹产业发展工作会议今天（5日）在南昌圆满闭幕。", "全国竹产业发展工作会议"),
    ],
)
def test_names_where_bylines_and_clauses_stand_before_them(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]
    assert facts(text, "event", "event") == [name]


def test_a_session_comes_to_its_end() -> None:
    text = "历时两天的江西省十四届人大常委会第四次会议3日在南昌闭会。副主任李大为主持闭幕会，副主任王新民出席。"
    name = "江西省十四届人大常委会第四次会议"
    assert facts(text, "event", "event", "date") == [(name, "2021-11-03")]
    assert facts(text, "chairs", "person", "event") == [("李大为", name)]
    assert sorted(facts(text, "attends", "person")) == ["李大为", "王新民"]
    assert facts("江西省十四届人大常委会第四次会议闭会期间，代表们开展调研。", "event", "event") == []


@pytest.mark.parametrize("name", ["全省文明创建工作督办会", "全国深化医改经验推广会", "全市重点项目建设讲评会"])
def test_more_of_what_is_done_at_meetings(name: str) -> None:
    assert mentions(f"4日，江西省政府召开{name}，副省长李大为讲话。", "EVENT") == [("EVENT", name)]


def test_a_meeting_named_after_a_programme_with_the_year_before_it() -> None:
    text = "11月3日，2021年度国家科技重大专项工作会议在成都召开。会议贯彻党的十八大和全国科技创新大会精神。"
    found = [("EVENT", "国家科技重大专项工作会议"), ("EVENT", "党的十八大"), ("EVENT", "全国科技创新大会")]
    assert mentions(text, "EVENT") == found


def test_a_meeting_that_is_an_inauguration_too() -> None:
    text = "庆祝平湖建市25周年大会暨平湖市第六届商会就职典礼20日上午举行。"
    assert facts(text, "event", "event") == ["庆祝平湖建市25周年大会"]


@pytest.mark.parametrize(
    ("text", "event", "convenes"),
    [
        ("赵启明率团出席宁夏回族自治区成立60周年庆祝活动。", "宁夏回族自治区成立60周年庆祝活动", []),
        ("赵启明23日在墨西哥参议院成立200周年庆祝大会上致辞。", "墨西哥参议院成立200周年庆祝大会", ["墨西哥参议院"]),
    ],
)
def test_what_marks_that_something_was_founded(text: str, event: str, convenes: list[str]) -> None:
    assert facts(text, "attends", "person", "event") == [("赵启明", event)]
    assert facts(text, "convenes", "organ") == convenes


@pytest.mark.parametrize(
    ("name", "organ"),
    [
        ("市政府七届44次常务会议", "绍兴市人民政府"),
        ("市政府第二十一届第49次常务会议", "绍兴市人民政府"),
        ("二届市人民政府第93次常务会议", "绍兴市人民政府"),
        ("市政府党组（扩大）会议", "绍兴市人民政府"),
    ],
)
def test_sittings_of_a_government(name: str, organ: str) -> None:
    text = f"绍兴市人民政府发布的《绍兴市灯光管理办法》已经2021年3月2日{name}审议通过，自2021年6月1日起施行。"
    assert facts(text, "convenes", "organ", "event") == [(organ, name)]
    assert facts(text, "event", "event", "date") == [(name, "2021-03-02")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("《办法》已经第3次部务会议通过。", "第3次部务会议"),
        (
            "第二条　第十四届安徽省人民代表大会第一次会议选举产生了新一届省政府。",
            "第十四届安徽省人民代表大会第一次会议",
        ),
        ("近年来成功举办了三届中国（安徽）园艺博览会。", "中国（安徽）园艺博览会"),
    ],
)
def test_where_names_begin_in_rules_and_decisions(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_a_day_from_which_on_something_is_in_force_is_not_that_of_the_meeting() -> None:
    text = "《安徽省灯光管理办法》已经省人民政府第99次常务会议审议通过，自2022年1月1日起施行。"
    assert facts(text, "event", "date", date=SUMMER) == [None]


def test_sittings_of_the_highest_court() -> None:
    text = "《解释》已由最高人民法院审判委员会第1911次会议通过。"
    assert mentions(text, "EVENT") == [("EVENT", "最高人民法院审判委员会第1911次会议")]


def test_who_speaks_to_a_summit_is_there() -> None:
    text = "国家主席习近平向海洋和渔业转型领导人视频峰会发表致辞。"
    assert facts(text, "speaks", "person", "event") == [("习近平", "海洋和渔业转型领导人视频峰会")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("民政部部长李大为28日在济南出席2023年国际志愿者日纪念活动开幕式并致辞。", "国际志愿者日纪念活动"),
        ("2023年全国水资源宣传周开幕式28日在南京举行，水利部部长李大为出席并致辞。", "全国水资源宣传周"),
        ("市政府与市总工会第十二次联席会议28日召开，市长李大为出席会议。", "市政府与市总工会第十二次联席会议"),
        ("6月28日，市委常委扩大会召开，市委书记李大为主持会议。", "市委常委扩大会"),
        ("中国水彩画协会五届二次全委会28日在京召开，会长李大为出席。", "中国水彩画协会五届二次全委会"),
        ("庆祝“八一”建军节96周年座谈会28日在京举行，国防部部长李大为讲话。", "庆祝“八一”建军节96周年座谈会"),
        ("统战部28日在京举行党外知识分子新春联谊会，统战部部长李大为出席。", "党外知识分子新春联谊会"),
        ("中国水彩画协会28日在京召开一届二次理事（扩大）会议，会长李大为出席。", "一届二次理事（扩大）会议"),
    ],
)
def test_what_is_opened_or_held_jointly(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]
    assert facts(text, "event", "event", date=SUMMER) == [name]


def test_a_series_of_meetings_of_ministers() -> None:
    text = "4-5日，南亚合作经贸部长系列会议在科伦坡举行。"
    assert [name for _, name in mentions(text, "EVENT")] == ["南亚合作经贸部长系列会议"]
