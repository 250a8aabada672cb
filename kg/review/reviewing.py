"""The doubtful pairs of a build directory, each with both its sides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.export import open_graph
from kg.review.files import DECISIONS, MERGES, read_merges, read_verdicts
from kg.review.pairs import MARGIN, Pair, Reviewer, doubtful


@dataclass(frozen=True, slots=True)
class Review:
    """The first pairs of those that are ``doubtful``, beside which so many are ``decided``."""

    pairs: tuple[Pair, ...]
    doubtful: int
    decided: int


def review(directory: str | Path, *, margin: float = MARGIN, name: str | None = None, limit: int = 20) -> Review:
    """The people of one name who were joined or kept apart with a doubtful score, as ``kg review`` shows them.

    Parameters
    ----------
    directory : str or Path
        The folder of a build.
    margin : float
        How far from the threshold a score may be.
    name : str, optional
        Only this name, or its last part.
    limit : int
        Most pairs to look up.

    Returns
    -------
    Review
        The pairs nearest to the threshold first; those with a verdict in ``decisions.csv`` are left out.

    Raises
    ------
    InputError
        If there is no build, or it cannot be read.

    Examples
    --------
    >>> import kg, tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("教育部副部长李伟出席会议。", encoding="utf-8")
    >>> _ = (folder / "b.txt").write_text("甘肃省副省长李伟出席会议。", encoding="utf-8")
    >>> _ = kg.build_to(folder / "out", [folder / "*.txt"])
    >>> [(pair.left.anchor, pair.right.anchor, pair.decision.same) for pair in review(folder / "out", margin=9).pairs]
    [('organ/教育部', 'organ/甘肃省人民政府', False)]
    """
    folder = Path(directory)
    verdicts = folder / DECISIONS
    decided = read_verdicts(verdicts) if verdicts.exists() else []
    chosen = doubtful(read_merges(folder / MERGES), margin=margin, name=name, decided=decided)
    reviewer = Reviewer(open_graph(folder))
    return Review(tuple(reviewer.pair(decision) for decision in chosen[:limit]), len(chosen), len(decided))
