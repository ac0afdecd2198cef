"""How Turkish counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=("aksiyonun", "aksiyonlar", "aksiyon", "eylemin", "eylem", "eylemler"),
    things=(
        "maddenin", "maddeler", "madde", "önlemin", "önlemler", "önlem", "görevin", "görev",
        "iş", "işin",
    ),
    numbers={"biri": 1, "ikisi": 2, "üçü": 3, "dördü": 4, "beşi": 5, "altısı": 6},
    every=("tümü", "hepsi", "tamamı", "bütün"),
    none=("hiçbiri",),
    firsts=("ilk",),
    lasts=("son",),
    of_behind=(
        "aksiyondan", "aksiyonun", "eylemden", "eylemin", "maddeden", "maddenin", "önlemden",
        "önlemin", "görevden", "işten",
    ),
    beside=(
        "henüz", "hâlâ", "hala", "şimdi", "şu an", "ve", "ise", "de", "da", "artık",
        "bugün itibarıyla", "bu", "şimdiye kadar",
    ),
    done=("tamamlanmış", "bitmiş", "tamamlandı", "bitti"),
    open=("kaldı", "açık", "kalıyor", "tamamlanmadı", "bitmedi"),
    begun=("devam ediyor", "sürüyor", "başladı"),
    waiting=("planlandı", "başlamadı", "başlanmadı"),
    denials=("değil",),
    past=("tamamlanmıştı", "bitmişti", "açıktı"),
    unreal=(
        "olacak", "tamamlanacak", "gerekiyor", "gerek", "eğer", "yaklaşık", "en az",
        "neredeyse",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "azalma", "azalış", "düşüş", "artış", "iyileşme", "daha az", "daha fazla", "daha hızlı",
        "daha yavaş",
    ),
    differences_behind=("eksik", "fazla", "daha az", "daha çok"),
    shared=("her ikisi", "her ikisinde", "ikisi de", "her iki",),
    sums=("toplam", "toplamda"),
    leaving=(
        "geriye",
    ),
    others=("diğer", "kalan"),
)  # fmt: skip
