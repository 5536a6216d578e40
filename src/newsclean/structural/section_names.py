"""The names that the sections of a news site have in many languages."""

from __future__ import annotations

__all__ = ["SECTION_NAMES"]

#: In small letters, one name between two commas.
SECTION_NAMES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    news, top stories, latest news, local, local news, national, nation, world, world news, international, uk news, us news, europe, asia, africa,
    americas, middle east, politics, business, economy, finance, markets, money, companies, technology, tech, science,
    environment, climate, health, education, culture, arts, entertainment, celebrity, lifestyle, life, style, fashion,
    travel, food, sport, sports, football, soccer, cricket, rugby, tennis, golf, opinion, comment, editorial, analysis,
    features, columnists, obituaries, property, motoring, crime, society, letters,
    nachrichten, politik, wirtschaft, finanzen, finanzmärkte, börse, unternehmen, kultur, feuilleton, panorama, wissen,
    wissenschaft, gesundheit, digital, netzwelt, technik, reise, reisen, leben, lokales, regionales, vermischtes, ausland,
    inland, meinung, gesellschaft, medien, unterhaltung, leute, ratgeber, verbraucher, bildung, karriere, fußball, fussball,
    blaulicht, umwelt, klima, immobilien, chronik, österreich, schweiz, deutschland,
    actualité, actualités, à la une, politique, économie, entreprises, société, monde, international, france, culture,
    sciences, santé, environnement, planète, éducation, faits divers, faits-divers, médias, débats, opinions, idées, voyages, régions,
    noticias, actualidad, política, economía, empresas, mercados, sociedad, mundo, internacional, españa, cultura, ciencia,
    tecnología, salud, medio ambiente, educación, sucesos, deportes, deporte, fútbol, opinión, espectáculos, gente, viajes,
    notícias, economia, mercado, negócios, sociedade, brasil, portugal, ciência, tecnologia, saúde, ambiente, educação,
    esportes, esporte, desporto, futebol, opinião, cotidiano, polícia,
    notizie, cronaca, politica, economia, esteri, mondo, cultura, spettacoli, spettacolo, scienza, tecnologia, salute, ambiente, sport, calcio, opinioni, società, attualità,
    nieuws, binnenland, buitenland, politiek, economie, cultuur, wetenschap, gezondheid, sport, voetbal, opinie, regio, geld,
    nyheter, nyheder, indland, udland, inrikes, utrikes, innenriks, utenriks, politikk, ekonomi, økonomi, näringsliv,
    næringsliv, erhverv, kultur, nöje, underholdning, sporten, idrott, debatt, debat, ledare, leder, meninger, vetenskap,
    videnskab, vitenskap, hälsa, helse, sundhed, lokalt, världen, verden,
    uutiset, kotimaa, ulkomaat, politiikka, talous, kulttuuri, urheilu, tiede, terveys, mielipide, viihde, paikalliset,
    wiadomości, polityka, gospodarka, biznes, świat, kraj, polska, kultura, nauka, zdrowie, opinie, społeczeństwo, regiony,
    zprávy, domácí, zahraničí, politika, ekonomika, byznys, kultura, věda, zdraví, názory, krimi, regiony, svět,
    správy, slovensko, zahraničie, názory, veda, zdravie, vesti, vijesti, novice, svijet, svet, slovenija, hrvatska,
    srbija, gospodarstvo, gospodarstvo, crna kronika, hronika, društvo, zdravlje, mišljenje,
    hírek, belföld, külföld, gazdaság, kultúra, tudomány, egészség, vélemény, bűnügy, életmód,
    știri, actualitate, politică, economie, externe, cultură, sănătate, opinii, societate, știință,
    haberler, gündem, siyaset, ekonomi, dünya, spor, kültür, kültür sanat, sağlık, teknoloji, yaşam, eğitim, magazin,
    naujienos, lietuvoje, užsienyje, verslas, sportas, kultūra, sveikata, mokslas, nuomonės, pasaulyje,
    ziņas, latvijā, pasaulē, sports, kultūra, uudised, eesti, välismaa, majandus, sport, kultuur,
    новости, политика, экономика, общество, в мире, мир, происшествия, культура, спорт, наука, технологии, здоровье,
    бизнес, финансы, мнения, регионы, новини, політика, економіка, суспільство, світ, у світі, події, культура, здоров'я,
    технології, наука, думки, україна, россия, свят, икономика, общество, здраве, спорт, култура, вести, друштво, свет, хроника,
    ειδήσεις, πολιτική, οικονομία, κόσμος, ελλάδα, κοινωνία, πολιτισμός, αθλητικά, υγεία, επιστήμη, τεχνολογία, απόψεις,
    أخبار, الأخبار, سياسة, السياسة, اقتصاد, الاقتصاد, رياضة, الرياضة, ثقافة, صحة, تكنولوجيا, علوم, منوعات, حوادث, مقالات,
    חדשות, פוליטיקה, כלכלה, ספורט, תרבות, בריאות, דעות, ایران, سیاسی, اقتصادی, ورزشی, فرهنگی, اجتماعی,
    समाचार, राजनीति, देश, विदेश, दुनिया, खेल, मनोरंजन, व्यापार, राज्य, स्वास्थ्य, शिक्षा,
    berita, nasional, internasional, politik, ekonomi, bisnis, olahraga, hiburan, kesehatan, teknologi, gaya hidup, daerah,
    thời sự, thế giới, kinh doanh, kinh tế, xã hội, giải trí, thể thao, pháp luật, giáo dục, sức khỏe, khoa học, đời sống, du lịch,
    habari, siasa, uchumi, michezo, biashara, afya, kitaifa, kimataifa, burudani, maoni,
    ニュース, 政治, 経済, 社会, 国際, スポーツ, 文化, 科学, 地域, 国内, 海外, 芸能, 暮らし, オピニオン,
    新闻, 政治, 经济, 社会, 国际, 体育, 文化, 科技, 财经, 娱乐, 国内, 新聞, 經濟, 社會, 國際, 體育, 財經, 娛樂,
    뉴스, 정치, 경제, 사회, 국제, 문화, 스포츠, 연예, 과학, 지역, 오피니언, 세계
    """.split(",")
)
