"""Meetings reported as held: who convened, chaired, spoke and attended."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts, mentions, read

SEED = (
    "11月5日，工业和信息化部召开全国工信系统电视电话会议。工业和信息化部党组书记、部长肖亚庆到会讲话，"
    "部党组成员、副部长辛国斌主持。"
)


def test_a_ministry_meeting() -> None:
    name = "全国工信系统电视电话会议"
    assert facts(SEED, "event", "event", "date") == [(name, "2021-11-05")]
    assert facts(SEED, "convenes", "organ") == ["工业和信息化部"]
    assert facts(SEED, "chairs", "person") == ["辛国斌"]
    assert facts(SEED, "speaks", "person") == ["肖亚庆"]
    assert sorted(facts(SEED, "attends", "person")) == ["肖亚庆", "辛国斌"]


def test_the_cabinet_convenes_what_the_premier_chairs() -> None:
    text = "国务院总理李强11月3日主持召开国务院常务会议，研究有关工作。"
    assert facts(text, "convenes", "organ", "event") == [("国务院", "国务院常务会议")]
    assert facts(text, "chairs", "person") == ["李强"]


def test_a_meeting_that_is_only_invoked_is_no_event() -> None:
    assert facts("要认真贯彻落实中央经济工作会议精神。", "event", "event") == []


def test_a_meeting_to_come_is_no_event() -> None:
    assert facts("第五届中国国际进口博览会将于明年11月在上海举行。", "event", "event") == []


def test_who_is_met_before_a_meeting_does_not_make_the_host_attend_it() -> None:
    text = "国务院副总理何立峰5日在北京会见来华出席世界互联网大会的法国外长科隆纳。"
    assert facts(text, "attends", "person") == ["科隆纳"]


def test_two_chairs() -> None:
    text = "全国人大常委会委员长赵乐际5日同俄罗斯国家杜马主席沃洛金共同主持中俄议会合作委员会第十次会议。"
    assert sorted(facts(text, "chairs", "person")) == ["沃洛金", "赵乐际"]


def test_sponsors_are_conveners() -> None:
    text = "由商务部、上海市人民政府共同主办的第四届中国国际进口博览会11月5日在上海开幕。"
    assert facts(text, "convenes", "organ", date=datetime.date(2021, 11, 5)) == ["商务部", "上海市人民政府"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("国务院总理李强会见来华出席博鳌亚洲论坛并访问的新加坡总理李显龙。", ["李显龙"]),
        ("两会首场“部长通道”今天开启。工业和信息化部部长金壮龙表示，制造业稳步发展。", ["金壮龙"]),
        ("教育部部长怀进鹏出席世界中文大会，宣读习近平主席贺信并致辞。", ["怀进鹏"]),
    ],
)
def test_who_is_there(text: str, people: list[str]) -> None:
    assert facts(text, "attends", "person") == people


def test_a_congress_that_is_over_is_not_reported_as_held() -> None:
    text = "改革需要决心。全面改革由此展开。各地积极探索。党的十八大闭幕不久，习近平总书记来到深圳市考察。"
    assert facts(text, "event", "event") == []


def attending(text: str) -> set[str]:
    return set(facts(text, "attends", "person"))


def test_those_seated_on_the_rostrum_and_those_listed_behind_are_present() -> None:
    text = (
        "全国政协十四届三次会议10日上午闭幕。全国政协副主席石泰峰、胡春华在主席台前排就座。"
        "出席闭幕会的领导同志还有：马兴瑞、王毅、尹力等。"
    )
    assert attending(text) == {"石泰峰", "胡春华", "马兴瑞", "王毅", "尹力"}


def test_a_long_list_of_guests_shares_the_verb_at_its_end() -> None:
    text = (
        "首届中国－中亚峰会19日在西安举行。哈萨克斯坦总统托卡耶夫、吉尔吉斯斯坦总统扎帕罗夫、塔吉克斯坦总统拉赫蒙"
        "和印度代表，观察员国领导人，以及国际组织代表出席会议。"
    )
    assert attending(text) == {"托卡耶夫", "扎帕罗夫", "拉赫蒙"}


def test_those_who_speak_on_the_words_of_another() -> None:
    text = (
        "政协第十四届全国委员会第三十次主席会议22日举行。"
        "全国政协副主席胡春华、杨震围绕学习贯彻习近平总书记重要讲话精神作发言。"
    )
    assert set(facts(text, "speaks", "person")) == {"胡春华", "杨震"}


def test_a_tea_party_is_named_by_its_host() -> None:
    text = "全国政协30日上午举行新年茶话会。茶话会由全国政协主席汪洋主持。"
    assert facts(text, "chairs", "person", "event") == [("汪洋", "全国政协新年茶话会")]


def test_a_meeting_that_is_only_wished_for_is_not_held() -> None:
    text = "“上海合作组织+”阿斯塔纳峰会4日举行。中方建议成员国加强交流，适时举办上海合作组织政党论坛。"
    assert facts(text, "event", "event") == ["“上海合作组织+”阿斯塔纳峰会"]


def test_a_meeting_that_is_pointed_back_to_is_held() -> None:
    text = (
        "5月20日，国家主席习近平向上海合作组织减贫论坛致贺信。"
        "本次论坛当日在陕西西安开幕，由商务部和陕西省人民政府共同主办。"
    )
    date = datetime.date(2025, 5, 20)
    assert facts(text, "event", "event", "date", date=date) == [("上海合作组织减贫论坛", "2025-05-20")]
    assert facts(text, "convenes", "organ", date=date) == ["商务部", "陕西省人民政府"]
    assert facts(text.replace("当日", "将于明年"), "event", "event", date=date) == []


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("政协第十四届全国委员会第六次主席会议3日在京召开。", ["中国人民政治协商会议全国委员会"]),
        ("二十国集团领导人里约热内卢峰会18日举行。", []),
    ],
)
def test_whose_meeting_it_is_by_its_name(text: str, organs: list[str]) -> None:
    assert facts(text, "convenes", "organ") == organs


def test_who_gives_an_address_of_congratulation_speaks() -> None:
    text = "教育部科技创新大会17日在京举行。中央统战部部长李干明出席大会并代表中共中央致贺词。"
    assert facts(text, "speaks", "person") == ["李干明"]


@pytest.mark.parametrize("words", ["习近平总书记提出的明确要求", "习近平主席在中非合作论坛北京峰会上宣布的行动"])
def test_whose_words_are_carried_out_is_not_there(words: str) -> None:
    text = f"全国政协8日在京召开远程协商会，王沪宁主持会议。他表示，要落实{words}，做好工作。"
    assert facts(text, "attends", "person") == ["王沪宁"]


def test_a_meeting_that_another_guest_praises_is_no_event() -> None:
    assert facts("他祝贺中方成功举办杭州亚运会。", "event", "event") == []


def test_what_a_speaker_says_of_his_own_meetings_is_not_the_news() -> None:
    text = "习近平指出，去年我同法耶总统一道主持中非合作论坛北京峰会。"
    assert facts(text, "chairs", "person") == []


def test_a_session_without_a_name_is_called_after_the_body_that_holds_it() -> None:
    text = "联合国安理会12日就红海局势举行紧急会议。"
    assert facts(text, "convenes", "organ", "event") == [("联合国安理会", "联合国安理会紧急会议")]


def test_reports_with_long_names_are_speeches() -> None:
    text = (
        "十四届全国人大常委会第九次会议23日上午在北京举行。"
        "生态环境部副部长赵英民作了关于2023年度环境状况和环境保护目标完成情况的报告。"
    )
    assert facts(text, "speaks", "person") == ["赵英民"]


def test_a_list_with_commas_attends_as_a_whole() -> None:
    text = "军队装备工作会议24日在京召开。中央军委副主席张又侠，中央军委副主席何卫东，许其亮同志出席会议并讲话。"
    assert sorted(facts(text, "speaks", "person")) == ["何卫东", "张又侠", "许其亮"]


DAY = datetime.date(2023, 7, 1)
FORUM = "6月26日，第三届庐山数字经济论坛在九江举行。"


def test_the_kind_of_a_meeting_says_which_is_meant() -> None:
    text = (
        "6月20日，九江市产业招商座谈会在南昌召开。九江市市长李大为出席。\n"
        + FORUM
        + "九江市委书记周强国出席。\n座谈会上，李大为介绍了九江的产业情况。"
    )
    assert facts(text, "speaks", "person", "event", date=DAY) == [("李大为", "九江市产业招商座谈会")]


def test_a_meeting_of_last_year_is_not_under_way() -> None:
    text = FORUM + "2022年7月，第二届庐山数字经济论坛在九江举行。\n九江市市长李大为出席论坛并致辞。"
    assert facts(text, "speaks", "person", "event", date=DAY) == [("李大为", "第三届庐山数字经济论坛")]


def test_whom_one_meets_at_a_summit_does_not_speak_there() -> None:
    text = "6月26日，国务院总理李强在出席夏季达沃斯论坛期间会见越南总理范明政。李强指出，中越合作很好。"
    assert facts(text, "attends", "person", date=DAY) == ["李强"]
    assert facts(text, "speaks", "person", date=DAY) == []


def test_a_journey_to_come_holds_no_meeting() -> None:
    text = "外交部宣布，外交部长王毅将于7月18日至23日对柬埔寨进行正式访问，并主持召开中柬政府间协调委员会第七次会议。"
    assert facts(text, "event", "event", date=DAY) == []
    assert facts(text, "visits", "person", date=DAY) == []


def test_what_is_over_when_it_is_conveyed_is_no_meeting_of_the_text() -> None:
    text = (
        "6月26日，致公党中央召开“两会”精神学习会。致公党中央副主席李大为、王国强（兼秘书长）出席会议，"
        "并传达了刚刚闭幕的全国政协十四届一次会议精神。"
    )
    assert facts(text, "event", "event", date=DAY) == ["“两会”精神学习会"]
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["李大为", "王国强"]


def test_who_hosts_many_is_with_all_of_them() -> None:
    text = "6月26日，国务院总理李强在北京同世界银行行长彭安杰、金融稳定理事会主席诺特举行“1+10”对话会。"
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["彭安杰", "李强", "诺特"]


def test_a_congress_closes_after_all_that_it_has_done() -> None:
    text = (
        "中国共产党江西省第十五次代表大会在选举产生新一届委员会和纪律检查委员会，通过关于委员会报告的决议后，"
        "26日上午在南昌胜利闭幕。\n李大为、王国强、周明亮等主席团成员在主席台前排就座。"
    )
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["周明亮", "李大为", "王国强"]


def test_who_states_something_in_a_story_of_a_forum_states_it_there() -> None:
    text = FORUM + "论坛聚焦数字转型。\n清华大学校长李路明表示，转型正当其时。习近平主席多次强调，要抓住机遇。"
    assert facts(text, "speaks", "person", date=DAY) == ["李路明"]
    text = FORUM + "\n清华大学校长李路明告诉本报记者，转型正当其时。清华大学校长李路明对记者说，机遇难得。"
    assert facts(text, "speaks", "person", date=DAY) == []


def test_a_meeting_of_all_parties_is_one_meeting() -> None:
    text = "各民主党派中央长江生态环境保护工作座谈会28日在京召开。"
    assert facts(text, "event", "event") == ["各民主党派中央长江生态环境保护工作座谈会"]


def test_a_season_that_is_near_makes_no_meeting_one_to_come() -> None:
    text = "11月4日，在新春佳节即将来临之际，我县召开返乡创业人士座谈会。县委书记王建军出席并讲话。"
    assert facts(text, "event", "event") == ["返乡创业人士座谈会"]
    assert facts(text, "speaks", "person") == ["王建军"]


def test_what_a_congress_passed_is_no_meeting_held_now() -> None:
    text = "11月4日，省长王浩主持召开省政府第一次全体会议，对省十四届人大一次会议通过的报告进行任务分解。"
    assert facts(text, "event", "event") == ["省政府第一次全体会议"]


@pytest.mark.parametrize(
    "text",
    [
        "赵乐际11月4日看望参加十四届全国人大一次会议新闻报道的记者。",
        "习近平11月4日出席印度尼西亚总统佐科举行的二十国集团领导人峰会欢迎晚宴。",
        "中国主办二十国集团杭州峰会期间，首次提出这一倡议。",
        "这是在特殊之年举办的一届中国西部博览会。",
    ],
)
def test_what_is_beside_a_meeting_is_none(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_a_short_name_stands_for_the_full_one() -> None:
    text = "11月3日，第六届世界绿色发展博览会（以下简称“绿发会”）在南昌开幕。江西省委书记尹弘出席绿发会开幕式并致辞。"
    assert facts(text, "event", "event") == ["第六届世界绿色发展博览会"]
    assert facts(text, "speaks", "event") == ["第六届世界绿色发展博览会"]
    assert {m.name for m in read(text).mentions if m.label == "EVENT"} == {"第六届世界绿色发展博览会"}


def test_a_head_directs_at_the_meeting_a_story_opens_with() -> None:
    text = "11月3日，全市工业经济运行部署会召开。会议指出，要稳增长。市工信局局长宋光强调，要抓好项目。"
    assert facts(text, "speaks", "person") == ["宋光"]


def test_a_guest_who_is_welcomed_attends() -> None:
    text = "国家副主席韩正会见马拉维总统查克维拉。韩正欢迎查克维拉来华出席中非合作论坛峰会。"
    assert facts(text, "attends", "person", "event") == [("查克维拉", "中非合作论坛峰会")]


def test_speeches_of_every_year_are_not_of_this_meeting() -> None:
    text = "丁薛祥11月4日出席全球服务贸易峰会。丁薛祥指出，习近平主席每年都致辞。北京市委书记尹力在会上宣读了贺信。"
    assert facts(text, "attends", "person") == ["丁薛祥", "尹力"]


def test_a_meeting_of_the_day_before_is_looked_back_to() -> None:
    text = (
        "11月4日，湖南省政府新闻办举行湖南数字经济新闻发布会。11月3日，毛伟明在湖南省数字经济大会上致辞。"
        "湖南省财政厅厅长刘文杰介绍了有关情况。"
    )
    rows = facts(text, "speaks", "person", "event")
    assert rows == [("刘文杰", "湖南数字经济新闻发布会"), ("毛伟明", "湖南省数字经济大会")]


def test_people_with_their_titles_between_commas_do_the_same() -> None:
    text = "11月4日，全市安全生产工作会议召开。园区党工委委员、工委书记李泽，管委会副主任胡志军，局长张宇出席会议。"
    assert facts(text, "attends", "person") == ["李泽", "胡志军", "张宇"]


@pytest.mark.parametrize(
    "text",
    [
        "会议决定，市政协十四届三次会议于2022年1月中旬召开。",
        "王建军强调，召开省十四届人大四次会议是一项重要政治任务。",
        "会议研究召开县十六届人大常委会第17次会议的有关事宜。",
        "韩正11月4日出席全球能源互联网大会。韩正表示，2015年9月，习近平主席在联合国发展峰会上发表重要讲话。",
    ],
)
def test_what_is_decided_upon_spoken_of_or_long_ago(text: str) -> None:
    assert facts(text, "event", "event") in ([], ["全球能源互联网大会"])


def test_who_calls_a_meeting_after_a_tour() -> None:
    text = "11月3日，李希来到福建省纪委监委，看望机关干部，听取意见建议，并召开部分省区市纪委书记座谈会。"
    assert facts(text, "attends", "person", "event") == [("李希", "部分省区市纪委书记座谈会")]


def test_a_body_that_makes_a_decision_meets() -> None:
    text = "第76届世界卫生大会4日作出决定，拒绝有关提案。"
    assert facts(text, "event", "event") == ["第76届世界卫生大会"]


def test_who_invites_to_a_meeting_is_not_said_to_be_there() -> None:
    text = "应秘鲁总统博鲁阿尔特邀请，习近平11月4日出席亚太经合组织领导人非正式会议。"
    assert facts(text, "attends", "person") == ["习近平"]


def test_two_meetings_held_together() -> None:
    text = "11月5日，省水利厅召开全省水库安全现场会和全省灌区建设推进会。"
    assert facts(text, "event", "event") == ["全省水库安全现场会", "全省灌区建设推进会"]


@pytest.mark.parametrize(
    "text",
    [
        "要压实责任，为全国“两会”召开营造安全环境。",
        "有记者问：“据报道，李强总理是否计划出席11月举行的中非合作论坛峰会？”",
        "市长王建军表示，在中央农村工作会议上，李强总理提出了新要求。",
    ],
)
def test_meetings_that_are_only_spoken_of(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_the_channel_of_a_congress_and_who_answers_there() -> None:
    text = "11月5日，省政协十二届一次会议首场“委员通道”开启。省政协委员王建军介绍，企业经营良好。"
    assert facts(text, "speaks", "person", "event") == [("王建军", "省政协十二届一次会议首场“委员通道”")]


def test_a_rehearsal_is_not_the_meeting() -> None:
    assert facts("11月5日，天安门地区举行了庆祝建党100周年大会第三次综合演练。", "event", "event") == []


def test_what_is_told_in_the_minutes_of_a_meeting_is_over() -> None:
    text = (
        "11月5日，省政协召开第八次主席会议。\n会议指出，省委召开经济工作会议，作出部署。省委书记王建军出席全省经济工作会议。\n"
        "李志强、张永明出席会议。"
    )
    assert set(facts(text, "attends", "event")) == {"省政协第八次主席会议"}


def test_sponsors_of_a_meeting_pointed_to_by_its_kind() -> None:
    text = (
        "近日，第二届中国竹产业峰会在湖州举行。"
        "峰会由浙江省林业局、湖州市人民政府共同主办，设“竹材加工发展论坛”等专题论坛。"
    )
    assert facts(text, "convenes", "organ", "event") == [
        ("浙江省林业局", "第二届中国竹产业峰会"),
        ("湖州市人民政府", "第二届中国竹产业峰会"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "前不久，习近平总书记在北京出席全国科技创新大会并发表重要讲话。",
        "世贸组织总干事伊维拉表示，国务委员王勇亲自主持中国国际服务贸易交易会。",
    ],
)
def test_meetings_remembered(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_a_party_committee_and_a_government_named_without_a_pause() -> None:
    text = "11月5日，湖州市委市政府召开座谈会。市委书记王建军出席并讲话。"
    assert facts(text, "convenes", "organ") == ["中国共产党湖州市委员会", "湖州市人民政府"]


def test_a_numbered_session_is_part_of_the_meeting_under_way() -> None:
    text = "11月5日，省十三届人大常委会第四次会议召开。省人大常委会主任王建军主持第一次全体会议。李志强出席会议。"
    assert facts(text, "event", "event") == ["省十三届人大常委会第四次会议"]
    assert facts(text, "chairs", "person", "event") == [("王建军", "省十三届人大常委会第四次会议")]


def test_what_a_congress_holds_is_called_after_it() -> None:
    text = "11月5日，区第十六届人民代表大会第四次会议召开代表团召集人会议。区委书记王建军在会上讲话。"
    name = "区第十六届人民代表大会第四次会议代表团召集人会议"
    assert facts(text, "speaks", "person", "event") == [("王建军", name)]


def test_the_leader_of_a_party_is_at_the_meeting_that_it_calls() -> None:
    text = "11月5日，省政协主席王建军率调研组赴韶关市调研。调研组在韶关市召开座谈会，听取情况汇报。"
    assert facts(text, "attends", "person", "event") == [("王建军", "座谈会")]


def test_the_day_of_a_meeting_far_behind_it_is_read_whole() -> None:
    hosts = "、".join(
        f"中国{trade}工业联合会" for trade in ("机械", "钢铁", "石油", "轻工", "纺织", "建材", "电力", "煤炭")
    )
    for dots in ("", "的", "的的"):
        text = f"2025年5月19日，{dots}中国工业联合会联合{hosts}在福州市成功举办首届海峡工业发展大会。"
        assert facts(text, "event", "date", date=datetime.date(2025, 5, 30)) == ["2025-05-19"]


def test_a_meeting_of_last_year_that_is_cited_is_not_held_now() -> None:
    assert facts("在去年底召开的中央农村工作会议上，习近平总书记指出要保障供给。", "event", "event") == []


def test_who_made_a_film_does_not_hold_the_forum_at_which_it_is_shown() -> None:
    text = "6月3日，2023庐山改革论坛在九江举办。论坛上，由江西广播电视台拍摄的纪录片举行了首映。"
    assert facts(text, "convenes", "organ", date=datetime.date(2023, 6, 4)) == []


def test_where_a_fair_is_held_every_year_is_not_the_news() -> None:
    text = "经研究决定，从明年起，将9月20日作为世界制造业大会的举办日。"
    assert facts(text, "event", "event", date=datetime.date(2023, 6, 4)) == []


def test_a_meeting_held_thereafter_is_another_one() -> None:
    text = "6月3日，全国安全生产电视电话会议召开。随后，我省召开安全生产电视电话会议。\n市长王建军出席会议。"
    rows = facts(text, "attends", "person", "event", date=datetime.date(2023, 6, 4))
    assert rows == [("王建军", "安全生产电视电话会议")]


def test_the_end_of_a_sentence_does_not_join_its_beginning() -> None:
    text = "根据主题教育的要求，26日上午，省委宣讲团报告会在南昌举行"
    assert facts(text, "event", "event", date=datetime.date(2023, 6, 28)) == ["省委宣讲团报告会"]


def test_who_chairs_several_meetings_is_at_all_of_them() -> None:
    text = "6月3日，国务院副总理李强出席庐山数字经济论坛和赣江绿色产业大会。会议部署了工作。"
    rows = facts(text, "attends", "person", "event", date=datetime.date(2023, 6, 4))
    assert rows == [("李强", "庐山数字经济论坛"), ("李强", "赣江绿色产业大会")]


def test_what_it_means_to_hold_a_fair_is_not_its_opening() -> None:
    assert facts("王建军表示，举办中国国际进口博览会，是中国扩大开放的重大举措。", "event", "event") == []


def test_rules_of_election_are_no_verb_of_holding() -> None:
    text = "会议通过了政协第十四届江西省委员会第一次会议选举办法（草案）。"
    assert facts(text, "event", "event", date=datetime.date(2023, 6, 4)) == []


@pytest.mark.parametrize(
    "text",
    [
        "11月4日，国家主席习近平乘专机离开北京，赴撒马尔罕出席上海合作组织成员国元首理事会第二十二次会议。",
        "11月4日，国务院总理李强结束出席金砖国家领导人第十七次会晤后乘包机回到北京。",
        "在习近平主席赴喀山出席金砖国家领导人第十六次会晤之际，11月4日，中央广播电视总台举行推介活动。",
    ],
)
def test_the_day_of_a_journey_is_not_that_of_the_meeting(text: str) -> None:
    assert [day for _, day in facts(text, "event", "event", "date") if day] == []


def test_a_meeting_that_is_agreed_on_is_no_event() -> None:
    assert facts("会议同意明年1月9日至11日召开二十届中央纪律检查委员会第二次全体会议。", "event", "event") == []


def test_what_a_speaker_says_that_a_meeting_decided_is_no_event() -> None:
    text = "市委书记王建军主持座谈会并讲话强调，中共中央政治局会议决定召开二十届三中全会。"
    assert "中共中央政治局会议" not in facts(text, "event", "event")


@pytest.mark.parametrize(
    "text",
    [
        "第十届全国龙狮运动会各项赛事12日继续进行。",
        "第十届全国龙狮运动会后国内首次举办的国际比赛5日开赛。",
        "出席第九届东海渔业论坛后，代表团12日乘专机回到北京。",
        "5月1日出版的第9期《求是》杂志刊登了他在第九届东海渔业论坛上的讲话。",
    ],
)
def test_days_of_something_else_are_none_of_the_meeting(text: str) -> None:
    assert all(date is None for date in facts(text, "event", "date", date=datetime.date(2024, 5, 13)))


@pytest.mark.parametrize(
    "text",
    [
        "他准备在即将召开的第九届东海渔业论坛上发言。王建军表示赞同。",
        "今年是第九届东海渔业论坛举办十周年，王建军致辞。",
    ],
)
def test_what_is_to_come_or_long_over_is_not_held(text: str) -> None:
    assert facts(text, "event", "event", date=datetime.date(2024, 5, 13)) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("10日，东非共同体国防部长会议未就派兵范围达成一致。", "东非共同体国防部长会议"),
        ("10日，在世界竹业理事会第17届会议上，针对关税壁垒，30多个国家表示反对。", "世界竹业理事会第17届会议"),
    ],
)
def test_what_a_meeting_did_or_heard_tells_that_it_was_held(text: str, event: str) -> None:
    assert facts(text, "event", "event", "date", date=datetime.date(2024, 5, 13)) == [(event, "2024-05-10")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "6月12日，学习贯彻习近平总书记关于水利工作重要论述研讨会在郑州举行。",
            "学习贯彻习近平总书记关于水利工作重要论述研讨会",
        ),
        ("6月12日，学习宣传贯彻习近平法治思想座谈会在郑州召开。", "学习宣传贯彻习近平法治思想座谈会"),
        ("水利部6月12日召开学习贯彻中央农村工作会议精神会议。", "学习贯彻中央农村工作会议精神会议"),
        (
            "省长王强6月12日主持召开学习贯彻习近平总书记在中央民族工作会议上的重要讲话精神专题会。",
            "学习贯彻习近平总书记在中央民族工作会议上的重要讲话精神专题会",
        ),
        (
            "认真学习贯彻党的二十大精神、深入学习贯彻习近平法治思想交流会6月12日在郑州举行。",
            "认真学习贯彻党的二十大精神、深入学习贯彻习近平法治思想交流会",
        ),
    ],
)
def test_a_meeting_is_named_with_what_it_studies(text: str, event: str) -> None:
    assert facts(text, "event", "event", "date", date=datetime.date(2024, 6, 13)) == [(event, "2024-06-12")]


def test_a_speech_at_the_opening_of_a_course() -> None:
    text = "王建军总书记在省部级主要领导干部数字金融专题研讨班开班式上发表重要讲话。"
    assert facts(text, "speaks", "person", "event") == [("王建军", "省部级主要领导干部数字金融专题研讨班")]


def test_a_delegation_holds_a_meeting_of_its_own() -> None:
    text = "3月4日，十四届全国人大四次会议安徽代表团举行全体会议。代表团团长王建军主持会议。"
    name = "十四届全国人大四次会议安徽代表团全体会议"
    assert facts(text, "event", "event") == [name]
    assert facts(text, "chairs", "person", "event") == [("王建军", name)]


def test_the_day_of_a_journal_is_not_that_of_the_speech_it_prints() -> None:
    text = "8月1日出版的第15期《求是》杂志发表王建军2022年10月16日在第九届东海渔业论坛上的报告。"
    assert facts(text, "event", "date", date=datetime.date(2024, 8, 1)) == ["2022-10-16"]


def test_a_presidium_holds_a_meeting_of_its_own() -> None:
    text = "2月14日，市十六届人大五次会议主席团举行第一次会议。市人大常委会副主任王建军主持会议。"
    name = "市十六届人大五次会议主席团第一次会议"
    assert facts(text, "chairs", "person", "event") == [("王建军", name)]


def test_what_is_asked_for_elsewhere_is_no_meeting_of_the_text() -> None:
    text = "王建军3月11日出席全国复工调研动员会，落实李明远总理在中央抗旱工作领导小组会议上的明确要求。"
    assert facts(text, "event", "event") == ["全国复工调研动员会"]


@pytest.mark.parametrize(
    "text",
    [
        "文旅部10日举行第九届东海渔业论坛火炬采集仪式。",
        "党的十八大以来，党中央召开第五次全国治水工作会议。",
        "王建军表示愿意参加即将在青岛举行的第九届东海渔业论坛。",
    ],
)
def test_ceremonies_and_meetings_of_the_past_or_to_come(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_the_day_of_a_broadcast_is_not_that_of_the_speech() -> None:
    text = "今天（2月27日）播发王建军同志在第九届东海渔业论坛上的工作报告。"
    assert facts(text, "event", "date", date=datetime.date(2024, 2, 27)) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "第七届全国青年运动会奖牌发布仪式3月6日在南宁举行。",
        "智利总统博里奇表示，第四届全球茶业发展论坛成功举行，充分体现了各方的合作愿望。",
        "6月3日，商务部就王文涛部长出席亚太经合组织贸易部长会议并举行有关活动向媒体吹风。",
        "《半月谈》杂志发表文章《在全国水利工作会议上的讲话》。",
    ],
)
def test_what_is_about_a_meeting_does_not_tell_that_it_was_held(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_a_body_that_a_congress_elected_holds_its_own_meeting() -> None:
    text = "中国共产党江西省第十六次代表大会选举产生的省纪律检查委员会，于11月26日在南昌举行第一次全体会议。"
    assert "中国共产党江西省第十六次代表大会" not in facts(text, "event", "event")


def test_who_sets_out_for_a_summit_speaks_elsewhere_meanwhile() -> None:
    text = (
        "应巴西总统卢拉邀请，国务院总理王建军22日抵达里约，赴里约出席第二十届世界竹业峰会。\n"
        "在竹器公司，王建军强调，要深化合作。董事长赵国强表示，愿持续投资中国。"
    )
    assert facts(text, "speaks", "person", date=datetime.date(2024, 6, 22)) == []


@pytest.mark.parametrize(
    "text",
    [
        "10日，第十届全国龙狮运动会火种采集仪式在潮州举行。",
        "第十届全国龙狮运动会10日进入开幕后的第三个比赛日。",
        "在主席王建军出席第九届东海渔业论坛并对巴西进行国事访问之际，10日，由某总台制作的节目在里约开播。",
    ],
)
def test_what_is_done_beside_a_meeting_does_not_date_it(text: str) -> None:
    assert all(date is None for date in facts(text, "event", "date", date=datetime.date(2024, 5, 13)))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("第十届中国茶业博览会今天（9月25日）在杭州启动，为期五天。", "2024-09-25"),
        ("第十届中国茶业博览会于昨晚（9月24日）开启，灯光亮起。", "2024-09-24"),
        ("第十届中国茶业博览会15至17日在广州举行。", "2024-09-15"),
        ("第十届中国茶业博览会昨晚在广州开幕。", "2024-09-25"),
    ],
)
def test_when_what_lasts_for_days_began(text: str, day: str) -> None:
    assert facts(text, "event", "date", date=datetime.date(2024, 9, 26)) == [day]


def test_what_is_called_for_a_meeting_does_not_begin_it() -> None:
    assert facts("第十届中国茶业博览会志愿者招募今天在杭州启动。", "event", "event") == []


def test_the_number_of_an_item_is_no_part_of_a_name() -> None:
    text = "3.全国水土保持工作会议召开。\n一、全省教育大会举行。\n（二）全市科技大会举行。"
    assert [name for _, name in mentions(text, "EVENT")] == ["全国水土保持工作会议", "全省教育大会", "全市科技大会"]


def test_dialogues_of_states_are_meetings() -> None:
    text = "第三轮中美战略和经济对话在北京举行。双方愿用好中英经济财金对话机制。"
    assert [name for _, name in mentions(text, "EVENT")] == ["第三轮中美战略和经济对话"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("选手们备战短道速滑世界杯。", "短道速滑世界杯"),
        ("“共话发展”宏观经济系列报告会第三场报告会今天在京举行。", "“共话发展”宏观经济系列报告会第三场报告会"),
    ],
)
def test_cups_and_series_of_talks(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_each_of_a_row_that_somebody_holds_is_held() -> None:
    text = "期间，商务部、北京市政府共同举办了全球服务贸易峰会、跨境创新高峰论坛和数字贸易高层论坛。"
    assert facts(text, "event", "event") == ["全球服务贸易峰会", "跨境创新高峰论坛", "数字贸易高层论坛"]
    assert facts(text, "convenes", "organ").count("商务部") == 3
    assert facts("我们成功举办成都大运会、杭州亚运会。", "event", "event") == []


def test_what_is_held_at_the_same_time_and_what_nobody_agreed_to_hold() -> None:
    text = "2021滨江论坛年会今天开幕。第三届海洋科技大会也同步召开。"
    assert facts(text, "event", "event") == ["2021滨江论坛年会", "第三届海洋科技大会"]
    assert facts("甲国与乙国未能就举行边界磋商委员会会议达成一致。", "event", "event") == []


def test_guests_of_a_province_are_at_what_they_have_come_to() -> None:
    text = "11月4日，省长王凯旋在西安会见来陕出席第八届丝绸之路国际博览会的塔吉克斯坦副总理苏莱莫尼。"
    assert facts(text, "attends", "person", "event") == [("苏莱莫尼", "第八届丝绸之路国际博览会")]


def test_a_fair_whose_curtain_rises() -> None:
    text = "11月2日，第十一届江城电子信息博览会在江城会展中心拉开序幕。"
    assert facts(text, "event", "event") == ["第十一届江城电子信息博览会"]
    assert facts("这次演出为2021“中非文化交流年”拉开序幕。", "event", "event") == []


def test_a_session_is_held_where_it_decides_or_is_reported_to() -> None:
    text = "受国务院委托，财政部部长刘春5日向十四届全国人大常委会第三次会议作关于决算的报告，审计长王群作审计报告。"
    assert facts(text, "convenes", "organ") == ["全国人民代表大会常务委员会"]
    assert facts(text, "speaks", "person") == ["刘春", "王群"]
    text = "十四届全国人大常委会第二次会议5日在京表决通过了关于修改立法法的决定。"
    assert facts(text, "event", "event") == ["十四届全国人大常委会第二次会议"]
    text = "会议委托王群副委员长向十四届全国人大一次会议作说明。刘春和王群分别向第六届某某论坛致贺信。"
    assert facts(text, "event", "event") == []


@pytest.mark.parametrize(
    ("text", "day", "organs"),
    [
        ("今天召开的全国教育工作会议提出，要办好学校。", "2021-11-05", []),
        ("国家体育总局3日在南昌召开的全国教育工作会议要求，要办好学校。", "2021-11-03", ["国家体育总局"]),
        ("刚刚闭幕的全国教育工作会议提出，要办好学校。", None, []),
        ("全国教育工作会议3日在南昌圆满结束。", "2021-11-03", []),
        ("江西省委、政府3日召开全国教育工作会议。", "2021-11-03", ["江西省人民政府", "中国共产党江西省委员会"]),
    ],
)
def test_meetings_that_state_something_or_come_to_an_end(text: str, day: str | None, organs: list[str]) -> None:
    assert facts(text, "event", "event", "date") == [("全国教育工作会议", day)]
    assert facts(text, "convenes", "organ") == organs


def test_what_an_earlier_meeting_stated_is_no_news() -> None:
    text = "产量大增。前不久召开的全国教育工作会议提出，要办好学校。"
    assert facts(text, "event", "event") == []


def test_a_meeting_without_a_name_is_the_one_told_before() -> None:
    text = "全国教育工作会议3日召开。国务院副总理胡春华主持召开会议并发表重要讲话。"
    assert facts(text, "event", "event") == ["全国教育工作会议"]
    assert facts(text, "convenes", "organ") == []
    assert facts(text, "chairs", "person") == facts(text, "speaks", "person") == ["胡春华"]


def test_what_the_presidium_of_a_congress_holds() -> None:
    text = "十三届全国人大四次会议5日下午举行主席团第二次会议，栗战书主持。"
    assert facts(text, "event", "event") == ["十三届全国人大四次会议主席团第二次会议"]
    assert facts(text, "chairs", "person") == ["栗战书"]


def test_what_prepares_a_congress_is_not_its_opening() -> None:
    text = "江西省十三届人大五次会议4日举行预备会议，刘奇主持。"
    assert facts(text, "event", "event") == ["江西省十三届人大五次会议预备会议"]


def test_who_comes_to_a_session_within_a_congress_is_there() -> None:
    text = "全国政协十三届四次会议4日举行第二次全体会议，汪洋出席。"
    assert facts(text, "attends", "person") == ["汪洋"]


def test_the_session_that_a_draft_is_put_before() -> None:
    text = "4日，《湿地保护法（草案）》提请十三届全国人大常委会第三十一次会议审议，司法部部长唐一军作说明。"
    assert facts(text, "event", "event", "date") == [("十三届全国人大常委会第三十一次会议", "2021-11-04")]
    assert facts(text, "speaks", "person") == ["唐一军"]


def test_the_standing_committee_of_a_place_holds_its_session() -> None:
    text = "江西省南昌市有雨。省十三届人大常委会第三十次会议4日召开。"
    assert facts(text, "convenes", "organ") == ["江西省人民代表大会常务委员会"]


@pytest.mark.parametrize("verb", ["开讲", "谢幕", "开锣", "收官"])
def test_a_meeting_opens_in_other_words(verb: str) -> None:
    text = f"11月5日上午，第三届河谷果业论坛在天水{verb}。"
    assert facts(text, "event", "event", "date") == [("第三届河谷果业论坛", "2021-11-05")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("11月5日，全省河湖长制工作会议以视频形式开到县一级。", "全省河湖长制工作会议"),
        ("第六届数字河谷峰会现场，展台前人头攒动。峰会11月5日在福州开幕。", "第六届数字河谷峰会"),
        ("11月5日举行的闽台基层治理论坛上，里长们谈起往事。", "闽台基层治理论坛"),
    ],
)
def test_meetings_told_in_other_words(text: str, event: str) -> None:
    assert facts(text, "event", "event", "date") == [(event, "2021-11-05")]


@pytest.mark.parametrize("end", ["", "\n周明亮强调，要抓落实。"])
def test_a_paragraph_about_a_meeting_of_another_day(end: str) -> None:
    text = (
        "11月5日，甘肃省教育厅召开职业教育推进会，厅长周明亮讲话。\n"
        "此前的11月2日，职业教育产教融合座谈会在兰州举行，副厅长王国强主持。兰州大学教授李大伟发言。" + end
    )
    assert sorted(facts(text, "speaks", "person", "event")) == [
        ("周明亮", "职业教育推进会"),
        ("李大伟", "职业教育产教融合座谈会"),
    ]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("工信部运行监测局局长王建军前不久在全国工业经济大会上透露，订单已回升。", ["王建军"]),
        ("订单在回升。在上月闭幕的全国工业经济大会上，工信部副部长王建军就曾透露，订单已回升。", ["王建军"]),
        ("李克强总理此前在全国水利工作会议上指出，要治水。", []),
        ("习近平总书记曾在全国教育大会上强调，教育是国之大计。", []),
    ],
)
def test_what_was_said_at_a_meeting_before(text: str, there: list[str]) -> None:
    assert facts(text, "speaks", "person") == there


@pytest.mark.parametrize(
    "text",
    [
        "10月8日，省十三届人大常委会第三十次会议接受王建军辞去省长职务的请求。",
        "10月8日，省十三届人大常委会第三十次会议补选王建军为全国人大代表。",
        "此前的10月8日，省十三届人大常委会第三十次会议选举产生新一届班子。",
    ],
)
def test_what_a_session_did_on_its_day(text: str) -> None:
    assert facts(text, "event", "event", "date") == [("省十三届人大常委会第三十次会议", "2021-10-08")]


def test_a_fair_that_lets_in_its_guests() -> None:
    text = "第五届中国国际进口博览会4日起在上海迎客，多国企业参加。"
    assert facts(text, "event", "event") == ["第五届中国国际进口博览会"]


def test_a_meeting_that_a_journey_led_to_is_not_the_one_reported() -> None:
    text = (
        "十三届全国人大常委会委员长会议3日举行。会议审议了副委员长王建军率团出席第五次世界议长大会情况的报告。\n"
        "会上，秘书长李志强作说明。"
    )
    assert facts(text, "attends", "person", "event") == [
        ("李志强", "十三届全国人大常委会委员长会议"),
        ("王建军", "第五次世界议长大会"),
    ]


def test_who_came_to_the_meeting_of_another_day_just_told() -> None:
    text = (
        "11月4日，省委召开全省工业大会。省长王建军讲话。\n"
        "时间回到一个多月前。9月12日，省委召开全省农业大会。组织部部长李志强到会并宣布有关决定。"
    )
    assert ("李志强", "全省农业大会") in facts(text, "attends", "person", "event")
    assert ("李志强", "全省工业大会") not in facts(text, "attends", "person", "event")


def test_a_session_pointed_back_to_by_its_kind() -> None:
    text = "代表们向省十三届人大常委会第三十次会议提出建议。会议3日在杭州召开，省人大常委会副主任李志强主持。"
    assert facts(text, "chairs", "person", "event") == [("李志强", "省十三届人大常委会第三十次会议")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("11月4日，江西省督察整改反馈会由省委副书记李大为主持，督察组组长王新民反馈督察意见。", "江西省督察整改反馈会"),
        ("11月4日，教育部召开重点企业用工推进行动部署视频会。", "重点企业用工推进行动部署视频会"),
        ("决定接受李大为辞去副省长职务的请求，报省十四届人大一次会议备案。", "省十四届人大一次会议"),
        ("4日，全球滨海湿地保护暨候鸟论坛在盐城举办。", "全球滨海湿地保护暨候鸟论坛"),
    ],
)
def test_where_names_begin_that_verbs_run_into(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_who_chairs_what_is_held() -> None:
    text = "11月4日，江西省督察整改反馈会由省委副书记李大为主持，督察组组长王新民反馈督察意见。"
    assert facts(text, "event", "event", "date") == [("江西省督察整改反馈会", "2021-11-04")]
    assert facts(text, "chairs", "person") == ["李大为"]
    assert facts(text, "speaks", "person") == ["王新民"]


def test_the_two_committees_of_the_party_have_plenums_of_their_own() -> None:
    text = (
        "11月4日，中国共产党江西省第十五届委员会第一次全体会议随即举行。李大为主持。\n"
        "同日召开的中国共产党江西省第十五届纪律检查委员会第一次全体会议选举产生了书记，结果获省委全会批准。\n"
        "省委全会上，李大为代表新一届省委讲话。"
    )
    committee, inspection = (f"中国共产党江西省第十五届{kind}委员会第一次全体会议" for kind in ("", "纪律检查"))
    assert sorted(facts(text, "event", "event")) == sorted([committee, inspection])
    assert facts(text, "speaks", "person", "event") == [("李大为", committee)]


def test_what_was_held_last_year_is_not_under_way() -> None:
    text = (
        "4日，江西省政府新闻办举行新闻发布会，省发展改革委主任李大为、省统计局局长王新民回答提问。\n"
        "第十八届庐山农高会去年11月在此举办。\n李大为表示，全省将继续推进农业现代化。"
    )
    assert ("李大为", "江西省人民政府新闻办公室新闻发布会") in facts(text, "speaks", "person", "event")
    assert all("农高会" not in event for event in facts(text, "speaks", "event"))


def test_lectures_are_told_by_their_number() -> None:
    text = (
        "4日会后，江西省人大常委会组织第九次专题讲座，由副主任李大为主持。"
        "南昌大学教授王新民讲授《区域发展的制度供给》，副主任陈敏等听讲。"
    )
    assert facts(text, "event", "event", "date") == [("第九次专题讲座", "2021-11-04")]
    assert facts(text, "convenes", "organ") == ["江西省人民代表大会常务委员会"]
    assert facts(text, "chairs", "person") == ["李大为"]
    assert facts(text, "speaks", "person") == ["王新民"]
    assert sorted(facts(text, "attends", "person")) == ["李大为", "王新民", "陈敏"]


def test_a_conference_of_many_bodies_is_named_by_all_that_they_carry_out() -> None:
    name = "推动“十四五”规划36项重点任务实施部际联席会议第五次会议"
    text = f"11月3日，教育部组织召开{name}。教育部副部长周立明主持会议并讲话。"
    assert mentions(text, "EVENT") == [("EVENT", name)]
    assert facts(text, "convenes", "organ", "event") == [("教育部", name)]
    assert facts(text, "advances", "program") == []


def test_a_session_that_has_come_to_its_end_was_held() -> None:
    text = "江宁市十六届人大常委会第九次会议前日下午在市会议中心结束。市人大常委会主任赵启明出席会议。"
    assert facts(text, "attends", "person", "event") == [("赵启明", "江宁市十六届人大常委会第九次会议")]


def test_a_session_that_another_decides_on_holding_is_to_come() -> None:
    text = "会议通过关于召开清源市第十届人民代表大会第三次会议决定，并听取了有关汇报。"
    assert facts(text, "event", "event") == []


def test_a_standing_committee_that_is_held_is_its_meeting() -> None:
    text = "11月3日，市委书记赵启明主持召开市委常委会，市委副书记林远出席会议。市委常委会要带头落实。"
    assert mentions(text, "EVENT") == [("EVENT", "市委常委会")]
    assert facts(text, "chairs", "person", "event") == [("赵启明", "市委常委会")]
    assert sorted(facts(text, "attends", "person")) == ["林远", "赵启明"]


def test_a_course_that_begins_with_its_opening_is_held_by_whom_the_sentence_names() -> None:
    text = "3日上午，南京农业大学举行“新农人”电商培训班开班仪式，县委副书记赵启明出席并讲话。"
    assert facts(text, "convenes", "organ", "event") == [("南京农业大学", "“新农人”电商培训班")]


def test_who_comes_to_two_fairs_that_open_together_comes_to_both() -> None:
    one, other = "第四届海峡两岸粮油交易会", "第九届中国福建茶叶交易会"
    text = f"3日上午，由商务部、福建省政府共同主办的{one}、{other}在福州开幕。省委书记赵启明出席开幕式。"
    assert mentions(text, "EVENT") == [("EVENT", one), ("EVENT", other)]
    assert sorted(facts(text, "attends", "person", "event")) == sorted([("赵启明", one), ("赵启明", other)])


def test_who_has_somebody_speak_for_him_does_not_speak() -> None:
    text = "今天，河源博览会在河源开幕，副省长周东等出席开幕仪式，市长王文明受市委书记赵启明委托致开幕辞。"
    assert facts(text, "speaks", "person") == ["王文明"]
    assert sorted(facts(text, "attends", "person")) == ["周东", "王文明"]


def test_a_fair_and_its_short_name_with_the_number_of_the_session_are_one() -> None:
    name = "第十五届中国义乌国际小商品博览会"
    text = f"今天上午，{name}在义乌开幕。副省长周东宣布第十五届义博会开幕。省长王文明出席开幕式。"
    assert facts(text, "event", "event") == [name]
    assert sorted(facts(text, "attends", "person", "event")) == [("周东", name), ("王文明", name)]


def test_the_fair_is_held_that_opens_in_the_hall_of_another() -> None:
    text = "2010年河源博览会3日在中国进出口商品交易会展馆开幕，省长赵启明出席开幕活动。"
    assert facts(text, "event", "event") == ["河源博览会"]


def test_a_session_that_is_prepared_or_about_to_open_is_not_held() -> None:
    text = "县委召开会议，研究了召开县十七届人大二次会议、政协秦安县十二届二次会议有关事宜。"
    assert "县十七届人大二次会议" not in facts(text, "event", "event")
    assert facts("闽清县政协十四届三次会议开幕前夕，委员赵启明来到乡镇走访。", "event", "event") == []


def test_what_is_said_of_the_holding_of_a_meeting_does_not_report_it() -> None:
    text = "11月3日，省社科院召开第三届运河论坛总结会。院长赵启明对第三届运河论坛的成功举办表示肯定。"
    assert facts(text, "event", "event") == ["第三届运河论坛总结会"]


def test_who_was_at_a_meeting_of_which_only_his_words_are_conveyed() -> None:
    text = "会议传达了国务院副总理赵启明出席第八届智慧峰会和在鄂调研时的讲话精神。"
    assert facts(text, "event", "event") == []


def test_a_meeting_that_some_come_to_is_held_by_the_organ_before() -> None:
    text = "3日，平溪镇政府召开由7个重点村支书参加的人居环境改善攻坚推进会。镇长赵启明强调，要抓好工作。"
    assert facts(text, "convenes", "event") == ["人居环境改善攻坚推进会"]
    assert facts(text, "speaks", "person") == ["赵启明"]


def test_the_room_in_which_a_meeting_is_held_is_none() -> None:
    text = "3日，平溪镇人居环境整治工作推进会在镇政府中心会议室召开。会议由镇长赵启明主持。"
    assert facts(text, "event", "event") == ["平溪镇人居环境整治工作推进会"]
    assert facts(text, "chairs", "person") == ["赵启明"]


@pytest.mark.parametrize(
    "name", ["第四次中巴外长级全面战略对话", "第六届中法二轨高级别对话", "中欧第十三轮高级别战略对话"]
)
def test_dialogues_of_two_countries(name: str) -> None:
    assert mentions(f"外交部部长王毅26日在北京出席{name}。", "EVENT") == [("EVENT", name)]


@pytest.mark.parametrize(
    "text",
    [
        "国务院总理王建军11月8日上午乘专机离开北京，赴金边出席第25次中国—东盟（10+1）领导人会议和第17届东亚峰会。",
        "国务院总理王建军8日晚乘专机抵达金边国际机场，应邀出席第25次中国—东盟（10+1）领导人会议和第17届东亚峰会。",
        "应洪森邀请，国务院总理王建军8日抵达金边，赴金边出席第17届东亚峰会。",
        "赴金边出席第17届东亚峰会的国务院总理王建军8日下午乘专机抵达金边。",
        "中方愿同各国在第17届东亚峰会、第五届虹桥论坛上加强协作。",
    ],
)
def test_a_meeting_that_somebody_is_on_the_way_to_is_yet_to_be_held(text: str) -> None:
    assert facts(text, "event", "event", date=datetime.date(2024, 11, 8)) == []
    assert facts(text, "attends", "person", date=datetime.date(2024, 11, 8)) == []


def test_a_meeting_that_publishes_a_document_is_held() -> None:
    text = "今天（5月21日），第九届世界湿地大会在南昌发布《南昌宣言》。"
    assert facts(text, "event", "event", "date", date=datetime.date(2024, 5, 21)) == [
        ("第九届世界湿地大会", "2024-05-21")
    ]


def test_a_meeting_of_the_group_that_drafts_a_document() -> None:
    text = "李强主持召开国务院“十四五”规划《纲要草案》编制工作领导小组会议。"
    name = "国务院“十四五”规划《纲要草案》编制工作领导小组会议"
    assert mentions(text, "EVENT", "DOCUMENT", "PROGRAM") == [("EVENT", name)]
    assert facts(text, "chairs", "person", "event") == [("李强", name)]


def test_all_who_chair_with_somebody() -> None:
    text = "商务部部长赵启明同欧盟委员会贸易委员谢夫乔以及德国经济部长赖歇在柏林共同主持第八次中欧经贸对话。"
    assert set(facts(text, "chairs", "person")) == {"赵启明", "谢夫乔", "赖歇"}


def test_a_session_of_china_and_another_begins_with_china() -> None:
    text = "赵启明26日在京主持中国全国人大与法国国民议会交流机制第九次会议。"
    assert mentions(text, "EVENT") == [("EVENT", "中国全国人大与法国国民议会交流机制第九次会议")]


def test_the_first_and_the_second_session_are_of_one_meeting() -> None:
    text = (
        "十四届全国人大常委会第十八次会议24日在京举行第一次、第二次全体会议。赵乐际委员长主持。"
        "受国务院委托，外交部副部长华春莹、生态环境部部长黄润秋分别作了关于提请审议批准有关条约的议案的说明。"
    )
    name = "十四届全国人大常委会第十八次会议"
    assert facts(text, "event", "event") == [name]
    assert facts(text, "speaks", "person", "event") == [("华春莹", name), ("黄润秋", name)]


def test_what_was_held_lately_is_not_under_way() -> None:
    text = (
        "抗战胜利80周年纪念活动总结会议17日上午在京举行。\n"
        "日前，习近平主持召开中央政治局常委会会议，专门听取报告。\n"
        "习近平指出，各有关方面贯彻落实决策部署。\n王毅、尹力参加活动。"
    )
    name = "抗战胜利80周年纪念活动总结会议"
    assert facts(text, "chairs", "person", "event") == [("习近平", "中央政治局常委会会议")]
    assert {event for person, event in facts(text, "attends", "person", "event") if person != "习近平"} == {name}
    assert ("习近平", name) not in facts(text, "attends", "person", "event")


def test_a_session_and_what_is_held_within_it() -> None:
    text = "11月2日，省十三届人大常委会第六次会议举行第一次、第二次全体会议。河北省人大常委会副主任贺文主持会议。"
    assert facts(text, "event", "event") == ["省十三届人大常委会第六次会议"]
    assert facts(text, "chairs", "event") == ["省十三届人大常委会第六次会议"]
    text = "2日下午，河北省十二届人大常委会第七次会议上，表决通过了多项人事任免案。"
    assert facts(text, "convenes", "organ") == ["河北省人民代表大会常务委员会"]


def test_the_passage_in_which_heads_of_offices_are_asked() -> None:
    text = "1月12日，在浙江省十四届人大一次会议“厅（局）长通道”上，浙江省商务厅厅长贺文回答了记者提问。"
    assert facts(text, "speaks", "person", "event") == [("贺文", "浙江省十四届人大一次会议“厅（局）长通道”")]


def test_a_comma_before_what_a_session_decides() -> None:
    text = "7月16日上午，浙江省十三届人大常委会第九次会议，决定任命钱立群为浙江省副省长。"
    assert facts(text, "event", "event", "date", date=datetime.date(2019, 7, 18)) == [
        ("浙江省十三届人大常委会第九次会议", "2019-07-16")
    ]


def test_the_meeting_of_those_who_chair_called_without_its_number() -> None:
    text = (
        "十二届全国人大常委会第八次委员长会议16日上午在京举行。审议全国人大常委会委员长会议关于名单草案的议案。\n"
        "委员长会议审议通过了2018年工作要点。\n委员长会议上，全国人大常委会秘书长钱立群就议程草案作了汇报。"
    )
    assert set(facts(text, "event", "event")) == {"十二届全国人大常委会第八次委员长会议"}


def test_a_meeting_whose_guests_are_received_and_not_named() -> None:
    text = "国务院副总理丁薛祥16日在北京会见出席第三届亚洲工会论坛的各国代表。"
    assert facts(text, "event", "event") == ["第三届亚洲工会论坛"]
