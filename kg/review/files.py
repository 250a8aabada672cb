"""``merges.csv``, who was taken for whom, and ``decisions.csv``, what reviewers said: CSV files beside the graph."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from kg.errors import InputError, UsageError
from kg.export.files import atomic_path
from kg.ids import clean_text
from kg.link.decisions import Decision
from kg.link.names import person_key
from kg.link.verdicts import contradicted

#: The files of a build directory.
MERGES, DECISIONS = "merges.csv", "decisions.csv"
_SAME = {"same": True, "different": False}
#: What an anchor begins with.
_ANCHORS = ("organ/", "org/", "region/", "article/")


@dataclass(frozen=True, slots=True, order=True)
class Verdict:
    """What a reviewer said of two anchors of a name: one line of ``decisions.csv``.

    ``name``, ``left`` and ``right`` as in ``kg.link.Decision``; ``verdict`` is ``same`` or ``different``; ``by`` whom,
    ``when`` (an ISO date) and ``why`` may be empty.
    """

    name: str
    left: str
    right: str
    verdict: str
    by: str = ""
    when: str = ""
    why: str = ""

    def decision(self) -> Decision:
        """The verdict as a linker takes it."""
        reason = " ".join(filter(None, (self.by and f"by {self.by}", self.when and f"on {self.when}")))
        reason = ": ".join(filter(None, (reason, self.why)))
        return Decision(self.name, self.left, self.right, _SAME[self.verdict], reason=reason)


_MERGE_COLUMNS = tuple(field.name for field in fields(Decision))
_VERDICT_COLUMNS = tuple(field.name for field in fields(Verdict))


def write_merges(decisions: Iterable[Decision], path: str | Path) -> None:
    """Write who was taken for whom, and who was not, with score and reason.

    Parameters
    ----------
    decisions : iterable of Decision
        As a linker leaves them; they are written sorted.
    path : str or Path
        The file, usually ``merges.csv``; it appears whole or not at all.

    Raises
    ------
    ExportError
        If the file cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "merges.csv")
    >>> write_merges([Decision("李伟", "organ/甲", "organ/乙", False, -0.5, "frequent name -0.5")], path)
    >>> path.read_text(encoding="utf-8").splitlines()
    ['name,left,right,same,score,reason', '李伟,organ/甲,organ/乙,false,-0.5,frequent name -0.5']
    """
    write_ordered_merges(sorted(decisions), path)


def write_ordered_merges(decisions: Iterable[Decision], path: str | Path) -> None:
    """Write decisions that come in their order, one at a time; else as ``write_merges``."""
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(_MERGE_COLUMNS)
        for one in decisions:
            texts = map(_field, (one.name, one.left, one.right))
            writer.writerow([*texts, str(one.same).lower(), f"{one.score:g}", _field(one.reason)])


def read_merges(path: str | Path) -> list[Decision]:
    """The decisions that ``write_merges`` wrote.

    Raises
    ------
    InputError
        If the file is missing, or a line of it is broken.
    """
    return [decision for _, decision in _merges(Path(path))]


def read_verdicts(path: str | Path) -> list[Verdict]:
    """The verdicts of a file, in its order.

    Parameters
    ----------
    path : str or Path
        A CSV file with the columns ``name,left,right,verdict,by,when,why``, usually ``decisions.csv``.

    Raises
    ------
    InputError
        If the file is missing, a line of it is wrong, or verdicts contradict each other; path and line say where.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "decisions.csv")
    >>> append_verdict(path, Verdict("李伟", "organ/甲", "organ/乙", "same", by="王"))
    True
    >>> read_verdicts(path)
    [Verdict(name='李伟', left='organ/甲', right='organ/乙', verdict='same', by='王', when='', why='')]
    """
    found = list(_verdicts(Path(path)))
    _agree(found, Path(path))
    return [verdict for _, verdict in found]


def read_decisions(path: str | Path) -> list[Decision]:
    """The verdicts of a file as decisions that bind, for ``reviewed`` of ``kg.build``; errors as ``read_verdicts``.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "decisions.csv")
    >>> lines = "name,left,right,verdict,by,when,why", "李伟,organ/甲,organ/乙,different,王,2022-01-05,两人"
    >>> _ = path.write_text("\\n".join(lines), encoding="utf-8")
    >>> [(decision.left, decision.right, decision.same, decision.reason) for decision in read_decisions(path)]
    [('organ/甲', 'organ/乙', False, 'by 王 on 2022-01-05: 两人')]
    """
    return [verdict.decision() for verdict in read_verdicts(path)]


def append_verdict(path: str | Path, verdict: Verdict) -> bool:
    """Add a verdict to a file, which is made if missing; what stands in it stays as it is.

    Parameters
    ----------
    path : str or Path
        The file, usually ``decisions.csv``.
    verdict : Verdict
        What to add.

    Returns
    -------
    bool
        Whether it was added; False if the file says so already.

    Raises
    ------
    UsageError
        If the verdict is none, or what it says contradicts the file.
    InputError
        If a line of the file is wrong.
    ExportError
        If the file cannot be written.
    """
    path = Path(path)
    fault = _fault(verdict)
    if fault:
        raise UsageError(fault)
    former = path.read_bytes().decode("utf-8-sig", "replace") if path.exists() else ""
    found = list(_verdicts(path)) if former else []
    _agree(found, path)
    for line, other in found:
        if pair_of(other) == pair_of(verdict):
            if other.verdict == verdict.verdict:
                return False
            raise UsageError(f"{path}:{line}: says {other.verdict} of this pair; take that line out first")
    try:
        _agree([*found, (len(found) + 2, verdict)], path)
    except InputError as error:
        raise UsageError(f"the verdict contradicts {path}: {error.reason}") from None
    added = io.StringIO()
    writer = csv.writer(added, lineterminator="\n")
    if not former:
        writer.writerow(_VERDICT_COLUMNS)
    elif not former.endswith("\n"):
        added.write("\n")
    columns = next(csv.reader(former.splitlines()[:1])) if former else _VERDICT_COLUMNS
    writer.writerow([_field(getattr(verdict, name, "")) for name in columns])
    with atomic_path(path) as aside:
        aside.write_bytes((former + added.getvalue()).encode())
    return True


def _field(text: str) -> str:
    """Text that stands in a file as it is; ``csv`` quotes no line end but that of its own records."""
    return clean_text(text).replace("\r\n", "\n").replace("\r", "\n")


def pair_of(said: Verdict | Decision) -> tuple[str, frozenset[str]]:
    """What a verdict or decision is about, whichever side stands left."""
    return person_key(said.name), frozenset((said.left, said.right))


def _rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and fields of each record of a CSV file that has these columns."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            head = next(reader, [])
            lacking = [name for name in columns if name not in head]
            if lacking:
                raise InputError(f"has no column {lacking[0]!r}; needed are {','.join(columns)}", path=path, line=1)
            line = reader.line_num + 1
            for record in reader:
                if any(record):
                    if len(record) != len(head):
                        reason = f"has {len(record)} fields instead of {len(head)} ({','.join(head)})"
                        raise InputError(reason, path=path, line=line)
                    yield line, dict(zip(head, record, strict=True))
                line = reader.line_num + 1
    except FileNotFoundError:
        raise InputError("there is no such file", path=path) from None
    except UnicodeDecodeError as error:
        raise InputError(f"is not UTF-8: {error.reason} at byte {error.start}", path=path) from None
    except csv.Error as error:
        raise InputError(f"is no CSV: {error}", path=path, line=reader.line_num) from None


def _merges(path: Path) -> Iterator[tuple[int, Decision]]:
    for line, row in _rows(path, _MERGE_COLUMNS):
        try:
            same = {"true": True, "false": False}[row["same"]]
            yield line, Decision(row["name"], row["left"], row["right"], same, float(row["score"]), row["reason"])
        except (KeyError, ValueError):
            reason = f"same={row['same']!r} score={row['score']!r} should be true or false and a number"
            raise InputError(reason, path=path, line=line) from None


def _verdicts(path: Path) -> Iterator[tuple[int, Verdict]]:
    for line, row in _rows(path, _VERDICT_COLUMNS[:4]):
        values = {name: row.get(name, "").strip() for name in _VERDICT_COLUMNS}
        verdict = Verdict(**{**values, "verdict": values["verdict"].lower()})
        fault = _fault(verdict)
        if fault:
            raise InputError(fault, path=path, line=line)
        yield line, verdict


def _fault(verdict: Verdict) -> str:
    """What is wrong with a verdict, or ``""``."""
    if not person_key(verdict.name):
        return "the name is empty"
    for side, anchor in (("left", verdict.left), ("right", verdict.right)):
        if not anchor.startswith(_ANCHORS) or not anchor.partition("/")[2]:
            return f"{side}={anchor!r} should be an id that begins with {', '.join(_ANCHORS)}"
    if verdict.left == verdict.right:
        return f"left and right are both {verdict.left!r}"
    if verdict.verdict not in _SAME:
        return f"verdict={verdict.verdict!r} should be {' or '.join(_SAME)}"
    if verdict.when:
        try:
            datetime.date.fromisoformat(verdict.when)
        except ValueError:
            return f"when={verdict.when!r} should be a date like 2022-01-05"
    return ""


def _agree(found: Sequence[tuple[int, Verdict]], path: Path) -> None:
    """Raise an InputError where verdicts on one name contradict each other."""
    by_name: dict[str, dict[Decision, int]] = {}
    pairs: dict[tuple[str, frozenset[str]], tuple[int, str]] = {}
    for line, verdict in found:
        first, said = pairs.setdefault(pair_of(verdict), (line, verdict.verdict))
        if said != verdict.verdict:
            reason = f"says {verdict.verdict} of {verdict.left} and {verdict.right}, but line {first} says {said}"
            raise InputError(f"{verdict.name}: {reason}", path=path, line=line)
        by_name.setdefault(person_key(verdict.name), {}).setdefault(verdict.decision(), line)
    for decisions in by_name.values():
        wrong = contradicted(decisions)
        if wrong is not None:
            reason = f"says different of {wrong.left} and {wrong.right}, but other lines together make them the same"
            raise InputError(f"{wrong.name}: {reason}", path=path, line=decisions[wrong])
