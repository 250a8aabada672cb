"""Front matter, Markdown and HTML -> clean text."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kg.ingest import read_articles
from kg.ingest.boilerplate import is_boilerplate
from kg.ingest.html import html_paragraphs
from kg.model import Article

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>省政府办公厅召开座谈会_示例网</title>
<script>var a = "。脚本里的话不应当出现在正文之中，因为它不是文章的内容，也没有人要读它。";</script></head>
<body><header><a href="/">首页</a></header><nav><ul><li><a href="/a">要闻</a></li></ul></nav>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/x">要闻</a></div>
<div class="wrap"><h1>省政府办公厅召开座谈会</h1>
<div class="info"><span>2022-03-08 09:15</span> <span>来源：示例日报</span> <span>字号：大 中 小</span></div>
<div class="TRS_Editor" id="UCAP-CONTENT">
<p>　　3月7日，省政府办公厅召开座谈会，听取企业对营商环境的意见，&ldquo;一件事一次办&rdquo;是大家谈得最多的话题。</p>
<p>　　会议由秘书长主持，
<a href="/k">二十家企业</a>的负责人<b>先后</b>发言，<br>有关部门当场作了回应，<!-- 注释 -->能办的马上就办。</p>
<table><tr><td>序号</td><td>事项</td></tr><tr><td>1</td><td>开办企业</td></tr></table>
<p>（责任编辑：甲）</p></div>
<div class="share-box"><span>分享到：</span><a>微信</a></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">另一条新闻的标题很长很长很长很长</a></li></ul></div>
<div id="comments"><p>网友甲：这一条评论不应当进入正文，因为它不是记者写的，也不是政府说的。</p></div>
</div><footer><p>版权所有：示例网　京ICP备00000000号</p></footer></body></html>"""

PAGE_TEXT = """3月7日，省政府办公厅召开座谈会，听取企业对营商环境的意见，“一件事一次办”是大家谈得最多的话题。
会议由秘书长主持，二十家企业的负责人先后发言，
有关部门当场作了回应，能办的马上就办。
序号 事项
1 开办企业"""


def read(path: Path, content: str, encoding: str = "utf-8") -> Article:
    path.write_text(content, encoding=encoding)
    (article,) = read_articles([path])
    return article


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_page_gives_article_without_what_surrounds_it(encoding: str, tmp_path: Path) -> None:
    article = read(tmp_path / "p.html", PAGE.replace("utf-8", encoding), encoding)
    assert article == Article("p", PAGE_TEXT, "省政府办公厅召开座谈会", datetime.date(2022, 3, 8))


def test_page_metadata(tmp_path: Path) -> None:
    head = (
        '<meta name="ArticleTitle" content="标题"><meta name="PubDate" content="2021-11-05 14:04">'
        '<meta name="ContentSource" content="某网"><link rel="canonical" href="https://example.org/a">'
    )
    article = read(tmp_path / "p.htm", f"<html><head>{head}</head><body><p>{'正文。' * 20}</p></body></html>")
    assert (article.title, article.date) == ("标题", datetime.date(2021, 11, 5))
    assert (article.source, article.url) == ("某网", "https://example.org/a")


def test_front_matter_with_html_body(tmp_path: Path) -> None:
    article = read(
        tmp_path / "a.md",
        "\n---\ntitle: '标题'\ndate: Tue, 17 Aug 2021 23:39:14 GMT\nsource: 某报\nurl: https://example.org\n---\n\n<div>\n"
        '<p class="ori_titlesource">　　原标题：标题 </p>\n<p>　　第一段，<span><a href="x">链接</a></span>在内。</p>\n'
        "<p>　　第二段。</p><!-- news_keyword_pub --><style>.qr&#123;&#125;</style>\n"
        '<div class="appendQr_wrap"><div class="appendQr_normal_txt">看新闻，下应用</div></div>\n'
        '<p class="article-editor">责任编辑：某某 </p></div>',
    )
    assert article == Article(
        "a", "第一段，链接在内。\n第二段。", "标题", datetime.date(2021, 8, 18), "https://example.org", "某报"
    )


def test_markdown_body(tmp_path: Path) -> None:
    article = read(
        tmp_path / "a.md",
        "# 标题\n\n第一段**重点**，[链接](https://example.org)，\n同一段。\n\n## 小标题\n\n- 甲项；\n- 乙项。\n\n"
        "　　**“十四五”**规划，A&amp;B。\n\n    缩进的段落。\n\n![图](x.png)\n\n| 项 | 数 |\n|--|--|\n| 甲 | 1 |\n",
    )
    assert article.title == "标题"
    assert article.text.split("\n") == [
        "第一段重点，链接，同一段。",
        "小标题",
        "甲项；",
        "乙项。",
        "“十四五”规划，A&B。",
        "缩进的段落。",
        "项 数",
        "甲 1",
    ]


def test_front_matter_id_and_yaml_types(tmp_path: Path) -> None:
    article = read(tmp_path / "a.md", "---\r\nid: 12\r\ntitle: 2021\r\ndate: 2021-11-05T22:00:00Z\r\n---\r\n正文。\r\n")
    assert article == Article("12", "正文。", "2021", datetime.date(2021, 11, 6))


def test_plain_text_offsets_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeff　　第一行。\r\n\r\n  第二行。\r\n".encode())
    (article,) = read_articles([path])
    assert article.text == path.read_text(encoding="utf-8-sig")
    assert article.date is None


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("发布时间：2021-11-05 08:00", datetime.date(2021, 11, 5)),
        ("2021年11月5日", datetime.date(2021, 11, 5)),
        ("示例社杭州2021年11月5日电 正文", datetime.date(2021, 11, 5)),
        ("11月5日，会议召开。", None),
        ("到2025年12月31日前完成。", None),
        ("2021年11月5日，会议召开。", None),
    ],
)
def test_plain_text_date_only_if_certain(head: str, date: datetime.date | None, tmp_path: Path) -> None:
    assert read(tmp_path / "a.txt", f"{head}\n正文。").date == date


def test_deeply_nested_page_is_read() -> None:
    assert html_paragraphs("<div>" * 5_000 + "正文" + "</div>" * 5_000) == ["正文"]


@pytest.mark.parametrize(
    "line",
    [
        "责任编辑：某某 SF014",
        "（责编：甲、乙）",
        "原标题：某会议召开",
        "原标题 某会议召开",
        "扫一扫在手机打开当前页",
        "分享到：微信 微博",
        "【打印】",
        "字体：大 中 小",
        "相关阅读",
        "版权声明：本网所有内容，不得转载",
        "当前位置：首页 > 要闻",
        "京ICP备00000000号",
    ],
)
def test_page_furniture_is_left_out(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "来源：某日报",
        "（记者 张三）",
        "编辑部召开座谈会，讨论选题。",
        "会议要求，加强版权保护。",
        "点击数、下载量都有增长。",
        "相关阅读推广活动在杭州举行，市民踊跃参加。",
        "他首先来到社区，扫码进入服务大厅，同居民交谈，询问他们生活中的困难，并看望了老党员。",
    ],
)
def test_sentences_of_the_article_stay(line: str) -> None:
    assert not is_boilerplate(line)
