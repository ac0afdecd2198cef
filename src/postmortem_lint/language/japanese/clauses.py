"""Japanese verbs and subjects: stems that stand somewhere in a clause, as no blanks part words."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("始ま", "開始", "発生", "起き", "起こ"),
        Happening.FAIL: (
            "ダウンし", "応答しなくな", "つながらなくな", "繋がらなくな", "使えなくな",
            "利用できなくな", "接続できなくな", "アクセスできなくな", "応答不能", "利用不能",
        ),
        Happening.LAST: ("続い", "続き", "継続し", "長引"),
        Happening.NOTICE: ("検知", "認識", "気づ", "気付", "発覚", "検出", "把握", "感知"),
        Happening.ALERT: ("発報", "鳴動", "アラートが鳴", "アラートが発"),
        Happening.ACKNOWLEDGE: ("確認応答", "応答し", "対応を引き受け"),
        Happening.FIND_CAUSE: ("特定", "突き止め", "判明", "わかっ", "分かっ", "明らかにな"),
        Happening.MITIGATE: ("緩和", "暫定対処", "暫定対応", "暫定復旧", "軽減"),
        Happening.RESTORE: (
            "復旧", "回復", "正常に戻", "正常化", "平常に戻", "再開し", "再開さ", "復帰",
            "使えるようにな", "利用できるようにな", "利用可能にな",
        ),
        Happening.RESOLVE: ("解決", "解消"),
        Happening.END: ("終息", "終了", "収束", "収まり", "収まっ", "沈静化"),
    },
    incidents=("障害", "インシデント", "事象", "停止", "影響", "不具合", "トラブル"),
    services=(
        "サービス", "システム", "全サービス", "サイト", "全機能", "機能", "業務", "全体", "本番",
        "プラットフォーム",
    ),
    causes=("原因", "要因"),
    length_nouns=(
        "継続時間", "障害時間", "停止時間", "影響時間", "ダウンタイム", "所要時間", "継続期間",
    ),
    unseen=(
        "気づかれ", "気付かれ", "検知されな", "発見されな", "気づかな", "気付かな", "気づきませ",
        "気付きませ",
    ),
    long=("間", "もの間", "にわたり", "にわたって"),
    narrowing=("だけ", "のみ", "のうち", "を除"),
    topics=("は", "が"),
    until=("まで", "から"),
    taking=("を要し", "かかっ", "かかり"),
    at_marks=("に", "で", "頃", "ごろ", "を"),
    not_once=(
        "予定", "計画", "訓練", "もし", "場合", "ません", "ない", "せず", "毎日", "定期", "試験",
        "テスト", "一部", "別の", "再び", "再度", "前回", "二回目", "部分", "段階的", "徐々に",
        "他の", "平均", "見込", "はず", "ごと", "べき",
    ),
    genitives=("の",),
    denials=("ません", "ない", "せず",),
    gapless=True,
)  # fmt: skip
