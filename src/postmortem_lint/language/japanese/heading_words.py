"""The words that Japanese titles of sections are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "概要 要約 サマリー サマリ 一言で ひとことで",
        Role.IMPACT: "影響 インパクト 影響範囲",
        Role.TIMELINE: "タイムライン 時系列 経緯",
        Role.ROOT_CAUSE: "原因 なぜ起 なぜ発生 なぜ止",
        Role.DETECTION: "検知 発見",
        Role.RESOLUTION: "復旧 解決 対処 暫定対応",
        Role.ACTIONS: "アクションアイテム 再発防止 再発防止策 今後の対応 恒久対応 今後の対策",
        Role.LESSONS: "教訓 学び",
        Role.BACKGROUND: "背景",
    },
    joiners="と 及び および",
    foreign="関連 その他 類似 例",
    solid=True,
)

LABEL_WORDS = LabelWords(
    incident="障害 インシデント 事象 不具合 停止 トラブル 事故 サービス",
    review="振り返り ふりかえり",
    events={
        Key.STARTED: "開始 発生",
        Key.DETECTED: "検知 検出 発見",
        Key.RESOLVED: "終了 復旧 解消 収束",
        Key.DURATION: "継続時間 時間 期間",
        Key.DATE: "いつ",
    },
    bounds={Key.DATE: "日付 当日 日"},
    held="会議 会 実施 開催 日",
    after="後",
    fillers="の 時刻 日時 は 済み",
    report="報告書 報告 レポート 文書",
    written="作成 執筆 起票",
    signing="者",
    checked="承認 確認 査読 レビュー 校閲",
    levels="重大度 優先度 深刻度 重要度 緊急度 レベル ランク 等級",
    states="ステータス 状態 状況",
    now="現在 現",
    published="公開 発行 公表",
)
