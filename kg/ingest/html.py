"""HTML -> paragraphs: one line a paragraph, without what surrounds an article on a web page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.ingest.boilerplate import is_boilerplate
from kg.typography import INVISIBLE

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_DROPPED = (
    "script style noscript template iframe object embed svg canvas video audio button select textarea input "
    "nav footer aside header img figcaption"
).replace(" ", ",")
_BLOCKS = frozenset(
    {
        *("address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td"),
        *("tfoot", "th", "thead", "title", "tr", "ul"),
    }
)
#: Between the parts of these stands only the layout of the source.
_NO_TEXT = frozenset({"table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl"})
#: Words in class and id of what stands around an article: ``share-box``, ``appendQr_wrap``, ``img_descr``.
_WIDGETS = frozenset(
    {
        *("share", "sharing", "bdshare", "social", "qr", "qrcode", "ewm", "erweima", "kaihu", "app-download"),
        *("comment", "comments", "pinglun", "reply", "feedback", "recommend", "related", "relevant", "hotnews"),
        *("breadcrumb", "breadcrumbs", "crumb", "crumbs", "nav", "navbar", "menu", "sidebar", "pagination", "pager"),
        *("footer", "copyright", "disclaimer", "statement", "toolbar", "fontsize", "print", "login", "search"),
        *("ad", "ads", "adv", "banner", "descr", "titlesource", "zeren", "article-editor"),
    }
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPACES = re.compile(r"[ \t\r\n\f\v\xa0]+")
_HAN_BREAK = re.compile(
    r"(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])"
)
_INVISIBLE = dict.fromkeys(map(ord, INVISIBLE))


def html_paragraphs(markup: str, *, whole_page: bool = False) -> list[str]:
    """Paragraphs of an article as plain lines.

    Entities are decoded, indents stripped, line breaks (``<br>``) kept; scripts, styles, comments, widgets and
    editors' lines are left out.

    Parameters
    ----------
    markup : str
        A page or a fragment.
    whole_page : bool
        Look for the element that holds the article; otherwise all of it is article.

    Examples
    --------
    >>> html_paragraphs("<p>　　会议&ldquo;强调&rdquo;<b>落实</b>。</p><p class='article-editor'>责任编辑：某</p>")
    ['会议“强调”落实。']
    """
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(markup)
    return tree_paragraphs(tree, whole_page=whole_page)


def tree_paragraphs(tree: LexborHTMLParser, *, whole_page: bool) -> list[str]:
    """Paragraphs of a parsed page; takes the widgets out of the tree."""
    body = tree.body
    if body is None:
        return []
    for node in body.css(_DROPPED):
        node.decompose()
    half = len(body.text()) / 2
    for widget in [node for node in body.css("[class],[id]") if _is_widget(node)]:
        if len(widget.text()) < half:  # a container of the article may be called anything
            widget.decompose()
    root = _article_element(body) if whole_page else body
    return [line for line in _lines(root) if not is_boilerplate(line)]


def _is_widget(node: LexborNode) -> bool:
    if node.tag in ("body", "article", "main"):
        return False
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    words = re.split(r"[\s_-]+", _CAMEL.sub("-", names).lower())
    return not _WIDGETS.isdisjoint([*words, *map("-".join, pairwise(words))])


def _lines(root: LexborNode) -> Iterator[str]:
    parts: list[str] = []
    for kind, text in _walk(root):
        if kind == "text":
            parts.append(text)
        elif parts:
            if line := _tidy("".join(parts)):
                yield line
            parts.clear()
    if line := _tidy("".join(parts)):
        yield line


def _walk(node: LexborNode) -> Iterator[tuple[str, str]]:
    """Texts and breaks in reading order; without recursion, pages nest deeper than Python does."""
    stack: list[tuple[LexborNode, bool]] = [(node, False)]
    while stack:
        current, leaving = stack.pop()
        tag = current.tag
        if leaving:
            yield ("text", " ") if tag in ("td", "th") else ("break", "")
        elif tag == "-text":
            yield "text", current.text_content or ""
        elif tag == "br":
            yield "break", ""
        elif tag and tag[0] not in "-_!":
            if tag in _BLOCKS:
                if tag not in ("td", "th"):
                    yield "break", ""
                stack.append((current, True))
            children = reversed(list(current.iter(include_text=tag not in _NO_TEXT)))
            stack.extend((child, False) for child in children)


def _tidy(text: str) -> str:
    text = _HAN_BREAK.sub("", text.translate(_INVISIBLE).strip())
    return _SPACES.sub(" ", text).strip()


def _article_element(body: LexborNode) -> LexborNode:
    """Find the element that holds most of the paragraphs.

    Each paragraph votes with its length for its parent and with half of it for the parent above, as in Readability
    (Arc90, 2009); text inside links does not count.
    """
    scores: dict[int, float] = {}
    nodes: dict[int, LexborNode] = {}
    for paragraph in body.css("p,br"):
        holder = paragraph if paragraph.tag == "p" else paragraph.parent
        if holder is None or (paragraph.tag == "br" and holder.mem_id in nodes):
            continue
        weight = float(_own_length(holder))
        container = holder.parent if paragraph.tag == "p" else holder
        for _ in range(2):
            if container is None or container.tag == "html":
                break
            nodes[container.mem_id] = container
            scores[container.mem_id] = scores.get(container.mem_id, 0.0) + weight
            weight, container = weight / 2, container.parent
    if not scores or max(scores.values()) < 20:
        return body
    return nodes[max(scores, key=lambda key: scores[key])]


def _own_length(node: LexborNode) -> int:
    text = len(node.text(deep=True, strip=True))
    return max(0, text - 2 * sum(len(link.text(deep=True, strip=True)) for link in node.css("a")))
