"""Japanese verbs and subjects: stems that stand somewhere in a clause, as no blanks part words."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("始ま", "開始", "発生"),
        Happening.NOTICE: ("検知", "認識", "気づ", "気付", "発覚", "検出"),
        Happening.ALERT: ("発報",),
        Happening.ACKNOWLEDGE: ("確認応答", "応答し", "対応を引き受け"),
        Happening.FIND_CAUSE: ("特定", "突き止め", "判明"),
        Happening.MITIGATE: ("緩和", "暫定対処", "暫定対応", "暫定復旧"),
        Happening.RESTORE: ("復旧", "回復"),
        Happening.RESOLVE: ("解決", "解消"),
        Happening.END: ("終息", "終了", "収束"),
    },
    incidents=("障害", "インシデント", "事象", "停止", "影響"),
    causes=("原因",),
    length_nouns=("継続時間", "障害時間", "停止時間", "影響時間", "ダウンタイム"),
    unseen=("気づかれ", "気付かれ", "検知されな", "発見されな"),
    long=("間", "もの間", "にわたり", "にわたって"),
    topics=("は", "が"),
    until=("まで", "から"),
    taking=("を要し", "かかっ", "かかり"),
    at_marks=("に", "で", "頃", "ごろ", "を"),
    not_once=(
        "予定", "計画", "訓練", "もし", "場合", "ません", "ない", "せず", "毎日", "定期", "試験",
        "テスト", "一部", "別の", "再び", "再度", "前回", "二回目", "部分",
    ),
    gapless=True,
)  # fmt: skip
