"""Japanese words."""

from __future__ import annotations

from postmortem_lint.values.words import japanese_titles
from postmortem_lint.values.words.language import Language

JAPANESE = Language(
    code="ja",
    weekdays={
        f"{day}{end}": number
        for number, day in enumerate("月火水木金土日")
        for end in ("", "曜", "曜日")
    },
    units={
        "秒": 1,
        "秒間": 1,
        "分": 60,
        "分間": 60,
        "時間": 3600,
        "日": 86400,
        "日間": 86400,
        "週": 604800,
        "週間": 604800,
        "か月": 2592000,
        "ヶ月": 2592000,
        "カ月": 2592000,
        "ヵ月": 2592000,
        "ヶ月間": 2592000,
        "か月間": 2592000,
    },
    numbers={
        "半": 0.5,
        "一": 1,
        "二": 2,
        "三": 3,
        "四": 4,
        "五": 5,
        "六": 6,
        "七": 7,
        "八": 8,
        "九": 9,
        "十": 10,
    },
    approximate=(
        "約",
        "およそ",
        "おおよそ",
        "ほぼ",
        "推定",
        "頃",
        "ころ",
        "ごろ",
        "前後",
        "程度",
        "ほど",
        "くらい",
        "ぐらい",
        "弱",
        "強",
    ),
    under=("未満", "以内"),
    up_to=("最大", "最長"),
    or_more=("以上", "超"),
    to=("から",),
    am=("午前",),
    pm=("午後",),
    ongoing=("継続中", "進行中", "対応中", "現在"),
    unknown=("不明", "未定", "未確認", "調査中"),
    not_available=("該当なし", "対象外"),
    none=("なし", "無し", "無"),
    next_day=("翌日", "翌朝", "翌"),
    working=("営業時間", "営業日", "業務時間"),
    clock_words={"正午": 43200, "真夜中": 0},
    ago=("後", "前", "経過"),
    sections=japanese_titles.SECTIONS,
    labels=japanese_titles.LABELS,
    columns=japanese_titles.COLUMNS,
    milestones=japanese_titles.MILESTONES,
    claims=japanese_titles.CLAIMS,
)
