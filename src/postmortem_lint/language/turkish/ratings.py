"""How Turkish says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("önem derecesi", "ciddiyet",),
    rating=("sınıflandırıldı", "sınıflandırdık", "derecelendirildi", "ilan edildi",),
    treating=(
        "ele alındı", "ele aldık", "değerlendirildi", "değerlendirdik", "yönetildi", "yönettik",
        "işlendi", "kaydedildi", "kabul edildi", "kabul ettik", "yürütüldü", "yürüttük",
    ),
    as_=("olarak",),
    throughout=(
        "baştan sona", "başından sonuna", "süresi boyunca", "olay boyunca", "sonuna kadar",
    ),
    from_start=("başından beri",),
    levels=("seviye", "sınıf", "kategori", "düzey", "önem",),
    events=("olayı", "olay",),
    rerated=(
        "sürece", "olduğu sürece",
        "önce", "ilk", "başlangıçta", "sonra", "sonradan", "yükseltildi", "yükselttik",
        "düşürüldü", "düşürdük", "değiştirildi", "kadar", "şimdi", "geçici", "bir dahaki",
    ),
    others=("başka", "önceki", "benzer",),
)  # fmt: skip
