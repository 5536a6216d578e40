"""Rows of buttons whose labels run into one another: 'FacebookTwitterEmailCopy link'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule

__all__ = ["ButtonRowCleaner"]

_LONGEST, _FEWEST = 240, 2
_NETWORKS = (
    "Facebook Twitter WhatsApp Whatsapp LinkedIn Linkedin Pinterest Reddit Telegram Tumblr Flipboard Instagram YouTube Youtube TikTok "
    "Messenger Threads Bluesky Mastodon VKontakte Viber Xing XING Email E-mail E-Mail Mail Print Pocket Skype Weibo WeChat"
).split()
#: One of them stands in every such row.
_ON_EVERY_ROW = ("Facebook", "WhatsApp", "Whatsapp", "Twitter")
#: What else stands on such buttons, in the languages of the rules.
_LABELS = (
    "Share Tweet Pin Save Send Post Copy Link Url URL this article it on via by with to a friend in the and of X Threema SMS Google+ "
    "Teilen Drucken auf per bei mit Kopieren kopieren Senden Merken Partager Imprimer Envoyer Copier le lien sur par Compartir Imprimir "
    "Enviar Copiar enlace en por Compartilhar Partilhar no na Copiar link Condividi Stampa Invia Copia su Delen Afdrukken Kopieer op via "
    "Dela Del Skriv ut på Jaa Udostępnij Drukuj na Sdílet Tisk Megosztás Paylaş Yazdır Distribuie Поделиться Печать в Поділитися "
    "opens new window Opens abre nueva ventana"
).split()


def _any_of(words: list[str]) -> str:
    return "|".join(sorted({word.replace("+", r"\+") for word in words}, key=lambda word: (-len(word), word)))


#: Atomic, since some labels are two others: a row can be read in one way alone.
_ROW = LazyExpression(rf"(?>{_any_of(_NETWORKS + _LABELS)}|[\d\s|,/·•()-])+")
_NETWORK = LazyExpression(_any_of(_NETWORKS))
#: Two names with nothing between them: a list of networks in a story has something there.
_GLUED = LazyExpression(rf"(?:{_any_of(_NETWORKS)})\d*(?:[A-Z]|\d)")


class ButtonRowCleaner:
    """Mark lines of nothing but the names of networks and what stands on share buttons, two of them glued together."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/share/glued-buttons",
            why="The labels of share buttons run into one another where an extractor drops what parts them.",
            removes=(
                "FacebookTwitterEmailCopy Link",
                "Share on Facebook12Share on Twitter3Email",
                "Teilen auf FacebookTeilen auf WhatsAppDrucken",
            ),
            keeps=("Facebook and Twitter", "FacebookTwitter is no word", "Facebook, then Twitter", "YouTube"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        if not any(name in document.text for name in _ON_EVERY_ROW):
            return
        rows, taken = document.rows, document.taken
        for number in document.content:
            row = rows[number]
            if len(row) > _LONGEST or number in taken or not _GLUED.search(row):
                continue
            if len(_NETWORK.findall(row)) >= _FEWEST and _ROW.fullmatch(row):
                yield document.span_of(number, self.rules[0].id)
