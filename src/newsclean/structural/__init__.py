"""Cleaners that count, look at neighbours or keep state: one a file, in the order they run."""

from __future__ import annotations

from newsclean.structural.authors import AuthorBoxCleaner
from newsclean.structural.buttons import ButtonRowCleaner
from newsclean.structural.captions import CaptionCleaner
from newsclean.structural.classified import ClassifiedTailCleaner
from newsclean.structural.debris import LoneSymbolCleaner
from newsclean.structural.endings import EndingCleaner
from newsclean.structural.fragments import FragmentCleaner
from newsclean.structural.front_matter import FrontMatterCleaner
from newsclean.structural.glued import GluedCleaner
from newsclean.structural.headlines import HeadlineListCleaner
from newsclean.structural.labels import SectionLabelCleaner
from newsclean.structural.names import LoneNameCleaner
from newsclean.structural.neighbours import NeighbourCleaner
from newsclean.structural.persons import PersonCaptionCleaner
from newsclean.structural.repeats import RepeatCleaner
from newsclean.structural.stamps import StampCleaner
from newsclean.structural.trails import TrailCleaner
from newsclean.structural.videos import VideoLinkCleaner

__all__ = ["AFTER_RULES", "BEFORE_RULES"]

#: What runs before the rules of the files, and after them.
BEFORE_RULES = (FrontMatterCleaner(),)
AFTER_RULES = (
    LoneSymbolCleaner(),
    ButtonRowCleaner(),
    SectionLabelCleaner(),
    TrailCleaner(),
    CaptionCleaner(),
    RepeatCleaner(),
    PersonCaptionCleaner(),
    VideoLinkCleaner(),
    HeadlineListCleaner(),
    GluedCleaner(),
    StampCleaner(),
    LoneNameCleaner(),
    AuthorBoxCleaner(),
    FragmentCleaner(),
    NeighbourCleaner(),
    EndingCleaner(),
    ClassifiedTailCleaner(),
)
