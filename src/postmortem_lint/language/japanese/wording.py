"""How Japanese blames and punishes."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    errors=(
        r"(?:ヒューマンエラー|人的(?:な)?(?:ミス|過失|エラー)|人為(?:的)?(?:な)?(?:ミス|過失)"
        r"|操作ミス"
        r"|担当者の(?:ミス|不注意|確認不足|過失)|うっかりミス|不注意)"
        r"(?!では?な|に(?:よ|頼)らな|は(?:防|避|なくな|必ず|ゼロ)|が避け|[をの](?:防|減|検)|防止|対策|率|が起き(?:ない|にくい)|を許"
        r"|でも)"
    ),
    sanctions=r"始末書|厳重注意|懲戒|譴責|けん責|戒告|減給|厳しく(?:注意|指導)|叱責|処分(?:した|する|を行)",
    people=r"担当者|エンジニア|作業者|開発者|運用者|社員",
    admonitions=r"(?:今後|より|もっと|十分)(?:に)?(?:注意|気をつけ|留意)(?:する|します|して)",
)  # fmt: skip
