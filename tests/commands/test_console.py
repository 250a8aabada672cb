"""What the commands share."""

from __future__ import annotations

import io
import sys
import threading

import pytest

from kg.commands.console import Messages


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_counts_without_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers are copies of the process only where no other thread runs."""
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    threads = [threading.active_count() for _ in Messages(quiet=False).progress(iter("ab"), "articles")]
    assert threads == [threading.active_count()] * 2
    assert "1 articles" in sys.stderr.getvalue()


@pytest.mark.parametrize(("quiet", "terminal"), [(True, True), (False, False)])
def test_nothing_is_counted_when_quiet_or_piped(monkeypatch: pytest.MonkeyPatch, quiet: bool, terminal: bool) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal() if terminal else io.StringIO())
    assert [*Messages(quiet=quiet).progress(iter("ab"), "articles")] == ["a", "b"]
    assert sys.stderr.getvalue() == ""
