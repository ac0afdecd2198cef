"""Turkish verbs and subjects; case endings behind a time stand among the prepositions."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("başladı", "başlamıştı", "başlıyor", "ortaya çıktı", "meydana geldi"),
        Happening.FAIL: (
            "çöktü", "durdu", "kesildi", "devre dışı kaldı", "yanıt vermemeye başladı",
            "hata vermeye başladı", "erişilemez oldu", "erişilemez hale geldi", "kullanılamaz oldu",
            "kullanılamaz hale geldi", "arızalandı", "bozuldu", "çalışmayı durdurdu", "kilitlendi",
            "yanıt vermeyi kesti", "çevrimdışı oldu",
        ),
        Happening.BE_DOWN: (
            "çalışmadı", "çalışmıyordu", "erişilemezdi", "erişilemedi", "kapalıydı", "kapalı kaldı",
            "erişilemez kaldı", "erişilemez durumdaydı", "kullanılamadı", "hizmet veremedi",
            "yanıt vermedi", "kullanılamaz durumdaydı", "hizmet dışı kaldı", "hizmet dışıydı",
            "kesintiye uğradı",
        ),
        Happening.LAST: ("sürdü", "devam etti", "sürmüştü"),
        Happening.ALERT: (
            "alarm verdi", "alarm çaldı", "tetiklendi", "uyarı verdi", "uyardı", "alarm üretti",
        ),
        Happening.NOTICE: (
            "fark edildi", "fark etti", "fark ettik", "tespit edildi", "tespit etti",
            "tespit ettik",
            "algılandı", "keşfedildi", "gördü", "farkına vardı", "farkına varıldı",
        ),
        Happening.ACKNOWLEDGE: ("onayladı", "onaylandı", "üstlendi", "üstlenildi", "teyit etti"),
        Happening.DECLARE: ("ilan edildi", "ilan etti", "ilan ettik", "duyuruldu"),
        Happening.FIND_CAUSE: (
            "bulundu", "buldu", "bulduk", "belirlendi", "belirledik", "anlaşıldı", "saptandı",
            "teşhis edildi", "ortaya çıkarıldı",
        ),
        Happening.MITIGATE: (
            "hafifletildi", "kontrol altına alındı", "azaltıldı", "sınırlandı", "dengelendi",
            "geçici olarak çözüldü",
        ),
        Happening.DEPLOY: (
            "yayınlandı", "yayımlandı", "dağıtıldı", "devreye alındı", "canlıya alındı", "yüklendi",
            "yayına alındı",
        ),
        Happening.UNDO: (
            "geri alındı", "geri aldı", "geri aldık", "geri konuldu", "geri döndürüldü",
        ),
        Happening.RESTART: ("yeniden başlatıldı", "yeniden başlattı", "yeniden başlattık"),
        Happening.MEND: (
            "düzeltildi", "düzelttik", "onarıldı", "onardık", "değiştirildi", "tamir edildi",
        ),
        Happening.RESTORE: (
            "geri geldi", "geri yüklendi", "normale döndü", "düzeldi", "yeniden çalışmaya başladı",
            "tekrar çalışmaya başladı", "yeniden erişilebilir oldu", "tekrar erişilebilir oldu",
            "yeniden açıldı", "tekrar açıldı", "toparlandı", "eski haline döndü",
            "yeniden hizmete girdi", "tekrar hizmete girdi", "yeniden devreye girdi",
            "hizmete döndü", "yeniden çalıştı", "tekrar çalıştı", "geri kazanıldı",
        ),
        Happening.RESOLVE: ("çözüldü", "çözdü", "çözdük", "giderildi", "giderdik", "çözülmüştü"),
        Happening.END: ("bitti", "sona erdi", "sonlandı", "son buldu", "kapandı"),
    },
    nouns={
        Happening.BEGIN: ("başlangıç", "başlangıcı", "başlangıcından"),
        Happening.DEPLOY: ("dağıtım", "dağıtımı", "yayın", "deploy"),
        Happening.UNDO: ("rollback",),
        Happening.RESTART: ("restart",),
        Happening.MEND: ("onarım", "onarımı", "onarıma"),
        Happening.RESTORE: ("kurtarma", "düzelme", "düzelmeye", "düzelmesi"),
        Happening.RESOLVE: ("çözüm", "çözümü", "çözüme", "giderilmesi", "giderilmesine"),
        Happening.NOTICE: ("tespit", "tespiti", "tespite", "fark"),
        Happening.ACKNOWLEDGE: ("onay", "onayı", "onaya"),
        Happening.ALERT: ("alarm", "alarmı", "alarma", "uyarı", "uyarısı", "uyarıya"),
        Happening.MITIGATE: ("hafifletme",),
        Happening.END: ("bitiş", "bitişi", "bitişine"),
        Happening.FIND_CAUSE: ("teşhis", "teşhisi"),
    },
    being=("oldu", "idi", "kaldı", "olmuştu", "edildi", "olarak"),
    states=(
        "erişilemez", "kapalı", "kullanılamaz", "hizmet dışı", "devre dışı", "çevrimdışı", "kesik",
        "ulaşılamaz",
    ),
    healthy=(
        "normal", "açık", "erişilebilir", "kararlı", "sağlıklı", "çevrimiçi", "aktif", "hazır",
    ),
    beside_verbs=(
        "tamamen", "tümüyle", "sonunda", "nihayet", "resmen", "ayrıca", "hemen", "artık", "daha",
        "ilk", "olarak", "kez", "ancak",
    ),
    pasts=("vardı", "yoktu", "idi"),
    past_ends=(
        "dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "dılar", "diler", "dular", "düler", "tılar",
        "tiler", "dık", "dik", "duk", "dük", "tık", "tik", "tuk", "tük",
    ),
    incidents=(
        "olay", "olayı", "olayın", "olayda", "kesinti", "kesintisi", "kesintiyi", "kesintinin",
        "arıza", "arızası", "arızayı", "arızanın", "sorun", "sorunu", "sorunun", "problem",
        "problemi",
    ),
    harms=(
        "aksama", "aksaklık", "aksaklığı", "yavaşlama", "etki", "etkisi", "hata", "hatalar",
        "bozulma", "erişilemezlik",
    ),
    services=(
        "hizmet", "hizmeti", "hizmetler", "servis", "servisi", "servisler", "sistem", "sistemi",
        "sistemler", "platform", "site", "sitesi", "her", "şey", "üretim", "uygulama", "işleyiş",
    ),
    watchers=(
        "alarm", "alarmı", "izleme", "nöbetçi", "nöbetçiler", "ekip", "ekibi", "ekibimiz", "uyarı",
        "mühendis", "operatör",
    ),
    causes=("neden", "nedeni", "kök", "sebep", "sebebi", "kaynağı", "asıl", "gerçek", "temel"),
    starts=("başlangıç", "başlangıcı", "başlangıcından"),
    pronouns=("o", "bu", "bunlar"),
    speakers=("biz", "ben"),
    possessives=("kendi", "onun", "onların"),
    separate=("ayrı", "farklı",),
    plain=(
        "bu", "bir", "bütün", "tüm", "bizim", "toplam", "tam", "her", "iki", "normal", "normale",
        "şey",
    ),
    wholes=("herkes", "tüm", "bütün", "hepsi", "tamamı"),
    narrowing=("için",),
    denials=("değil", "hiç", "kimse", "asla", "hiçbir"),
    unseen=("edilmeden",),
    unreal=("eğer", "olsaydı", "olurdu", "edilseydi", "aksi", "çözülürdü", "görseydik"),
    not_once=(
        "değil", "hiç", "kimse", "asla", "hiçbir", "her", "günlük", "gecelik", "haftalık", "aylık",
        "genellikle", "normalde", "daima", "bazen", "sık", "planlanan", "planlı", "planlanmıştı",
        "planlandı", "tatbikat", "tatbikatı", "kısmen", "kademeli", "yavaş", "tahmini", "olacak",
        "edilecek", "gerekiyor", "bazı",
    ),
    planned=(
        "planlanan", "planlı", "planlanmıştı", "planlandı", "duyurulan", "duyurulmuştu",
        "tatbikat", "tatbikatı",
    ),
    declaring=(
        "ilan", "resmen", "doğrulandı", "onaylandı",
    ),
    repeated=(
        "yeniden", "tekrar", "başka", "ikinci", "üçüncü", "diğer", "önceki", "geçen", "sonraki",
        "benzer", "ayrıca", "birkaç", "bazı", "defa", "kere", "yine",
    ),
    part=(
        "ilk", "son", "sonraki", "sadece", "yalnızca", "her", "ortalama", "ek", "diğer", "kalan",
        "hedef", "hedefi", "daha",
    ),
    averages=("ortalama", "medyan"),
    mere=("sadece", "yalnızca"),
    sums=("toplam", "toplamda"),
    until=("kadar", "dek"),
    since=("itibaren", "beri"),
    limits=("kadar", "önce", "dek"),
    during=("boyunca",),
    equating=("yani", "toplam", "toplamda"),
    in_time=("içinde", "sonra"),
    taking=("sürdü", "aldı", "geçti", "gerekti", "harcandı"),
    after=("sonra",),
    bounding=("önce", "sonra", "itibaren"),
    conjunctions=("ve", "ama", "fakat", "ancak", "çünkü", "ki", "iken", "veya"),
    prepositions=(
        "saat", "için", "ile", "kadar", "sonra", "önce", "itibaren", "içinde", "arasında", "göre",
        "ta", "te", "da", "de", "ya", "ye", "dan", "den", "tan", "ten", "civarında", "sularında",
        "boyunca", "beri", "utc'de", "utc'ye", "dakikada", "saatte",
    ),
    arriving=(
        "geldi", "gerçekleşti", "oldu", "yaşandı", "meydana",
    ),
    anew=("tekrar", "yeniden"),
    managing=("başardık", "başardı"),
    length_nouns=("süre", "süresi"),
    time_nouns=("süre", "süresi", "zaman"),
    firsts=("ilk",),
    faults=("hata", "hatası", "hatadan", "istek", "belirti"),
    infinitives={
        Happening.NOTICE: ("fark etmek", "tespit etmek", "fark etmemiz", "tespit etmemiz"),
        Happening.ACKNOWLEDGE: ("onaylamak", "müdahale etmek"),
        Happening.FIND_CAUSE: ("bulmak", "belirlemek", "bulmamız", "anlamak"),
        Happening.MITIGATE: ("hafifletmek",),
        Happening.UNDO: ("geri almak", "geri almamız"),
        Happening.RESTART: ("yeniden başlatmak",),
        Happening.MEND: ("düzeltmek", "onarmak", "düzeltmemiz"),
        Happening.RESTORE: ("geri getirmek", "geri yüklemek", "normale dönmek"),
        Happening.RESOLVE: ("çözmek", "gidermek", "çözmemiz", "gidermemiz"),
    },
    verb_last=True,
)  # fmt: skip
