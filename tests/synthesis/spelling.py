"""How a value is written: times, dates and lengths in the notations of the data, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

MINUTE = timedelta(minutes=1)

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio "
    "agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho "
    "agosto setembro outubro novembro dezembro",
    "ja": " ".join(f"{number}月" for number in range(1, 13)),
}
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "ja": "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
}


def _ordinal(day: int) -> str:
    ends = {1: "st", 2: "nd", 3: "rd"}
    return f"{day}{'th' if day in (11, 12, 13) else ends.get(day % 10, 'th')}"


def offset(moment: datetime) -> str:
    """The offset of a moment, as +02:00."""
    text = moment.strftime("%z")
    return f"{text[:3]}:{text[3:5]}"


def zone(moment: datetime) -> str:
    """The letters of the zone of a moment."""
    name = moment.tzname() or ""
    return {"-03": "BRT", "GMT": "UTC"}.get(name, name)


def moment_fields(moment: datetime, language: str, weekday: int | None = None) -> dict[str, Any]:
    """What a pattern of a time or a date may use; `weekday` puts in a wrong one."""
    month = _MONTHS[language].split()[moment.month - 1]
    day = _DAYS[language].split()[moment.weekday() if weekday is None else weekday]
    return {
        "year": moment.year,
        "month": moment.month,
        "day": moment.day,
        "month_name": month,
        "month_abbr": month[:3],
        "day_ordinal": _ordinal(moment.day),
        "weekday": day,
        "weekday_abbr": day[: 1 if language == "ja" else 3],
        "hour24": moment.hour,
        "hour12": moment.hour % 12 or 12,
        "ampm": "AM" if moment.hour < 12 else "PM",
        "minute": moment.minute,
        "second": moment.second,
        "zone": zone(moment),
        "offset": offset(moment),
    }


def range_fields(first: datetime, last: datetime, language: str) -> dict[str, Any]:
    ends = moment_fields(last, language)
    return moment_fields(first, language) | {f"{name}_2": ends[name] for name in ends}


def length_fields(pattern: str, length: timedelta) -> dict[str, Any]:
    """What a pattern of a length may use: hours are all whole ones, unless it has days."""
    seconds = int(length.total_seconds())
    hours = seconds // 3600
    return {
        "days": hours // 24,
        "hours": hours % 24 if "{days" in pattern else hours,
        "minutes": seconds // 60 % 60,
        "seconds": seconds % 60,
        "total_minutes": seconds // 60,
        "decimal_hours": seconds / 3600,
    }


def fits(notation: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    """Whether a notation may be used for a value (its condition is an expression of the data)."""
    condition = notation.get("condition", "True")
    return bool(eval(condition, {"__builtins__": {}}, dict(fields)))


def fitting(
    preferred: Mapping[str, Any], others: Iterable[Mapping[str, Any]], length: timedelta
) -> str:
    """The pattern of the first notation that can write a length."""
    for notation in (preferred, *others):
        if fits(notation, length_fields(notation["pattern"], length)):
            return str(notation["pattern"])
    raise LookupError(length)


def number(value: int, separator: str) -> str:
    """A number in groups of three digits, or in one piece."""
    return f"{value:,}".replace(",", separator)
