"""The Python of the README prints what stands below it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_EXAMPLE = re.compile(r"```python\n(?P<code>.*?)```\n\n(?P<output>(?: {4}[^\n]*\n)+)", re.S)


def test_readme_examples_print_what_they_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = list(_EXAMPLE.finditer((ROOT / "README.md").read_text(encoding="utf-8")))
    assert len(examples) == 2
    names: dict[str, object] = {}
    for example in examples:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(example["code"], names)
        assert printed.getvalue() == re.sub(r"^ {4}", "", example["output"], flags=re.M)
