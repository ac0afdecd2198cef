"""What sentences of other languages tell of the incident is compared on the same terms."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import (
    conflicting_metric,
    duration_mismatch,
    metric_matches_no_events,
)
from postmortem_lint.rules.impact import summary_contradicts

RULES = (
    summary_contradicts.RULE,
    duration_mismatch.RULE,
    conflicting_metric.RULE,
    metric_matches_no_events.RULE,
)
GERMAN = """# Störungsbericht: Ticketverkauf antwortet mit Fehlern

- **Beginn**: 2025-03-04 14:05 UTC
- **Ende**: 2025-03-04 15:20 UTC

## Zusammenfassung

{0}

## Zeitverlauf (UTC)

- 2025-03-04 14:05 Version 88 ausgerollt
- 2025-03-04 14:11 Kasse ruft an
- 2025-03-04 14:31 Falsche Zonendatei gefunden
- 2025-03-04 15:20 Alte Zonendatei eingespielt
"""
FRENCH = """# Post-mortem : la billetterie renvoie des erreurs

- **Début** : 2025-03-04 14:05 UTC
- **Fin** : 2025-03-04 15:20 UTC

## Résumé

{0}

## Chronologie (UTC)

- 2025-03-04 14:05 Version 88 déployée
- 2025-03-04 14:11 La caisse appelle
- 2025-03-04 14:31 Mauvais fichier trouvé
- 2025-03-04 15:20 Ancien fichier remis en place
"""
SPANISH = """# Post mortem: la venta de entradas responde con errores

- **Inicio**: 2025-03-04 14:05 UTC
- **Fin**: 2025-03-04 15:20 UTC

## Resumen

{0}

## Cronología (UTC)

- 2025-03-04 14:05 Versión 88 desplegada
- 2025-03-04 14:11 La taquilla llama
- 2025-03-04 14:31 Archivo equivocado encontrado
- 2025-03-04 15:20 Archivo antiguo repuesto
"""
JAPANESE = """# 障害報告書: チケット販売のエラー

- **発生時刻**: 2025-03-04 14:05 UTC
- **復旧時刻**: 2025-03-04 15:20 UTC

## 概要

{0}

## タイムライン (UTC)

- 2025-03-04 14:05 バージョン88を展開
- 2025-03-04 14:11 窓口から電話
- 2025-03-04 14:31 誤ったファイルを発見
- 2025-03-04 15:20 以前のファイルに戻した
"""
CHINESE = """# 故障复盘：售票出错

- **开始时间**：2025-03-04 14:05 UTC
- **恢复时间**：2025-03-04 15:20 UTC

## 摘要

{0}

## 时间线 (UTC)

- 2025-03-04 14:05 发布 88 版本
- 2025-03-04 14:11 售票处来电
- 2025-03-04 14:31 找到错误文件
- 2025-03-04 15:20 换回旧文件
"""
PORTUGUESE = """# Post mortem: a venda de ingressos responde com erros

- **Início**: 2025-03-04 14:05 UTC
- **Fim**: 2025-03-04 15:20 UTC

## Resumo

{0}

## Linha do tempo (UTC)

- 2025-03-04 14:05 Versão 88 implantada
- 2025-03-04 14:11 A bilheteria liga
- 2025-03-04 14:31 Arquivo errado encontrado
- 2025-03-04 15:20 Arquivo antigo de volta
"""


def said(page: str, sentence: str) -> Severity | None:
    """The most that is said of a sentence on a page."""
    return most_severe(page.format(sentence), *RULES)


WRONG = [
    (GERMAN, "Der Vorfall wurde um 15:40 UTC behoben."),
    (GERMAN, "Um 15:40 UTC wurde der Vorfall behoben."),
    (GERMAN, "Behoben wurde die Störung um 15:40 UTC."),
    (GERMAN, "Die Störung begann um 13:05 UTC."),
    (GERMAN, "Der Ticketverkauf war um 15:40 UTC wiederhergestellt."),
    (GERMAN, "Die Störung dauerte 95 Minuten."),
    (GERMAN, "Der Ticketverkauf war 95 Minuten lang nicht erreichbar."),
    (GERMAN, "Der Ticketverkauf war für 95 Minuten ausgefallen."),
    (GERMAN, "Die Störung wurde nach 95 Minuten behoben."),
    (GERMAN, "Von 14:05 bis 15:20 UTC, also 95 Minuten, gab es keine Karten."),
    (GERMAN, "Vom ersten Fehler bis zur Behebung vergingen 95 Minuten."),
    (GERMAN, "Wir konnten den Vorfall um 15:40 UTC beheben."),
    (FRENCH, "De la première erreur à la résolution, il a fallu 95 minutes."),
    (SPANISH, "Pudimos resolver el incidente a las 15:40 UTC."),
    (PORTUGUESE, "O tempo até a resolução, contado do início, foi de 95 minutos."),
    (JAPANESE, "障害は15:40 UTCに解決しました。"),
    (JAPANESE, "15:40 UTCに障害の解決を宣言しました。"),
    (JAPANESE, "障害の発生から解決まで95分でした。"),
    (CHINESE, "故障于15:40 UTC恢复。"),
    (FRENCH, "L'incident a été résolu à 15:40 UTC."),
    (FRENCH, "À 15:40 UTC, l'incident a été résolu."),
    (FRENCH, "La panne a commencé à 13:05 UTC."),
    (FRENCH, "La billetterie a été rétablie à 15:40 UTC."),
    (FRENCH, "La panne a duré 95 minutes."),
    (FRENCH, "La billetterie a été indisponible pendant 95 minutes."),
    (FRENCH, "L'incident a été résolu en 95 minutes."),
    (FRENCH, "De 14:05 à 15:20 UTC, soit 95 minutes, aucun billet n'a été vendu."),
    (SPANISH, "El incidente se resolvió a las 15:40 UTC."),
    (SPANISH, "A las 15:40 UTC se resolvió el incidente."),
    (SPANISH, "El incidente comenzó a las 13:05 UTC."),
    (SPANISH, "La venta de entradas fue restablecida a las 15:40 UTC."),
    (SPANISH, "El incidente duró 95 minutos."),
    (SPANISH, "La venta de entradas estuvo caída durante 95 minutos."),
    (SPANISH, "El incidente fue resuelto en 95 minutos."),
    (SPANISH, "De 14:05 a 15:20 UTC, es decir, 95 minutos, no se vendió nada."),
    (PORTUGUESE, "O incidente foi resolvido às 15:40 UTC."),
    (PORTUGUESE, "Às 15:40 UTC o incidente foi resolvido."),
    (PORTUGUESE, "O incidente começou às 13:05 UTC."),
    (PORTUGUESE, "A queda terminou às 15:40 UTC."),
    (PORTUGUESE, "A venda de ingressos foi restabelecida às 15:40 UTC."),
    (PORTUGUESE, "O incidente durou 95 minutos."),
    (PORTUGUESE, "A venda de ingressos ficou fora do ar por 95 minutos."),
    (PORTUGUESE, "O incidente foi resolvido em 95 minutos."),
    (PORTUGUESE, "O incidente terminou depois de 95 minutos."),
]
HARMLESS = [
    (GERMAN, "Um 14:31 UTC, 26 Minuten nach Beginn, wirkte die Notlösung."),
    (GERMAN, "Nach dem Beginn um 14:05 UTC war der Vorfall um 15:20 UTC behoben."),
    (FRENCH, "L'alerte s'est déclenchée à 14 h 11, six minutes après le début."),
    (GERMAN, "Vom ersten Fehler bis zur Behebung vergingen 75 Minuten."),
    (GERMAN, "Im Durchschnitt vergingen vom ersten Fehler bis zur Behebung 95 Minuten."),
    (JAPANESE, "障害は15:20 UTCに解決しました。"),
    (JAPANESE, "負荷試験は15:40 UTCに終了しました。"),
    (JAPANESE, "障害は15:40 UTCに解決する予定でした。"),
    (JAPANESE, "最初のエラーから復旧まで01:15:00を要しました。"),
    (JAPANESE, "別の障害が17:00 UTCに発生しました。"),
    (CHINESE, "故障于15:20 UTC恢复。"),
    (CHINESE, "演练于17:00 UTC结束。"),
    (GERMAN, "Der Vorfall wurde um 15:20 UTC behoben."),
    (GERMAN, "Der Lasttest begann um 13:45 UTC."),
    (GERMAN, "Die Sprechstunde begann um 09:00 UTC."),
    (GERMAN, "Kunden in Norwegen konnten um 14:40 UTC wieder kaufen."),
    (GERMAN, "Der Cache wurde um 14:50 UTC wiederhergestellt."),
    (GERMAN, "Der Vorfall sollte um 14:45 UTC behoben sein."),
    (GERMAN, "Wenn wir es gesehen hätten, wäre der Vorfall um 14:20 UTC behoben worden."),
    (GERMAN, "Der Vorfall wurde nicht um 14:45 UTC behoben."),
    (GERMAN, "Eine weitere Störung begann um 17:00 UTC."),
    (GERMAN, "Die Störung des Anbieters wurde um 13:30 UTC behoben."),
    (GERMAN, "Der Ticketverkauf wurde um 14:50 UTC für die meisten Kunden wiederhergestellt."),
    (GERMAN, "Die Besprechung dauerte 95 Minuten."),
    (GERMAN, "In den ersten 25 Minuten bemerkte es niemand."),
    (GERMAN, "Jede Anfrage dauerte 30 Sekunden."),
    (GERMAN, "Die Störung dauerte 75 Minuten."),
    (GERMAN, "Der Wartungslauf beginnt täglich um 02:00 UTC."),
    (GERMAN, "Die vorige Störung dauerte 95 Minuten."),
    (GERMAN, "Die Störung am 7. Mai 2024 hatte 95 Minuten gedauert."),
    (GERMAN, "Der Vorfall war nach 1:15 behoben."),
    (FRENCH, "L'incident a été résolu à 15:20 UTC."),
    (FRENCH, "L'incident a été résolu au bout de 1:15."),
    (FRENCH, "Le test de charge a commencé à 13:45 UTC."),
    (FRENCH, "Le renouvellement du certificat a commencé à 13:00 UTC."),
    (FRENCH, "Le cache a été restauré à 14:50 UTC."),
    (FRENCH, "L'incident n'a pas été résolu à 14:45 UTC."),
    (FRENCH, "Une autre panne a commencé à 17:00 UTC."),
    (FRENCH, "La panne du fournisseur a été résolue à 13:30 UTC."),
    (FRENCH, "La billetterie a été rétablie à 14:50 UTC pour la plupart des clients."),
    (FRENCH, "La réunion a duré 95 minutes."),
    (FRENCH, "Pendant les 25 premières minutes, personne n'a rien vu."),
    (FRENCH, "Chaque requête a duré 30 secondes."),
    (FRENCH, "La panne a duré 75 minutes."),
    (FRENCH, "La panne précédente a duré 95 minutes."),
    (SPANISH, "El incidente se resolvió a las 15:20 UTC."),
    (SPANISH, "El incidente terminó al cabo de 1:15 h."),
    (SPANISH, "La prueba de carga comenzó a las 13:45 UTC."),
    (SPANISH, "La renovación del certificado comenzó a las 13:00 UTC."),
    (SPANISH, "La caché fue restaurada a las 14:50 UTC."),
    (SPANISH, "El incidente no se resolvió a las 14:45 UTC."),
    (SPANISH, "Otro incidente comenzó a las 17:00 UTC."),
    (SPANISH, "El incidente del proveedor se resolvió a las 13:30 UTC."),
    (SPANISH, "La venta de entradas fue restablecida a las 14:50 UTC en Madrid."),
    (SPANISH, "La reunión duró 95 minutos."),
    (SPANISH, "Durante los primeros 25 minutos nadie lo notó."),
    (SPANISH, "Cada petición duró 30 segundos."),
    (SPANISH, "El incidente duró 75 minutos."),
    (SPANISH, "El incidente anterior duró 95 minutos."),
    (PORTUGUESE, "O incidente foi resolvido às 15:20 UTC."),
    (PORTUGUESE, "O teste de carga começou às 13:45 UTC."),
    (PORTUGUESE, "A renovação do certificado começou às 13:00 UTC."),
    (PORTUGUESE, "O cache foi restaurado às 14:50 UTC."),
    (PORTUGUESE, "O incidente não foi resolvido às 14:45 UTC."),
    (PORTUGUESE, "Outro incidente começou às 17:00 UTC."),
    (PORTUGUESE, "O incidente do fornecedor foi resolvido às 13:30 UTC."),
    (PORTUGUESE, "A venda de ingressos foi restabelecida às 14:50 UTC em Lisboa."),
    (PORTUGUESE, "A reunião durou 95 minutos."),
    (PORTUGUESE, "Nos primeiros 25 minutos ninguém notou."),
    (PORTUGUESE, "Cada requisição durou 30 segundos."),
    (PORTUGUESE, "O incidente durou 75 minutos."),
    (PORTUGUESE, "O incidente anterior durou 95 minutos."),
    (PORTUGUESE, "A manutenção está prevista para as 16:30 UTC."),
    (PORTUGUESE, "O incidente durou 75 minutos; o de 7 de maio de 2024 tinha durado 95 minutos."),
]


@pytest.mark.parametrize(("page", "sentence"), WRONG)
def test_what_contradicts_the_times_is_told(page: str, sentence: str) -> None:
    assert said(page, sentence) in (Severity.WARNING, Severity.ERROR)


@pytest.mark.parametrize(("page", "sentence"), HARMLESS)
def test_what_is_right_or_about_something_else_is_not(page: str, sentence: str) -> None:
    assert said(page, sentence) is None
