"""What small ads say, by language: data only.

A table's key is a language; its value lists words, parted by ``, ``. A word may hold the signs of a
pattern (``rooms?``); a space in it stands for any white space. Case is ignored unless a table says
otherwise, and a word ends where its last letter ends, unless a capital follows: extractors glue the
pieces of an ad together.
"""

from __future__ import annotations

__all__ = [
    "AREA_UNITS",
    "CONDITIONS",
    "CURRENCIES_AFTER",
    "CURRENCIES_BEFORE",
    "DISTRICTS",
    "EMPLOYMENT",
    "ENGINES",
    "GENDER_MARKS",
    "HEADINGS",
    "INTRODUCTIONS",
    "LISTING_VERBS",
    "MAKES",
    "MULTIPLIERS",
    "NOT_ADS",
    "OTHER_UNITS",
    "PER",
    "PRICE_REMARKS",
    "RATE_PREFIXES",
    "RATE_SUFFIXES",
    "ROOMS",
    "SENTENCE_WORDS",
    "STARTING_FROM",
    "TELEPHONES",
    "THINGS",
    "TIME_UNITS",
    "UNSPACED_DISTRICTS",
]

#: Currencies that stand before the number.
CURRENCIES_BEFORE: dict[str, str] = {
    "signs": "[€£$¥￥₽₴₺₹₩₫₪₦₱₵฿₸₾₼₲₡₨৳₭៛]",
    "dollars": r"US\$, AU\$, NZ\$, CA\$, NT\$, HK\$, [ACRSZ]\$",
    "codes": (
        "EUR, USD, GBP, CHF, SEK, NOK, DKK, ISK, PLN, CZK, HUF, RON, BGN, TRY, INR, PKR, JPY, CNY, RMB, KRW, BRL, "
        "MXN, ARS, CLP, COP, PEN, IDR, VND, MYR, SGD, PHP, THB, KES, TZS, UGX, ZAR, NGN, GHS, ILS, NIS, AED, SAR, "
        "QAR, KWD, BHD, OMR, JOD, EGP, MAD, TND, DZD, AUD, NZD, CAD, HKD, TWD, UAH, RUB, KZT, GEL, AMD, AZN, RSD, "
        "MKD, BAM, XOF, XAF"
    ),
    "words": (
        r"S?Fr\., S?Fr, kr\.?, Rs\.?, Rp\.?, KSh\.?, KES\.?, TSh\.?, USh\.?, "
        r"(?-i:R)(?=\s?\d[\d ,]{0,9}\s?(?:per|p/m|pm|/)), RM, GH₵, Dhs?\.?, L\.E\.?, S/\.?, Bs\.?, euros?"
    ),
}

#: Currencies that stand after the number.
CURRENCIES_AFTER: dict[str, str] = {
    "signs": CURRENCIES_BEFORE["signs"],
    "codes": CURRENCIES_BEFORE["codes"],
    "dash": r"[,.:][-–—](?!\d)",
    "europe": (
        r"euros?, eurot, eura, eur[aá]ch, ευρώ, евро, євро, eiro, eurų, S?Fr\., S?Fr, francs?, Franken, pounds, "
        r"kr\.?, kronor, kroner, zł, zl, złotych, Kčs?, korun, (?-i:Ft), forint, lei, lv\.?, лв\.?, лева, дин\.?, "
        r"din\.?, ден\.?"
    ),
    "east": (
        r"руб(?:лей|ля)?\.?, р\., ₽, грн\.?, гривень, гривен, тенге, тг\.?, сум, сом\.?, TL, lira, ₾, ლარი, դրամ, "
        "AZN, манат"
    ),
    "asia": (
        "円, 元, 块钱?, 人民币, 港币, 원, 달러, 엔, บาท, baht, đồng, đ, VNĐ, VNd, rupiah, ringgit, pesos, rupees?, "
        "रुपये, रुपए, টাকা"
    ),
    "semitic": (
        r"ريال(?: سعودي)?, ر\.س\.?, درهم, د\.إ\.?, جنيه, ج\.م\.?, دينار, د\.ك\.?, ليرة, دولار, تومان, ریال, ش[يې]كل, "
        r"ש\"ח, ש״ח, שקל(?:ים)?, شيكل, روپے"
    ),
    "africa": (
        "F ?CFA, FCFA, DH, DA, DT, dirhams?, shilingi, shillings?, ksh, tsh, ush, /=, naira, cedis?, birr, rands?"
    ),
    "america": "reais, soles, dollars, dólares",
}

#: What may stand between a number and its currency.
MULTIPLIERS = r"万, 萬, 만, triệu, tr, tỷ, juta, jt, ribu, lakhs?, lacs?, crores?, тыс\.?, тис\.?, tys\.?, tis\.?, k"

#: What joins a price to a time: 75 € *per* day.
PER: dict[str, str] = {
    "en": "per, a, an, each, every",
    "de": "pro, je, im, die, den",
    "fr": "par, la, le, l['’]",
    "es": "por, al, a la, el, cada",
    "pt": "por, ao, à, a",
    "it": "al, alla, a, per, all['’]",
    "nl": "per, p/, de",
    "scandinavian": r"per, pr\.?, om, i, på, for",
    "fi": "per",
    "pl": "za, na, w",
    "cs": "za, na",
    "sk": "za, na",
    "hr": "po, na, za",
    "sl": "na",
    "ru": "в, за, на",
    "uk": "на, за, в",
    "bg": "на, за",
    "hu": "per",
    "ro": "pe, la",
    "tr": "her",
    "el": "την, το, τον, ανά, η, ο, τη",
    "lt": "per, už",
    "ar": "في, لكل, كل",
    "fa": "در, هر",
    "hi": "प्रति, हर",
    "id": "per, tiap",
    "vi": "mỗi, một, 1",
    "sw": "kwa, kila",
}

#: The times that a rent or a wage is for.
TIME_UNITS: dict[str, str] = {
    "en": "day, night, week, month, hour, weekend, year, annum, calendar month, hr, mo, wk, nt, yr",
    "de": r"Tag, Nacht, Woche, Monat, Stunde, Std\.?, Mon\.?, Mt\.?, Wochenende, Jahr",
    "fr": "jour, journée, nuit, nuitée, semaine, mois, heure, an, week-end, j",
    "es": "d[ií]a, noche, semana, mes, hora, año, finde, quincena",
    "pt": "dia, noite, semana, mês, mes, hora, ano, diária",
    "it": "giorno, notte, settimana, mese, ora, ore, anno",
    "ca": "dia, nit, setmana, mes",
    "nl": r"dag, nacht, week, maand, uur, jaar, weekend, mnd\.?",
    "sv": r"dag, dagen, dygn, dygnet, natt, natten, vecka, veckan, månad, månaden, mån\.?, timme, timmen, år",
    "no": r"dag, dagen, døgn, døgnet, natt, natten, uke, uken, måned, måneden, mnd\.?, time, timen, år",
    "da": r"dag, dagen, døgn, døgnet, nat, uge, ugen, måned, måneden, md\.?, time, timen",
    "fi": "päivä, päivässä, vrk, vuorokausi, yö, viikko, vko, kuukausi, kuukaudessa, kk, tunti, h",
    "et": "päev, päevas, öö, kuu, kuus, nädal, nädalas",
    "lv": r"diena, dienā, nakts, naktī, mēnesī, mēn\.?, nedēļā, stundā",
    "lt": r"dieną, para, parą, naktį, savaitę, mėnesį, mėnesis, mėn\.?, val\.?",
    "pl": r"dzień, dobę, doba, noc, tydzień, miesiąc, miesiac, mies\.?, m-c, godz\.?, godzinę, godzina",
    "cs": r"den, noc, týden, měsíc, měs\.?, hodinu, hod\.?, víkend",
    "sk": r"deň, noc, týždeň, mesiac, mes\.?, hodinu, hod\.?",
    "hr": r"dan, noć, noćenje, tjedan, nedelju, mjesec, mesec, mj\.?, sat, mjesečno, mesečno",
    "sl": "dan, noč, teden, mesec, uro",
    "sr": r"дан, ноћ, недељу, месец, сат, мес\.?",
    "ru": r"день, сутки, сут\.?, ночь, неделю, месяц, мес\.?, час, ч\.?, смену, смена",
    "uk": r"день, добу, доба, ніч, тиждень, місяць, міс\.?, годину, год\.?, зміну",
    "bg": r"ден, нощ, нощувка, седмица, месец, мес\.?, час",
    "hu": "nap, éj, éjszaka, hét, hó, hónap, óra",
    "ro": "zi, noapte, săptămână, saptamana, lună, luna, ora, oră",
    "tr": "gün, gece, hafta, ay, saat, yıl",
    "el": "ημέρα, μέρα, νύχτα, βραδιά, διανυκτέρευση, εβδομάδα, μήνα, μηνα, ώρα",
    "sq": "ditë, natë, muaj",
    "ar": (
        "اليوم, يوم, الليلة, ليلة, لليلة, الشهر, شهر, الأسبوع, أسبوع, السنة, سنة, سنوي, سنويا, سنوياً, الساعة, يوميا, "
        "يومياً, شهريا, شهرياً"
    ),
    "fa": "روز, شب, ماه, هفته, ساعت, ماهانه, روزانه",
    "ur": "دن, رات, ماہ, مہینہ, ماہانہ",
    "he": "יום, לילה, שבוע, חודש, שעה",
    "hi": "दिन, रात, माह, महीना, महीने, सप्ताह, घंटा",
    "bn": "মাস, দিন, রাত",
    "id": "hari, malam, minggu, bulan, bln, tahun, thn, jam",
    "ms": "hari, malam, minggu, bulan, jam",
    "vi": "ngày, đêm, tuần, tháng, giờ, năm",
    "th": r"วัน, คืน, เดือน, สัปดาห์, ชั่วโมง, ด\.",
    "tl": "araw, gabi, linggo, buwan",
    "sw": "siku, usiku, wiki, mwezi, saa, mwaka",
    "zh": "天, 日, 晚, 夜, 周, 星期, 月, 小时, 時, 年",
    "ja": "日, 泊, 晩, 週, 週間, 月, ヶ月, か月, 時間, 年",
    "ko": "일, 박, 주, 월, 달, 시간, 년",
}

#: Words that make a rate of the price before them, without anything between.
RATE_SUFFIXES: dict[str, str] = {
    "en": r"pcm, p\.?c\.?m\.?, pw, p\.w\.?, p/w, p/m, p\.?/?d\.?, daily, nightly, weekly, monthly, hourly, p\.?a\.?",
    "de": r"täglich, monatlich, mtl\.?, wöchentlich, Kaltmiete, Warmmiete, kalt, warm, KM, WM, brutto",
    "fr": "CC, charges comprises, HC, mensuels?, mensuelles?, brut, net",
    "es": "mensuales, mensual, diarios, semanales, al mes",
    "pt": "mensais, mensal, diária",
    "it": "mensili, mensile, giornalieri, settimanali",
    "nl": r"p\.?m\.?, per maand, kale huur, p/m",
    "pl": "miesięcznie, m-c, dziennie, brutto, netto",
    "cs": "měsíčně, denně, týdně",
    "hr": "mjesečno, mesečno, dnevno",
    "ru": "ежемесячно, посуточно, помесячно",
    "uk": "щомісяця, подобово, помісячно",
    "bg": "месечно, дневно",
    "ro": "lunar, zilnic",
    "hu": "havonta, naponta",
    "fi": "kuukaudessa, päivässä, kuussa",
    "et": "päevas, kuus",
    "tr": "aylık, günlük, haftalık, gecelik",
    "ar": (
        "شهريا, شهرياً, شهري, يوميا, يومياً, يومي, سنويا, سنوياً, سنوي, أسبوعيا, أسبوعياً, للشهر, لليوم, لليلة, باليوم, "
        "بالشهر"
    ),
    "fa": "ماهانه, روزانه, شبی",
    "he": "ליום, ללילה, לחודש, לשבוע, לשעה",
    "hi": "प्रतिमाह, मासिक, प्रतिदिन",
    "id": "sebulan, sehari, semalam, setahun",
    "zh": "每天, 每月, 每晚, 每日, 月租",
}

#: Words that make a rate of the price after them.
RATE_PREFIXES: dict[str, str] = {
    "tr": "günlük, aylık, haftalık, gecelik",
    "zh": "月租金?, 日租金?, 租金, 每月, 每天, 每晚, 月薪, 时薪, 日薪",
    "ja": "月額, 家賃, 賃料, 時給, 日給, 月給, 日額, 1泊, 一泊",
    "ko": "월세, 월, 1박, 하루, 시급, 일당, 월급, 주급",
    "hi": "किराया, मासिक किराया",
    "id": "sewa per bulan, gaji",
    "ar": "الإيجار الشهري, الراتب, إيجار",
    "vi": "giá thuê, lương",
    "de": "Kaltmiete, Warmmiete, Monatsmiete, Tagesmiete, Nettomiete, KM, WM",
    "fr": "loyer",
}

#: Prices for anything but a time belong to reports and shops: nothing is an ad where they stand.
OTHER_UNITS: dict[str, str] = {
    "signs": r"kg, g, l, t, kWh, MWh, GB, m, km, Stk\.?, pp, pers\.?",
    "area": r"m², m2, qm, sqm, sq\.? ?m\.?, sq\.? ?ft\.?, ft², ㎡, м², м2, кв\.? ?м\.?, 平米, 平方米, 平方公尺, 坪, 평",
    "en": (
        "square (?:met(?:re|er)|foot), kilo(?:gram)?, lit(?:re|er), gallon, tonne, ton, barrel, ounce, share, "
        "person, head, ticket, unit, bottle, pint, acre, mile, passenger, child, student, household, "
        "kilowatt[- ]hour, plate, portion"
    ),
    "de": (
        "Quadratmeter, Kilo(?:gramm)?, Liter, Tonne, Person, Stück, Aktie, Karte, Kopf, Kind, Flasche, "
        "Kilowattstunde, Portion, Hektar, Kilometer, Haushalt, Nase"
    ),
    "fr": (
        "m[èe]tre carré, kilo(?:gramme)?, litre, tonne, personne, action, tête, enfant, bouteille, billet, ménage, pers"
    ),
    "es": "metro cuadrado, kilo(?:gramo)?, litro, tonelada, persona, acción, cabeza, niño, botella, entrada",
    "pt": "metro quadrado, quilo, litro, tonelada, pessoa, ação, garrafa",
    "it": "metro quadr[oa]to?, mq, chilo, litro, tonnellata, persona, azione, bottiglia",
    "nl": "vierkante meter, kilo, liter, persoon, stuk, aandeel",
    "scandinavian": "kvadratmeter, kilo, liter, person, styck, stk, aktie, kvm, kvadratmeteren, portion",
    "fi": "neliö, neliömetri, kilo, litra, hlö, henkilö, osake, kpl",
    "pl": "metr kwadratowy, metr, kilogram, litr, osobę, os, sztukę, szt, tonę",
    "cs": "metr čtvereční, metr, kilogram, litr, osobu, kus, tunu",
    "ru": "квадратный метр, кв, килограмм, кг, литр, тонну, человека, чел, штуку, шт, баррель",
    "uk": "квадратний метр, кв, кілограм, кг, літр, тонну, особу, людину, штуку",
    "bg": "квадратен метър, кв, килограм, кг, литър, човек, тон",
    "ro": "metru pătrat, mp, kilogram, kg, litru, persoană, tonă",
    "hu": "négyzetméter, kiló, liter, fő, db",
    "tr": "metrekare, kilo, litre, kişi, adet, ton, kg",
    "el": "τετραγωνικό, κιλό, λίτρο, άτομο, τόνο",
    "ar": "للمتر, متر, للكيلو, كيلو, للشخص, شخص, للبرميل, برميل, للطن, طن, لتر",
    "he": 'למ"ר, למטר, לקילו, לאדם, לליטר, מ"ר',
    "hi": "वर्ग फुट, किलो, लीटर, व्यक्ति",
    "id": "meter persegi, meter, kilogram, kilo, liter, orang, ton",
    "vi": "người, lít, tấn, suất",
    "zh": "平方米, 平方, 公斤, 斤, 吨, 升, 人, 股, 桶, 位",
    "ja": "平方メートル, キロ, リットル, 人, 株, 名, 台, 個, 本",
    "ko": "제곱미터, 킬로, 리터, 인, 명, 주당, 톤",
    "sw": "kilo, lita, mtu, tani",
}

#: Remarks that may follow a price that stands alone.
PRICE_REMARKS: dict[str, str] = {
    "en": r"o\.?n\.?o\.?, or near offer, negotiable, neg\.?, obo, o\.b\.o\.?, firm, each",
    "de": r"VB, VHB, VS, Festpreis, FP, NP, verhandelbar, zzgl\. NK, \+ NK, warm, kalt",
    "fr": r"à débattre, négociable, ferme, prix ferme, TTC, CC, HC, \+ charges, FAI",
    "es": "negociables?, a convenir, precio fijo",
    "pt": "negociável, a combinar",
    "it": r"trattabili, trattabile, tratt\.?, non trattabili",
    "nl": r"bieden, vraagprijs, v\.b\., k\.k\.",
    "scandinavian": "eller högstbjudande, högstbjudande, eller høyestbydende, fast pris, prutmån, pruta, forhandles",
    "fi": "tai tarjous, neuvoteltavissa",
    "pl": r"do negocjacji, do neg\.?, do uzgodnienia",
    "cs": "dohodou, k jednání, při rychlém jednání sleva",
    "hu": "irányár, alkuképes",
    "ro": r"negociabil, neg\.?, fix",
    "ru": "торг(?: уместен)?, без торга, договорная",
    "uk": "торг, без торгу, договірна",
    "bg": "по договаряне, не подлежи на коментар",
    "hr": "fiksno, po dogovoru, dogovor",
    "tr": "pazarlık payı vardır, pazarlıklı, son fiyat",
    "el": "συζητήσιμη, συζητήσιμα",
    "ar": "قابل للتفاوض, غير قابل للتفاوض, صافي",
    "he": "גמיש, סופי",
    "id": "nego, bisa nego, net",
    "vi": "thương lượng, TL, bao giá",
    "zh": "可议价, 面议, 不议价, 可小刀",
    "ja": "税込, 応談, 管理費込",
    "ko": "협의, 네고, 네고가능",
    "sw": "maelewano, bei ya maelewano",
}

#: 'From 75 €' is how a report or a shop speaks.
STARTING_FROM = (
    r"from, starting at, up to, about, around, ab, von, bis, rund, etwa, ca\., à partir de, dès, jusqu['’]à, "
    "environ, desde, hasta, unos, a partir de, a partire da, da, circa, vanaf, ongeveer, från, fra, alkaen, od, cca, "
    r"od ok\., от, около, від, близько, de la, începând de la, από, מ-, החל מ, من, ابتداء من, mulai(?: dari)?, từ, "
    "kuanzia, से"
)

#: Homes, vehicles, boats, tools and jobs by their names.
THINGS: dict[str, dict[str, str]] = {
    "home": {
        "en": (
            "flats?, apartments?, studio flat, studio apartment, duplex, maisonette, bungalow, cottage, "
            "(?:semi-)?detached house, terraced house, house, townhouse, bedsit, double room, single room, condo, "
            "villa, chalet, holiday home, mobile home, farmhouse, barn conversion"
        ),
        "de": (
            r"\p{L}{0,18}wohnung, Einfamilienhaus, Reihenhaus, Doppelhaushälfte, Ferienhaus, Bungalow, WG-Zimmer, "
            "Haus, Villa, Studio, Dachgeschosswohnung, Maisonette, Bauplatz, Baugrundstück"
        ),
        "fr": (
            "appartements?, appart, chambre, maison, studio meublé, studio, pavillon, villa, chalet, gîte, "
            "mobil-home, terrain à bâtir, longère"
        ),
        "es": (
            "pisos?, habitación, apartamento, casa, chalet, ático, estudio, dúplex, departamento, finca, adosado, "
            "parcela"
        ),
        "ca": "casa, àtic",
        "pt": "apartamento, apto, quarto, casa, moradia, kitnet, quitinete, sobrado, vivenda, terreno, chácara",
        "it": (
            "appartamento, camera, stanza, monolocale, bilocale, trilocale, quadrilocale, villetta, villa, casa, "
            "attico, rustico, mansarda"
        ),
        "nl": (
            "appartement, kamer, woning, huis, studio, tussenwoning, hoekwoning, vakantiehuis, bovenwoning, chalet, "
            "stacaravan"
        ),
        "sv": "lägenhet, villa, radhus, stuga, sommarstuga, fritidshus, etta, tvåa, trea",
        "no": "leilighet, hybel, enebolig, rekkehus, hytte, tomannsbolig",
        "da": "lejlighed, rækkehus, sommerhus, villa, parcelhus, værelse",
        "fi": "asunto, yksiö, kaksio, kolmio, rivitalo, omakotitalo, mökki, kerrostaloasunto",
        "et": "korter, maja, suvila",
        "lv": "dzīvoklis, māja",
        "lt": "butas, namas, sodyba",
        "pl": "mieszkanie, kawalerka, dom, domek, pokój, działka, apartament",
        "cs": "byt, rodinný dům, dům, chata, chalupa, garsonka, pozemek, pokoj",
        "sk": "byt, rodinný dom, chata, garsónka, pozemok, izba",
        "hr": r"stan \d, (?:jedno|dvo|tro)soban stan, kuća, apartman, garsonijera, vikendica, soba",
        "sl": "stanovanje, hiša, garsonjera, počitniška hiša",
        "sr": "стан, кућа, гарсоњера, соба",
        "ru": "квартира, студия, комната, дом, дача, коттедж, участок, однушка, двушка, таунхаус, гостинка",
        "uk": "квартира, будинок, кімната, дача, ділянка, студія",
        "bg": "апартамент, гарсониера, къща, едностаен, двустаен, тристаен, вила, стая",
        "hu": "lakás, ház, garzon, nyaraló, panellakás, téglalakás, telek, albérlet",
        "ro": "apartament, garsonieră, garsoniera, casă, casa, vilă, teren",
        "tr": "daire, kiralık daire, satılık daire, villa, müstakil ev, yazlık, arsa, stüdyo, rezidans",
        "el": "διαμέρισμα, γκαρσονιέρα, μονοκατοικία, μεζονέτα, στούντιο, εξοχικό, οικόπεδο",
        "sq": "apartament, garsoniere, shtëpi",
        "ar": "شقة(?: مفروشة)?, شقق, فيلا, استوديو, منزل, بيت, أرض, دوبلكس, غرفة, شاليه",
        "fa": "آپارتمان, خانه, سوئیت, ویلا, زمین",
        "ur": "فلیٹ, مکان, گھر",
        "he": "דירה, דירת, בית, סטודיו, וילה, צימר, דופלקס, יחידת דיור",
        "hi": "फ्लैट, मकान, घर, कमरा, प्लॉट",
        "id": "apartemen, rumah, kos, kost, kontrakan, ruko, villa, tanah",
        "vi": "căn hộ, phòng trọ, nhà nguyên căn, chung cư, nhà, đất nền, biệt thự",
        "th": "คอนโด, บ้าน, ห้องพัก, อพาร์ทเมนท์, ทาวน์เฮ้าส์",
        "sw": "nyumba, chumba, apartimenti, fleti, kiwanja",
        "zh": "公寓, 整租, 合租, 单间, 套房, 两居室?, 三居室?, 一居室?, 住宅, 別墅, 别墅",
        "ja": "アパート, マンション, 一戸建て, 戸建, ワンルーム, 貸家, 中古住宅, 土地",
        "ko": "아파트, 원룸, 투룸, 쓰리룸, 오피스텔, 빌라, 단독주택, 전원주택",
    },
    "vehicle": {
        "en": (
            "hatchback, estate car, saloon, camper ?van, motorhome, caravan, motorbike, motorcycle, scooter, "
            "(?:city|mountain|road|racing|electric|folding)[- ]bike, e-bike, bicycle, bike, van, minibus, trailer, "
            "quad bike, tractor, pickup, moped"
        ),
        "de": (
            "Kombi, Kleinwagen, Wohnmobil, Wohnwagen, Motorrad, Roller, Fahrrad, Rennrad, Mountainbike, Damenrad, "
            "Herrenrad, E-Bike, Lastenrad, Anhänger, Transporter, Kastenwagen, Traktor, Cabrio, Mofa"
        ),
        "fr": (
            "camping-car, caravane, fourgon(?: aménagé)?, utilitaire, scooter, moto, "
            "vélo(?: électrique| de ville| de course)?, VTT, VTC, remorque, monospace, tracteur, citadine"
        ),
        "es": "furgoneta, autocaravana, caravana, moto, bicicleta, bici, remolque, ciclomotor, coche",
        "ca": "furgoneta, cotxe, moto, bicicleta",
        "pt": "carrinha, autocaravana, moto, bicicleta, reboque, caminhonete, carro, utilitário",
        "it": "furgone, camper, roulotte, moto, bicicletta, bici, scooter, utilitaria, rimorchio, motorino, vespa",
        "nl": (
            "bestelbus, camper, caravan, motor, fiets, stadsfiets, damesfiets, bakfiets, racefiets, bromfiets, "
            "aanhanger, aanhangwagen, scooter"
        ),
        "sv": "husbil, husvagn, släpvagn, släp, cykel, damcykel, elcykel, moped, skåpbil, kombi, snöskoter",
        "no": "bobil, campingvogn, tilhenger, sykkel, elsykkel, moped, stasjonsvogn, varebil, snøscooter",
        "da": "autocamper, campingvogn, trailer, cykel, elcykel, ladcykel, knallert, stationcar, varevogn",
        "fi": (
            "matkailuauto, asuntovaunu, asuntoauto, polkupyörä, pyörä, sähköpyörä, peräkärry, mopo, moottoripyörä, "
            "farmari, pakettiauto"
        ),
        "et": "jalgratas, järelhaagis, haagissuvila, kaubik",
        "lv": "velosipēds, piekabe, busiņš",
        "lt": "dviratis, priekaba, kemperis, mikroautobusas",
        "pl": "rower, kamper, przyczepa(?: kempingowa)?, skuter, motocykl, dostawczy, kombi, laweta",
        "cs": "kolo, elektrokolo, obytný vůz, karavan, přívěs, motorka, skútr, dodávka, kombi, kočárek",
        "sk": "bicykel, elektrobicykel, obytné auto, karavan, príves, dodávka, kombi",
        "hr": "bicikl, kombi, kamper, prikolica, skuter, motocikl, karavan",
        "sl": "kolo, avtodom, prikolica, kombi, skuter",
        "sr": "бицикл, комби, приколица, скутер",
        "ru": (
            "велосипед, скутер, мотоцикл, прицеп, фургон, автодом, мопед, минивэн, внедорожник, хэтчбек, седан, "
            "квадроцикл"
        ),
        "uk": "велосипед, скутер, мотоцикл, причіп, фургон, мікроавтобус, мопед, автобудинок",
        "bg": "велосипед, колело, кемпер, каравана, ремарке, мотор, скутер, комби",
        "hu": "kerékpár, bicikli, lakókocsi, lakóautó, utánfutó, robogó, motorkerékpár, furgon, kombi",
        "ro": "bicicletă, bicicleta, rulotă, autorulotă, scuter, motocicletă, dubă, remorcă, tractor",
        "tr": "bisiklet, karavan, motosiklet, minibüs, scooter, panelvan, traktör, otomobil",
        "el": "ποδήλατο, τροχόσπιτο, μηχανή, σκούτερ, μοτοσικλέτα, φορτηγάκι",
        "ar": "سيارة, دراجة(?: نارية| هوائية)?, شاحنة, حافلة, كرفان, باص, سيدان",
        "fa": "خودرو, موتورسیکلت, دوچرخه, وانت",
        "he": "אופניים(?: חשמליים)?, קטנוע, אופנוע, רכב, קרוואן, מסחרית",
        "hi": "कार, स्कूटर, मोटरसाइकिल, साइकिल, स्कूटी",
        "id": "motor, mobil, sepeda, motor matic, pick-?up",
        "vi": "xe máy, xe ga, ô tô, xe tải, xe đạp, xe tay ga",
        "th": "รถยนต์, รถกระบะ, มอเตอร์ไซค์, จักรยาน",
        "sw": "gari, pikipiki, baiskeli, bajaji, trekta",
        "zh": "轿车, 面包车, 电动车, 自行车, 摩托车, 房车, 货车, 越野车, 商务车",
        "ja": "軽自動車, 原付, 自転車, バイク, ミニバン, 軽トラ, キャンピングカー, 電動自転車",
        "ko": "승용차, 자전거, 오토바이, 스쿠터, 캠핑카, 승합차, 트럭",
    },
    "boat": {
        "en": (
            "sailing boats?, sailboat, motor ?boat, speedboat, ski boat, yacht, dinghy, inflatable boat, kayak, "
            "canoe, catamaran, jet ski, houseboat, fishing boat, rowing boat, narrowboat"
        ),
        "de": "Segelboot, Motorboot, Schlauchboot, Ruderboot, Segelyacht, Kajak, Kanu, Hausboot, Angelboot, Jolle",
        "fr": "voilier, bateau(?: à moteur)?, vedette, semi-rigide, zodiac, kayak, canoë, péniche, barque, catamaran",
        "es": "velero, lancha, barco, zodiac, kayak, neumática, catamarán",
        "pt": "veleiro, barco, lancha, caiaque, semirrígido",
        "it": "barca(?: a vela| a motore)?, gommone, motoscafo, kayak, gozzo, catamarano",
        "nl": "zeilboot, motorboot, sloep, rubberboot, kano, kajuitboot",
        "sv": "segelbåt, motorbåt, roddbåt, kajak, kanot, båt",
        "no": "seilbåt, motorbåt, kajakk, jolle, robåt, snekke, båt",
        "da": "sejlbåd, motorbåd, jolle, kajak, gummibåd",
        "fi": "purjevene, moottorivene, soutuvene, vene, kajakki",
        "et": "paat, purjekas",
        "lt": "valtis, jachta",
        "pl": "jacht, łódź, łódka, ponton, motorówka, kajak, żaglówka",
        "cs": "loď, člun, plachetnice, kajak, kánoe",
        "hr": "jedrilica, čamac, brod, gumenjak, gliser, kajak, jahta",
        "ru": "лодка, катер, яхта, моторная лодка, байдарка, надувная лодка, гидроцикл",
        "uk": "човен, катер, яхта, байдарка",
        "bg": "лодка, яхта, каяк",
        "hu": "vitorlás, csónak, motorcsónak, kajak",
        "ro": "barcă, barca, iaht, caiac, șalupă",
        "tr": "tekne, yelkenli, yat, kano, gulet",
        "el": "σκάφος, βάρκα, φουσκωτό, ιστιοφόρο, καγιάκ",
        "ar": "قارب, يخت, زورق",
        "he": "סירה, יאכטה, קיאק, מפרשית",
        "id": "perahu, kapal",
        "vi": "thuyền, ca nô",
        "zh": "游艇, 帆船, 皮划艇",
        "ja": "ヨット, ボート, 漁船, クルーザー",
        "ko": "요트, 보트, 낚싯배",
    },
    "tool": {
        "en": (
            "(?:hammer |cordless |impact )?drill, chainsaw, lawn ?mower, rotavator, tiller, pressure washer, "
            "concrete mixer, cement mixer, scaffolding, mini[- ]?digger, excavator, generator, ladder, "
            "hedge trimmer, wallpaper stripper, floor sander, log splitter, wood chipper, compressor"
        ),
        "de": (
            "Bohrmaschine, Bohrhammer, Kettensäge, Rasenmäher, Hochdruckreiniger, Betonmischer, Minibagger, Bagger, "
            "Vertikutierer, Häcksler, Holzspalter, Heckenschere, Rüttelplatte, Gerüst, Stromerzeuger, Kreissäge, "
            "Motorhacke"
        ),
        "fr": (
            "perceuse, perforateur, tronçonneuse, tondeuse, nettoyeur haute pression, bétonnière, mini-pelle, "
            "motoculteur, échafaudage, ponceuse, fendeuse, broyeur, taille-haie, groupe électrogène"
        ),
        "es": (
            "taladro, motosierra, cortacésped, hormigonera, miniexcavadora, desbrozadora, andamio, generador, "
            "hidrolimpiadora, lijadora"
        ),
        "pt": "furadeira, motosserra, betoneira, martelete, andaime, gerador, roçadora, berbequim, cortador de relva",
        "it": (
            "trapano, motosega, tagliaerba, betoniera, miniescavatore, idropulitrice, decespugliatore, ponteggio, "
            "martello demolitore, motozappa"
        ),
        "nl": (
            "boormachine, kettingzaag, grasmaaier, betonmolen, minigraver, hogedrukreiniger, steiger, trilplaat, "
            "hakselaar"
        ),
        "sv": (
            "borrmaskin, motorsåg, gräsklippare, betongblandare, minigrävare, högtryckstvätt, vedklyv, ställning, "
            "jordfräs"
        ),
        "no": "drill, motorsag, gressklipper, minigraver, høytrykksspyler, vedkløyver, stillas, betongblander",
        "da": "boremaskine, motorsav, plæneklipper, minigraver, højtryksrenser, stillads, flishugger",
        "fi": "porakone, moottorisaha, ruohonleikkuri, painepesuri, minikaivuri, betonimylly, telineet",
        "et": "mootorsaag, muruniiduk, betoonisegisti",
        "lt": "gręžtuvas, vejapjovė, betono maišyklė",
        "pl": (
            "wiertarka, młotowiertarka, piła łańcuchowa, pilarka, kosiarka, betoniarka, minikoparka, "
            "myjka ciśnieniowa, rusztowanie, zagęszczarka, rębak, glebogryzarka"
        ),
        "cs": "vrtačka, vrtací kladivo, motorová pila, sekačka, míchačka, minibagr, tlaková myčka, lešení, štípačka",
        "sk": "vŕtačka, motorová píla, kosačka, miešačka, minibager, lešenie",
        "hr": "bušilica, motorna pila, kosilica, miješalica, mini bager, skela",
        "ru": (
            "перфоратор, дрель, бензопила, газонокосилка, бетономешалка, мини-?экскаватор, мойка высокого давления, "
            "генератор, мотоблок, отбойный молоток, виброплита"
        ),
        "uk": "перфоратор, дриль, бензопила, газонокосарка, бетонозмішувач, мініекскаватор, генератор, мотоблок",
        "bg": "бормашина, перфоратор, моторен трион, косачка, бетонобъркачка, мини ?багер, генератор",
        "hu": "fúrógép, ütvefúró, láncfűrész, fűnyíró, betonkeverő, minikotró, magasnyomású mosó, állvány",
        "ro": "bormașină, drujbă, mașină de tuns iarba, betonieră, miniexcavator, schelă, motocultor",
        "tr": "matkap, kırıcı, motorlu testere, çim biçme makinesi, jeneratör, iskele, mini kepçe",
        "el": "τρυπάνι, αλυσοπρίονο, χλοοκοπτικό, μπετονιέρα, γεννήτρια, σκαλωσιά",
        "ar": "مثقاب, منشار, مولد كهرباء, حفارة, خلاطة, دريل, رافعة شوكية",
        "he": "מקדחה, פטישון, מסור, גנרטור, מכסחת דשא, באגר",
        "id": "bor listrik, genset, gergaji mesin, molen",
        "vi": "máy khoan, máy phát điện, máy trộn bê tông, máy cắt cỏ",
        "sw": "jenereta, mashine ya kuchimba",
        "zh": "电钻, 发电机, 割草机, 挖掘机, 搅拌机, 电锤",
        "ja": "電動ドリル, 発電機, 草刈機, チェーンソー, 高圧洗浄機, ミニショベル",
        "ko": "전동드릴, 발전기, 예초기, 굴삭기, 전기톱",
    },
}

#: Numbers of rooms: what follows (or, in some languages, holds) the number.
ROOMS: dict[str, str] = {
    "en": r"\d[-\s]?(?:bed|bedrooms?|bedroomed|rooms?|double bedrooms?|BHK|RK)",
    "de": r"\d(?:[.,]5)?[-\s]?(?:Zimmer|Zi\.?|ZKB|ZKBB|ZKDB|Raum)",
    "fr": r"\d\s?(?:pi[èe]ces?|chambres?|p\.|pcs), [TF][1-9](?:\s?bis)?",
    "es": r"\d\s?(?:habitaciones|hab\.?|dormitorios|dorm\.?|ambientes|recámaras)",
    "pt": r"\d\s?(?:quartos?|assoalhadas|dorm(?:itórios)?\.?), T[0-6]",
    "it": r"\d\s?(?:locali|camere|vani|stanze)",
    "nl": r"\d[-\s]?(?:kamers?|slaapkamers?)",
    "sv": r"\d\s?(?:rum och kök|rok|RoK|rum)",
    "no": r"\d[-\s]?roms, \d\s?(?:soverom|rom)",
    "da": r"\d[-\s]?(?:værelses|værelser|vær\.), \d\s?v\.",
    "fi": r"\d\s?h\s?\+\s?(?:k|kk|kt)(?:\s?\+\s?s)?, \d[-\s]?huonetta",
    "et": r"\d[-\s]?toaline, \d tuba",
    "lv": r"\d[-\s]?istabu, \d istabas",
    "lt": r"\d[-\s]?(?:kambarių|kamb\.|kambariai)",
    "pl": r"\d[-\s]?(?:pokoje|pokoi|pokojowe|pok\.), M-?[1-6]",
    "cs": r"\d\s?\+\s?(?:kk|kt|[01]), \d[-\s]?(?:pokojový|pokoje)",
    "sk": r"\d[-\s]?(?:izbový|izby|izb\.)",
    "hr": r"\d(?:[.,]5)?[-\s]?(?:sobni|soban|sobe|soba), (?:jedno|dvo|tro)soban",
    "ru": r"\d[-\s]?(?:комнатная|комн\.?|комнаты|к\.?\s?кв\.?|х комнатная), (?:одно|двух|трех|трёх)комнатная",
    "uk": r"\d[-\s]?(?:кімнатна|кімн\.?|кімнати), (?:одно|дво|три)кімнатна",
    "bg": r"\d[-\s]?(?:стаен|стаи)",
    "hu": r"\d\s?(?:szobás|szoba)",
    "ro": r"\d\s?(?:camere|cam\.?)",
    "tr": r"\d\s?\+\s?[01], \d\s?oda",
    "el": r"\d\s?(?:υπνοδωμάτια|δωμάτια|υ/δ)",
    "ar": r"\d\s?(?:غرف|غرفة|غرف نوم|غرفة نوم), غرفتين, غرفتان",
    "fa": r"\d\s?(?:خوابه|خواب|اتاق)",
    "he": r"\d(?:[.,]5)?\s?(?:חדרים|חד['׳]?)",
    "hi": r"\d\s?(?:कमरे|बीएचके)",
    "id": r"\d\s?(?:kamar tidur|kamar|KT)",
    "vi": r"\d\s?(?:phòng ngủ|PN|phòng)",
    "th": r"\d\s?ห้องนอน",
    "sw": r"vyumba \d, vyumba (?:viwili|vitatu|vinne), vyumba vya kulala \d",
    "zh": r"[\d一两二三四五][室房](?:[\d一两二三四五]厅)?, [\d一两二三四五]居",
    "ja": r"\d[SLDK]{1,4}K?",
    "ko": r"방\s?\d개?, \d룸",
}

#: Units of a home's area.
AREA_UNITS = (
    r"m², m2, qm, sqm, sq\.?\s?m\.?, sq\.?\s?ft\.?, m\^2, ㎡, м², м2, м\^2, кв\.?\s?м\.?, 평방미터, 평, 坪, 平米, "
    r"平方米, 平, kvm, mq, mp, nm, متر(?: مربع)?, م², م٢, מ\"ר, מ״ר, वर्ग फुट, ตร\.ม\.?, τ\.?μ\.?, m\.?\s?kw\.?"
)

#: Makers of what is hired or sold. Only a name that a model follows counts.
MAKES = (
    "Abarth, Aixam, Alfa Romeo, Aprilia, Audi, Bajaj, Benelli, BMW, Brixton, Bürstner, Cadillac, Carado, Chery, "
    "Chevrolet, Chrysler, Citro[eë]n, Cupra, Dacia, Daewoo, Daihatsu, Dethleffs, Dodge, Ducati, Fendt, Fiat, Ford, "
    "Geely, Gilera, Harley[- ]Davidson, Haval, Hero, Hobby, Honda, Hymer, Hyundai, Isuzu, Iveco, Jaguar, Jeep, "
    "John Deere, KTM, Kawasaki, Kia, Knaus, Kymco, Lada, Lancia, Land Rover, Lexus, Ligier, MG, MAN, Mahindra, "
    "Maruti(?: Suzuki)?, Massey Ferguson, Mazda, Mercedes(?:[- ]Benz)?, Mini Cooper, Mitsubishi, Moto Guzzi, Nissan, "
    "Opel, Peugeot, Piaggio, Polestar, Porsche, Proton, Perodua, Renault, Royal Enfield, Rover, SEAT, Saab, Skoda, "
    "Škoda, Smart, Ssangyong, Subaru, Suzuki, Tata, Tesla, Tofaş, Toyota, Triumph, TVS, UAZ, VAZ, Vauxhall, Vespa, "
    "Volkswagen, Volvo, VW, Weinsberg, Yamaha, Zündapp, ВАЗ, ГАЗ, УАЗ, Лада, Опел, Фолксваген, Мерцедес, Хонда, "
    "Нисан, Пежо, Ситроен, Дачия, Ауди, БМВ, Мерседес, Пежо, Ситроен, Мицубиши, Тойота, Форд, Рено, Ниссан, Шкода, "
    "Хендай, Фольксваген, ЗАЗ, Део, Опель, Киа, Мазда, Хонда, تويوتا, هيونداي, نيسان, كيا, هوندا, فورد, مرسيدس, "
    "بي إم دبليو, شيفروليه, لكزس, مازدا, رينو, بيجو, پراید, پژو, سمند, טויוטה, יונדאי, מאזדה, קיה, סוזוקי, סקודה, "
    "הונדה, מיצובישי, ניסאן, トヨタ, ホンダ, 日産, スズキ, ダイハツ, マツダ, スバル, ヤマハ, 三菱, いすゞ, 現代, "
    "현대, 기아, 쌍용, 쉐보레, 르노삼성, 대림, 제네시스, 大众, 丰田, 本田, 比亚迪, 日产, 别克, 奥迪, 宝马, 奔驰, "
    "吉利, 哈弗, 长安, 五菱, 福特, मारुति, हीरो, होंडा, बजाज, टाटा, महिंद्रा, हुंडई"
)
BOAT_MAKES = (
    "Bavaria, Bayliner, Beneteau, Bénéteau, Boston Whaler, Buster, Crescent, Dehler, Dufour, Elan, Fountaine Pajot, "
    "Four Winns, Hallberg[- ]Rassy, Hanse, Jeanneau, Lagoon, Najad, Nimbus, Princess, Quicksilver, Ryds, Sea Ray, "
    "Sun Odyssey, Sunseeker, Terhi, Uttern, Yamarin, Zodiac, Askeladden"
)
TOOL_MAKES = (
    "AEG, Atlas Copco, Black ?& ?Decker, Bobcat, Bosch, DeWalt, Einhell, Festool, Hilti, Hitachi, Honda EU, "
    "Husqvarna, Hyundai DHY, Jonsered, Kärcher, Karcher, Kubota, Makita, Metabo, Milwaukee, Parkside, Ryobi, "
    "Stanley, Stihl, Wacker Neuson, Yanmar, Интерскол, Штиль, Бош, Макита"
)

#: Engines and gearboxes; written in this very case.
ENGINES = (
    "Blue?HDi, BlueHDI, HDi, HDI, e-HDi, TDI, TDCi, TDCI, dCi, DCI, DCi, CDTI, CDTi, JTD, JTDm, MultiJet, Multijet, "
    "CRDi, CRDI, D-4D, D4D, TSI, TFSI, FSI, GTI, GTD, TCe, TCE, PureTech, VTi, THP, EcoBoost, Ecoboost, MPI, GDI, "
    "T-GDI, VVT-i, i-VTEC, 8V, 16V, 20V, xDrive, quattro, 4Matic, 4MATIC, 4Motion, 4x4, 4WD, SkyActiv, Hybrid4, "
    r"Twinair, [89]\d ch, 1[0-9]\d ch, \d{2,3} (?:PS|CV|KM|hp|bhp|ks|LE|CP|hk|л\.\s?с\.?|к\.\s?с\.?)"
)

#: What stands before a telephone number.
TELEPHONES = (
    r"tel, tél, telefon, telefono, teléfono, phone, call, whats ?app, тел, tlf, tel\.nr, puh, gsm, mob, handy, טל, "
    "هاتف, جوال, ت, 電話, 电话, 전화, đt, lh, sđt, simu, hp, wa"
)

#: A vehicle's distance, its year, its test: only in a line that is an ad already.
CONDITIONS: dict[str, str] = {
    "distance": (
        "\\d{1,3}[ .,'’]?\\d{3}\\s?(?:km|kms|km\\.|miles|mil|χλμ\\.?|км|کیلومتر|كم|קמ|ק\\\"מ|公里), "
        r"\d{1,3}(?:[.,]\d)?\s?(?:тыс\.?|тис\.?|tys\.?|tis\.?|k|хил\.?|mii|ezer|万|만)\s?(?:km|км|公里|キロ|km)"
    ),
    "year": (
        r"Bj\.?\s?\d{2,4}, EZ\s?\d, MOT, TÜV(?: neu)?, HU neu, CT (?:ok|OK), contrôle technique, r\.?v\.?\s?\d{4}, "
        r"rok (?:prod\.\s?)?\d{4}, r\. \d{4}, \d{4}\s?(?:г\.\s?в\.?|р\.\s?в\.?|г\.|год[ау]?), STK, ITV(?: pasada)?, "
        r"(?:model|modell|årsmodell) \d{4}, \d{4} model, año \d{4}, anno \d{4}, ano \d{4}, an \d{4}, año de \d{4}, "
        r"motorpapír, műszaki, موديل \d{4}, שנת \d{4}, \d{4}年(?:式|上牌)?, \d{4}년식?, đời \d{4}, tahun \d{4}"
    ),
    "state": (
        "(?:perfect|good|excellent|very good|mint|immaculate) condition, one owner, first owner, "
        "full service history, like new, low mileage, wie neu, guter Zustand, sehr guter Zustand, gepflegt, "
        "unfallfrei, Erstbesitz, Nichtraucher, (?:très )?bon état, état neuf, première main, 1[èe]re main, "
        "buen estado, muy buen estado, único dueño, como nuevo, ótimo estado, único dono, bom estado, "
        r"ottime condizioni, ottimo stato, unico proprietario, come nuovo, goede staat, z\.g\.a\.n\., nette staat, "
        "bra skick, fint skick, nyskick, god stand, pen stand, hyvä kunto, hyvässä kunnossa, stan bardzo dobry, "
        "stan idealny, bezwypadkowy, dobrý stav, výborný stav, první majitel, dobro stanje, odlično stanje, "
        "хорошее состояние, отличное состояние, в хорошем состоянии, в отличном состоянии, один хозяин, "
        "один владелец, гарний стан, добрий стан, отлично състояние, запазен[ао]?, megkímélt, újszerű, "
        "jó állapotban, stare bună, stare foarte bună, temiz, hatasız, boyasız, doktordan, memurdan, καλή κατάσταση, "
        "άριστη κατάσταση, حالة ممتازة, بحالة جيدة, بحالة ممتازة, نظيفة, יד ראשונה, יד שנייה, מצב מצוין, שמור, "
        "mulus, kondisi baik, chính chủ, còn mới, 无事故, 车况好, 一手车, 拎包入住, 美品, 修復歴なし, 車検付, 車検, "
        "무사고, 상태 좋음, hali nzuri"
    ),
    "extras": (
        "furnished, unfurnished, möbliert, teilmöbliert, meublée?, non meublé, amueblado, mobiliado, arredato, "
        "gemeubileerd, gestoffeerd, möblerad, møblert, kalustettu, umeblowane, zařízený, nezařízený, с мебелью, "
        "с ремонтом, з меблями, обзаведен, bútorozott, mobilat, eşyalı, επιπλωμένο, مفروشة?, מרוהטת?, balcony, "
        "Balkon, balcon, terrasse, Terrasse, Einbauküche, EBK, parking, garage, sea view, vue mer, vista mar, "
        r"vista mare, 精装修?, 家具家電付き?, 駅徒歩\d+分, 徒歩\d+分, 풀옵션, 역세권, full furnished, "
        "nội thất đầy đủ, full nội thất"
    ),
}

#: What an ad says of itself.
LISTING_VERBS: dict[str, str] = {
    "en": "for sale, to let, for rent, to rent, for hire, wanted",
    "de": "zu vermieten, zu verkaufen, zu verleihen, zu verpachten, abzugeben, vermiete, verkaufe, verleihe, suche, VK",
    "fr": (
        "[àa] louer, [àa] vendre, À LOUER, À VENDRE, vends, loue, je vends, je loue, cherche, particulier vend, "
        "particulier loue, (?:cède|donne)"
    ),
    "es": "se vende, se alquila, en alquiler, en venta, vendo, alquilo, se renta, rento, se traspasa",
    "ca": "es ven, es lloga, en lloguer",
    "pt": "vende-se, aluga-se, arrenda-se, vendo, alugo, à venda, para alugar, para arrendar",
    "it": "vendo, vendesi, affittasi, affitto, in vendita, in affitto, cedo, a noleggio, privato vende",
    "nl": "te huur, te koop, gevraagd, aangeboden",
    "sv": "till salu, säljes, uthyres, att hyra, hyra ut, hyr ut, köpes",
    "no": "til salgs, til leie, selges, leies ut, ønskes kjøpt",
    "da": "til salg, til leje, sælges, udlejes, købes",
    "fi": "myydään, vuokrataan, vuokralle tarjotaan, ostetaan, myytävänä",
    "et": "müüa, anda üürile, üürile anda, rendile anda",
    "lv": "pārdod, izīrē, iznomā, pārdodu",
    "lt": "parduodu, parduodamas?, parduodama, nuomojamas?, nuomojama, nuomoju, išnuomoju",
    "pl": "na sprzedaż, sprzedam, do wynajęcia, wynajmę, kupię, wypożyczę, do wypożyczenia, zamienię",
    "cs": "prodám, na prodej, pronájem bytu, pronájem domu, pronajmu, k pronájmu, půjčím, koupím",
    "sk": r"predám, na predaj, prenájom bytu, prenájom \d, prenajmem, na prenájom",
    "hr": "prodajem, na prodaju, prodaje se, iznajmljujem, izdajem, iznajmljuje se, izdaje se",
    "sl": "prodam, oddam, v najem, naprodaj",
    "sr": "продајем, издајем, на продају",
    "ru": "продам, продаю, продается, продаётся, сдам, сдаю, сдается, сдаётся, аренда квартиры, куплю, сдам в аренду",
    "uk": "продам, продаю, продається, здам, здаю, здається, оренда квартири, куплю",
    "bg": "продавам, продава се, дава под наем, давам под наем, под наем, продава, купувам",
    "hu": "eladó, kiadó, bérelhető, eladom, keresek",
    "ro": "vând, vand, de vânzare, de vanzare, închiriez, inchiriez, de închiriat, de inchiriat",
    "tr": "satılık, kiralık, sahibinden, acil satılık",
    "el": "πωλείται, ενοικιάζεται, προς πώληση, προς ενοικίαση, πωλούνται, ενοικιάζονται",
    "sq": "shitet, jepet me qira",
    "ar": "للبيع, للإيجار, للايجار, مطلوب للشراء",
    "fa": "فروشی, اجاره, اجاره‌ای, رهن و اجاره",
    "ur": "برائے فروخت, کرائے کے لیے, کرایہ پر",
    "he": "למכירה, להשכרה, למסירה",
    "hi": "बिकाऊ, किराए पर, किराये पर",
    "bn": "বিক্রি হবে, ভাড়া হবে",
    "id": "dijual, disewakan, jual cepat, dikontrakkan, jual",
    "ms": "untuk dijual, untuk disewa",
    "vi": "cần bán, cho thuê, bán gấp, bán, sang nhượng",
    "th": "ขาย, ให้เช่า, ขายด่วน",
    "sw": "inauzwa, inapangishwa, linauzwa, kinapangishwa, zinauzwa, zinapangishwa, inakodishwa",
    "zh": "出租, 出售, 转让, 求租, 急售, 招租, 急转",
    "ja": "売ります, 貸します, 譲ります, 賃貸マンション, 賃貸アパート, 売家",
    "ko": "판매, 팝니다, 임대, 매매, 전세, 삽니다, 급매",
}

#: Marks by which a job ad says that anybody may apply.
GENDER_MARKS = (
    r"\(?\b(?:[mwdf]/[mwdf]/[dxi*]|m/v/x|m/k/d|H/F/X|m/w/x|w/m/x|x/w/m|v/m/x)\b\)?, "
    r"\((?:m/w|w/m|m/f|f/m|[HhMm]/[FfVv]|F/H|f/h|k/m|K/M|m/k|M/K|m/ž|ž/m|м/ж|ж/м|gn|all genders|a\*)\), "
    r"\((?:E/K|e/k|h/m|H/M|n/k|N/K)\), \bH/F\b, \bF/H\b"
)

#: How long and on what terms: job ads.
EMPLOYMENT: dict[str, str] = {
    "en": (
        "full[- ]time, part[- ]time, permanent contract, permanent position, temporary contract, immediate start, "
        "apprenticeship"
    ),
    "de": (
        "(?:in )?Vollzeit, (?:in )?Teilzeit, Minijob, unbefristet, ab sofort gesucht, Aushilfe, Festanstellung, "
        "450-Euro-Basis"
    ),
    "fr": "temps plein, temps partiel, en CDI, en CDD, plein temps, mi-temps, poste à pourvoir, intérim",
    "es": (
        "jornada completa, media jornada, tiempo completo, contrato indefinido, incorporación inmediata, tiempo parcial"
    ),
    "pt": "tempo integral, meio período, tempo inteiro, contrato sem termo, CLT, part-time",
    "it": "tempo pieno, tempo indeterminato, tempo determinato, part[- ]time, full[- ]time",
    "nl": "fulltime, parttime, vast contract, voltijds, deeltijds, per direct",
    "sv": "heltid, deltid, tillsvidare, vikariat, timanställning",
    "no": "heltid, deltid, fast stilling, vikariat",
    "da": "fuldtid, deltid, fastansættelse",
    "fi": "kokoaikainen, osa-aikainen, kokopäiväinen, vakituinen",
    "pl": "pełny etat, pół etatu, umowa o pracę, umowa zlecenie, zatrudnię, zatrudnimy",
    "cs": "plný úvazek, zkrácený úvazek, hlavní pracovní poměr, HPP, brigáda, přijmeme",
    "sk": "plný úväzok, skrátený úväzok, brigáda, prijmeme",
    "hr": "puno radno vrijeme, puno radno vreme, stalni radni odnos, tražimo",
    "ru": "полная занятость, полный день, частичная занятость, график 5/2, график 2/2, вахта, требуется, требуются",
    "uk": "повна зайнятість, повний день, часткова зайнятість, потрібен, потрібна, потрібні",
    "bg": "пълен работен ден, непълен работен ден, постоянен договор, търсим, търси",
    "hu": "teljes munkaidő, részmunkaidő, teljes munkaidős, főállás, azonnali kezdéssel",
    "ro": "normă întreagă, part[- ]time, full[- ]time, angajăm, angajez",
    "tr": "tam zamanlı, yarı zamanlı, part time, aranıyor, alınacaktır",
    "el": "πλήρης απασχόληση, μερική απασχόληση, ζητείται, ζητούνται",
    "ar": "دوام كامل, دوام جزئي, مطلوب للعمل, مطلوب موظفين?, مطلوب",
    "fa": "تمام وقت, پاره وقت, استخدام",
    "he": "משרה מלאה, משרה חלקית, דרוש, דרושה, דרושים",
    "hi": "फुल टाइम, पार्ट टाइम",
    "id": "penuh waktu, paruh waktu, full time, part time, dibutuhkan, lowongan",
    "vi": "toàn thời gian, bán thời gian, tuyển dụng, cần tuyển, tuyển",
    "sw": "muda wote, nafasi ya kazi, anahitajika",
    "zh": "全职, 兼职, 招聘, 急聘, 诚聘",
    "ja": "正社員, アルバイト, パート, 契約社員, 急募, 派遣社員",
    "ko": "정규직, 아르바이트, 계약직, 급구, 구인",
}

#: Places of languages that put no postcode beside a town; written in this very case.
DISTRICTS = (
    r"(?:г|ул|пр-т|просп|пер|пос|с|м|гр|кв|ж\.к)\.\s?\p{Lu}\p{Ll}+",
    r"\p{Lu}\p{Ll}+(?:ский|ський) р-н",
    r"р-н\s\p{Lu}\p{Ll}+",
    r"\p{Lu}\p{Ll}+ [Mm]ah\.",
    r"\p{Lu}\p{Ll}{2,20}\s?/\s?\p{Lu}\p{Ll}{2,20}",
    r"(?:Quận|Q\.|Huyện|Phường|P\.|TP\.?)\s?(?:\d{1,2}|\p{Lu}\p{L}{1,12})",
    r"حي\s\p{L}{3,20}",
    r"רחוב\s\p{L}{2,20}",
    r"שכונת\s\p{L}{2,20}",
)
UNSPACED_DISTRICTS = (
    r"\p{Han}{1,5}[市区區县縣町村](?!場|场)",
    r"\p{Han}{1,5}駅",
    r"\p{Hangul}{1,4}(?:시|구|동|역)(?!\p{Hangul})",
    r"แขวง\p{Thai}{2,20}",
    r"เขต\p{Thai}{2,20}",
)

#: Headings of a block of ads: a line that says no more than this.
HEADINGS = (
    "classifieds, classified ads, small ads, marketplace, jobs, job ads, kleinanzeigen, anzeigenmarkt, stellenmarkt, "
    "stellenanzeigen, immobilienmarkt, petites annonces, annonces, annonces immobilières, offres d'emploi, "
    "anuncios clasificados, clasificados, anuncios, ofertas de empleo, classificados, anúncios classificados, "
    "annunci, piccoli annunci, annunci di lavoro, offerte di lavoro, rubrieksadvertenties, zoekertjes, vacatures, "
    "annonser, rubrikannonser, småannonser, rubrikkannonser, rubrikannoncer, ilmoitukset, pikkuilmoitukset, "
    "ogłoszenia, ogłoszenia drobne, inzeráty, inzerce, mali oglasi, oglasi, мали огласи, объявления, "
    "частные объявления, оголошення, обяви, малки обяви, apróhirdetés, apróhirdetések, anunțuri, mica publicitate, "
    "ilanlar, seri ilanlar, küçük ilanlar, μικρές αγγελίες, αγγελίες, إعلانات مبوبة, آگهی, מודעות, לוח מודעות, "
    "iklan baris, rao vặt, matangazo madogo, 分类信息, 分类广告, 求人情報, 不動産情報, 구인구직, 벼룩시장"
)

#: Words of a sentence, in lower case as they stand inside one. Small ads do without them.
SENTENCE_WORDS: dict[str, str] = {
    "en": (
        "you, it, if, when, after, than, into, did, does, is, are, was, were, has, have, had, said, says, will, "
        "would, could, that, they, he, she, we, who, whose, which, his, their, been, but, because, while, told, "
        "cost, costs, paid, pays, earns, charged, sold, fell, rose, went"
    ),
    "de": (
        "er, sie, als, wenn, auch, ihr, ist, sind, waren, wird, wurde, wurden, hat, hatte, haben, sich, dass, wir, "
        "sagte, sagt, aber, weil, nicht, kostet, kosten, kostete, zahlt, liegt, lag, stieg, sank"
    ),
    "fr": (
        "lui, leur, cette, cela, est, sont, était, étaient, ont, qui, que, nous, elle, elles, ils, selon, mais, dit, "
        "coûte, coûtent, paie, sera, été, avait, gagne"
    ),
    "es": (
        "está, están, fue, fueron, han, había, dijo, según, pero, cuesta, cuestan, paga, cobra, será, eran, también, "
        "aunque, ganan, gana"
    ),
    "pt": "está, são, foi, foram, não, disse, segundo, mas, custa, custam, paga, era, também, ganha",
    "it": "è, sono, hanno, stata, che, detto, secondo, costa, costano, paga, era, anche, guadagna",
    "nl": "zijn, werd, heeft, wordt, hij, dat, niet, zegt, maar, kost, kosten, betaalt, ook, verdient",
    "sv": "är, inte, hade, sade, säger, blev, kostar, betalar, enligt, också, tjänar",
    "no": "ikke, hadde, sier, ble, koster, betaler, ifølge, også, tjener",
    "da": "ikke, havde, siger, blev, koster, betaler, ifølge, også",
    "fi": "oli, että, ovat, sanoi, ei, maksaa, mutta, mukaan",
    "et": "oli, mis, ütles, maksab, kuid",
    "lt": "buvo, kad, yra, sakė, kainuoja",
    "lv": "bija, teica, kas, maksā",
    "pl": (
        "jest, są, był, była, było, będzie, nie, się, że, który, która, które, powiedział, kosztuje, kosztują, "
        "płaci, ale, zarabia"
    ),
    "cs": "jsou, byl, byla, bylo, bude, že, který, která, které, řekl, stojí, platí, ale, uvedl, vydělává",
    "sk": "sú, bol, bola, bolo, bude, že, ktorý, povedal, stojí, ale",
    "hr": "su, bio, bila, bilo, koji, koja, rekao, košta, ali, kako, smo",
    "ru": (
        "был, была, было, были, есть, что, он, она, они, который, которая, которые, заявил, сообщил, сказал, стоит, "
        "стоят, стоил, обойдется, обойдётся, платит, составляет, составила, получает"
    ),
    "uk": (
        "був, була, було, були, що, він, вона, вони, який, яка, які, заявив, повідомив, сказав, коштує, коштують, "
        "платить, становить"
    ),
    "bg": "са, беше, бяха, че, които, който, каза, струва, плаща, като",
    "hu": "volt, hogy, mondta, lesz, azt, kerül, kerülnek, fizet, szerint",
    "ro": "este, sunt, că, care, spus, costă, plătește, dar",
    "tr": "dedi, oldu, olduğunu, etti, edildi, değil, ancak, ödüyor, göre, olan",
    "el": "είναι, ήταν, ότι, δεν, είπε, που, κοστίζει, πληρώνει, αλλά",
    "ar": "قال, قالت, كان, كانت, أن, إن, الذي, التي, هذا, لم, يبلغ, بلغ, وفق, أكد, تكلف",
    "fa": "است, بود, گفت, که, شد, می‌شود",
    "he": "הוא, היא, אמר, אמרה, היה, היתה, הייתה, כי, עולה, משלם, אבל",
    "hi": "है, हैं, था, थे, थी, ने, कहा",
    "id": "adalah, yang, tidak, mengatakan, telah, ujar, kata, mencapai",
    "vi": "đã, cho biết, rằng, được, là",
    "sw": "alisema, kuwa, amesema, ambayo, lakini, wakati",
}

#: What reports, programmes and price lists say and small ads do not: where one of these stands,
#: nothing goes.
NOT_ADS: dict[str, str] = {
    "statistics": (
        "average, avg, median, mean rent, index, rank, per cent, percent, increase, asking rent, Durchschnitt, "
        "durchschnittlich, Mittelwert, Mietspiegel, Quadratmeterpreis, Vergleichsmiete, moyenne?, médiane?, "
        "loyer médian, media (?:nacional|de|mensual), de media, in media, promedio, mediana, média, prezzo medio, "
        "canone medio, gemiddelde?, mediaan, genomsnitt, genomsnittlig, snitt, medelhyra, gjennomsnitt, gennemsnit, "
        "gennemsnitlig, keskimäärin, keskivuokra, keskihinta, średnia, średnio, średni, průměr, průměrný, průměrná, "
        "průměrné, priemer, priemerný, prosjek, prosek, prosječna, средняя, средний, среднее, в среднем, медиана, "
        "середня, середній, у середньому, средна, средно, átlag, átlagos, átlagár, medie, chirie medie, ortalama, "
        "μέση, μέσο, μέσος, متوسط, میانگین, ממוצע, ממוצעת, औसत, rata-rata, trung bình, wastani, 平均, 均价, 中位数, "
        "相場, 中央値, 평균, 중위, 시세, tariffs?, fares?, fees?"
    ),
    "events": (
        "tickets?, admission, entry fee, Eintritt, VVK, Abendkasse, Vorverkauf, Einlass, Konzert, entrée libre, "
        "tarif, tarifs, billetterie, billets?, entradas, taquilla, ingressos?, biglietti, biglietto, ingresso, "
        "kaartjes, toegang, biljetter, biljett, inträde, billetter, inngang, liput, lippu, bilety, bilet, wstęp, "
        r"vstupné, vstupenky, vstupenka, ulaznice, ulaznica, билеты, билет, вход \d, квитки, вхід \d, билети, "
        "jegyek, jegyár, belépő, bilete, giriş ücreti, biletler, εισιτήρια, είσοδος, تذاكر, تذكرة, כרטיסים, टिकट, "
        "tiket, giá vé, tiketi, kiingilio, 门票, 票价, チケット, 入場料, 前売り?, 当日券, 입장료, 티켓, 예매"
    ),
    "auctions": (
        r"hammer price, sold for, sold at, auction, auctions, auctioned, estimate, guide price, lot \d+, Zuschlag, "
        "versteigert, Auktion, Schätzpreis, adjugée?, enchères?, estimation, subasta, subastado, remate, leilão, "
        "asta, battuto, veiling, geveild, auktion, klubbades, klubbad, auksjon, huutokauppa, aukcja, licytacja, "
        "wylicytowano, dražba, vydraženo, aukcija, аукцион, лот, аукціон, търг, árverés, licitație, müzayede, "
        "δημοπρασία, مزاد, מכירה פומבית, lelang, đấu giá, mnada, 拍卖, 成交价, オークション, 落札, 경매, 낙찰"
    ),
    "travel": (
        "hotels?, hostel, B&B, bed and breakfast, breakfast, half board, full board, guesthouse, double rooms, "
        "doubles, single rooms, sleeps, campsite, youth hostel, Hotel, Pension, Gasthof, Gasthaus, Doppelzimmer, "
        "Einzelzimmer, DZ, EZ/F, DZ/F, Frühstück, Halbpension, Jugendherberge, Campingplatz, hôtel, auberge, "
        "chambres? d['’]hôtes?, petit[- ]déjeuner, demi-pension, chambre double, hostal, desayuno, habitación doble, "
        r"media pensión, camping(?![-\s]?car), pousada, café da manhã, albergo, agriturismo, colazione, "
        "camera doppia, mezza pensione, ontbijt, pensionat, frukost, frokost, vandrerhjem, hotelli, hostelli, "
        "aamiainen, hotelu?, pensjonat, śniadanie, penzion, snídaně, отель, гостиница, хостел, завтрак, готель, "
        "сніданок, хотел, закуска, szálloda, panzió, reggeli, pensiune, mic dejun, otel, pansiyon, kahvaltı, "
        "ξενοδοχείο, πρωινό, فندق, إفطار, מלון, ארוחת בוקר, होटल, khách sạn, hoteli, 酒店, 民宿, 早餐, ホテル, 旅館, "
        "朝食, 호텔, 조식, 민박"
    ),
    "reviews": (
        "MSRP, RRP, UVP, Neupreis, Grundpreis, Listenpreis, Testwagen, prix de base, prix neuf, precio base, "
        "prezzo base, listino, catalogusprijs, vanafprijs, grundpris, cena katalogowa, cena bazowa, základní cena, "
        "базовая цена, liste fiyatı, turnkey, anahtar teslim, メーカー希望小売価格, 指导价, 출고가"
    ),
    "others": (
        "Lotto, jackpot, prize money, Preisgeld, dividend, salary cap, minimum wage, Mindestlohn, SMIC, "
        "salario mínimo, transfer fee, Ablöse, Bußgeld, amende, helpline, Hotline, budget, donation, Spende, reward, "
        "Belohnung, winner, Hauptpreis"
    ),
}

#: How a sentence brings on a list that belongs to the story.
INTRODUCTIONS = (
    "here are, here is, here['’]s, see below, listed below, below are, as follows, "
    "the following (?:list|table|offers|cars|homes|flats|houses), examples, hier sind, folgende, nachfolgend, "
    "Beispiele, ein Überblick, im Überblick, Übersicht, voici, ci-dessous, les suivantes?, les suivants?, exemples, "
    "estos son, estas son, a continuación, ejemplos, los siguientes, las siguientes, confira, a seguir, abaixo, "
    "exemplos, ecco, di seguito, i seguenti, le seguenti, esempi, hieronder, voorbeelden, nedan, följande, exempel, "
    "nedenfor, følgende, eksempler, her er, här är, esimerkkejä, oto, poniżej, następujące, przykłady, zde jsou, "
    "níže, příklady, nižšie, príklady, evo, primjeri, вот, ниже, следующие, примеры, нижче, наступні, приклади, ето, "
    "по-долу, следните, íme, alábbi, alábbiak, iată, mai jos, următoarele, işte, aşağıda, aşağıdaki, örnekler, "
    "ακολουθούν, παρακάτω, παραδείγματα, فيما يلي, להלן, הנה, निम्नलिखित, berikut, dưới đây, sau đây, yafuatayo, "
    "zifuatazo, 以下, 如下, 下記, 다음과 같, 아래와 같"
)
