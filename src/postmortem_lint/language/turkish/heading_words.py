"""The words that Turkish titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "ozet ozeti ozetle",
        Role.IMPACT: "etki etkisi etkiler etkileri",
        Role.TIMELINE: "zaman_cizelgesi zaman_cizgisi zaman_tuneli kronoloji kronolojisi "
        "olay_akisi "
        "olaylarin_akisi olay_sirasi",
        Role.ROOT_CAUSE: "neden nedeni nedenler nedenleri sebep sebebi sebepler sebepleri",
        Role.TRIGGER: "tetikleyici tetikleyicisi",
        Role.DETECTION: "tespit tespiti",
        Role.RESOLUTION: "cozum cozumu giderilmesi kurtarma kurtarilmasi duzeltilmesi "
        "geri_gelmesi geri_getirilmesi",
        Role.ACTIONS: "aksiyonlar aksiyonlari aksiyon_maddeleri aksiyon_plani aksiyon_listesi "
        "eylem_plani yapilacaklar",
        Role.PREVENTION: "onlenmesi onleme",
        Role.LESSONS: "dersler dersleri kazanimlar",
    },
    described=(
        Described(Role.CONTRIBUTING, "katkida katki hazirlayici yan ikincil agirlastirici",
                  "etken etkenler faktor faktorler neden nedenler etmenler kosullar"),
        Described(Role.IMMEDIATE_ACTIONS, "alinan yapilan acil anlik",
                  "onlemler aksiyonlar mudahaleler islemler adimlar"),
        Described(Role.ACTIONS, "duzeltici onleyici sonraki siradaki planlanan gelecek alinacak "
                  "yapilacak atilacak iyilestirme takip",
                  "adimlar adim aksiyonlar onlemler faaliyetler eylemler isler maddeler "
                  "calismalar iyilestirmeler"),
        Described(Role.TIMELINE, "olay olaylarin olaylar zaman kronolojik",
                  "akisi sirasi gunlugu dizisi cizelgesi kaydi akis sira"),
        Described(Role.ROOT_CAUSE, "neden niye nicin",
                  "durdu coktu bozuldu kesildi calismadi dustu gecikti kapandi"),
        Described(Role.KEY_EVENTS, "onemli kritik", "olaylar anlar zamanlar"),
    ),
    carriers="analizi analiz aciklamasi degerlendirmesi listesi ayrintilari detaylari incelemesi "
    "boyutu kapsami",
    articles="bu bir",
    joiners="ve veya ile",
    foreign="benzer onceki gecmis diger ilgili olasi muhtemel ornek sablon sablonu yok",
    questions=(
        Question(Role.WELL, "ne neler", "iyi_gitti iyi_calisti"),
        Question(Role.IMPACT, "kim kimler ne neler", "etkilendi"),
        Question(Role.ROOT_CAUSE, "neden niye nicin", "oldu kaynaklandi yasandi durdu coktu "
                 "bozuldu"),
        Question(Role.DETECTION, "nasil", "fark_ettik fark_edildi tespit_edildi tespit_ettik "
                 "ogrendik"),
        Question(Role.RESOLUTION, "nasil",
                 "cozuldu cozduk giderildi giderdik duzelttik duzeltildi onarildi"),
        Question(Role.LESSONS, "ne neler", "ogrendik cikardik"),
        Question(Role.PREVENTION, "nasil bir tekrar tekrari tekrarini tekrarinin bunu bunun",
                 "onleriz onleyebiliriz engelleriz onlenir"),
        Question(Role.ACTIONS, "ne neler bundan", "yapacagiz yapilacak degistirecegiz degisecek"),
        Question(Role.SUMMARY, "ne neler", "oldu yasandi"),
    ),
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="olay olayin kesinti kesintinin ariza arizanin sorun sorunun aksaklik etki etkinin",
    mending="onarim duzeltme kurtarma cozum giderme",
    review="degerlendirme inceleme retrospektif retro postmortem toplanti toplantisi",
    events={
        Key.DATE: "ne_zaman",
        Key.STARTED: "bozuldu coktu baslangic baslangici basladi baslama",
        Key.DETECTED: "tespit tespiti algilandi algilanma fark",
        Key.MITIGATED: "hafifletildi hafifletme sinirlandirildi",
        Key.RESOLVED: "onarildi duzeltildi "
        "bitis bitisi bitti cozuldu cozulme giderildi giderilme erdi kapanis",
        Key.DURATION: "ne_kadar sure suresi",
    },
    bounds={
        Key.DETECTED: "bildirildi bildirilme",
        Key.RESOLVED: "sonu kapandi kapatildi",
        Key.DATE: "tarih tarihi gun gunu",
    },
    finished="tamamlandi bitti yapildi",
    held="tarihi tarih yapildi gun gunu",
    after="sonrasi sonra",
    fillers="saat saati zaman zamani tarihi ve edildi edilme sona",
    report="rapor raporu raporun belge",
    itself="metin tutanak degerlendirme",
    editions="surum",
    written="yazildi hazirlandi",
    signing="ve",
    askers="kim nasil",
    checked="onaylandi onaylayan incelendi goruldu degerlendirildi",
    levels="seviye seviyesi onem onemi oncelik onceligi sinif sinifi",
    states="durum durumu",
    now="guncel mevcut",
    spans="donem",
    published="yayimlandi yayin",
)
