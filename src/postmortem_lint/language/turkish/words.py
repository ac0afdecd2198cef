"""Turkish words, with the endings that they mostly have."""

from __future__ import annotations

from postmortem_lint.language.tables.language import Language
from postmortem_lint.language.tables.words import (
    ActionWords,
    AmountWords,
    ClaimWords,
    ContentWords,
    Grammar,
    LengthWords,
    PeopleWords,
    PlaceholderWords,
    ReportWords,
    ScopeWords,
    StateWords,
    TimeWords,
    Titles,
)
from postmortem_lint.language.turkish import titles
from postmortem_lint.language.turkish.clauses import CLAUSES
from postmortem_lint.language.turkish.counting import COUNTS, TALLY
from postmortem_lint.language.turkish.heading_words import LABEL_WORDS, TITLE_WORDS
from postmortem_lint.language.turkish.ratings import RATINGS
from postmortem_lint.language.turkish.wording import WORDING
from postmortem_lint.roles import Column

TIMES = TimeWords(
    months={
        "ocak": 1, "şubat": 2, "subat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "mayis": 5,
        "haziran": 6, "temmuz": 7, "ağustos": 8, "agustos": 8, "eylül": 9, "eylul": 9, "ekim": 10,
        "kasım": 11, "kasim": 11, "aralık": 12, "aralik": 12,
    },
    weekdays={
        "pazartesi": 0, "salı": 1, "çarşamba": 2, "perşembe": 3, "cuma": 4, "cumartesi": 5,
        "pazar": 6,
    },
    short_weekdays=("pzt", "çar", "cmt"),
    clock_words={"gece yarısı": 0},
    am=("öö",),
    pm=("ös",),
    at=("saat",),
    exact=("tam", "tam olarak"),
    counted=("gün", "hafta"),
    next_day=(
        "ertesi gün", "sonraki gün", "bir sonraki gün", "ertesi sabah", "ertesi akşam",
        "ertesi gece", "ertesi öğleden sonra", "sonraki sabah", "sonraki akşam",
    ),
    day_parts=("yarın", "sabah", "sabaha", "öğle", "öğleden", "akşam", "akşama"),
    nights=("gece", "geceye"),
    backward=("geriye", "tersten"),
    other_day=("önceki gün", "bir önceki gün", "bir gün önce", "önceki gece"),
    elapsed=("geçen süre", "başlangıçtan beri", "göreli"),
    relative_to=("göre", "itibaren geçen", "sıfır noktası", "sıfır anı"),
    all_times=("saat", "zaman"),
    of_notes=(
        "tüm", "bütün", "aksi", "belirtilmedikçe", "belirtilmemişse", "yerel", "aşağıdaki",
        "olaylar", "olay", "olayın", "rapor", "raporda", "raporun", "belge", "belgede", "tablo",
        "tabloda", "burada", "aşağıda", "ve", "için", "olarak", "ile", "verilmiştir",
        "verilmektedir", "belirtilmiştir", "cinsindendir", "göre", "dilimi", "diliminde", "saatler",
        "saatleri", "saatlerin", "zamanlar", "not", "tamamı", "tümü",
    ),
    since=("saat",),
    onward=("ve sonrası", "itibaren"),
    zones={"türkiye saati": "TRT", "tsi": "TRT"},
)  # fmt: skip

LENGTHS = LengthWords(
    event_from=("dan", "den", "tan", "ten"),
    event_to=("kadar",),
    spans=("süre", "süresi", "zaman"),
    restating=("yani", "toplam"),
    units={
        "saniye": 1, "saniyelik": 1, "sn": 1, "dakika": 60, "dakikalık": 60, "dk": 60, "saat": 3600,
        "saatlik": 3600, "gün": 86400, "günlük": 86400, "hafta": 604800, "haftalık": 604800,
        "ay": 2592000, "aylık": 2592000,
    },
    numbers={
        "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8,
        "dokuz": 9, "on beş": 15, "yirmi": 20, "otuz": 30, "kırk": 40, "yarım": 0.5, "çeyrek": 0.25,
    },
    approximate=(
        "yaklaşık", "yaklaşık olarak", "takriben", "tahminen", "neredeyse", "aşağı yukarı",
    ),
    over=("en az",),
    up_to=("en fazla", "azami", "en çok"),
    or_more=("veya daha fazla", "ve üzeri"),
    earlier=("önce",),
    later=("sonra",),
    ago=("sonra", "önce", "öncesi", "sonrası"),
    ongoing=("devam ediyor", "sürüyor", "hâlâ devam ediyor", "hala devam ediyor"),
    unknown=("bilinmiyor", "belirsiz", "belirlenecek", "henüz bilinmiyor"),
    not_available=("geçerli değil", "uygulanamaz", "mevcut değil"),
    at_once=("hemen", "anında", "derhal", "gecikmesiz", "anlık"),
    several=("birkaç", "birçok", "çok sayıda", "çeşitli"),
    none=("yok", "yoktur", "hiç", "sıfır"),
    working=("iş günü", "mesai saatleri", "mesai saati", "iş saati", "çalışma saatleri"),
    shares={"buçuk": 0.5},
    unclear_units=("ay", "aylık"),
    dotted_units=("dk", "sn"),
    no_part=("toplam", "toplamda"),
)  # fmt: skip

CLAIMS = ClaimWords(
    closings=("kapatıldı", "kapandı"),
    measures=titles.CLAIMS,
    joiners=("yaklaşık", "toplam", "olarak"),
)  # fmt: skip

REPORT = ReportWords(
    field_heads=("alan", "ozellik", "nitelik", "bilgi alani"),
    value_heads=("deger", "icerik", "cevap", "yanit", "detay", "ayrinti", "bilgi", "aciklama"),
    remark_heads=("not", "notlar", "aciklama", "yorum", "yorumlar", "ornek", "dusunceler"),
        plans=("kabul kriterleri", "kabul olcutleri"),
        stages=("adım", "adim", "asama", "bolum"),
    names=(
        "olay", "olayı", "olayın", "kesinti", "kesintisi", "kesintinin", "arıza", "aksaklık",
        "hizmet kesintisi", "servis kesintisi",
    ),
    faults=("sorun", "hata", "problem"),
    looks=(
        "raporu", "rapor", "analizi", "analiz", "incelemesi", "degerlendirmesi", "ozeti",
        "tutanagi", "sonrasi rapor", "sonrasi inceleme", "sonrasi analiz", "sonrasi degerlendirme",
        "sonrasi degerlendirmesi", "sonrasi raporu", "sonrasi incelemesi",
    ),
    reports=(
        "postmortem", "postmortem raporu", "olay raporu", "ariza raporu", "kesinti raporu",
        "olay analiz raporu", "olay inceleme raporu", "kok neden analizi",
        "kok neden analiz raporu", "hata raporu", "postmortem analizi",
    ),
    records=("notlari", "notlar",),
    others=(
        "kilavuz", "kilavuzu", "rehber", "rehberi", "sablon", "sablonu", "surec", "sureci",
        "prosedur", "proseduru", "sozluk", "toplanti notlari", "toplanti tutanagi", "tatbikat",
        "tatbikati", "oneri", "politika", "politikasi", "kontrol listesi", "el kitabi", "talimat",
        "talimati", "proje plani", "surum notlari", "yol haritasi", "yonerge", "mudahale plani",
        "mudahale kilavuzu",
    ),
    pages=(
        "liste", "listesi", "kaydi", "kayitlari", "istatistikleri", "plani", "dizini",
    ),
    templates=("sablon", "sablonu"),
    limiting=("yalnizca", "yalniz", "sadece",),
    pieces=("bolumu", "kismi", "metni", "blogu", "notu", "kutuyu", "sablonu", "paragrafi"),
    optional=("istege bagli", "gerekirse", "gerekliyse", "gerektiginde", "uygunsa"),
    conditions=("varsa", "eger"),
    omitting=("silin", "kaldirin", "atlayin"),
    directions=("talimat", "talimatlar", "yonerge",),
    asides=("ornek", "ornekler", "not", "ipucu"),
    weak=(
        "neden", "nedenler", "sonraki adimlar", "genel bakis", "gorevler", "sonuc", "sonuclar",
        "aciklama", "tanim", "cozum", "arka plan", "giris", "ayrintilar", "detaylar", "notlar",
        "kaynaklar", "baglantilar", "ekler", "ek", "iletisim", "oneriler", "hata", "hatalar",
        "metrikler", "rakamlar", "eylemler", "onlemler", "degerlendirme", "olay", "sorun", "kisaca",
        "sureler", "roller", "maliyet", "takip", "yapilacaklar", "inceleme", "yanit", "duzeltme",
        "onarim", "bilgilendirme", "baglam", "gecmis", "ozet bilgi", "iyilestirme",
        "iyilestirmeler", "genel bilgiler", "temel bilgiler", "olcumler", "gostergeler",
        "istatistikler", "kayitlar", "loglar", "referanslar", "sozluk", "ek bilgiler", "belgeler",
        "dokumantasyon", "etkenler", "amac", "kullanilabilirlik", "erisilebilirlik", "on bilgi",
        "kapsam", "uyari", "aksiyonlar", "faaliyetler", "sebep", "sebepler",
    ),
    kinds=(
        "ve", "bir", "bu", "için", "ile", "olay", "olayı", "olayın", "raporu", "rapor", "kesinti",
        "kesintisi", "arıza", "arızası", "analizi", "analiz", "inceleme", "incelemesi", "şablon",
        "şablonu", "taslak", "başlık", "özet", "özeti", "kök", "neden", "hizmet", "sonrası",
        "değerlendirme", "değerlendirmesi", "tutanağı",
    ),
    outages=("erişilemez", "çöktü",),
    drafting=(
        "taslak", "hazırlanıyor", "inceleniyor", "incelemede", "gözden geçiriliyor",
        "onay bekliyor", "devam ediyor", "çalışılıyor",
    ),
    reviewed=("incelendi", "onaylandı", "gözden geçirildi", "kabul edildi"),
)  # fmt: skip

STATES = StateWords(
    still=(
        "hâlâ",
        "hala",
    ),
    harmed=(
        "erişilemiyor",
        "çalışmıyor",
        "kapalı",
        "kesik",
        "etkileniyor",
    ),
    under_way=("çözülmedi", "devam ediyor", "sürüyor", "aktif", "açık", "müdahale ediliyor"),
    investigating=("inceleniyor", "araştırılıyor", "incelemede"),
    identified=("tespit edildi", "neden bulundu", "nedeni belirlendi"),
    eased=(
        "izleniyor", "izlemede", "gözlemleniyor", "hafifletildi", "kontrol altında",
    ),
    resolved=(
        "çözüldü", "giderildi", "düzeltildi", "kapandı", "kapatıldı", "kapalı", "tamamlandı",
        "çözümlendi", "normale döndü",
    ),
    severity_scales=(
        ("kritik", "yüksek", "orta", "düşük"),
        ("çok yüksek", "yüksek", "orta", "düşük"),
    ),
)  # fmt: skip

SCOPE = ScopeWords(
    everybody=("tüm kullanıcılar", "tüm müşteriler", "bütün kullanıcılar", "herkes"),
    in_part=("kısmi", "kısmen"),
)  # fmt: skip

ACTIONS = ActionWords(
    improving_at_end=(
        "iyileştir", "iyileştirmek", "iyileştirilmesi", "iyileştirilecek", "geliştirilmesi",
        "güçlendir", "güçlendirilmesi",
    ),
    empty=(
        "izleme", "izlemeyi", "izlemenin", "alarm", "alarmları", "alarmların", "uyarıları",
        "uyarıların", "dokümantasyonu", "dokümantasyonun", "süreci", "süreçleri", "süreçlerin",
        "testleri", "testlerin", "kaliteyi", "kalitenin", "iletişimi", "iletişimin", "sistemi",
        "sistemin",
    ),
    on_people=(
        r"\b(?:ekib\w+|çalışan\w+|personel\w*|herkes\w*)\b[^.;]{0,30}?\b(?:eğit\w+|hatırlat\w+"
        r"|uyar\w+)\b"
        r"|\bdaha dikkatli ol\w+"
    ),
    item_keys={
        Column.OWNER: (
            "sorumlu", "sorumlusu", "sahibi", "atanan", "atanan kişi", "yürüten", "sahip",
        ),
        Column.DUE: (
            "son tarih", "termin", "hedef tarih", "bitiş tarihi", "teslim tarihi", "vade",
            "son teslim",
        ),
        Column.PRIORITY: ("öncelik",),
        Column.STATUS: ("durum", "durumu"),
    },
    due_before=("son tarih", "termin", "hedef tarih", "bitiş tarihi", "en geç"),
    due_after=("tarihine kadar", "'e kadar", "'a kadar", "kadar"),
    done=(
        "tamamlandı", "yapıldı", "bitti", "kapatıldı", "kapandı", "çözüldü", "giderildi",
        "uygulandı", "iptal", "iptal edildi", "hazır", "devreye alındı", "tamam", "düzeltildi",
        "eklendi", "yayınlandı",
        "vazgeçildi", "reddedildi",
    ),
    open=(
        "açık", "devam ediyor", "yapılacak", "başlanmadı", "başlamadı", "başladı", "planlandı",
        "bekliyor", "beklemede", "engellendi", "ertelendi", "yeni", "sürüyor", "sırada",
    ),
    soon=(
        "en kısa sürede", "en kısa zamanda", "mümkün olan en kısa sürede", "hemen", "derhal",
        "yakında", "ilerleyen zamanda", "daha sonra", "şimdi", "bir an önce",
    ),
    not_done=("henüz yapıldı değil", "tamam değil", "hazır değil", "henüz hazır değil"),
    urgent=("kritik", "yüksek", "çok yüksek", "acil", "en yüksek"),
    less_urgent=("orta", "normal", "düşük", "en düşük"),
)  # fmt: skip

GRAMMAR = Grammar(
    and_words=("ve",),
    or_words=("veya", "ya da"),
)  # fmt: skip

PEOPLE = PeopleWords(
    yet=("henüz",),
    teams=(
        "grubu", "ekibi", "ekip", "takımı", "takım", "birimi", "birim", "departmanı", "nöbetçi",
        "destek", "altyapı", "yazılım",
    ),
    groups=("ekibi", "ekip", "takım", "takımı", "grubu", "birimi", "departmanı",),
    nobody=("yok", "hiç kimse", "ekip", "tüm ekip", "takım"),
    unnamed=("birisi", "biri", "birileri", "herkes"),
    any_kind=("bir", "herhangi bir"),
    undecided=("belirlenecek", "atanacak", "atanmadı", "belirsiz"),
)  # fmt: skip

PLACEHOLDERS = PlaceholderWords(
    courtesies="lütfen",
    here=r"buraya\b|burada\b|aşağıya\b",
    notes_last=(
        r"\b[^\W\d_]+(?:[’\\'][^\W\d_]+)?(?: ile| ye| ya| e| a)? (?:sorulacak"
        "|teyit edilecek|sorun|teyit edin|kontrol edilecek)"
    ),
    dates=("tarih",),
    names=("ad",),
    asked_first=(
        r"doldur\w*|eklenecek|yazılacak|tamamlanacak|buraya \w+"
    ),
    password_names=("şifre", "parola"),
    questions=r"kim(?:ler)?|ne|ne zaman|nerede|neden|niçin|hangi|nasıl|kaç",
    instructs_last=r"açıklayın|yazın|doldurun|belirtin|özetleyin|ekleyin|listeleyin",
    date_letters=("gay",),
    name_parts=("soyad", "adı", "soyadı",),
    markers=(
        "doldurulacak", "eklenecek", "belirlenecek", "yazılacak", "tamamlanacak",
        "daha sonra eklenecek", "sonra doldurulacak", "güncellenecek",
    ),
    lacking=r"daha (?:fazla|çok) (?:bilgi|ayrıntı|veri) (?:gerekli|gerekiyor|lazım)",
    put_off=(
        r"(?:[^\W\d_]+ ){1,5}[^\W\d_]+(?:ınca|ince|unca|ünce) (?:doldurulacak|yazılacak"
        r"|tamamlanacak"
        r"|eklenecek)(?:tır)?(?=[.!]|$)"
    ),
    to_be=(
        r"(?:[Dd]aha )?[Ss]onra (?:eklenecek|doldurulacak|yazılacak)|[Dd]oldurulacak"
        r"|[Yy]azılacak|[Bb]elirlenecek"
    ),
    counted=r"saat|dakika|saniye|gün|kullanıcı|müşteri|istek|hata|sipariş",
    requests=(
        r"doldurun|yazın|yazınız|giriniz|girin|açıklayın|ekleyin|belirtin|ad soyad|başlık"
    ),
)  # fmt: skip

AMOUNTS = AmountWords(
    totals=("toplam",),
    scales={"bin": 1000.0, "milyon": 1000000.0},
    percent=("yüzde",),
)  # fmt: skip


TURKISH = Language(
    code="tr",
    name="Turkish",
    clauses=CLAUSES,
    ratings=RATINGS,
    tally=TALLY,
    wording=WORDING,
    counts=COUNTS,
    title_words=TITLE_WORDS,
    label_words=LABEL_WORDS,
    titles=Titles(
        sections=titles.SECTIONS,
        labels=titles.LABELS,
        columns=titles.COLUMNS,
        milestones=titles.MILESTONES,
    ),
    content=ContentWords(
        unordered=(
            r"\bters (?:kronolojik )?sıra"
            r"|\ben (?:yeni|son) (?:\w+ )?(?:önce|başta|üstte)|\byeniden eskiye"
        ),
    ),
    times=TIMES,
    lengths=LENGTHS,
    claims=CLAIMS,
    report=REPORT,
    states=STATES,
    scope=SCOPE,
    actions=ACTIONS,
    grammar=GRAMMAR,
    people=PEOPLE,
    placeholders=PLACEHOLDERS,
    amounts=AMOUNTS,
)
