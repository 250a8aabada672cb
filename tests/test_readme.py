"""The Python of the README and of the guide prints what stands below it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_EXAMPLE = re.compile(r"```python\n(?P<code>(?:(?!```).)*)```\n\n(?P<output>(?: {4}[^\n]*\n)+)", re.S)


@pytest.mark.parametrize(("page", "count"), [("README.md", 2), ("docs/guide.md", 3)])
def test_examples_print_what_they_say(page: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = (ROOT / page).read_text(encoding="utf-8")
    examples = list(_EXAMPLE.finditer(text))
    assert len(examples) == count
    names: dict[str, object] = {}
    exec(text.partition("```python\n")[2].partition("```")[0], names)  # what the others build upon
    for example in examples:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(example["code"], names)
        assert printed.getvalue() == re.sub(r"^ {4}", "", example["output"], flags=re.M)
