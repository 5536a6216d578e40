"""Try a rule's own examples: what it must remove and what must stay.

Every example is set into invented prose at the place where the rule looks for such lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsclean.pipeline import Pipeline
from newsclean.rule import Rule

__all__ = ["PROSE", "failures", "in_context"]

#: Prose around an example; nothing in it is ever removed.
PROSE = (
    "The village council met on the evening of the storm and agreed, after a long debate, to repair the old stone bridge.",
    "Nobody had been hurt when the water came over the banks, but the mill and two barns were left standing in the mud.",
    "Engineers from the county will look at the arches next week and say how long the work is going to take this time.",
    "Until then the school bus goes around by the northern road, which adds almost half an hour to every single journey.",
)


def in_context(example: str, where: str) -> str:
    """Set an example into prose, at the head, at the tail or in the middle."""
    if where == "head":
        return "\n".join([example, *PROSE]) + "\n"
    if where == "tail":
        return "\n".join([*PROSE, example]) + "\n"
    return "\n".join([*PROSE[:2], example, *PROSE[2:]]) + "\n"


def failures(rule: Rule, extra: Iterable[Rule] = ()) -> Iterator[str]:
    """Yield a sentence for every example of a rule that does not come out as it should.

    Args:
        rule: the rule.
        extra: rules that do not come with newsclean, the rule itself among them if it is such.
    """
    extra = tuple(extra)
    if rule.next_to or rule.below or rule.safety == "risky":
        # It needs the neighbours that other rules take.
        alone = Pipeline.from_preset(select=["news", *(other.id for other in extra), rule.id], rules=extra)
    else:
        alone = Pipeline.from_preset(select=[rule.id], rules=extra)
    news = Pipeline.from_preset("news", rules=extra)
    for example in rule.removes:
        text = in_context(example.replace("[[", "").replace("]]", ""), rule.where)
        expected = in_context(_without_marked(example), rule.where)
        cleaned = alone.clean(text)
        if _folded(cleaned) != _folded(expected):
            yield f"{rule.id} does not remove {example!r}"
    for example in rule.keeps:
        for where in ("head", "anywhere", "tail"):
            text = in_context(example, where)
            document = news.explain(text)
            if document.cleaned != text:
                guilty = ", ".join(sorted({f"{removal.rule} ({removal.text!r})" for removal in document.removals}))
                yield f"{rule.id}: the near miss {example!r} loses text at {where}: {guilty}"
                break


def _without_marked(example: str) -> str:
    if "[[" not in example:
        return ""
    kept, rest = "", example
    while "[[" in rest:
        before, _, rest = rest.partition("[[")
        _, _, rest = rest.partition("]]")
        kept += before
    return kept + rest


def _folded(text: str) -> list[str]:
    """Compare line by line, blank lines and the spaces at a line's ends aside."""
    return [line.strip() for line in text.split("\n") if line.strip()]
