"""Prose: who is blamed, what is judged, what did not happen, and what only looks like it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from postmortem_lint.language.lookup import WORDINGS
from postmortem_lint.language.sentences import MASK, sentences, unquoted
from postmortem_lint.values.people import blame, counterfactuals, failings
from postmortem_lint.values.people.blame import Phrase, human_errors, sanctions

PEOPLE = ("Goran", "Ines")


def found(finder: Callable[[str], Iterator[Phrase]], text: str) -> list[str]:
    return [text[said.start : said.end] for said in finder(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Root cause: human error.", ["human error"]),
        ("The drill failed due to user error.", ["user error"]),
        ("User error was made here by taking the wrong hash.", ["User error"]),
        ("We fat-fingered the flag.", ["fat-fingered"]),
        ("It was determined to be human error: the wrong host.", ["human error"]),
        ("This was not human error.", []),
        ("A guard reduces the room for human error.", []),
        ("Assumed user error at the time.", []),
        ("Operator error was ruled out early.", []),
        ("Human error has since been excluded by the logs.", []),
        ("Human error as the cause was soon dismissed.", []),
        ("Human error can be excluded: the job ran by itself.", []),
        ("Operator error played no part.", []),
        ("Human error was considered and dismissed.", []),
        ("Human error has been looked into and ruled out.", []),
        ("We found no sign of human error.", []),
        ("Human error caused it and sabotage was ruled out.", ["Human error"]),
        ("Human error is not the cause.", []),
        ("Human error of the night shift, not the tool, is the cause.", ["Human error"]),
        ("Human error; the tool was ruled out.", ["Human error"]),
        ("The page shows a user error message.", []),
        ("The operator error rate rose.", []),
    ],
)
def test_slips_as_causes(text: str, expected: list[str]) -> None:
    assert found(blame.human_errors, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A careless upgrade.", ["careless"]),
        ("It was stupid of the engineer.", ["stupid"]),
        ("The team didn't bother to check.", ["didn't bother"]),
        ("Images are lazy-loaded, lazy loading is on.", []),
        ("Nobody was careless.", []),
        ("The store has a sloppy quorum and negligible load.", []),
    ],
)
def test_judgements(text: str, expected: list[str]) -> None:
    assert found(blame.judgements, text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The on-call engineer failed to notice it.", "the on-call engineer"),
        ("The developer writing the change misjudged the load.", "the developer"),
        ("The SRE on duty ignored the page.", "the SRE"),
        ("Goran overlooked the prefix.", "Goran"),
        ("@kim did not alert others.", "@kim"),
        ("Someone had forgotten to renew it.", "Someone"),
        ("The operator forgot the flag.", "the operator"),
        ("The team is to blame.", "the team"),
        ("The engineer on the early shift forgot the lock.", "the engineer"),
        ("A technician from the vendor overlooked the plan.", "a technician"),
        ("The engineer who swapped the fuse overlooked the plan.", "the engineer"),
        ("The reviewer, who knew the module, overlooked the sign.", "the reviewer"),
        ("The contractor, new to the house, misjudged the load.", "the contractor"),
        ("The developer in charge of the release made a mistake.", "the developer"),
        ("The operator mounted the volume and then forgot to change the target.", "the operator"),
        ("Goran restarted the pump, but overlooked the second valve.", "Goran"),
        ("One of the engineers forgot the flag.", "one of the engineers"),
        ("It was caused by the engineer who forgot the flag.", "the engineer"),
        ("After lunch the reviewer had simply forgotten the second page.", "the reviewer"),
        ("The intern responsible for the list made a mistake.", "the intern"),
        ("The shift lead called away by another alarm forgot the valve.", "the shift lead"),
        ("@dorothea went over the list only half-heartedly.", "@dorothea"),
        ("The engineer forgot to add the alarm, so no alarm went off.", "the engineer"),
        ("The SRE ignored the notice and the job stopped, as no page came.", "the SRE"),
        ("The SRE failed to read it and the job stopped, as no page came.", "the SRE"),
        ("The team did not notice because they were not looking.", "the team"),
        ("The alert was late and the engineer on duty failed to read it.", "the engineer"),
        ("The technician, woken at 03:10 by the pager, ignored the page.", "the technician"),
        ("The reviewer on duty, tired after two shifts, failed to ask.", "the reviewer"),
        ("At 03:10 the electrician hired for the lights caused the outage.", "the electrician"),
        ("The shift lead read it, silenced it, and forgot the pump.", "the shift lead"),
        ("The trainee swapped the disk but ignored the label.", "the trainee"),
        ("The duty manager failed to call the vendor.", "the duty manager"),
        ("Goran, busy with the fair, ignored three mails.", "Goran"),
        ("Der Techniker las es, unterschrieb es und vergaß das Ventil.", "der Techniker"),
        ("Le technicien a lu la fiche, l'a signée et a oublié la vanne.", "le technicien"),
        ("El técnico leyó la hoja, la firmó y olvidó la válvula.", "el técnico"),
    ],
)
def test_people_who_are_blamed(text: str, who: str) -> None:
    assert [said.who for said in failings.failings(text, PEOPLE)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Pods failed to start.",
        "The operator failed to reconcile.",
        "The loader ignored the header, and the probe forgot its last result.",
        "No engineer failed to follow the runbook; no one is to blame.",
        "If an engineer forgets the flag, the deploy stops.",
        "We forgot the second cluster, and so did our team.",
        "The team failed to reproduce the stall.",
        "Responders broke into two groups.",
        "The user forgot the password.",
        "SRE is responsible for the incident process.",
        "The manager failed to load, and Teams failed to deliver.",
        "The mail to the on-call engineer failed to arrive.",
        "The link between the developer and the host broke.",
        "A page for the engineer on the early shift failed to go out.",
        "The engineer saw that the script ignored the header.",
        "The engineer restarted the pod and the probe failed to answer.",
        "The change that the engineer made broke the job.",
        "The technician reported that the pump overlooked one valve.",
        "The storage operator ignored pods in another namespace.",
        "The team did not notice, as no alarm guarded the pump.",
        "Because no probe watched the pump, the team did not notice it.",
        "The team did not notice: there was no alert on the level.",
        "Without an alarm on the level the team did not notice.",
        "The on-call engineer failed to see it since the dashboard lacked the metric.",
        "The engineer forgot the flag because nothing asked for it.",
        "Support told the team about the users who forgot their passwords.",
        "A developer could have forgotten the flag.",
        "The step is often forgotten by new engineers.",
        "The team did not notice, because the alert went to an old address.",
        "Since the dashboard showed the old value, the on-call engineer did not notice it.",
        "The flag the developer removed in March caused the outage.",
        "The developer pointed to the flag ignored by the loader.",
        "The team restarted the pod but failed to restore the service.",
        "The alarm called in by the engineer, sent at 03:10, failed to reach anybody.",
        "With the contractor, sent by the vendor, the pump failed to start.",
        "If the technician, woken at night, ignored the page, a second one goes out.",
        "The developer changed the rule and ignored paths are now logged.",
        "The engineer updated the list, and the job, started at 03:10, ignored it.",
        "The release the team, led by Ines, rolled out caused the outage.",
    ],
)
def test_nobody_is_blamed(text: str) -> None:
    assert not list(failings.failings(text, PEOPLE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It should have been caught in review.", ["should have been caught"]),
        ("It could’ve been split.", ["could’ve been split"]),
        ("It should never have been merged.", ["should never have been merged"]),
        ("We ought to have known.", ["ought to have known"]),
        ("If only we had looked.", ["If only"]),
        ("Each service should have clear limits.", []),
        ("It should have been automatically retried.", []),
        ("The alert should have fired.", []),
        ("It could have been worse, and mails could have been leaked.", []),
        ("It must have been deleted.", []),
        ("The shift lead should have changed it.", ["should have changed"]),
        ("The reviewer, who knew the module, could have asked.", ["could have asked"]),
        ("The pump should have started when the engineer came.", []),
        ("The breaker, replaced by the electrician, should have tripped.", []),
        ("The team lead should have access to the vault.", []),
        ("Wir hätten das früher prüfen können.", ["hätten das früher prüfen"]),
        ("Si seulement quelqu'un avait regardé.", ["Si seulement"]),
        ("La válvula debería haber sido revisada.", ["debería haber sido revisada"]),
        ("Das Band hätte automatisch wechseln sollen.", []),
        ("La pompe aurait dû démarrer quand le technicien est venu.", []),
        ("It runs if only the leader answers.", []),
    ],
)
def test_counterfactuals(text: str, expected: list[str]) -> None:
    assert found(counterfactuals.counterfactuals, text) == expected


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("The technician on duty should have called the vendor.", True),
        ("The risk should have been discussed.", True),
        ("The clean-up could have been planned by the team.", True),
        ("The record should have been replicated to the standby.", False),
        ("It could have been prevented.", False),
        ("What should have been tested: the import.", False),
        ("The mail to the engineer should have arrived.", False),
        ("If the engineer had known, the team could have stopped it.", False),
    ],
)
def test_what_people_should_have_done_is_sure(text: str, sure: bool) -> None:
    assert [said.sure for said in counterfactuals.counterfactuals(text)] == [sure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some users waited for a while.", ["Some users"]),
        ("Many customers saw it. It was briefly down.", ["Many customers", "briefly"]),
        ("Some users, about 40, waited for a while.", []),
        ("All users were affected for a while.", []),
    ],
)
def test_vague_amounts(text: str, expected: list[str]) -> None:
    assert found(blame.vague_amounts, text) == expected


def test_sanctions_need_a_person() -> None:
    assert found(blame.sanctions, "The engineer was reprimanded.") == ["reprimanded"]
    assert not found(blame.sanctions, "The alert fired, monitoring warned, users were warned.")
    assert not found(blame.sanctions, "No one was disciplined.")


@pytest.mark.parametrize(
    "quoted",
    ['"she forgot"', "“she forgot”", "„she forgot“", "«she forgot»", "'she forgot'"],
)
def test_quotations_are_masked_in_their_length(quoted: str) -> None:
    text = f"It's said {quoted} by the engineers' lead."
    masked = unquoted(text)
    assert len(masked) == len(text)
    assert "forgot" not in masked
    assert masked.count(MASK) == len(quoted)


def test_sentences_end_at_stops_and_not_in_short_forms() -> None:
    text = "It fell, e.g. at noon. Version 1.2.3 ran! Who knew?\n\nNobody"
    assert [text[start:end] for start, end in sentences(text)] == [
        "It fell, e.g. at noon.",
        "Version 1.2.3 ran!",
        "Who knew?",
        "Nobody",
    ]


def test_each_word_of_failing_is_announced_by_a_hint() -> None:
    """The hints are looked for first; a verb that none of them begins would never be found."""
    spoken = (
        "failed to fails to neglected ignored refused to broke messed mismanaged didn't alert "
        "did not notice caused the outage at fault to blame responsible for forgot overlooked "
        "misjudged screwed up botched should have known made a mistake blundered"
    )
    for words in WORDINGS:
        for part in re.finditer(words.failings + "|" + words.human_failings, spoken):
            assert any(hint in part[0] for hint in words.failing_hints), part[0]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Der Techniker vergaß die Sperre.", "der Techniker"),
        ("Der Techniker, der das Relais tauschte, übersah den Plan.", "der Techniker"),
        ("Die Entwicklerin hat den zweiten Schalter vergessen.", "die Entwicklerin"),
        (
            "Die Schichtleiterin am frühen Morgen hatte die Meldung übersehen.",
            "die Schichtleiterin",
        ),
        ("Goran tauschte die Pumpe und vergaß das Ventil.", "Goran"),
        ("Le technicien a oublié le verrou.", "le technicien"),
        ("L'ingénieur d'astreinte a oublié de fermer la vanne.", "ingénieur"),
        ("La développeuse qui a changé la règle a omis le test.", "la développeuse"),
        ("Goran a remplacé la pompe et a oublié la vanne.", "Goran"),
        ("El técnico olvidó el cierre.", "el técnico"),
        ("La ingeniera de guardia se olvidó de cerrar la válvula.", "la ingeniera"),
        ("El desarrollador que cambió la regla pasó por alto la prueba.", "el desarrollador"),
        ("Goran cambió la bomba y olvidó la válvula.", "Goran"),
        ("De beheerder die de klep verving, vergat de test.", "de beheerder"),
        ("De monteur heeft de klep vergeten.", "de monteur"),
        ("Goran verving de pomp en vergat de klep.", "Goran"),
        ("De analist had beter moeten weten.", "de analist"),
        ("Het was puur zijn eigen schuld.", "a person"),
        ("Il tecnico che ha cambiato la valvola ha dimenticato la prova.", "il tecnico"),
        ("È tutta colpa sua.", "a person"),
        ("È stata colpa del tecnico.", "tecnico"),
        ("O técnico de plantão esqueceu a válvula.", "o técnico"),
        ("A culpa é dele, foi culpa do técnico.", "técnico"),
        ("Teknikern glömde ventilen.", "Teknikern"),
        ("Det var hennes eget fel.", "a person"),
        ("Teknikeren glemte ventilen.", "Teknikeren"),
        ("Det var hans egen skyld.", "a person"),
        ("Inżynier zapomniał o zaworze.", "Inżynier"),
        ("To jego wina.", "a person"),
        ("Дежурный инженер забыл про клапан.", "инженер"),
        ("Это его вина.", "a person"),
        ("Es war die Schuld des Technikers.", "techniker"),
        ("Er ist selbst schuld.", "a person"),
        ("C'est la faute de l'ingénieur.", "ingénieur"),
        ("Fue culpa del técnico.", "técnico"),
    ],
)
def test_people_who_are_blamed_in_other_languages(text: str, who: str) -> None:
    assert [said.who for said in failings.failings(text, PEOPLE)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Das Ventil wurde beim Umbau vergessen.", "Der Prüfer kann das nicht übersehen.",
        "Die Meldung an den Techniker wurde übersehen.", "Das Skript übersah den Kopf.",
        "Das Team bemerkte es nicht, da kein Alarm die Pumpe überwachte.",
        "Kein Techniker vergaß die Sperre.", "Falls jemand die Sperre vergisst, hält der Kran.",
        "La vanne a été oubliée.", "Le script a omis la ligne.",
        "Si quelqu'un oublie le verrou, rien ne bouge.",
        "L'équipe n'a pas remarqué la panne, car aucune alarme ne surveillait la pompe.",
        "La válvula fue olvidada.", "El programa omitió la línea.",
        "Si alguien olvidó el cierre, avisa.",
        "El equipo no vio la falla porque ninguna alarma vigilaba la bomba.",
        "De klep werd bij de verbouwing vergeten.", "Het is niet de schuld van de monteur.",
        "Dat is een fout in de inrichting en niet van de gebruiker.",
        "De beheerder werd gebeld, maar de melding was vergeten.",
        "La valvola è stata dimenticata.", "Non è colpa del tecnico.",
        "A válvula foi esquecida.", "Não foi culpa do técnico.",
        "Ventilen glömdes bort.", "Teknikern hittade felet i kabeln.", "Ventilen ble glemt.",
        "Administrator znalazł winny proces.", "Zawór został zapomniany.",
        "Инженер нашёл ошибку.", "Клапан был забыт.", "Die Schuld des Technikers ist das nicht.",
    ],
)  # fmt: skip
def test_nobody_is_blamed_in_other_languages(text: str) -> None:
    assert not list(failings.failings(text, PEOPLE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ursache war menschliches Versagen.", ["menschliches Versagen"]),
        ("Ein Bedienfehler legte den Kran still.", ["Bedienfehler"]),
        ("Menschliches Versagen konnte früh ausgeschlossen werden.", []),
        ("Eine Sperre soll Bedienfehler verhindern.", []),
        ("Gegen menschliche Fehler hilft eine Sperre.", []),
        ("La cause est une erreur humaine.", ["erreur humaine"]),
        ("Une erreur humaine a été exclue.", []),
        ("Il ne s'agit pas d'une erreur humaine.", []),
        ("La causa fue un error humano.", ["error humano"]),
        ("Se descartó un error humano.", []), ("Un error humano fue descartado pronto.", []),
        ("De oorzaak was een menselijke fout.", ["menselijke fout"]),
        ("Een menselijke fout is uitgesloten.", []),
        ("La causa è un errore umano.", ["errore umano"]), ("Non è stato un errore umano.", []),
        ("A causa foi erro humano.", ["erro humano"]), ("Um erro humano foi descartado.", []),
        ("Orsaken var den mänskliga faktorn.", ["mänskliga faktorn"]),
        ("Årsaken var en menneskelig feil.", ["menneskelig feil"]),
        ("Przyczyną był błąd ludzki.", ["błąd ludzki"]), ("Błąd ludzki wykluczono.", []),
        ("Причина — человеческий фактор.", ["человеческий фактор"]),
    ],
)  # fmt: skip
def test_slips_as_causes_in_other_languages(text: str, expected: list[str]) -> None:
    assert found(blame.human_errors, text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It was the engineer's own fault.", "engineer"),
        ("This is entirely his own fault.", "a person"),
        ("It was the fault of the on-call engineer.", "the on-call engineer"),
    ],
)
def test_a_fault_may_be_called_somebodys(text: str, who: str) -> None:
    assert [said.who for said in failings.failings(text, PEOPLE)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "It was nobody's fault.", "It was not the engineer's fault.",
        "The fault of the disk was found by the engineer.", "A fault domain was lost.",
        "The engineer's fault tolerance tests ran.", "Whether it was the operator's fault is moot.",
    ],
)  # fmt: skip
def test_a_fault_may_be_that_of_a_thing(text: str) -> None:
    assert not list(failings.failings(text, PEOPLE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Several families came too early.", ["Several families"]),
        ("Numerous bookings had to be moved.", ["Numerous bookings"]),
        ("Many of the letters lay there.", ["Many of the letters"]),
        ("A handful of early guests left.", ["A handful of early guests"]),
        ("Some people waited, most shops closed.", ["Some people"]),
        ("A few children cried.", ["A few children"]),
        ("Several vans, 14 in all, left late.", []), ("There were several reasons.", []),
        ("Various factors led to it, in many ways.", []), ("Most was restored as planned.", []),
        ("Some traffic passes the other node.", []), ("Various versions were built.", []),
        ("Many thanks to all.", []),
        ("Several components depend on it.", []), ("Several of them were late.", []),
        ("Mehrere Familien kamen zu früh.", ["Mehrere Familien"]),
        ("Zahlreiche Gäste gingen.", ["Zahlreiche Gäste"]),
        ("Es gab mehrere Gründe.", []), ("Mehrere Familien, 12 an der Zahl, kamen.", []),
        ("Plusieurs familles sont venues.", ["Plusieurs familles"]),
        ("De nombreuses commandes ont attendu.", ["De nombreuses commandes"]),
        ("Il y a plusieurs raisons.", []), ("Varias familias llegaron.", ["Varias familias"]),
        ("Muchos pedidos esperaron.", ["Muchos pedidos"]), ("Hubo varias causas.", []),
    ],
)  # fmt: skip
def test_vague_amounts_are_a_quantifier_and_what_could_be_counted(
    text: str, expected: list[str]
) -> None:
    assert found(blame.vague_amounts, text) == expected


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("原因は担当者の確認不足であった", 1),
        ("ヒューマンエラーではなく設計の問題", 0),
        ("根因：人为操作失误导致配置错误", 1),
        ("防止人为失误的检查", 0),
        ("원인은 담당자 실수로 판단됨", 1),
        ("담당자 실수가 아니라 도구의 문제", 0),
        ("Kök neden insan hatasıdır", 1),
    ],
)
def test_a_slip_is_a_cause_in_scripts_without_gaps_too(text: str, slips: int) -> None:
    assert len(list(human_errors(text))) == slips


@pytest.mark.parametrize(
    "text",
    [
        "Avertissement écrit à l'astreinte",
        "경위서를 받고",
        "Abmahnung für den Kollegen",
        "Amonestación por escrito al técnico",
        "担当者に始末書を提出させる",
        "объявить выговор дежурному",
    ],
)
def test_a_sanction_is_known_in_every_language(text: str) -> None:
    assert len(list(sanctions(text))) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It would not have happened if Ines had done her job.", "Ines"),
        ("Goran bears the full responsibility for the outage.", "Goran"),
        ("Verantwortlich für den Ausfall ist Goran.", "Goran"),
        ("Rien ne serait arrivé si Ines avait fait son travail.", "Ines"),
        ("No habría pasado si Ines hubiera hecho su trabajo.", "Ines"),
        ("Nada teria acontecido se Ines tivesse prestado atenção.", "Ines"),
        ("Ines è responsabile del guasto.", "Ines"),
        ("Het was niet gebeurd als Goran zijn werk had gedaan.", "Goran"),
        ("Det hadde ikke skjedd hvis Ines hadde gjort jobben sin.", "Ines"),
        ("Det hade inte hänt om Ines hade gjort sitt jobb.", "Ines"),
        ("Nie doszłoby do tego, gdyby Ines zrobiła swoją pracę.", "Ines"),
        ("Этого не было бы, если бы Goran сделал свою работу.", "Goran"),
        ("責任は担当者にあります。", "担当者"),
        ("책임은 담당자에게 있습니다.", "담당자"),
    ],
)
def test_a_whole_clause_may_put_the_blame_on_somebody(text: str, who: str) -> None:
    assert [said.who for said in failings.failings(text, PEOPLE)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "If the queue had done its job, we would have known.",
        "Ines is responsible for the mail service.",
        "Verantwortlich für die Umsetzung ist Goran.",
        "Ines est responsable du suivi.",
        "Ines è responsabile del servizio.",
        "監視の責任範囲は基盤チームにあります。",
    ],
)
def test_a_duty_is_no_blame(text: str) -> None:
    assert not list(failings.failings(text, PEOPLE))
