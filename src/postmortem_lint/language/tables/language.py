"""What a language file holds."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.language.tables.counting import CountWords, TallyWords
from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.ratings import RatingWords
from postmortem_lint.language.tables.spoken_times import SpokenTimes
from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.language.tables.wording import Wording
from postmortem_lint.language.tables.words import (
    ActionWords,
    AmountWords,
    ClaimWords,
    ContentWords,
    DetectionWords,
    Grammar,
    LengthWords,
    PeopleWords,
    PlaceholderWords,
    ReportWords,
    ScopeWords,
    StateWords,
    TimeWords,
    Titles,
)
from postmortem_lint.records import field, record


@record
class Language:
    """The words of one language as plain data, by what they are about.

    A language may be partial: what it does not fill is not read in it.
    """

    code: str
    name: str
    titles: Titles = field(default_factory=Titles)
    title_words: TitleWords | None = None
    label_words: LabelWords | None = None
    spoken_times: SpokenTimes | None = None
    times: TimeWords = field(default_factory=TimeWords)
    lengths: LengthWords = field(default_factory=LengthWords)
    amounts: AmountWords = field(default_factory=AmountWords)
    claims: ClaimWords = field(default_factory=ClaimWords)
    clauses: ClauseWords = field(default_factory=ClauseWords)
    ratings: RatingWords = field(default_factory=RatingWords)
    report: ReportWords = field(default_factory=ReportWords)
    states: StateWords = field(default_factory=StateWords)
    scope: ScopeWords = field(default_factory=ScopeWords)
    detection: DetectionWords = field(default_factory=DetectionWords)
    content: ContentWords = field(default_factory=ContentWords)
    actions: ActionWords = field(default_factory=ActionWords)
    tally: TallyWords | None = None
    counts: CountWords = field(default_factory=CountWords)
    people: PeopleWords = field(default_factory=PeopleWords)
    placeholders: PlaceholderWords = field(default_factory=PlaceholderWords)
    grammar: Grammar = field(default_factory=Grammar)
    wording: Wording | None = None

    # By identity: there is one for each language.
    __hash__ = object.__hash__
