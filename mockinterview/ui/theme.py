"""The look: tokens by meaning from resources/themes, one style sheet, the font, and icons in the ink of the theme."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

GRID = 8
SIZES_PX = {"small": 13, "body": 15, "lead": 18, "title": 22, "display": 30, "timer": 84}
THEMES = ("system", "light", "dark", "contrast")
SCALE_PERCENT = (100, 200)
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours by meaning, as '#rrggbb'."""

    name: str
    dark: bool
    colour: Mapping[str, str]


def read_theme(path: Path) -> Theme:
    """Return the theme in a TOML file."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return Theme(name=content["name"], dark=content["dark"], colour=content["colour"])


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1.0 to 21.0. Source: WCAG 2.2, relative luminance."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Look(QObject):
    """The theme and text size in force; emits `changed` when either becomes another."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._wanted, self.percent = "system", 100
        self.theme = read_theme(resources / "themes" / "light.toml")
        self._template = Template((resources / "themes" / "style.qss").read_text(encoding="utf-8"))
        self._files = QTemporaryDir()
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}
        self._pictures: dict[tuple[str, str, int, int], QPixmap] = {}
        for font in sorted((resources / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(font))
        self.still, self._flash_ms = False, self._app().cursorFlashTime()
        hints = self._app().styleHints()
        hints.colorSchemeChanged.connect(self._follow)

    @staticmethod
    def _app() -> QApplication:
        return cast("QApplication", QApplication.instance())

    def use(self, wanted: str, percent: int) -> None:
        """Put on a theme ('system' follows the desktop) at a text size of 100 to 200 percent."""
        self._wanted = wanted if wanted in THEMES else "system"
        self.percent = max(SCALE_PERCENT[0], min(SCALE_PERCENT[1], percent))
        name = self._wanted
        if name == "system":
            dark = self._app().styleHints().colorScheme() is Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        self.theme = read_theme(self._resources / "themes" / f"{name}.toml")
        self._icons.clear()
        self._pictures.clear()
        app = self._app()
        app.setStyleSheet("")  # replaced in place, every widget would be dressed once for each of its parents
        font = self.font("body")
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # letters keep their own distances
        app.setFont(font)
        app.setPalette(self._palette())
        app.setStyleSheet(self._template.substitute(self._values()))
        self.changed.emit()

    def rest(self, *, still: bool) -> None:
        """Let nothing fade, slide or blink while `still`; as the system has it otherwise."""
        self.still = still
        app = self._app()
        for effect in EFFECTS:
            app.setEffectEnabled(effect, not still)
        app.setCursorFlashTime(0 if still else self._flash_ms)

    def _follow(self) -> None:
        if self._wanted == "system":
            self.use("system", self.percent)

    def colour(self, meaning: str) -> QColor:
        """Return the colour of a meaning."""
        return QColor(self.theme.colour[meaning])

    def px(self, size: float) -> int:
        """Return a size that grows with the text."""
        return round(size * self.percent / 100)

    def size_px(self, role: str) -> int:
        """Return the type size of a role; the largest grow less, so that 200 % still fits a small window."""
        base = SIZES_PX[role]
        grow = self.percent / 100
        if base > SIZES_PX["lead"]:
            grow = 1 + (grow - 1) * (0.6 if base < SIZES_PX["timer"] else 0.35)
        return round(base * grow)

    def font(self, role: str = "body", *, bold: bool = False, figures: bool = False) -> QFont:
        """Return the font of a role; `figures` makes all digits equally wide, for clocks and tables."""
        font = QFont("Inter")
        font.setPixelSize(self.size_px(role))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, ink: str = "text", size: int = 20, *, gap: int = 0) -> QIcon:
        """Return an icon of our own set in the ink of a meaning, with a gap after it where a label follows."""
        key = (name, ink, self.px(size), gap)
        if key not in self._icons:
            icon = QIcon()
            for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, "control")):
                icon.addPixmap(self.picture(name, colour, size, gap=gap), mode)
            self._icons[key] = icon
        return self._icons[key]

    def picture(self, name: str, ink: str = "text", size: int = 20, *, gap: int = 0) -> QPixmap:
        """Return an icon as a picture, sharp at twice the density too; drawn once, and again for another theme."""
        key = (name, ink, self.px(size), gap)
        if key not in self._pictures:
            self._pictures[key] = self._drawn(name, ink, self.px(size), gap)
        return self._pictures[key]

    def _drawn(self, name: str, ink: str, side: int, gap: int) -> QPixmap:
        svg = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", self.theme.colour[ink]).encode()))
        picture = QPixmap(QSize((side + self.px(gap)) * 2, side * 2))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, side * 2, side * 2))
        painter.end()
        picture.setDevicePixelRatio(2)
        return picture

    def _values(self) -> dict[str, str]:
        values = dict(self.theme.colour)
        values |= {f"size_{role}": f"{self.size_px(role)}px" for role in SIZES_PX}
        values |= {f"px{size}": f"{self.px(size)}px" for size in (2, 4, 6, 8, 10, 12, 16, 20, 24, 32, 40)}
        values["arrow"] = self._file("chevron-down", "muted")
        values["tick"] = self._file("check", "on_accent")
        return values

    def _file(self, name: str, ink: str) -> str:
        """Return the path of an icon in the ink of the theme: style sheets take pictures from files only."""
        path = Path(self._files.path()) / f"{name}-{self.theme.colour[ink][1:]}.png"
        if not path.exists():
            self.picture(name, ink, 32).save(str(path))
        return path.as_posix()

    def _palette(self) -> QPalette:
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, meaning in {
            roles.Window: "background",
            roles.WindowText: "text",
            roles.Base: "surface",
            roles.AlternateBase: "raised",
            roles.Text: "text",
            roles.Button: "surface",
            roles.ButtonText: "text",
            roles.BrightText: "danger",
            roles.ToolTipBase: "raised",
            roles.ToolTipText: "text",
            roles.PlaceholderText: "muted",
            roles.Highlight: "accent",
            roles.HighlightedText: "on_accent",
            roles.Link: "accent",
            roles.LinkVisited: "accent",
            roles.Mid: "border",
            roles.Midlight: "border",
            roles.Light: "surface",
            roles.Dark: "control",
            roles.Shadow: "border",
            roles.Accent: "accent",
        }.items():
            palette.setColor(role, self.colour(meaning))
        for role in (roles.Text, roles.ButtonText, roles.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette
