"""Tell the language of a text, with langdetect, and only when someone asks."""

from __future__ import annotations

from functools import cache
from typing import Any

__all__ = ["detect_language"]

#: langdetect's own profiles for the languages that rules exist for.
_PROFILES = (
    "af", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sv", "sw", "th", "tr", "uk", "ur",
    "vi", "zh-cn", "zh-tw",
)  # fmt: skip
#: This many characters tell a language; more only cost time.
_SAMPLE = 2000


@cache
def _factory() -> Any:
    """Return a private factory: langdetect's own is shared by the whole process, seed included."""
    from pathlib import Path

    import langdetect
    from langdetect.detector_factory import DetectorFactory

    profiles = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.seed = 0
    factory.load_json_profile([(profiles / name).read_text(encoding="utf-8") for name in _PROFILES])
    return factory


def detect_language(text: str) -> str | None:
    """Return the two-letter code of a text's language; None when it cannot be told.

    >>> detect_language("The council met on Tuesday evening to decide about the bridge.")
    'en'
    >>> detect_language("12:30") is None
    True
    """
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    try:
        detector.append(text[:_SAMPLE])
        found: str = detector.detect()
    except LangDetectException:
        return None
    return None if found == "unknown" else found.partition("-")[0]
