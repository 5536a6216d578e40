"""What the structural cleaners must leave alone, in many languages, and what they find beyond their own examples."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from itertools import islice

import pytest

import newsclean
from newsclean.compiled import builtin_matchers
from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.pattern import source_of
from newsclean.structural import AFTER_RULES

ENGLISH = (
    "The ferry to the outer islands will not sail before Thursday, the harbour office said on Monday after the storm.",
    "Two of its engines took in water when the waves came over the quay, and the spare parts have to come from abroad.",
    "Until then the post boat takes the mail and the milk across, together with anyone who does not mind the spray.",
)
GERMAN = (
    "Die Fähre zu den äußeren Inseln fährt nicht vor Donnerstag, teilte das Hafenamt am Montag nach dem Sturm mit.",
    "Zwei ihrer Maschinen haben Wasser gezogen, als die Wellen über den Kai kamen, und die Teile fehlen noch immer.",
    "Bis dahin nimmt das Postboot die Briefe und die Milch mit hinüber und dazu jeden, den die Gischt nicht stört.",
)
SPANISH = (
    "El transbordador a las islas no zarpará antes del jueves, informó el lunes la oficina del puerto tras la tormenta.",
    "Dos de sus motores tomaron agua cuando las olas pasaron por encima del muelle, y los repuestos tardan en llegar.",
    "Hasta entonces el barco del correo lleva las cartas y la leche, junto con quien no tema mojarse por el camino.",
)
RUSSIAN = (
    "Паром к дальним островам не выйдет раньше четверга, сообщило в понедельник управление порта после сильного шторма.",
    "Две его машины набрали воды, когда волны пошли через причал, а запасные части надо долго везти из другой страны.",
    "До тех пор почтовый катер возит письма и молоко, а вместе с ними всякого, кто не боится промокнуть по дороге.",
)
POLISH = (
    "Prom na dalekie wyspy nie wypłynie przed czwartkiem, podał w poniedziałek zarząd portu po gwałtownej burzy nocnej.",
    "Dwa jego silniki nabrały wody, kiedy fale przeszły przez nabrzeże, a części zamienne trzeba sprowadzić z daleka.",
    "Do tego czasu łódź pocztowa wozi listy i mleko, a razem z nimi każdego, kto nie boi się zmoknąć w czasie drogi.",
)


def _set_in(lines: str, story: tuple[str, ...], where: str) -> str:
    head, middle, tail = story
    parts = {"head": [lines, *story], "middle": [head, lines, middle, tail], "tail": [*story, lines]}[where]
    return "\n".join(parts) + "\n"


STAYS_IN_THE_MIDDLE = [
    # Subheads and pull quotes.
    (ENGLISH, "What the river took with"),
    (ENGLISH, "A NIGHT ON THE QUAY WITH THE MEN WHO KEEP THE ENGINES OF THE FERRY RUNNING"),
    (ENGLISH, "Jane Roe (Harbour Board)"),
    (ENGLISH, "Jane Roe (28) on the night that changed her life on the island"),
    (
        ENGLISH,
        "... is what the harbour master calls it, and he should know it after thirty years on the quay of the old town.",
    ),
    (GERMAN, "Anna Berg (Freie Liste): „Die Fähre muss fahren, sonst verlieren wir den Winter“"),
    (GERMAN, "Anna Berg (Grüne) gegen Tom Lind (SPD): das Duell um den Hafen"),
    (GERMAN, "… und dann kam die zweite Welle, die das Boot am Kai drehte und bis zum Morgen niemanden an Bord ließ."),
    (
        GERMAN,
        "Ein Satz, der bleibt ...\n... ist Hafenmeister Lind noch am Abend herausgerutscht, als er am Kai vor den Leuten stand.",
    ),
    (SPANISH, "Ana Ruiz (PPL) pide más dinero para el puerto de la isla"),
    (RUSSIAN, "Анна Белова (порт) о ночи, когда пришла волна"),
    (POLISH, "Anna Nowak (PSL) o promie, którego nie ma"),
    # The story's own lists, results and tables.
    (
        ENGLISH,
        "1. Jane Roe (Outer Isles Rowing) 12:31\n2. Ann Lee (North Bank Rowing) 12:44\n3. Mia Fox (North Bank Rowing) 12:59",
    ),
    (ENGLISH, "→ the spare parts\n→ the crew\n→ the permit"),
    (GERMAN, "Tom Lind (TSV Nordkai) 12:31 Minuten, Jan Roth (SV Inselau) 12:44 Minuten"),
    (GERMAN, "Montag / Dienstag / Mittwoch"),
    (SPANISH, "Lunes > Martes"),
    # Interview questions and answers, verse.
    (ENGLISH, "Did you see the wave?\nJane Roe: No.\nBut you heard it?\nJane Roe: All of us did."),
    (ENGLISH, "the wave came over the quay\nand over the engines and over\nthe men who were sleeping there"),
    (GERMAN, "die welle kam über den kai\nund nahm die lichter mit\nund keiner schlief"),
    (ENGLISH, "https://harbour.example/ferry"),
    (ENGLISH, "harbour@isles.example"),
    (ENGLISH, "Music"),
    (GERMAN, "Kultur"),
    (GERMAN, "tb Nordkai"),
]

STAYS_AT_THE_HEAD = [
    (ENGLISH, "Ferry > bridge"),
    (ENGLISH, "Outer Isles → North Bank"),
    (
        ENGLISH,
        "- The ferry stays in port until Thursday\n- The post boat takes the mail and the milk\n- Parts come from abroad",
    ),
    (
        ENGLISH,
        "- Storm hits the coast of Los Angeles\n- Ferry to La Paz stays in port\n- Mayor of The Hague offers help",
    ),
    (GERMAN, "- Die Fähre bleibt bis Donnerstag im Hafen\n- Das Postboot bringt die Milch und die Briefe"),
    (GERMAN, "- Der Hafenmeister: Der Kai ist sicher\n- Die Reederei: Die Maschinen sind es nicht"),
    (GERMAN, "von Inselau\nnach Nordkai"),
    (SPANISH, "- El transbordador no zarpa hasta el jueves\n- El barco del correo lleva la leche"),
    (RUSSIAN, "Паром » мост"),
    (RUSSIAN, "- Паром стоит до четверга\n- Почту возит катер\n- Запасные части едут из другой страны"),
    (POLISH, "Wyspy bez promu\nSztorm"),
]

STAYS_AT_THE_TAIL = [
    (ENGLISH, "Sun / Rain"),
    (ENGLISH, "Wind from the north / Rain in the south"),
    (ENGLISH, "Tickets for the post boat are sold at the quay, daily from 9 to 18"),
    (ENGLISH, "https://harbour.example/ferry"),
    (ENGLISH, "https://x.com/isles/status/31\nhttps://x.com/isles/status/32"),
    (ENGLISH, "And that was that"),
    (ENGLISH, "They answered him:"),
    (ENGLISH, "Jane Roe, who repaired the engines, laughs."),
    (GERMAN, "Und die Fähre?"),
    (GERMAN, "ja"),
    (GERMAN, "tot"),
    (GERMAN, "Sturm / Ruhe / Sturm"),
    (SPANISH, "no"),
    (SPANISH, "Más viento / menos olas"),
    (POLISH, "koniec"),
    (ENGLISH, "The mail, the milk, and whoever does not mind"),
    (ENGLISH, "Mail, milk, spray"),
    (ENGLISH, "2 eggs, 1 cup of milk, salt, flour"),
    (ENGLISH, "Winners: Outer Isles, North Bank, Old Town, Mill Town"),
    (ENGLISH, "Jane Roe, harbour master"),
    (GERMAN, "Anna Berg, Nordkai"),
    (GERMAN, "Mit dem Postboot, der Milch, den Briefen, und dann"),
    (
        GERMAN,
        "„Wir fahren erst wieder, wenn beide Maschinen laufen und der Kai trocken ist, und keinen Tag davor.“\nAnna Berg, Nordkai",
    ),
    (RUSSIAN, "Почта, молоко, и всё"),
    (RUSSIAN, "Паром и люди | лодка и море | ветер"),
]


@pytest.mark.parametrize(
    ("story", "lines", "where"),
    [
        *[(*case, "middle") for case in STAYS_IN_THE_MIDDLE],
        *[(*case, "head") for case in STAYS_AT_THE_HEAD],
        *[(*case, "tail") for case in STAYS_AT_THE_TAIL],
    ],
)
def test_what_looks_like_furniture_stays(story: tuple[str, ...], lines: str, where: str) -> None:
    text = _set_in(lines, story, where)
    assert newsclean.clean(text) == text


STAYS_BESIDE_FURNITURE = [
    # A text in small letters goes on below a notice that has no full stop.
    (
        "Sign up for our newsletter to get the latest news from the isles",
        "the wave came over the quay and over the engines, and nobody slept until it was gone in the morning.\n"
        "we went down to the boats when it was light, and what we saw there none of us is going to forget soon.",
    ),
    # A paragraph that begins with a name that begins with a small letter.
    (
        "Read also: The long night on the quay of the outer isles",
        "iFerry, the owner of the boat, did not answer the questions of this paper.",
    ),
    # Results and opening hours below a link.
    (
        "Read also: The long night on the quay",
        "Outer Isles – North Bank 2:1\nSouth Bank – Old Town 0:0\nQuay Rovers – Mill Town 1:3",
    ),
    (
        "Read also: The long night on the quay",
        "Quay museum: closed on Monday and on Tuesday\nPost boat: leaves on the hour from the pier",
    ),
    # A statement in brackets that the notice above does not open.
    (
        "Sign up for our newsletter to get the latest news from the isles.",
        "Harbour master (retired). He still comes to the quay every morning before the sun is up.",
    ),
    # A footnote of the story below an offer without a sign.
    ("Sign up for our newsletter to get the latest news from the isles.", "*Name changed by the editors"),
    # An interviewee that is not the author.
    (
        "By Jane Roe",
        "Ann Lee has repaired the engines of the ferry since her father left the quay, and she does not complain.",
    ),
]


@pytest.mark.parametrize(("furniture", "lines"), STAYS_BESIDE_FURNITURE)
def test_the_story_stays_beside_furniture(furniture: str, lines: str) -> None:
    for text in (
        "\n".join([*ENGLISH[:2], furniture, lines, ENGLISH[2]]) + "\n",
        "\n".join([*ENGLISH, furniture, lines]) + "\n",
    ):
        assert newsclean.clean(text) == text.replace(furniture + "\n", "")


GOES = [
    (GERMAN, "Lokales", "head"),
    (SPANISH, "Economía", "head"),
    (RUSSIAN, "Общество", "head"),
    (POLISH, "Gospodarka\nSport", "head"),
    (GERMAN, "Inselbote › Lokales", "head"),
    (POLISH, "Wiadomości / Wyspy / Port", "head"),
    (RUSSIAN, "Новости » Острова » Паром не выйдет раньше четверга", "head"),
    (GERMAN, "→ Titelthema", "head"),
    (GERMAN, "jk/mz Nordkai", "head"),
    (GERMAN, "[jk]", "tail"),
    (SPANISH, "Diario Isla / La Voz", "tail"),
    (SPANISH, "Puerto, Transbordador, Isla Norte, Tormenta", "tail"),
    (POLISH, "#Prom #Wyspy", "tail"),
    (RUSSIAN, "Паром | Острова | Шторм", "tail"),
    (ENGLISH, "Jane Roe\njane.roe@isles.example", "tail"),
    (RUSSIAN, "anna.belova@ostrov.example", "tail"),
    (GERMAN, "Quellenangaben:\nhttps://hafen.example/a/1\nhttps://hafen.example/a/2", "tail"),
    (GERMAN, "Tom Lind (SV Inselau) wirft den Ball über die Mauer des Hafens", "middle"),
    (SPANISH, "Ana Ruiz (Remo Isla Norte) celebra con su equipo la victoria del domingo", "middle"),
    (RUSSIAN, "Анна Белова (Клуб Острова) и вратарь Пётр Лисин (Порт)", "middle"),
    (POLISH, "- Sztorm Jak wyspy radzą sobie bez promu\n- Port Co dalej z silnikami łodzi", "head"),
]


@pytest.mark.parametrize(("story", "lines", "where"), GOES)
def test_furniture_goes_in_many_languages(story: tuple[str, ...], lines: str, where: str) -> None:
    text = _set_in(lines, story, where)
    assert newsclean.clean(text) == "\n".join(story) + "\n"


def test_the_box_below_the_last_paragraph_goes_with_its_byline() -> None:
    box = "Jane Roe grew up on the outer islands, where her family has kept the light for three generations by now."
    text = "\n".join(["By Jane Roe", *ENGLISH, box]) + "\n"
    assert newsclean.clean(text) == "\n".join(ENGLISH) + "\n"
    # In the middle the same paragraph belongs to the story.
    text = "\n".join(["By Jane Roe", ENGLISH[0], box, *ENGLISH[1:]]) + "\n"
    assert box in newsclean.clean(text)


def test_headlines_go_at_the_tail_and_not_in_the_middle() -> None:
    links = "Read also: The long night on the quay\nWhy the post boat never stays in port\nThe woman who keeps the light of the isles"
    assert newsclean.clean("\n".join([*ENGLISH, links]) + "\n") == "\n".join(ENGLISH) + "\n"
    cleaned = newsclean.clean("\n".join([*ENGLISH[:2], links, ENGLISH[2]]) + "\n")
    assert "Why the post boat never stays in port" in cleaned


@pytest.mark.parametrize(
    ("above", "last", "goes"),
    [
        (ENGLISH[2], "03.05.2024, 18:47", True),
        (ENGLISH[2], "Riverton, 03.05.2024", False),
        ("The bridge will be shut on these days:", "03.05.2024", False),
    ],
)
def test_a_date_below_the_story_goes_unless_it_signs_a_letter_or_ends_a_list(above: str, last: str, goes: bool) -> None:
    text = "\n".join([*ENGLISH[:2], above, last]) + "\n"
    assert (newsclean.clean(text) != text) is goes


def test_scripts_without_capitals_are_no_lines_in_capitals() -> None:
    line = "في الميناء القديم قال الصيادون لوكالة AP إنهم ينتظرون عودة العبارة إلى الجزر قبل نهاية الأسبوع القادم"
    text = "\n".join([ENGLISH[0], line, ENGLISH[1], line, ENGLISH[2]]) + "\n"
    assert newsclean.clean(text) == text


HOSTILE_ROWS = [
    "a",
    "A",
    "- Kicker The headline of a story that leads away",
    "→ x",
    "A > B > C > D",
    "A / B / C / D",
    "(" * 150,
    "Tom Berg (FC Auenfeld) im " + "a " * 60,
    "Tom Berg " * 15 + "(FC A",
    "Photo: Jane Roe/AFP",
    "Volunteers with sandbags at the mill. REUTERS/Jane Roe",
    "Sign up for our newsletter to get the latest from the valley (and",
    "and the coast)",
    "By Jane Roe",
    "Read also: Ten bridges worth a detour",
    "https://a.example/" + "a/" * 100,
    "a.b@" + "a." * 100,
    "MAYOR OF RIVERTON SAYS THE OLD STONE BRIDGE WILL STAY CLOSED FOR A YEAR",
    "... ist " + "A" * 300,
    "World",
    "ab/cd/ef/gh",
    "\ud800\0\u2028\r",
]


def _mark(document: Document) -> Document:
    for cleaner in AFTER_RULES:
        document = document.mark(cleaner(document))
    return document


@pytest.mark.parametrize("row", HOSTILE_ROWS)
def test_time_is_linear_in_the_number_of_lines(row: str) -> None:
    lines = 20_000
    text = (row + "\n") * lines
    # Every other line went already, or none of them.
    half = [
        Span(number * (len(row) + 1), number * (len(row) + 1) + len(row), "any/related/x")
        for number in range(0, lines, 2)
    ]
    for spans in ([], half):
        started = time.process_time()
        _mark(Document(text).mark(spans))
        assert time.process_time() - started < 6


@pytest.mark.parametrize("row", HOSTILE_ROWS)
def test_one_endless_line_is_no_trouble(row: str) -> None:
    started = time.process_time()
    for text in (row * 20_000, ENGLISH[0] + "\n" + row * 20_000 + "\n" + ENGLISH[1]):
        _mark(Document(text))
    assert time.process_time() - started < 6


@pytest.mark.parametrize(("story", "lines", "where"), GOES)
def test_what_is_clean_stays_as_it_is(story: tuple[str, ...], lines: str, where: str) -> None:
    cleaned = newsclean.clean(_set_in(lines, story, where))
    assert newsclean.clean(cleaned) == cleaned


#: A group that is repeated possessively.
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]*\})\+")


def test_no_expression_of_the_standard_library_repeats_a_group_possessively() -> None:
    """Python before 3.11.5 goes wrong with them: it found no front matter at all."""
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(newsclean.__path__, "newsclean.")
        if "__main__" not in found.name
    ]
    values = [value for module in modules for value in vars(module).values()]
    values += [inner for value in values if isinstance(value, dict) for inner in value.values()]
    sources = [value.pattern for value in values if isinstance(value, re.Pattern | LazyExpression)]
    assert len(sources) > 40
    assert not [source for source in sources if isinstance(source, str) and POSSESSIVE_GROUP.search(source)]
    in_rules = [
        source_of(matcher.pattern, matcher.rule.lists) for matcher in islice(builtin_matchers().members, 0, None, 16)
    ]
    assert not [source for source in in_rules if POSSESSIVE_GROUP.search(source)]
