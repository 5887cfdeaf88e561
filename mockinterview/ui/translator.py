"""Qt's side of the language: compiled translations of Qt Linguist, and numbers and days as the locale writes them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from mockinterview.language import Language, Shape, mark, use

CONTEXT = "mockinterview"
SYSTEM, ENGLISH = "", "en"
# in their own words, so that everybody finds their own; a new language needs one line here and its file
NAMES = {ENGLISH: "English", "de": "Deutsch"}
_PATTERNS = {
    Shape.MOMENT: mark("dd MMM yyyy, HH:mm"),
    Shape.DATE: mark("dd MMM yyyy"),
    Shape.SHORT: mark("dd MMM"),
    Shape.MONTH: mark("MMM"),
    Shape.MONTH_YEAR: mark("MMM yyyy"),
    Shape.WEEKDAY: mark("ddd"),
    Shape.WEEKDAY_DATE: mark("ddd dd MMM yyyy"),
    Shape.WHOLE: mark("dddd, MMMM d, yyyy"),
    Shape.DAY: mark("dddd d MMMM"),
    Shape.TIME: mark("HH:mm"),
}


class QtLanguage:
    """A language of a .qm file. Look-ups change nothing, so that any thread may make them."""

    def __init__(self, code: str, translator: QTranslator) -> None:
        self.code = code
        self._translator, self._locale = translator, QLocale(code)
        self._marks = str.maketrans({",": self._locale.groupSeparator(), ".": self._locale.decimalPoint()})

    def text(self, source: str, meaning: str, n: int | None) -> str:
        """Return the translation, empty if there is none."""
        return self._translator.translate(CONTEXT, source, meaning or None, -1 if n is None else n) or ""

    def number(self, english: str) -> str:
        """Return a number with this language's marks."""
        return english.translate(self._marks)

    def inside(self, name: str) -> str:
        """Return it as it is: what stands in the translation is written right for names."""
        return name

    def when(self, moment: date, shape: Shape) -> str:
        """Return a day, or a moment of local time, by the pattern that the translation gives."""
        pattern = self.text(_PATTERNS[shape], "", None) or _PATTERNS[shape]
        day = QDate(moment.year, moment.month, moment.day)
        if isinstance(moment, datetime):
            return self._locale.toString(QDateTime(day, QTime(moment.hour, moment.minute, moment.second)), pattern)
        return self._locale.toString(day, pattern)


def chosen(wanted: str, system: list[str]) -> str:
    """Return the language to speak: the one that was chosen, else the first of the system's that there is."""
    if wanted in NAMES:
        return wanted
    return next((code for one in system if (code := one.replace("_", "-").split("-")[0]) in NAMES), ENGLISH)


def speak(app: QApplication, folder: Path, wanted: str) -> Language | None:
    """Speak the language of the settings, empty for the system's; return it, None for English.

    folder: where the .qm files lie. A file that is missing or damaged leaves everything in English.
    """
    code = chosen(wanted, QLocale.system().uiLanguages())
    translator = QTranslator(app)
    if code == ENGLISH or not translator.load(f"mockinterview_{code}", str(folder)):
        return None
    language = QtLanguage(code, translator)
    use(language)
    QLocale.setDefault(QLocale(code))
    own = QTranslator(app)  # the texts of Qt's dialogs and menus
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    return language
