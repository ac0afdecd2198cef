"""How Japanese says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("重大度", "深刻度", "重要度", "影響度", "緊急度", "障害レベル", "障害ランク",),
    treating=(
        "対応", "扱", "判定", "判断", "分類", "認定", "評価", "処理", "宣言", "位置づけ",
        "位置付け", "区分", "運用", "維持",
    ),
    as_=("として", "で", "に", "と", "のまま",),
    throughout=(
        "終始", "一貫して", "最初から最後まで", "始めから終わりまで", "全期間", "最後まで",
        "終わりまで", "復旧まで",
    ),
    keeping=("のまま", "を維持",),
    from_start=("宣言から", "発生から", "検知から",),
    levels=("レベル", "ランク",),
    events=("本件", "事象",),
    rerated=(
        "間は", "うちは",
        "当初", "最初", "初め", "はじめ", "一旦", "いったん", "その後", "後に", "のちに",
        "引き上げ", "引上げ", "引き下げ", "格上げ", "格下げ", "変更", "から", "まで", "暫定",
        "仮に",
    ),
    others=("別の", "他の", "以前", "前回", "過去", "類似", "月の", "昨年", "先月", "先週",),
)  # fmt: skip
