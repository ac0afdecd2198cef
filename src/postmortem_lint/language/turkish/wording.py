"""How Turkish blames and punishes."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    vague=(
        r"(?:birçok|pek çok|çok sayıda|bazı|çeşitli|sayısız|yüzlerce|binlerce|onlarca|bir kısım"
        r"|belirsiz sayıda) (?:müşteri|kullanıcı|sipariş|istek|mağaza|aile|çağrı|ödeme|yolcu|mesaj"
        r"|teslimat|kişi|öğrenci|hasta|okul|misafir|paket|fatura|talep|ziyaretçi)\w*"
        r"|bir süre(?:liğine)?|kısa (?:bir )?süre(?:liğine)?|zaman zaman|ara sıra"
    ),
    numbers=(
        r"iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yüz|bin|milyon|düzine|yarısı|çeyrek|tüm|bütün"
        r"|her|hiçbir|sıfır"
    ),
    errors=r"insan (?:hatası|hataları|kaynaklı hata)\w*|operatör hatası\w*|personel hatası\w*",
    doubts=r"önle\w+|engelle\w+|karşı",
    refutes=r"değil\w*|yoktur|dışlan\w+",
    sanctions=(
        r"(?:yazılı|sözlü|resmi) uyarı(?:ldı|lacak| ?cezası)?|kınama|disiplin \w+|uyarı cezası"
    ),
    people=r"mühendis|geliştirici|operatör|çalışan|personel|teknisyen",
    admonitions=r"daha dikkatli ol\w+",
    failing_hints=(
        "işini", "dikkat ets",
    ),
    blames=(
        r"{who} işini (?:doğru |düzgün )?yap(?:saydı|mış olsaydı)|{who} dikkat etseydi"
    ),
)  # fmt: skip
