"""Meetings as the press of counties, schools and offices tells of them."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts, mentions

DAY = datetime.date(2019, 7, 18)
FORUM = "7月16日，庐山林业发展座谈会在九江召开。"


def test_whose_words_are_conveyed_does_not_chair() -> None:
    text = "全国林业发展座谈会18日在京召开。全国人大常委会副委员长赵启明传达了王国强总书记重要指示并主持座谈会。"
    assert facts(text, "chairs", "person", date=DAY) == ["赵启明"]
    assert facts(text, "attends", "person", date=DAY) == ["赵启明"]


@pytest.mark.parametrize(
    "text",
    [
        "会上，赵启明代表学校对王国强一行来校交流表示热烈欢迎，并介绍了学校情况。",
        "座谈会上，赵启明向王国强一行到访表示欢迎和感谢，并介绍了学校情况。",
    ],
)
def test_who_greets_guests_speaks_and_they_are_there(text: str) -> None:
    assert facts(FORUM + text, "speaks", "person", date=DAY) == ["赵启明"]
    assert sorted(facts(FORUM + text, "attends", "person", date=DAY)) == ["王国强", "赵启明"]


def test_who_chairs_and_greets_speaks() -> None:
    text = FORUM + "座谈会由九江学院院长赵启明主持，他对王国强一行的到来表示热烈欢迎。"
    assert facts(text, "speaks", "person", date=DAY) == ["赵启明"]


def test_what_is_said_in_a_speech_there_is_said_there() -> None:
    text = FORUM + "九江市副市长赵启明在会上的讲话中说，林业发展很快。"
    assert facts(text, "speaks", "person", date=DAY) == ["赵启明"]


def test_who_does_something_at_a_meeting_just_named_is_there() -> None:
    text = (
        "3月19日，和县县长赵启明到乌江镇督导工作。在乌江镇召开的重点项目建设推进会上，赵启明认真听取汇报，并询问情况。"
    )
    assert facts(text, "attends", "person", "event", date=DAY) == [("赵启明", "重点项目建设推进会")]


def test_seats_are_taken_in_either_spelling() -> None:
    text = "9日上午，政协九江市九届三次会议召开。赵启明、王国强、周明亮等处级领导在主席台就坐。"
    assert facts(text, "attends", "person", date=DAY) == ["赵启明", "王国强", "周明亮"]


def test_who_comes_to_the_reception_and_reads_something_out_is_there() -> None:
    text = (
        "全国林业表彰大会18日在京举行。国家林草局局长赵启明参加会见并在表彰大会上宣读了决定。随后，"
        "他在讲话中表示，要认真落实。"
    )
    assert facts(text, "speaks", "person", date=DAY) == ["赵启明"]


def test_each_of_several_bodies_holds_its_own_meeting() -> None:
    text = (
        "近日，最高人民法院党组、最高人民检察院党组分别召开会议。赵启明、王国强主持所在党组会议，"
        "周明亮出席所在党组会议。"
    )
    assert facts(text, "convenes", "organ", "event", date=DAY) == [
        ("最高人民法院", "最高人民法院党组会议"),
        ("最高人民检察院", "最高人民检察院党组会议"),
    ]
    assert facts(text, "attends", "person", date=DAY) == []
    assert mentions(text, "EVENT") == []


def test_a_body_that_goes_somewhere_holds_what_it_holds_there() -> None:
    text = (
        "7月9日，江西省教育厅赴九江市就整改情况进行调研，并在市政府召开座谈会。"
        "座谈会由省教育厅副厅长赵启明主持，九江市副市长王国强出席会议。"
    )
    assert facts(text, "convenes", "organ", "event", date=DAY) == [("江西省教育厅", "座谈会")]
    assert facts(text, "chairs", "person", date=DAY) == ["赵启明"]


@pytest.mark.parametrize(
    ("title", "text", "event"),
    [
        (
            "县人大常委会召开第三次会议",
            "7月16日，县十六届人大常委会召开第三次会议。县人大常委会主任赵启明出席。",
            "县十六届人大常委会第三次会议",
        ),
        (
            "市委常委会召开扩大会议",
            "7月16日，市委常委会召开第九次扩大会议。市委书记赵启明主持会议。",
            "市委常委会第九次扩大会议",
        ),
        (
            "全县林业开发工作会议召开",
            "7月16日，全县林业开发工作会在县礼堂召开。县长赵启明出席会议。",
            "全县林业开发工作会议",
        ),
        (
            "县长赵启明主持召开林业专项攻坚行动工作任务布置会",
            "7月16日，县长赵启明主持召开林业“三大一强”专项攻坚行动工作任务布置会。",
            "林业“三大一强”专项攻坚行动工作任务布置会",
        ),
        (
            "中共九江市四届四次全会举行",
            "中国共产党九江市第四届委员会第四次全体会议7月16日举行。市委书记赵启明主持会议。",
            "中国共产党九江市第四届委员会第四次全体会议",
        ),
    ],
)
def test_a_heading_tells_of_no_other_meeting(title: str, text: str, event: str) -> None:
    assert facts(f"{title}\n{text}", "event", "event", "date", date=DAY) == [(event, "2019-07-16")]


def test_who_has_invited_others_is_at_no_meeting_and_who_comes_to_another_neither() -> None:
    text = (
        "7月16日，荷兰首相林大树出席中荷林业论坛并发表演讲。\n16日晚，应欧洲林业协会主席周明亮、"
        "欧盟委员会主席王国强和波兰总统杜大邀请，国务院总理赵启明乘专机抵达机场，将出席第十二届亚欧首脑会议。"
    )
    assert facts(text, "attends", "person", date=DAY) == ["林大树"]


def test_who_speaks_with_another_somewhere() -> None:
    text = "7月16日，国务院总理赵启明在海牙与荷兰首相王国强共同出席了中荷林业论坛并发表主旨演讲。"
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["王国强", "赵启明"]


def test_a_written_comment_is_no_presence() -> None:
    text = FORUM + "国家林草局局长王国强作出批语强调，要抓好落实。副局长赵启明出席会议。"
    assert facts(text, "attends", "person", date=DAY) == ["赵启明"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("县林业局局长赵启明主持会议，传达了有关文件，对做好林业工作强调，要提高认识。", ["赵启明"]),
        ("市委常委赵启明围绕发展目标，向老干部传达了今年的中心工作，并通报了情况。", ["赵启明"]),
    ],
)
def test_who_directs_the_work_speaks(text: str, speakers: list[str]) -> None:
    assert facts("7月16日，九江市委举行林业工作通报会。" + text, "speaks", "person", date=DAY) == speakers


def test_a_spokesman_at_a_press_conference() -> None:
    text = "7月14日，商务部新闻发言人赵启明在发布会上表示，消费平稳。"
    assert facts(text, "event", "event", "date", date=DAY) == [("商务部发布会", "2019-07-14")]
    text = "外交部发言人赵启明14日宣布，磋商将于下月举行。在当日例行记者会上，赵启明表示，双方将交换意见。"
    assert facts(text, "event", "event", "date", date=DAY) == [("外交部例行记者会", "2019-07-14")]
    text = "今天上午，农业农村部举行一季度新闻发布会。"
    assert facts(text, "event", "event", date=DAY) == ["农业农村部新闻发布会"]


def test_those_who_come_to_the_talks_of_leaders() -> None:
    text = (
        "7月14日，第五次东盟领导人会晤在金边举行。柬埔寨首相赵启明主持会晤。"
        "当天，东盟还举行闭门会议，赵启明在会上发表讲话。王国强、周明亮等参加会晤。"
    )
    there = facts(text, "attends", "person", "event", date=DAY)
    assert ("王国强", "第五次东盟领导人会晤") in there
    assert ("王国强", "东盟闭门会议") not in there


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "东盟国家领导人同东盟工商理事会和亚洲银行对话会在金边举行。",
            ["东盟国家领导人同东盟工商理事会和亚洲银行对话会"],
        ),
        ("赵启明出席了中国银行九江分行开业仪式和九江金融中心介绍会。", ["九江金融中心介绍会"]),
        ("由全国妇联组织评选的第十一届全国最美家庭表彰大会今天在京举行。", ["第十一届全国最美家庭表彰大会"]),
        (
            "赵启明宣布，第十六次中韩安全对话和第二十八次中韩外交当局定期磋商将于2月1日举行。",
            ["第十六次中韩安全对话", "第二十八次中韩外交当局定期磋商"],
        ),
        ("十三届全国政协第一次专题协商会选取这一议题。", ["十三届全国政协第一次专题协商会"]),
        (
            "政协第十三届全国委员会第七次主席会议暨主席会议第二次集体学习在京举行。",
            ["政协第十三届全国委员会第七次主席会议暨主席会议第二次集体学习"],
        ),
        (
            "12月6日，江西省林业局组织召开全省林业系统2020年元旦春节期间防火专项行动动员部署电视电话会议。",
            ["全省林业系统2020年元旦春节期间防火专项行动动员部署电视电话会议"],
        ),
        ("8月4日，和县召开重点信访事项交办会。", ["重点信访事项交办会"]),
        ("一季度，全省三公经费和会议经费支出明显下降。", []),
        ("会议决定市十二届人大八次会议于今年23日至25日举行。", ["市十二届人大八次会议"]),
        ("（其间：1988.02－1988.08中央党校林业理论培训班学习）", []),
    ],
)  # fmt: skip
def test_names_of_meetings(text: str, meetings: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == meetings


def test_a_day_told_in_brackets() -> None:
    text = "今（16）日，九江市七届人大常委会第二十三次会议接受赵启明辞去副市长职务，决定任命王国强为副市长。"
    assert facts(text, "event", "date", date=DAY) == ["2019-07-16"]


def test_later_the_same_morning() -> None:
    text = "九江市人大一次会议16日上午选举产生市长。上午9时，九江市人大一次会议第五次全体会议在九江礼堂举行。"
    assert facts(text, "event", "date", date=DAY)[-1] == "2019-07-16"


def test_who_gives_the_award_is_a_body_of_its_own() -> None:
    text = "由全国妇联组织评选的第十一届全国最美家庭表彰大会今天在京举行。"
    assert ("ORG", "全国妇联") in mentions(text)


def test_what_somebody_does_between_talks() -> None:
    text = (
        "国务院副总理赵启明7月16日访问法国。"
        "他在里昂会见大区议会主席王国强和里昂市长林大树，在巴黎出席第十一届中法市长圆桌会议闭幕式。"
        "在欧洲中资企业座谈会上，他强调要把握机遇。"
    )
    assert facts(text, "attends", "person", "event", date=DAY) == [
        ("赵启明", "第十一届中法市长圆桌会议"),
        ("赵启明", "欧洲中资企业座谈会"),
    ]


def test_who_sits_by_is_not_met() -> None:
    text = "16日，九江市市长赵启明会见了日本大分市代表团一行，副市长王国强陪同会见。"
    assert facts(text, "meets", "person", "other", date=DAY) == []


def test_who_is_called_by_his_surname_meets_others() -> None:
    text = (
        "中国林业协会会长赵启明率团访问奥克兰，并出席第二届三城林业峰会。"
        "峰会期间，赵会长同出席峰会的新西兰总理约翰·基进行了会晤，会见了奥克兰市长林大树。"
    )
    assert facts(text, "meets", "person", "other", date=DAY) == [("赵启明", "约翰·基"), ("赵启明", "林大树")]
    assert facts(text, "attends", "person", date=DAY) == ["赵启明"]


def test_what_somebody_tells_of_another_meeting() -> None:
    text = (
        "7月16日，九江市政府第六次全体会议召开。市长赵启明主持会议。赵启明说，"
        "7月4日召开的市委十届七次全体会议作了部署。"
    )
    assert facts(text, "attends", "person", "event", date=DAY) == [("赵启明", "九江市政府第六次全体会议")]
    text = "九江林业集团总经理赵启明传达了7月12日在全省林业转型发展大会上副省长王国强的讲话。"
    assert facts(text, "attends", "person", date=DAY) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("国务院总理赵启明参观了位于德国勃兰登堡州的林业大会旧址。", ["勃兰登堡州"]),
        ("教育部司长赵启明一行，深入省城高校和太原市中小学开展宣讲。", ["太原市"]),
        (
            (
                "在防城港、钦州，全国政协副主席、民建中央主席、中央代表团副团长赵启明率中央代表团二分团，深入企业、"
                "学校看望慰问。"
            ),
            ["防城港市", "钦州市"],
        ),
        ("国务院副总理赵启明会前要求生态环境部组织力量，历时3个月、深入长江经济带11省市进行暗访。", []),
    ],
)  # fmt: skip
def test_where_somebody_goes(text: str, places: list[str]) -> None:
    assert facts(text, "visits", "region", date=DAY) == places


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "赵启明今天出席全国林业系统开展防火专项清理活动电视电话会议并讲话。",
            ["全国林业系统开展防火专项清理活动电视电话会议"],
        ),
        ("古巴国务委员会兼部长会议第一副主席赵启明到机场送行。", []),
        ("赵会长在峰会开幕式致辞时对会议的召开表示祝贺。", []),
    ],
)  # fmt: skip
def test_more_names_of_meetings(text: str, meetings: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == meetings


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("3月5日，九江市政府、市人民检察院第一次联席会议在会展中心召开。", ["九江市政府、市人民检察院第一次联席会议"]),
        ("庆祝中华人民共和国成立60周年系列论坛第五场5日在南昌举行。", ["庆祝中华人民共和国成立60周年系列论坛第五场"]),
        (
            "大会在全市上下学习宣传贯彻中共十八大精神和中央、省市教育工作会议精神之时召开。",
            ["中共十八大", "中央、省市教育工作会议"],
        ),
    ],
)
def test_joint_meetings_and_series(text: str, meetings: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == meetings


def test_those_who_speak_on_one_subject_each_with_their_titles() -> None:
    text = (
        "3月9日，九江市召开教育工作座谈会。九江学院院长赵启明就师资建设，九江大学校长王国强就职业教育，"
        "九江市教育局局长周明亮就学校布局等提出了意见和建议。"
    )
    assert set(facts(text, "speaks", "person", date=DAY)) == {"赵启明", "王国强", "周明亮"}


def test_what_somebody_wrote_who_is_not_there() -> None:
    text = (
        "3月9日，九江市林业工作会议召开，传达学习市委书记赵启明对林业工作的批示。市长王国强出席会议并讲话。\n"
        "赵启明在对林业工作的批示中指出，去年工作很好。"
    )
    assert facts(text, "attends", "person", date=DAY) == ["王国强"]


def test_talks_are_no_meeting_told_of_besides() -> None:
    text = (
        "国务院总理赵启明9日会见世界林业论坛主席杜大等人，并同他们座谈交流。\n"
        "杜大表示，本届论坛专门举办造林合作分论坛。\n王国强、周明亮参加座谈。"
    )
    assert facts(text, "attends", "person", "event", date=DAY) == []


def test_a_heading_calls_a_meeting_without_its_term() -> None:
    text = "九江市政协召开主席会议\n3月9日，市政协主席赵启明主持召开市政协十三届七次主席会议。"
    assert facts(text, "event", "event", date=DAY) == ["市政协十三届七次主席会议"]


def test_those_who_lead_the_reading_are_there() -> None:
    text = (
        "5月25日，九江市林业局召开学习会。会上，局长赵启明，副局长王国强，"
        "副局长周明亮分别领学了《森林防火条例》等内容。"
    )
    assert set(facts(text, "attends", "person", date=DAY)) == {"赵启明", "王国强", "周明亮"}


def test_members_of_a_session_and_rounds_of_talks() -> None:
    text = "九江市委宣传部部务会议成员赵启明出席论坛。\n同日，中英第九轮林业事务磋商在北京举行。"
    assert [name for _, name in mentions(text, "EVENT")] == ["中英第九轮林业事务磋商"]
