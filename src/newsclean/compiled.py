"""The rules that come with newsclean, compiled: read at start-up in a fraction of the time.

``rules/compiled.txt`` is written from the rule files and committed beside them; a test holds the two
together. It leaves out the examples, which only the tests and the catalogue need. It is a list of
sections, whose names and sizes in bytes are the first line; a rule, a matcher, or a word's entry in
the index is a line, and stays a line of text until it is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from io import SEEK_CUR
from typing import Any, BinaryIO

from newsclean.index import Index
from newsclean.matcher import AsAskedFor, Matcher, Matchers, Needs
from newsclean.rule import RULES_FOLDER, Rule
from newsclean.views import Openings

__all__ = ["COMPILED_FILE", "CompiledMatchers", "builtin_matchers", "dump", "load"]

COMPILED_FILE = RULES_FOLDER / "compiled.txt"

#: The text of a compiled file, divided into its sections.
Sections = dict[str, bytes]

#: Patterns are divided into matchers, lists stand by themselves, and examples are left out.
_RULE_FIELDS = tuple(
    name for name in Rule.__dataclass_fields__ if name not in ("patterns", "lists", "removes", "keeps")
)


class CompiledMatchers(Matchers):
    """The matchers that come with newsclean; a copy that is sent to another process is read there anew."""

    members: _Members

    @cached_property
    def needs(self) -> Mapping[int, Needs]:
        """What lines need, by the numbers of the matchers; of which two in three are never tried, and not kept."""
        return AsAskedFor(self.members.needs)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, without their patterns and examples, in the order of their ids."""
        return self.members.rules

    @property
    def safety(self) -> dict[str, bool]:
        """The ids of the rules, and whether each is safe: what a selection is made from, without reading the rules."""
        return self.members.safety

    def __reduce__(self) -> tuple[Any, ...]:
        return builtin_matchers, ()


@cache
def builtin_matchers() -> CompiledMatchers:
    """Return the matchers of the rules that come with newsclean."""
    with COMPILED_FILE.open("rb") as file:
        return load(file)


class _Members(Sequence[Matcher]):
    """Matchers that stay lines of text until they are asked for; the same holds of their rules and their sets of words."""

    def __init__(self, sections: Sections) -> None:
        self._members: list[bytes | Matcher] = [*sections["matchers"].split(b"\n")]
        self._rules: list[bytes | Rule] = [*sections["rules"].split(b"\n")]
        self._sets: list[bytes | frozenset[bytes]] = [*sections["sets"].split(b"\n")]
        self.safety = {
            name.decode(): safe == b"safe" for name, safe in map(bytes.split, sections["safety"].split(b"\n"))
        }
        self._list_lines = dict(line.split(b"\t", 1) for line in sections["lists"].split(b"\n"))
        self._lists: dict[str, Any] = {}

    def __len__(self) -> int:
        return len(self._members)

    def __getitem__(self, number: Any) -> Any:
        member = self._members[number]
        if isinstance(member, bytes):
            member = self._members[number] = self._matcher(member)
        return member

    def needs(self, number: int) -> Needs:
        """Return what lines need for a matcher, without keeping the matcher itself."""
        member = self._members[number]
        return (self._matcher(member) if isinstance(member, bytes) else member).needs

    @property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(map(self._rule, range(len(self._rules))))

    def _matcher(self, line: bytes) -> Matcher:
        place, kind, pattern, longest, others, first, last, starts, marks, capitals = json.loads(line)
        return Matcher(
            self._rule(place),
            kind,
            pattern,
            longest,
            tuple(map(self._set, others)),
            self._set(first),
            self._set(last),
            self._set(starts),
            tuple(marks),
            capitals,
        )

    def _set(self, place: int) -> frozenset[bytes]:
        words = self._sets[place]
        if isinstance(words, bytes):
            words = self._sets[place] = frozenset(words.split())
        return words

    def _rule(self, place: int) -> Rule:
        rule = self._rules[place]
        if isinstance(rule, bytes):
            values: dict[str, Any] = {
                name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(rule).items()
            }
            rule = self._rules[place] = Rule(**values, lists=self._lists_of(values["id"].partition("/")[0]))
        return rule

    def _lists_of(self, language: str) -> Any:
        if language not in self._lists:
            written = json.loads(self._list_lines[language.encode()])
            self._lists[language] = {name: tuple(members) for name, members in written.items()}
        return self._lists[language]


def dump(rules: Iterable[Rule]) -> str:
    """Compile rules into the text of a file that ``load`` reads.

    Args:
        rules: rules as ``load_rules`` returns them.
    """
    sections = {name: "\n".join(lines) for name, lines in _sections(list(rules)).items()}
    sizes = " ".join(f"{name} {len(section.encode())}" for name, section in sections.items())
    return "\n".join([sizes, *sections.values(), ""])


def _sections(rules: list[Rule]) -> dict[str, Iterable[str]]:
    # Only those who write rules need it.
    from newsclean.compiler import matchers_of

    matchers = matchers_of(rules)
    sets: dict[frozenset[bytes], int] = {}
    return {
        "rules": map(_rule_line, rules),
        "safety": [f"{rule.id} {rule.safety}" for rule in rules],
        "lists": [
            f"{language}\t{_written(dict(lists))}"
            for language, lists in sorted({rule.language: rule.lists for rule in rules}.items())
        ],
        "openings": [first + rests for first, rests in matchers.openings.groups.items()],
        # The sets are numbered as the matchers name them.
        "matchers": list(_matcher_lines(matchers.members, rules, sets)),
        "sets": [b" ".join(sorted(words)).decode() for words in sets],
        **matchers.index.written(),
    }


def _rule_line(rule: Rule) -> str:
    return _written({name: value for name in _RULE_FIELDS if (value := getattr(rule, name)) != _default(name)})


def _matcher_lines(members: Iterable[Matcher], rules: list[Rule], sets: dict[frozenset[bytes], int]) -> Iterator[str]:
    places = {rule.id: place for place, rule in enumerate(rules)}
    for m in members:
        others = [sets.setdefault(words, len(sets)) for words in m.others]
        first, last, starts = (sets.setdefault(words, len(sets)) for words in (m.first, m.last, m.starts))
        yield _written(
            [places[m.rule.id], m.kind, m.pattern, m.longest, others, first, last, starts, m.marks, m.capitals]
        )


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _default(name: str) -> Any:
    return Rule.__dataclass_fields__[name].default


def load(file: BinaryIO) -> CompiledMatchers:
    """Read what ``dump`` wrote."""
    names_and_sizes = file.readline().decode().split()
    # To divide ten megabytes that were read at once would copy them.
    sections: Sections = {
        name: _section(file, int(size)) for name, size in zip(names_and_sizes[::2], names_and_sizes[1::2], strict=True)
    }
    groups = (line.partition("\t") for line in sections["openings"].decode().split("\n"))
    openings = Openings({first: tab + rests for first, tab, rests in groups})
    return CompiledMatchers(_Members(sections), Index.read(sections), openings)


def _section(file: BinaryIO, size: int) -> bytes:
    section = file.read(size)
    file.seek(1, SEEK_CUR)  # the line end
    return section
