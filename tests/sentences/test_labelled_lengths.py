"""A length that a label names by its ends is compared with the events that the words name."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import metric_matches_no_events

RULE = metric_matches_no_events.RULE

# By language: what happened at 14:02, 14:19, 14:26, 14:47, 15:04 and 15:13; the labels of the
# lengths between two of these.
REPORTS = {
    "english": (
        "Deploy of version 88, first failed payments|Support forwards a complaint|Ana acknowledges"
        "|Root cause found: the cache key|Rollback started|Rollback done, payments work",
        "From the deploy to the first complaint|Ack → cause|Between root cause and rollback start",
    ),
    "german": (
        "Ausrollen der Version 88|Kundendienst leitet eine Beschwerde weiter|Ana übernimmt"
        "|Ursache gefunden: Schlüssel|Rücknahme begonnen|Rücknahme fertig, Zahlungen gehen",
        "Vom Ausrollen bis zur Beschwerde|Von der Übernahme bis zur Ursache|Ursache → Rücknahme",
    ),
    "french": (
        "déploiement de la version 88|le support transmet une plainte|Ana prend en charge"
        "|cause trouvée : la clé|retour arrière lancé|retour arrière fini, les paiements passent",
        "Du déploiement à la plainte|De la prise en charge à la cause"
        "|De la cause au retour arrière",
    ),
    "spanish": (
        "despliegue de la versión 88|soporte reenvía una queja|Ana toma la guardia"
        "|causa encontrada: la clave|empieza la reversión|reversión lista, los pagos vuelven",
        "Del despliegue a la primera queja|Desde la guardia hasta la causa"
        "|Entre la causa y la reversión",
    ),
    "italian": (
        "rilascio della versione 88|il supporto inoltra un reclamo|Ana prende in carico"
        "|trovata la causa: la chiave|ripristino avviato|ripristino finito, pagamenti a posto",
        "Dal rilascio al primo reclamo|Dalla presa in carico alla causa"
        "|Dalla causa all'avvio del ripristino",
    ),
    "dutch": (
        "uitrol van versie 88|klantendienst stuurt een klacht door|Ana neemt de melding"
        "|oorzaak gevonden: de sleutel|terugdraaien begonnen|terugdraaien klaar, alles betaalt",
        "Van uitrol tot klacht|Van melding tot oorzaak|Van oorzaak tot terugdraaien",
    ),
    "polish": (
        "wdrożenie wersji 88|obsługa przekazuje skargę|Ana przejmuje dyżur"
        "|znaleziona przyczyna: klucz|początek wycofania|wycofanie gotowe, płatności działają",
        "Od wdrożenia do skargi|Od przejęcia do przyczyny|Od przyczyny do wycofania",
    ),
    "turkish": (
        "sürüm 88 dağıtımı|destek bir şikayet iletiyor|Ana nöbeti devralıyor"
        "|neden bulundu: anahtar|geri alma başladı|geri alma bitti, ödemeler çalışıyor",
        "Dağıtımdan şikayete kadar|Nöbetten nedene|Nedenden geri almaya",
    ),
    "japanese": (
        "バージョン88を配信|サポートから苦情の連絡|安藤が対応を開始"
        "|原因を特定: キー|切り戻し開始|切り戻し完了、決済が回復",
        "配信から苦情まで|対応開始から原因特定まで|原因特定から切り戻し開始まで",
    ),
    "chinese": (
        "发布版本88|客服转来投诉|安娜接手|定位原因: 键|开始回滚|回滚完成,支付恢复",
        "从发布到投诉|从接手到定位原因|从定位原因到回滚",
    ),
    "korean": (
        "버전 88 배포|고객센터가 불만 접수 전달|안나 대응 시작"
        "|원인 파악: 키|롤백 시작|롤백 완료, 결제 정상화",
        "배포부터 불만 접수까지|대응 시작에서 원인 파악까지|원인 파악부터 롤백까지",
    ),
}
TIMES = ("14:02", "14:19", "14:26", "14:47", "15:04", "15:13")
LENGTHS = (17, 21, 17)


def page(told: str, labels: str, minutes: tuple[int, ...], *, table: bool = False) -> str:
    """A report with the lengths in a list or in a table."""
    entries = "\n".join(f"- {at} {event}" for at, event in zip(TIMES, told.split("|"), strict=True))
    pairs = tuple(zip(labels.split("|"), minutes, strict=True))
    rows = [
        f"| {label} | {length} min |" if table else f"- {label}: {length} min"
        for label, length in pairs
    ]
    head = ["| | |", "| --- | --- |"] if table else []
    return "\n".join(
        ["# Postmortem: 88", "", "## Timeline (UTC)", "", entries, "", "## 1", "", *head, *rows, ""]
    )


@pytest.mark.parametrize("language", REPORTS)
@pytest.mark.parametrize("table", [False, True])
def test_a_length_between_two_named_events(language: str, table: bool) -> None:
    told, labels = REPORTS[language]
    assert most_severe(page(told, labels, LENGTHS, table=table), RULE) is None
    for at in range(len(LENGTHS)):
        wrong = tuple(one + 35 * (place == at) for place, one in enumerate(LENGTHS))
        severity = most_severe(page(told, labels, wrong, table=table), RULE)
        assert severity in (Severity.INFO, Severity.WARNING)


TABLE = """# Postmortem: search was empty

## Timeline

| Time | What | {title} |
| --- | --- | --- |
| 23:10 UTC | Index emptied | {lengths[0]} |
| 23:22 UTC | Alert fires | {lengths[1]} |
| 23:40 UTC | Ana looks | {lengths[2]} |
| 00:25 UTC | Index restored | {lengths[3]} |
| 01:10 UTC | All is well | {lengths[4]} |
"""


@pytest.mark.parametrize(
    "lengths",
    [
        ("–", "12 min", "30 min", "1 h 15 min", "2 h"),
        ("0", "+12 min", "+30 min", "+75 min", "+120 min"),
        ("T+0", "T+12 min", "T+30 min", "T+1 h 15 min", "T+2 h"),
        ("12 min", "18 min", "45 min", "45 min", "–"),
        ("–", "12 min", "18 min", "45 min", "45 min"),
    ],
)
def test_lengths_beside_times_count_alike(lengths: tuple[str, ...]) -> None:
    """From one time, from the row above or to the next: the third is wrong."""
    right = TABLE.format(title="Since", lengths=lengths)
    assert most_severe(right, RULE) is None
    signs = lengths[2].replace("30", "50").replace("18", "38").replace("45", "25")
    wrong = TABLE.format(title="Since", lengths=(*lengths[:2], signs, *lengths[3:]))
    assert most_severe(wrong, RULE) is Severity.WARNING


QUIET = (
    "- Cache lifetime: 45 minutes\n- Build: 12 min\n- Queue: 5 min",
    "- From deploy to rollback, as planned: 40 to 60 minutes",
    "- Time to live: 33 minutes",
    "- From the warehouse to the shop: 3 hours",
    "- Until the next release: 90 minutes",
    "- Start: 12:52\n- Last failure: 13:52",
    "- Ack → cause: about 20 minutes",
    "- Time to restore a backup: 47 minutes",
)


@pytest.mark.parametrize("lines", QUIET)
def test_what_names_no_two_events_is_left_alone(lines: str) -> None:
    told, _ = REPORTS["english"]
    entries = "\n".join(f"- {at} {event}" for at, event in zip(TIMES, told.split("|"), strict=True))
    report = f"# Postmortem: 88\n\n## Timeline (UTC)\n\n{entries}\n\n## Numbers\n\n{lines}\n"
    assert most_severe(report, RULE) is None
