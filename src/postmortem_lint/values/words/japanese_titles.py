"""Japanese titles of sections, fields and columns. A title stands under one role only."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.values.words.titles import titles

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: titles("メタデータ, 基本情報, インシデント情報, インシデント概要表"),
    Role.SUMMARY: titles(
        """
        サマリー, サマリ, 概要, 要約, エグゼクティブサマリー, 障害概要, インシデント概要, 事象,
        事象概要
        """
    ),
    Role.BACKGROUND: titles("背景, 背景情報, 前提, 前提知識"),
    Role.NARRATIVE: titles("経緯"),
    Role.IMPACT: titles(
        "影響, 影響範囲, ユーザー影響, ユーザへの影響, ユーザーへの影響, 顧客影響, 影響の概要"
    ),
    Role.BUSINESS_IMPACT: titles("ビジネス影響, ビジネスへの影響"),
    Role.TIMELINE: titles(
        """
        タイムライン, 時系列, 時系列表, 対応履歴, 対応経過, インシデントタイムライン,
        障害タイムライン
        """
    ),
    Role.ROOT_CAUSE: titles(
        "根本原因, 根本原因分析, 原因, 原因分析, 発生原因, 直接原因, 障害原因, 真因"
    ),
    Role.CONTRIBUTING: titles("寄与要因, 要因, 背景要因, 副次的要因, 間接原因"),
    Role.TRIGGER: titles("トリガー, トリガ, きっかけ, 発生契機"),
    Role.FIVE_WHYS: titles("なぜなぜ分析, 5つのなぜ, 五つのなぜ, 5回のなぜ"),
    Role.DETECTION: titles("検知, 検出, 発見, 検知と対応"),
    Role.HOW_DETECTED: titles("検知方法, 検知の経緯"),
    Role.DETECTION_QUALITY: titles("検知の評価"),
    Role.RESPONSE: titles("対応, 対応内容, 初動対応, インシデント対応, 対応の評価"),
    Role.IMMEDIATE_ACTIONS: titles("応急対応, 緊急対応, 実施した対応"),
    Role.RESOLUTION: titles(
        """
        解決, 復旧, 復旧対応, 解決策, 復旧作業, 復旧手順, 復旧方法, 修正, 緩和策, 緩和と復旧,
        修正内容
        """
    ),
    Role.SHORT_TERM_FIX: titles("暫定対応, 暫定対策, 暫定処置, 短期対策"),
    Role.LONG_TERM_FIX: titles("恒久対応, 恒久対策, 長期対策"),
    Role.COMMUNICATION: titles("コミュニケーション, 連絡, 顧客への連絡, 告知"),
    Role.METRICS: titles("メトリクス, 指標, 統計"),
    Role.ACTIONS: titles(
        """
        アクションアイテム, アクション項目, アクション, 対応策, 改善策, 改善アクション, 今後の対応,
        フォローアップ, 次のステップ, ネクストアクション, 残課題, 是正措置
        """
    ),
    Role.PREVENTION: titles("再発防止, 再発防止策, 予防策, 再発防止に向けて"),
    Role.LESSONS: titles("教訓, 学び, 得られた教訓, 学んだこと, 振り返り, ふりかえり, まとめ"),
    Role.WELL: titles(
        "うまくいったこと, 良かったこと, 良かった点, よかったこと, よかった点, うまくいった点"
    ),
    Role.WRONG: titles(
        """
        うまくいかなかったこと, うまくいかなかった点, 悪かったこと, 悪かった点, 改善が必要なこと,
        改善点, 改善すべき点, 課題
        """
    ),
    Role.LUCKY: titles(
        "運が良かったこと, 運がよかったこと, 幸運だったこと, 幸運だった点, 運が良かった点"
    ),
    Role.ATTENDEES: titles("参加者, 出席者, 関係者, 対応者"),
    Role.APPENDIX: titles(
        "付録, 補足, 参考資料, 参考, 参考リンク, 参考情報, リンク, 補足情報, 参照"
    ),
    Role.RELATED_INCIDENTS: titles("関連インシデント, 過去の類似インシデント, 類似インシデント"),
    Role.RELATED_DOCUMENTS: titles(
        "関連ドキュメント, 関連資料, 関連リンク, 関連リソース, 関連情報, 関連文書"
    ),
    Role.COMMANDS: titles("実行コマンド, 実行したコマンド"),
}
"""Headings and bold labels that open a section."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: titles("タイトル, 件名, インシデント名"),
    Key.DATE: titles("日付, 発生日, 障害発生日, インシデント発生日"),
    Key.STARTED: titles(
        "発生日時, 発生時刻, 開始日時, 開始時刻, 障害発生時刻, 障害開始時刻, 発生, 障害発生日時"
    ),
    Key.DETECTED: titles("検知日時, 検知時刻, 検出日時, 検出時刻, 発見日時, 発覚日時"),
    Key.MITIGATED: titles("緩和日時, 緩和時刻, 暫定復旧日時"),
    Key.RESOLVED: titles(
        "復旧日時, 復旧時刻, 解決日時, 解決時刻, 終了日時, 終了時刻, 収束日時, 完全復旧日時"
    ),
    Key.DURATION: titles("影響時間, 影響期間, 継続時間, 障害時間, 障害期間, 期間, 所要時間"),
    Key.DOWNTIME: titles("ダウンタイム, 停止時間"),
    Key.SEVERITY: titles("重大度, 深刻度, 重要度, 影響度"),
    Key.STATUS: titles("ステータス, 状態, 状況"),
    Key.AUTHOR: titles("作成者, 著者, 執筆者, 記載者, 報告者, 起票者"),
    Key.REPORT_DATE: titles("作成日, 作成日時, 報告日, 公開日"),
    Key.REVIEWED_BY: titles("レビュアー, レビュアー名, レビュワー, 承認者, 査読者"),
    Key.REVIEW_STATUS: titles("レビュー状況, レビューステータス"),
    Key.REVIEW_DATE: titles("レビュー日, レビュー日時, 承認日"),
    Key.INCIDENT_ID: titles("インシデントid, インシデント番号, 障害番号, 管理番号"),
    Key.AFFECTED_COUNT: titles(
        """
        影響ユーザー数, 影響を受けたユーザー数, 影響を受けたユーザー数/割合, 影響人数,
        影響を受けたリクエスト数
        """
    ),
    Key.SLA_BREACH: titles("sla違反, slo違反, slo/sla違反, slo/sla 違反"),
    Key.SERVICES: titles(
        """
        影響サービス, 影響を受けたサービス, 対象サービス, 影響システム, 対象システム,
        影響を受けたシステム
        """
    ),
    Key.TRIGGERED_BY: titles("引き金, 契機"),
    Key.DETECTED_BY: titles("検知方法, 検知手段, 検知者, 発見者, 検知元"),
    Key.ALERT_NAME: titles("アラート名"),
    Key.TIME_TO_DETECT: titles("検知までの時間, 検知時間, 検知に要した時間"),
    Key.TIME_TO_ACKNOWLEDGE: titles("確認までの時間, 初動までの時間"),
    Key.TIME_TO_MITIGATE: titles("緩和までの時間"),
    Key.TIME_TO_RESOLVE: titles("復旧までの時間, 解決までの時間, 復旧に要した時間"),
    Key.PARTICIPANTS: titles("対応メンバー, 対応担当者"),
}
"""Labels of fields."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DATE: titles("日付, 年月日"),
    Column.TIME: titles("時刻, 日時, 時間, 発生時刻, タイムスタンプ"),
    Column.EVENT: titles("イベント, 出来事, 内容, 事象, できごと, 詳細, 説明"),
    Column.DONE: titles("対応, 対応内容, 実施内容"),
    Column.BY_WHOM: titles("担当, 担当者, 対応者, 実施者"),
    Column.NUMBER: titles("番号, 項番"),
    Column.ACTION: titles(
        """
        アクション, アクションアイテム, 対応, 対応内容, 対策, 内容, 項目, タスク, 改善策, 施策,
        作業
        """
    ),
    Column.OWNER: titles("担当, 担当者, オーナー, 責任者, 担当チーム"),
    Column.PRIORITY: titles("優先度, 優先順位"),
    Column.DUE: titles("期限, 期日, 締切, 予定日, 完了予定, 完了予定日, 目標日"),
    Column.STATUS: titles("状態, ステータス, 状況, 進捗"),
    Column.TYPE: titles("種別, カテゴリ, カテゴリー, 分類, 種類, タイプ"),
    Column.TRACKING: titles("チケット, 課題番号, リンク, トラッキング"),
    Column.SOURCE: titles("根拠, 出典, 情報源"),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""
