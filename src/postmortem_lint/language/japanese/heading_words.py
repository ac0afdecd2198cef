"""The words that Japanese titles of sections are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.roles import Role

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
