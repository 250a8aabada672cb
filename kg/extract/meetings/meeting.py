"""A meeting while it is read: what it is called, who holds it, and who is said to be there."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extract.spans import Span

#: How many of the characters of two names are the same if they name one meeting: 市政协八届三次会议, 政协某市第八届委员会第三次会议.
_ALIKE = 0.7


@dataclass(slots=True)
class Meeting:
    """A meeting while it is read: its name, date, conveners, and who took part with the place that says so."""

    name: str
    date: str | None
    start: int
    end: int
    confidence: float = 0.9
    wording: str = ""
    #: Only the occasion of what is reported: 会见来华出席E的P.
    elsewhere: bool = False
    #: Only told, without a day, because of what somebody said at it: P在E上强调.
    spoken_of: bool = False
    #: Only told of for what somebody said at it: who states something in other paragraphs does so elsewhere.
    quoted: bool = False
    #: What a story opens with: whoever states something in it states it there; if many speak at it, as at forums.
    lead: bool = False
    forum: bool = False
    #: Those that are held with it: what is done at one is done at all.
    beside: list[Meeting] = field(default_factory=list)
    #: The sentence before says that some have their seats, and who they are may follow.
    seated: bool = False
    #: The sentence before says that guests have been invited, whom the lines behind it name one by one.
    invited: bool = False
    #: The sentence before lists who is there, and goes on.
    listing: bool = False
    #: Those whom the sentences before name and tell nothing of, as lists do that go on behind a semicolon.
    roll: list[Span] = field(default_factory=list)
    #: The line in which is told what is said there: 会上，P….
    upon: int = -1
    #: The line in which is told what is said in talks beside it: 会见P时，P….
    talks: int = -1
    #: The line in which it is first told to be held, and where that sentence ends.
    line: int = -1
    until: int = -1
    #: The words that tell of it first.
    telling: str = ""
    #: Called a meeting and no more, which may be the one told before: P主持召开会议.
    pointing: bool = False
    #: It is only watched by those of whom its story tells.
    watched: bool = False
    #: It is held with a ceremony: E暨签约仪式.
    ceremony: bool = False
    #: Its story tells of no talks and no journeys beside it.
    alone: bool = False
    #: Those who sent a letter instead of coming, or only received those who came.
    apart: set[str] = field(default_factory=set)
    #: Those of whom a story about a press conference tells what they say elsewhere.
    outside: set[str] = field(default_factory=set)
    #: Those of whom it is told what they say when it is over.
    afterwards: set[str] = field(default_factory=set)
    conveners: dict[str, tuple[int, int]] = field(default_factory=dict)
    attends: dict[str, tuple[int, int]] = field(default_factory=dict)
    chairs: dict[str, tuple[int, int]] = field(default_factory=dict)
    speaks: dict[str, tuple[int, int]] = field(default_factory=dict)

    def join(self, person: Span, role: str, end: int) -> None:
        """Note that a person took part: ``attends``, ``chairs`` or ``speaks``; none that it is held in memory of."""
        if person.name in self.name and "纪念" in self.name:
            return
        place = (person.start, max(end, person.end))
        self.attends.setdefault(person.name, place)
        if role != "attends":
            getattr(self, role).setdefault(person.name, place)

    def share(self, start: int) -> None:
        """Let those who take part by what the text says from a place on take part in what is held with it, too."""
        for role in ("attends", "chairs", *(["speaks"] if not self.name.endswith("会议") else [])):
            for name, place in getattr(self, role).items():
                for other in self.beside:
                    if place[1] >= start:
                        getattr(other, role).setdefault(name, place)

    def take(self, other: Meeting) -> None:
        """Take over what another account of the same meeting says: its date, its longer name, who was there."""
        self.date = self.date or other.date
        self.wording = other.name
        self.beside = self.beside or other.beside
        self.elsewhere = self.elsewhere and other.elsewhere
        self.quoted = self.quoted and other.quoted
        if len(other.name) > len(self.name) and other.name.endswith(self.name[-4:]):
            self.name = other.name
        for role in ("conveners", "attends", "chairs", "speaks"):
            mine = getattr(self, role)
            for name, place in getattr(other, role).items():
                mine.setdefault(name, place)

    def is_called(self, name: str) -> bool:
        """Whether it is meant by a name, which may be cut short, or longer by what is held within it."""
        return any(
            known and (known in name or name in known or (known[-4:] == name[-4:] and _are_alike(known, name)))
            for known in (self.name, self.wording)
        )


def _are_alike(one: str, other: str) -> bool:
    """Whether most characters of the shorter of two names are in the other one."""
    shorter, longer = sorted((set(one), set(other)), key=len)
    return len(shorter & longer) > _ALIKE * len(shorter)
