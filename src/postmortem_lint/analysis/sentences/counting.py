"""Whether a length is counted from the start of the incident."""

from __future__ import annotations

from postmortem_lint.analysis.sentences.clauses import Sentence, is_verb
from postmortem_lint.analysis.sentences.verbs import happening_at
from postmortem_lint.durations.duration import Duration
from postmortem_lint.roles.happenings import Happening


def from_start(sentence: Sentence, duration: Duration) -> bool:
    """Whether a length is counted from the start of the incident: "11 minutes after it began"."""
    language = sentence.language
    at = sentence.clause(duration.value_start)
    following = sentence.clauses[at + 1 : at + 2]
    words = sentence.clauses[at].behind(duration.value_end) or (
        following[0].spoken if following else ()
    )
    counted = (*language.after, *language.leaving)
    while words and words[0] not in counted and is_verb(words[0], language):  # "counted from"
        words = words[1:]
    if not words or words[0] not in counted:
        return False
    small = (*language.plain, *language.of, *language.possessives, *language.beside_verbs)
    noun = tuple(word for word in words[1:] if word not in small)[:2]
    if noun and noun[0] in language.starts:
        told = len(noun) == 1 or happening_at(noun, 1, language) is not None
        return told or noun[1] in (*language.incidents, *language.harms)
    begins = happening_at(noun, 1, language) if len(noun) > 1 else None
    of_incident = noun[:1] and noun[0] in (*language.incidents, *language.pronouns)
    return bool(of_incident and begins and begins[0] is Happening.BEGIN)
