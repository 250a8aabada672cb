"""Single documents (.md, .html, .txt) -> Article."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Iterator
from typing import Any

from kg.errors import InputError
from kg.ingest.dates import find_date, parse_date
from kg.ingest.encoding import decode
from kg.ingest.html import html_paragraphs, tree_paragraphs
from kg.ingest.records import make_article
from kg.ingest.sources import Source
from kg.model import Article

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_FENCE = re.compile(r"\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"\s*#[ \t]+(.+?)[ \t#]*(?:\n|\Z)")
_DATE_META = (
    "article:published_time",
    "pubdate",
    "publishdate",
    "firstpublishedtime",
    "publish_time",
    "dc.date",
    "date",
)
_TITLE_META = ("articletitle", "og:title")
_SITE = re.compile(r"\s*(?:[_|｜]|\s[-–—]\s|-(?=[^-]{2,12}网$)).*$")


def read_text(source: Source, stream: io.BufferedReader, max_chars: int) -> Iterator[Article]:
    """Read a plain text; it is taken as it is (line ends become ``\\n``), so offsets are those of ``open().read()``."""
    text = _decode(source, stream, max_chars).replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in text[:2_000].split("\n") if line.strip()]
    yield make_article(
        text,
        id=source.id,
        title="",
        date=find_date(lines),
        url=None,
        source=None,
        path=source.path,
        line=None,
        max_chars=max_chars,
    )


def read_html(source: Source, stream: io.BufferedReader, max_chars: int) -> Iterator[Article]:
    """Read a web page: the article on it, its title and, where the page states it, its date."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(_decode(source, stream, max_chars))
    for node in tree.css("script,style"):
        node.decompose()
    meta: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        name = node.attributes.get("name") or node.attributes.get("property") or node.attributes.get("itemprop")
        meta.setdefault((name or "").lower(), (node.attributes.get("content") or "").strip())
    heading, page_title = tree.css_first("h1"), tree.css_first("title")
    title = next(filter(None, map(meta.get, _TITLE_META)), "") or (heading.text(strip=True) if heading else "")
    if not title and page_title:
        title = _SITE.sub("", page_title.text(strip=True))
    canonical = tree.css_first("link[rel=canonical]")
    head = _above_text(tree.body.text(separator="\n")) if tree.body else []
    lines = tree_paragraphs(tree, whole_page=True)
    yield make_article(
        "\n".join(lines[1:] if lines and _same(lines[0], title) else lines),
        id=source.id,
        title=" ".join(title.split()),
        date=_meta_date(meta) or find_date(head) or find_date(lines),
        url=meta.get("og:url") or (canonical.attributes.get("href") if canonical else None),
        source=meta.get("contentsource") or None,
        path=source.path,
        line=None,
        max_chars=max_chars,
    )


def read_markdown(source: Source, stream: io.BufferedReader, max_chars: int) -> Iterator[Article]:
    """Read front matter (YAML) and a body in Markdown or HTML."""
    content = _decode(source, stream, max_chars).replace("\r\n", "\n")
    front, body = _front_matter(content, source.path)
    title = " ".join(str(front.get("title") or "").split())
    if body.lstrip().startswith("<"):
        lines = html_paragraphs(body)
    else:
        heading = _HEADING.match(body)
        if heading and (not title or _same(heading[1], title)):
            title, body = title or heading[1], body[heading.end() :]
        lines = _markdown_paragraphs(body)
    try:
        date = parse_date(front.get("date"))
    except ValueError as error:
        raise InputError(f"front matter, 'date': {error}, or leave it out", path=source.path) from None
    yield make_article(
        "\n".join(lines),
        id=str(front.get("id") or "").strip() or source.id,
        title=title,
        date=date or find_date(lines),
        url=_optional(front.get("url") or front.get("link")),
        source=_optional(front.get("source")),
        path=source.path,
        line=None,
        max_chars=max_chars,
    )


def _decode(source: Source, stream: io.BufferedReader, max_chars: int) -> str:
    longest = 10 * max_chars  # markup may be several times its text; nothing longer is taken into memory
    data = stream.read(longest + 1)
    if len(data) > longest:
        raise InputError(
            f"the file has more than {longest:,} bytes, too many for one article of at most {max_chars:,} characters; "
            "split it or raise max_chars",
            path=source.path,
        )
    charset = _CHARSET.search(data, 0, 4096)
    return decode(data, declared=charset[1].decode("ascii") if charset else None)


def _front_matter(content: str, path: str) -> tuple[dict[str, Any], str]:
    import yaml

    if not content.lstrip().startswith("---"):
        return {}, content
    match = _FENCE.match(content)
    if match is None:
        raise InputError("the front matter opened by '---' is never closed by a line '---'", path=path, line=1)
    try:
        front = yaml.load(match[1], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = content.count("\n", 0, match.start(1)) + mark.line + 1 if mark else None
        reason = getattr(error, "problem", None) or str(error)
        raise InputError(
            f"the front matter is not YAML ({reason}); quote values that hold ': '", path=path, line=line
        ) from None
    if not isinstance(front, dict | None):
        raise InputError("the front matter is not a list of 'key: value' lines", path=path, line=1)
    return {str(key).lower(): value for key, value in (front or {}).items()}, content[match.end() :]


def _markdown_paragraphs(body: str) -> list[str]:
    from markdown_it import MarkdownIt

    # Indents are typography in Chinese texts, not code.
    markup = MarkdownIt("commonmark").enable("table").disable("code").render(body)
    return html_paragraphs(markup.replace("**", ""))


def _meta_date(meta: dict[str, str]) -> datetime.date | None:
    for name in _DATE_META:
        try:
            if date := parse_date(meta.get(name)):
                return date
        except ValueError:
            continue
    return None


def _above_text(text: str) -> list[str]:
    """The short lines between the top of a page and its first sentence, nearest first: there the date stands."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    first = next((index for index, line in enumerate(lines) if "。" in line and len(line) > 40), 0)
    return lines[max(0, first - 8) : first][::-1]


def _same(line: str, title: str) -> bool:
    return bool(title) and "".join(line.split()) == "".join(title.split())


def _optional(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None
