"""The extraction as spaCy components: ``policy_entities`` sets ``doc.ents``, ``policy_facts`` sets ``doc._.facts``.

Tokens do not matter: entities are found in the text and aligned outwards to whatever tokens the pipeline has, so the
components work in ``spacy.blank("zh")`` and behind a statistical Chinese pipeline alike.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

from kg.extract.lexicon import compile_lexicon
from kg.extract.page import Page
from kg.model import Article
from kg.pause import without_gc
from kg.vocabulary import Vocabulary, load_vocabulary

for _name in ("article", "mentions", "facts", "page", "spans"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)


def load(ontologies: str | None = None) -> Language:
    """The default pipeline: character tokens, ``policy_entities``, ``policy_facts``.

    Parameters
    ----------
    ontologies : str, optional
        Folder of Turtle files to use instead of the shipped vocabulary.

    Returns
    -------
    spacy.language.Language
        Set ``doc._.article`` (:class:`kg.model.Article`) before the components run, or pass a ``Doc`` made by
        ``nlp.make_doc``, to give dates something to be resolved against.

    Examples
    --------
    >>> nlp = load()
    >>> doc = nlp("工信部部长肖亚庆出席会议。")
    >>> [(ent.text, ent.label_) for ent in doc.ents]
    [('工信部', 'ORGAN'), ('部长', 'POSITION'), ('肖亚庆', 'PERSON')]
    >>> doc._.facts[0].fields["organ"]
    '工业和信息化部'
    """
    import spacy

    with without_gc():
        nlp = spacy.blank("zh")
        config = {"ontologies": ontologies} if ontologies else {}
        nlp.add_pipe("policy_entities", config=config)
        nlp.add_pipe("policy_facts", config=config)
        return nlp


@Language.factory(
    "policy_entities", assigns=["doc.ents", "doc._.mentions"], default_config={"ontologies": None, "overwrite": True}
)
def make_policy_entities(nlp: Language, name: str, ontologies: str | None, overwrite: bool) -> PolicyEntities:
    """Factory of :class:`PolicyEntities`."""
    return PolicyEntities(load_vocabulary(ontologies), overwrite=overwrite)


@Language.factory(
    "policy_facts",
    requires=["doc._.mentions"],
    assigns=["doc._.facts", "doc._.mentions"],
    default_config={"ontologies": None},
)
def make_policy_facts(nlp: Language, name: str, ontologies: str | None) -> PolicyFacts:
    """Factory of :class:`PolicyFacts`."""
    return PolicyFacts(load_vocabulary(ontologies))


class _Component:
    """What both components share: the vocabulary travels by its folder, so nothing needs to be serialised."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.lexicon = compile_lexicon(vocabulary)

    def page(self, doc: Doc) -> Page:
        """The page of a doc: that of ``doc._.article`` if it is set."""
        article = doc._.article or Article("doc", doc.text)
        return Page(replace(article, text=doc.text), self.lexicon)

    def to_bytes(self, **_: Any) -> bytes:
        """Nothing to keep: the vocabulary is loaded from its folder."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> _Component:
        """Counterpart of :meth:`to_bytes`."""
        return self

    def to_disk(self, _path: Any, **_: Any) -> None:
        """Nothing to keep: the vocabulary is loaded from its folder."""

    def from_disk(self, _path: Any, **_: Any) -> _Component:
        """Counterpart of :meth:`to_disk`."""
        return self


class PolicyEntities(_Component):
    """Sets ``doc.ents`` (canonical names as ``ent.kb_id_``) and ``doc._.mentions``, a tuple of :class:`kg.model.Mention`.

    With ``overwrite`` the entities of earlier components stay only where none of ours stands; without it ours give way.
    """

    def __init__(self, vocabulary: Vocabulary, *, overwrite: bool = True) -> None:
        super().__init__(vocabulary)
        self.overwrite = overwrite

    def __call__(self, doc: Doc) -> Doc:
        from kg.extract.mentions import find_spans, mentions_of  # compiles patterns, as the finders of facts do

        doc._.page = self.page(doc)
        [doc._.spans] = find_spans([doc._.page])
        doc._.mentions = mentions_of(doc._.page, doc._.spans)
        ours = [
            ent
            for one in doc._.mentions
            if (ent := doc.char_span(one.start, one.end, label=one.label, kb_id=one.name, alignment_mode="expand"))
        ]
        first, second = (ours, list(doc.ents)) if self.overwrite else (list(doc.ents), ours)
        covered = {token.i for ent in first for token in ent}
        doc.ents = filter_spans([*first, *(ent for ent in second if not any(token.i in covered for token in ent))])
        return doc


class PolicyFacts(_Component):
    """Sets ``doc._.facts``, a tuple of :class:`kg.model.Fact`, and gives meetings in ``doc._.mentions`` their full names.

    What ``policy_entities`` noted of the text is in ``doc._.page`` and ``doc._.spans``.
    """

    def __call__(self, doc: Doc) -> Doc:
        from kg.extract.facts import find_facts
        from kg.extract.mentions import mentions_of

        page, spans = doc._.page or self.page(doc), doc._.spans or []
        doc._.facts = find_facts(page, spans)
        doc._.mentions = mentions_of(page, spans)
        return doc
