"""Turkish titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "ust veri", "genel bilgiler", "temel bilgiler", "olay bilgileri", "olay kunyesi", "kunye",
        "genel bilgi", "olay karti", "kimlik bilgileri", "olaya ait bilgiler",
    ),
    Role.SUMMARY: (
        "ozet", "yonetici ozeti", "olay ozeti", "olayin ozeti", "kisa ozet", "genel bakis",
        "aciklama", "tanim", "olay tanimi", "olayin tanimi", "olay aciklamasi", "olayin aciklamasi",
        "sorunun tanimi", "sorun tanimi", "ne oldu", "neler oldu", "neler yasandi", "ne yasandi",
        "olay", "sorun", "kisaca", "kisa aciklama", "genel ozet", "kesinti ozeti", "ariza ozeti",
        "kesintinin ozeti", "problem tanimi",
    ),
    Role.BACKGROUND: (
        "arka plan", "gecmis", "baglam", "on bilgi", "teknik arka plan", "baslangic durumu",
        "giris",
    ),
    Role.NARRATIVE: (
        "ayrintilar", "detaylar", "ayrintili aciklama", "olayin gelisimi", "olayin ayrintilari",
        "anlatim",
    ),
    Role.IMPACT: (
        "etki", "etkiler", "etkileri", "etkisi", "musteri etkisi", "kullanici etkisi",
        "kullanicilara etkisi", "musterilere etkisi", "olayin etkisi", "olayin etkileri",
        "kesintinin etkisi", "sonuclar", "sonuclari", "zarar", "hasar", "etki analizi",
        "etki degerlendirmesi", "kimler etkilendi", "kim etkilendi", "neler etkilendi",
        "ne etkilendi", "etki alani", "etki ve kapsam", "kullanicilar uzerindeki etki",
        "musteriler uzerindeki etki",
    ),
    Role.USERS_AFFECTED: ("etkilenen kullanicilar", "etkilenen musteriler"),
    Role.SERVICES_AFFECTED: (
        "etkilenen servisler", "etkilenen hizmetler", "etkilenen sistemler", "etkilenen bilesenler",
        "etkilenen urunler", "etkilenen servis",
    ),
    Role.BUSINESS_IMPACT: (
        "is etkisi", "mali etki", "finansal etki", "maliyet", "is uzerindeki etki", "ticari etki",
    ),
    Role.TIMELINE: (
        "zaman cizelgesi", "zaman cizgisi", "olay zaman cizelgesi", "olay akisi", "olaylarin akisi",
        "kronoloji", "olay kronolojisi", "olaylarin kronolojisi", "olay sirasi", "olaylarin sirasi",
        "zaman akisi", "olay gunlugu", "olay kaydi", "adim adim olaylar", "gelismeler",
        "kronolojik sira", "kronolojik akis", "zaman cizelgesi ve olaylar", "olayin kronolojisi",
        "olayin akisi", "zaman tuneli", "olay dizisi",
    ),
    Role.KEY_EVENTS: (
        "onemli olaylar", "onemli anlar", "kilometre taslari", "temel olaylar", "onemli zamanlar",
    ),
    Role.ROOT_CAUSE: (
        "kok neden", "kok nedenler", "kok sebep", "kok nedeni", "neden", "nedenler", "nedeni",
        "nedenleri", "sebep", "sebepler", "sebebi", "ana neden", "temel neden", "asil neden",
        "kok neden analizi", "neden analizi", "olayin nedeni", "olayin kok nedeni",
        "kesintinin nedeni", "arizanin nedeni", "sorunun nedeni", "sorunun kaynagi", "neden oldu",
        "neden kaynaklandi", "bu neden oldu", "kok sebep analizi", "dogrudan neden",
        "olayin sebebi", "hatanin nedeni",
    ),
    Role.FAULT: ("ariza", "hata", "kusur"),
    Role.CONTRIBUTING: (
        "katkida bulunan faktorler", "katki saglayan faktorler", "katkida bulunan etkenler",
        "katkida bulunan etmenler", "etkenler", "yan nedenler", "ikincil nedenler",
        "hazirlayici nedenler", "tetikleyen etkenler ve kosullar", "agirlastirici etkenler",
        "katki saglayan etkenler", "katkida bulunan nedenler",
    ),
    Role.TRIGGER: (
        "tetikleyici", "tetikleyici olay", "tetikleyen olay", "olayi ne tetikledi",
        "tetikleyen neden", "tetikleyici unsur",
    ),
    Role.FIVE_WHYS: (
        "5 neden", "be neden", "5 neden analizi", "be neden analizi", "5 nicin", "nicin",
        "be nicin",
    ),
    Role.DETECTION: (
        "tespit", "algilama", "fark etme", "olayin tespiti", "nasil tespit edildi",
        "nasil fark edildi", "nasil fark ettik", "nasil ogrendik", "tespit edilmesi",
        "tespit ve uyari", "olay tespiti", "sorunun tespiti",
    ),
    Role.HOW_DETECTED: ("tespit yontemi", "tespit sekli"),
    Role.ALERT_DETAILS: ("uyari ayrintilari", "alarm ayrintilari", "alarm detaylari"),
    Role.DETECTION_QUALITY: ("tespitin degerlendirilmesi", "tespit kalitesi"),
    Role.RESPONSE: (
        "mudahale", "olaya mudahale", "yanit", "olay mudahalesi", "mudahale sureci", "tepki",
        "nasil mudahale ettik", "nasil mudahale edildi", "inceleme", "olay yonetimi",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "anlik aksiyonlar", "acil onlemler", "acil aksiyonlar", "alinan onlemler",
        "yapilan islemler", "alinan aksiyonlar", "yapilan mudahaleler", "ilk mudahale", "ne yaptik",
        "neler yaptik", "yapilanlar", "aninda alinan onlemler",
    ),
    Role.RESOLUTION: (
        "cozum", "cozumu", "giderme", "duzeltme", "kurtarma", "iyilestirme", "sorunun cozumu",
        "olayin cozumu", "cozum sureci", "nasil cozuldu", "nasil cozduk", "nasil giderildi",
        "onarim", "hizmetin geri getirilmesi", "sorunun giderilmesi", "hafifletme",
        "arizanin giderilmesi", "kesintinin giderilmesi", "cozum ve kurtarma", "toparlanma",
    ),
    Role.SHORT_TERM_FIX: ("gecici cozum", "kisa vadeli cozum", "gecici duzeltme"),
    Role.LONG_TERM_FIX: ("kalici cozum", "uzun vadeli cozum", "kalici duzeltme"),
    Role.COMMUNICATION: ("iletisim", "iletisim plani", "bilgilendirme"),
    Role.INTERNAL_COMMUNICATION: ("ic iletisim",),
    Role.EXTERNAL_COMMUNICATION: (
        "dis iletisim", "musteri iletisimi", "musteri bilgilendirmesi", "musterilerle iletisim",
        "kullanici bilgilendirmesi",
    ),
    Role.METRICS: (
        "metrikler", "olcumler", "gostergeler", "istatistikler", "rakamlar", "sayilar",
        "sayilarla olay",
    ),
    Role.RESPONSE_TIMES: ("yanit sureleri", "mudahale sureleri", "sureler", "yanit suresi"),
    Role.AVAILABILITY: ("erisilebilirlik", "hata butcesi", "sla etkisi", "kullanilabilirlik"),
    Role.ERROR_RATE: ("hata orani", "hatalar"),
    Role.ACTIONS: (
        "aksiyonlar", "aksiyon maddeleri", "aksiyon listesi", "aksiyon plani",
        "alinacak aksiyonlar", "alinacak onlemler", "duzeltici aksiyonlar", "duzeltici faaliyetler",
        "onleyici faaliyetler", "duzeltici ve onleyici faaliyetler", "duzeltici onlemler",
        "onleyici aksiyonlar", "onleyici onlemler", "onlemler", "eylem maddeleri", "eylem plani",
        "eylemler", "yapilacaklar", "yapilacak isler", "sonraki adimlar", "siradaki adimlar",
        "takip", "takip maddeleri", "gorevler", "oneriler", "iyilestirmeler", "iyilestirme plani",
        "iyilestirme onerileri", "iyilestirme aksiyonlari", "planlanan aksiyonlar",
        "planlanan isler", "atilacak adimlar", "takip aksiyonlari", "uzun vadeli aksiyonlar",
        "kisa vadeli aksiyonlar", "faaliyetler", "duzeltici eylemler", "onleyici eylemler",
        "aksiyonlar ve sorumlular", "yapilacak iyilestirmeler", "takip edilecek isler",
        "alinan kararlar",
    ),
    Role.PREVENTION: (
        "onleme", "tekrarin onlenmesi", "tekrarini onleme", "bir daha olmamasi icin",
        "tekrarlanmasini nasil onleriz", "bir daha nasil onleriz", "tekrarinin onlenmesi",
        "tekrar yasanmamasi icin", "nasil onleriz",
    ),
    Role.LESSONS: (
        "cikarilan dersler", "dersler", "ogrenilen dersler", "alinan dersler", "ne ogrendik",
        "neler ogrendik", "ogrenimler", "ogrendiklerimiz", "sonuc", "degerlendirme",
        "sonuc ve degerlendirme", "cikarimlar", "geriye bakis", "retrospektif", "kazanimlar",
        "edinilen dersler", "bulgular ve dersler",
    ),
    Role.WELL: (
        "neler iyi gitti", "ne iyi gitti", "iyi gidenler", "iyi giden noktalar", "iyi calisanlar",
        "olumlu yonler", "ne ise yaradi", "iyi giden seyler", "neleri iyi yaptik",
        "olumlu noktalar", "yolunda gidenler", "artilar",
    ),
    Role.WRONG: (
        "neler kotu gitti", "ne kotu gitti", "kotu gidenler", "ter gidenler", "neler ter gitti",
        "ne ter gitti", "neler yanlis gitti", "ne yanlis gitti", "iyi gitmeyenler",
        "neler iyi gitmedi", "ne iyi gitmedi", "neler iyilestirilebilir", "neyi iyilestirebiliriz",
        "neleri iyilestirebiliriz", "gelistirilmesi gerekenler", "gelistirilecek noktalar",
        "iyilestirme alanlari", "iyilestirilecek noktalar", "olumsuz yonler", "olumsuz noktalar",
        "neyi daha iyi yapabilirdik", "daha iyi olabilecekler", "aksayan noktalar",
        "gelisim alanlari", "eksiler", "eksikler", "yolunda gitmeyenler",
    ),
    Role.LUCKY: (
        "nerede sansliydik", "sansli oldugumuz noktalar", "san", "hangi konuda sansliydik",
        "neyse ki", "sansimizin yardim ettigi noktalar", "sansliydik",
    ),
    Role.ATTENDEES: (
        "katilimcilar", "katilanlar", "ilgili kisiler", "roller", "dahil olanlar",
        "olaya mudahale edenler", "mudahale ekibi", "toplantiya katilanlar", "gorev alanlar",
    ),
    Role.APPENDIX: (
        "ekler", "ek", "kaynaklar", "baglantilar", "referanslar", "ek bilgiler", "sozluk",
        "kanitlar", "notlar", "ekran goruntuleri", "ilgili baglantilar", "ek kaynaklar", "loglar",
        "kayitlar",
    ),
    Role.RELATED_INCIDENTS: (
        "ilgili olaylar", "benzer olaylar", "onceki olaylar", "gecmis olaylar",
    ),
    Role.RELATED_DOCUMENTS: ("ilgili belgeler", "ilgili dokumanlar", "belgeler", "dokumantasyon"),
    Role.COMMANDS: ("komutlar", "calistirilan komutlar", "kullanilan komutlar"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("baslik", "olay basligi", "olay adi", "olayin adi", "konu"),
    Key.DATE: ("tarih", "olay tarihi", "olayin tarihi", "gun", "kesinti tarihi", "ariza tarihi"),
    Key.STARTED: (
        "baslangic", "baslangic zamani", "baslangic saati", "baslangic tarihi", "olay baslangici",
        "olayin baslangici", "kesinti baslangici", "basladi", "olay baslangic zamani",
        "olay zamani", "kesintinin baslangici", "baslama zamani", "baslama saati", "olay basladi",
        "kesinti basladi", "ariza baslangici", "olay saati", "etki baslangici", "olusma zamani",
    ),
    Key.DETECTED: (
        "tespit edildi", "tespit zamani", "tespit saati", "tespit tarihi", "fark edildi",
        "fark edilme zamani", "bildirildi", "bildirim zamani", "tespit edilme zamani", "tespit",
        "algilandi", "bildirilme zamani", "algilanma zamani", "tespit edilen saat",
    ),
    Key.ACKNOWLEDGED: (
        "onaylandi", "alarm onaylandi", "ustlenildi", "ustlenilme zamani", "mudahale baslangici",
        "ilk mudahale zamani", "kabul edildi",
    ),
    Key.DECLARED: ("ilan edildi", "olay ilan edildi", "olay acildi", "ilan zamani"),
    Key.MITIGATED: (
        "hafifletildi", "etki giderildi", "hafifletme zamani", "sinirlandirildi",
        "kontrol altina alindi", "etki azaltildi",
    ),
    Key.RESOLVED: (
        "bitis", "bitis zamani", "bitis saati", "bitis tarihi", "cozuldu", "cozum zamani",
        "cozum saati", "cozum tarihi", "cozulme zamani", "giderildi", "giderilme zamani",
        "sona erdi", "olay bitisi", "olayin bitisi", "kesinti bitisi", "kapandi", "kapatildi",
        "kapanis", "duzeltildi", "duzelme zamani", "kesintinin bitisi", "kapanis zamani",
        "olay bitis zamani", "olay sona erdi", "olay cozuldu", "tamamlandi", "ariza bitisi",
        "etki bitisi", "normale donus", "normale donus zamani", "bitti", "kapanis tarihi",
    ),
    Key.DURATION: (
        "sure", "toplam sure", "olay suresi", "olayin suresi", "kesinti suresi toplami", "suresi",
        "etki suresi", "surdu", "ne kadar surdu", "ariza suresi", "olayin toplam suresi",
    ),
    Key.RESPONSE_DURATION: ("calisma suresi toplami", "mudahalenin suresi"),
    Key.SEVERITY: (
        "onem derecesi", "onem", "onem seviyesi", "ciddiyet", "ciddiyet seviyesi",
        "ciddiyet derecesi", "siddet", "kritiklik", "kritiklik seviyesi", "seviye",
        "oncelik seviyesi", "olay seviyesi", "siddet seviyesi", "etki seviyesi", "olay onceligi",
        "aciliyet seviyesi",
    ),
    Key.STATUS: (
        "durum", "durumu", "mevcut durum", "olay durumu", "olayin durumu", "guncel durum",
        "belge durumu", "statu",
    ),
    Key.AUTHOR: (
        "yazar", "yazarlar", "hazirlayan", "hazirlayanlar", "yazan", "raporu hazirlayan",
        "rapor sahibi", "raporlayan", "olusturan", "belge sahibi",
    ),
    Key.REPORT_DATE: (
        "rapor tarihi", "yayin tarihi", "yayimlanma tarihi", "olusturulma tarihi",
        "hazirlanma tarihi", "belge tarihi", "yazim tarihi", "duzenlenme tarihi",
    ),
    Key.LAST_UPDATED: (
        "son guncelleme", "son degisiklik", "guncellenme tarihi", "guncelleme tarihi",
        "son guncellenme", "son guncelleme tarihi", "guncellendi",
    ),
    Key.REVIEW_STATUS: ("inceleme durumu", "onay durumu", "gozden gecirme durumu"),
    Key.REVIEWED_BY: (
        "inceleyen", "inceleyenler", "onaylayan", "onaylayanlar", "gozden geciren",
        "gozden gecirenler", "kontrol eden",
    ),
    Key.REVIEW_DATE: (
        "inceleme tarihi", "onay tarihi", "gozden gecirme tarihi", "degerlendirme tarihi",
        "toplanti tarihi", "degerlendirme toplantisi",
    ),
    Key.INCIDENT_ID: (
        "olay numarasi", "olay no", "olay kimligi", "olay kodu", "kayit numarasi", "kayit no",
        "talep numarasi", "bilet numarasi", "olay id", "vaka no", "vaka numarasi",
    ),
    Key.SCOPE: ("kapsam", "etki alani", "kapsami", "etki kapsami"),
    Key.AFFECTED_COUNT: (
        "etkilenen kullanicilar", "etkilenen musteriler", "etkilenen kullanici sayisi",
        "etkilenen musteri sayisi", "kullanici sayisi", "etkilenen kisi sayisi", "musteri sayisi",
        "etkilenen kullanici", "etkilenen musteri", "etkilenen istek sayisi",
    ),
    Key.AFFECTED_DURATION: ("kullanici etki suresi", "musteri etki suresi"),
    Key.REVENUE_LOST: (
        "gelir kaybi", "kaybedilen gelir", "ciro kaybi", "mali kayip", "finansal kayip",
        "tahmini maliyet", "maddi kayip", "maliyet", "maddi zarar",
    ),
    Key.SLA_BREACH: ("sla ihlali", "sla ihlal edildi", "slo ihlali", "sla asimi"),
    Key.COMPLAINTS: (
        "sikayetler", "musteri sikayetleri", "destek talepleri", "sikayet sayisi",
        "destek talebi sayisi", "gelen sikayetler", "kullanici sikayetleri", "cagri sayisi",
    ),
    Key.REPUTATION: ("itibar", "itibar kaybi", "itibar etkisi"),
    Key.SERVICES: (
        "servis", "servisler", "hizmet", "hizmetler", "etkilenen servisler", "etkilenen hizmetler",
        "etkilenen sistemler", "sistem", "sistemler", "etkilenen servis", "etkilenen hizmet",
        "etkilenen sistem", "etkilenen bilesenler", "etkilenen urunler",
    ),
    Key.WHAT_BROKE: ("ne bozuldu", "ne calismadi", "neyin calismasi durdu"),
    Key.WHY_IT_BROKE: ("neden bozuldu", "neden calismadi"),
    Key.TRIGGERED_BY: (
        "tetikleyen", "tetikleyici", "tetikleyici olay", "neden olan", "tetikleyen olay",
    ),
    Key.CONTRIBUTING_FACTORS: (
        "katkida bulunan faktorler", "katkida bulunan etkenler", "katki saglayan faktorler",
        "etkenler",
    ),
    Key.DETECTED_BY: (
        "tespit eden", "fark eden", "bildiren", "tespit yontemi", "nasil tespit edildi",
        "tespit kaynagi", "tespit sekli", "nasil fark edildi", "ihbar eden", "tespit kanali",
    ),
    Key.ALERT_NAME: ("alarm", "uyari", "alarm adi", "uyari adi"),
    Key.ALERT_TIME: (
        "alarm zamani", "uyari zamani", "ilk alarm", "ilk uyari", "alarm saati", "uyari saati",
    ),
    Key.TIME_TO_DETECT: (
        "tespit suresi", "ortalama tespit suresi", "tespite kadar gecen sure", "fark edilme suresi",
        "algilama suresi",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "yanit suresi", "mudahale suresi", "tepki suresi", "onaylama suresi",
        "mudahaleye kadar gecen sure", "ilk yanit suresi",
    ),
    Key.TIME_TO_TRIAGE: ("triyaj suresi",),
    Key.TIME_TO_IDENTIFY: (
        "teshis suresi", "kok neden bulma suresi", "nedenin bulunma suresi", "tani suresi",
    ),
    Key.TIME_TO_MITIGATE: ("hafifletme suresi", "etki azaltma suresi"),
    Key.TIME_TO_REPAIR: ("onarim suresi", "duzeltme suresi", "ortalama onarim suresi"),
    Key.TIME_TO_RESOLVE: (
        "cozum suresi", "cozulme suresi", "giderilme suresi", "kurtarma suresi",
        "ortalama cozum suresi", "cozume kadar gecen sure", "ortalama kurtarma suresi",
    ),
    Key.TO_IMPROVE: ("iyilestirilecek", "gelistirilecek"),
    Key.CHANNEL: ("kanal", "slack kanali", "olay kanali"),
    Key.PARTICIPANTS: (
        "katilimcilar", "katilanlar", "nobetci", "nobetciler", "ilgili kisiler", "mudahale edenler",
        "nobetci muhendis", "dahil olanlar", "gorev alanlar",
    ),
    Key.UPDATE_CADENCE: ("guncelleme sikligi",),
    Key.STATUS_PAGE: ("durum sayfasi",),
    Key.CUSTOMER_EMAIL: ("musteri e postasi", "musterilere e posta"),
    Key.SOCIAL_MEDIA: ("sosyal medya",),
    Key.UPTIME_TARGET: ("erisilebilirlik hedefi", "hedef erisilebilirlik", "calisma suresi hedefi"),
    Key.DOWNTIME: (
        "kesinti suresi", "toplam kesinti suresi", "kesinti", "erisilemez sure",
        "kapali kalma suresi", "hizmet disi sure",
    ),
    Key.NORMAL_ERROR_RATE: ("normal hata orani", "olagan hata orani"),
    Key.INCIDENT_ERROR_RATE: (
        "hata orani", "olay sirasinda", "olay sirasinda hata orani", "en yuksek hata orani",
    ),
    Key.PEAK_ERRORS: ("hata sayisi", "en yuksek hata sayisi"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("gun",),
    Column.DATE: ("tarih",),
    Column.TIME: (
        "saat", "zaman", "ne zaman", "tarih ve saat", "tarih and saat", "zaman damgasi", "an",
        "yerel saat", "tarih saat", "baslangic",
    ),
    Column.EVENT: (
        "olay", "aciklama", "ne oldu", "gelisme", "detay", "yorum", "olay aciklamasi", "mesaj",
        "ayrinti", "faaliyet", "gerceklesen", "durum aciklamasi",
    ),
    Column.DONE: (
        "yapilan islem", "alinan aksiyon", "islem", "aksiyon", "ne yapildi", "mudahale", "eylem",
    ),
    Column.BY_WHOM: (
        "kim", "kisi", "kim tarafindan", "yapan", "ad soyad", "isim", "sorumlu", "gerceklestiren",
    ),
    Column.NUMBER: ("no", "sira", "sira no", "numara"),
    Column.ACTION: (
        "aksiyon", "eylem", "gorev", "aciklama", "ne", "onlem", "faaliyet", "oneri", "adim",
        "iyilestirme", "duzeltici faaliyet", "yapilacak is", "aksiyon maddesi", "madde",
        "ne yapilacak", "yapilacak", "konu",
    ),
    Column.OWNER: (
        "sorumlu", "sahibi", "sahip", "kim", "atanan", "atanan kisi", "sorumlu kisi", "ekip",
        "sorumlu ekip", "kisi", "yuruten", "gorevli", "aksiyon sahibi", "sorumlusu",
    ),
    Column.PRIORITY: ("oncelik", "onem", "aciliyet", "oncelik derecesi"),
    Column.DUE: (
        "son tarih", "termin", "termin tarihi", "bitis tarihi", "hedef tarih", "tarih", "ne zaman",
        "teslim tarihi", "son teslim", "vade", "planlanan tarih", "tamamlanma tarihi", "hedef",
        "son teslim tarihi", "hedef bitis", "hedeflenen tarih",
    ),
    Column.STATUS: ("durum", "durumu", "ilerleme", "tamamlandi", "sonuc", "statu"),
    Column.TYPE: ("tur", "turu", "kategori", "tip", "aksiyon turu"),
    Column.TRACKING: ("kayit", "baglanti", "talep no", "kayit no", "bilet", "is kaydi", "referan"),
    Column.SOURCE: ("kaynak", "kanit", "veri kaynagi"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "olay başladı", "olay başlıyor", "kesinti başladı", "kesinti başlıyor", "arıza başladı",
        "olayın başlangıcı", "kesintinin başlangıcı", "arızanın başlangıcı", "ilk hata",
        "ilk hatalar", "hatalar başladı", "hata almaya başladı", "yanıt vermiyor",
        "yanıt vermemeye başladı", "yanıt vermeyi kesti", "yanıt vermez oldu", "erişilemez oldu",
        "erişilemez hale geldi", "çalışmayı durdurdu", "çöktü", "çöküyor", "hata oranı artıyor",
        "hata oranı arttı", "hizmet veremez oldu", "servis dışı kaldı", "devre dışı kaldı",
    ),
    Key.DETECTED: (
        "alarm", "alarmlar", "alarm çaldı", "alarm çalıyor", "ilk alarm", "alarm geldi",
        "alarm tetiklendi", "uyarı", "uyarılar", "ilk uyarı", "uyarı geldi", "uyarı tetiklendi",
        "tespit edildi", "tespit etti", "tespit edildi ki", "tespiti", "tespit ediyor",
        "fark edildi", "fark etti", "fark ettik", "fark ediyor", "bildirdi", "bildirildi",
        "bildiriyor", "bildirim geldi", "şikayet", "şikayetler", "ilk şikayetler", "ilk şikayet",
        "ilk bildirim", "ilk bildirimler", "müşteriler aradı", "ihbar edildi",
    ),
    Key.ACKNOWLEDGED: (
        "alarmı onayladı", "alarmı onaylıyor", "alarm onaylandı", "uyarıyı onayladı",
        "uyarı onaylandı", "alarmı üstlendi", "alarmı aldı", "uyarıyı üstlendi", "üstlendi",
        "nöbetçi müdahaleye başladı", "nöbetçi devreye girdi", "müdahaleye başladı",
        "incelemeye aldı",
    ),
    Key.DECLARED: (
        "olay ilan edildi", "olay ilan etti", "olay açıldı", "olay kaydı açıldı",
        "olay kanalı açıldı",
    ),
    Key.MITIGATED: (
        "hafifletildi", "etki giderildi", "etki azaltıldı", "kontrol altına alındı", "geri alındı",
        "sürüm geri alındı", "geri alma tamamlandı", "rollback tamamlandı",
        "geçici çözüm uygulandı", "geçici çözüm devrede", "düzeltme yayına alındı",
        "düzeltme devreye alındı", "düzeltme canlıya alındı", "düzeltme uygulandı",
        "hatalar azaldı", "hatalar azalıyor", "hata oranı düşüyor", "hata oranı düştü",
    ),
    Key.RESOLVED: (
        "olay çözüldü", "olay kapatıldı", "olay kapandı", "olay sona erdi", "sorun çözüldü",
        "sorun giderildi", "arıza giderildi", "kesinti giderildi", "kesinti sona erdi", "çözüldü",
        "giderildi", "olayın sonu", "kesintinin sonu", "hizmet normale döndü",
        "servis normale döndü", "normale döndü", "normale dönüldü", "her şey normale döndü",
        "tamamen düzeldi", "düzeldi", "tekrar çalışıyor", "yeniden çalışıyor", "hizmet geri geldi",
        "servis geri geldi", "tamamen çözüldü", "hizmet yeniden verilmeye başlandı",
        "alarm kapandı",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: ("toplam süre", "olay süresi", "olayın süresi", "kesintinin süresi"),
    Key.TIME_TO_DETECT: ("tespit süresi", "ortalama tespit süresi"),
    Key.TIME_TO_ACKNOWLEDGE: ("müdahale süresi", "yanıt süresi", "onaylama süresi"),
    Key.TIME_TO_IDENTIFY: ("teşhis süresi",),
    Key.TIME_TO_RESOLVE: ("çözüm süresi", "çözülme süresi", "giderilme süresi"),
    Key.DOWNTIME: ("kesinti süresi", "toplam kesinti süresi"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
