"""What many tests need: a cache of their own, and the command ``kg`` run in this process."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import hypothesis
import pytest

# A shared or busy machine is slow now and then; that is no failure of a property.
hypothesis.settings.register_profile("kg", deadline=None)
hypothesis.settings.load_profile("kg")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the vocabulary cache of the tests apart from that of the user, in child processes too."""
    folder = tempfile.mkdtemp(prefix="kg-tests-")
    os.environ["XDG_CACHE_HOME"] = folder
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


@dataclass(frozen=True)
class Outcome:
    """What a run of ``kg`` left: exit status, standard output and standard error."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def kg_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run ``kg`` with arguments as from a shell: ``kg_run("stats", folder)``."""
    from kg.cli import main

    def run(*arguments: str | Path) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["kg", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        code = ended.value.code
        return Outcome(code if isinstance(code, int) else 0, captured.out, captured.err)

    return run


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of two articles, one as text and one as Markdown with front matter."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "meeting.txt").write_text(
        "2021年11月5日，工业和信息化部召开全国工信系统电视电话会议。"
        "部党组书记、部长肖亚庆到会讲话，党组成员、副部长辛国斌主持。",
        encoding="utf-8",
    )
    (folder / "visit.md").write_text(
        "---\ntitle: 郑栅洁到宁波市调研\ndate: 2021-11-08\n---\n\n11月8日，浙江省省长郑栅洁到宁波市调研。\n",
        encoding="utf-8",
    )
    return folder
