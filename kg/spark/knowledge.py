"""The vocabulary in the Python processes of a cluster, loaded once in each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kg.errors import UsageError
from kg.link import Gazetteer, compile_names
from kg.link.profiles import Profiles
from kg.vocabulary import Vocabulary, load_vocabulary
from kg.workers import fingerprint


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Names a vocabulary and a version of the package; small, and the same for every task."""

    ontologies: str | None
    fingerprint: str

    def vocabulary(self) -> Vocabulary:
        """The vocabulary as this process has it.

        Raises
        ------
        UsageError
            If this machine has another vocabulary, or another version of the package, than where the build began.
        """
        return _load(self)

    def gazetteer(self) -> Gazetteer:
        """The vocabulary, ready for look-up."""
        return compile_names(_load(self))

    def profiles(self) -> Profiles:
        """The profiles of organs, kept once made."""
        return _profiles(self)


def name_knowledge(ontologies: str | None) -> Knowledge:
    """What this process knows."""
    return Knowledge(ontologies, fingerprint(load_vocabulary(ontologies)))


@lru_cache(maxsize=1)
def _load(knowledge: Knowledge) -> Vocabulary:
    vocabulary = load_vocabulary(knowledge.ontologies)
    if fingerprint(vocabulary) != knowledge.fingerprint:
        raise UsageError("a worker has another vocabulary or another version of kg than the machine of the build")
    return vocabulary


@lru_cache(maxsize=1)
def _profiles(knowledge: Knowledge) -> Profiles:
    return Profiles(knowledge.gazetteer())
