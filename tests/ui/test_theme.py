"""Colours can be read, and icons are there."""

import re

import pytest
from PySide6.QtCore import Qt

from mockinterview.adapters.places import resources_folder
from mockinterview.ui.theme import SIZES_PX, contrast, read_theme

FOLDER = resources_folder() / "themes"
NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))
INKS = ("text", "muted", "accent", "good", "caution", "danger")
GROUNDS = ("background", "surface")
ON = [
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent", "accent_soft"),
    ("text", "accent_soft"),
    ("text", "good_soft"),
    ("text", "caution_soft"),
    ("text", "danger_soft"),
    ("good", "good_soft"),
    ("caution", "caution_soft"),
    ("danger", "danger_soft"),
    ("text", "raised"),
    ("text", "evidence"),
    ("text", "playing"),
    *(("on_part", f"part_{number}") for number in range(1, 7)),
]


@pytest.mark.parametrize("name", NAMES)
def test_every_text_can_be_read_on_every_ground(name):
    colour = read_theme(FOLDER / f"{name}.toml").colour
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS] + ON
    weak = {pair: round(contrast(colour[pair[0]], colour[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


def sheet_pairs():
    """Return every (ink, ground) that a rule of the style sheet names together."""
    sheet = (FOLDER / "style.qss").read_text()
    found = set()
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        named = dict(
            re.findall(r"(?:^|[;\s])(color|background|selection-color|selection-background-color):\s*\$(\w+)", rule)
        )
        for ink, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            if ink in named and ground in named:
                found.add((named[ink], named[ground]))
    return sorted(found)


@pytest.mark.parametrize("name", NAMES)
def test_every_pair_of_the_style_sheet_can_be_read(name):
    colour = read_theme(FOLDER / f"{name}.toml").colour
    pairs = sheet_pairs()
    assert len(pairs) >= 10  # as many as a reader finds there
    weak = {pair: round(contrast(colour[pair[0]], colour[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_painted_stands_out(name):
    colour = read_theme(FOLDER / f"{name}.toml").colour
    inks = ("accent", "good", "caution", "danger", "text", "focus", "control")
    painted = [(ink, "surface") for ink in inks] + [(f"part_{number}", "surface") for number in range(1, 7)]
    painted += [("accent", "track"), ("good", "track"), ("text", "track"), ("caution", "caution_soft")]
    assert {pair for pair in painted if contrast(colour[pair[0]], colour[pair[1]]) < 3.0} == set()


def test_the_system_is_followed(look, qapp, monkeypatch):
    class Hints:
        scheme = Qt.ColorScheme.Dark

        def colorScheme(self):  # noqa: N802 - Qt's name
            return self.scheme

    hints = Hints()
    monkeypatch.setattr(look, "_app", lambda: _Seen(qapp, hints))
    look.use("system", 100)
    assert look.theme.name == "Dark"
    hints.scheme = Qt.ColorScheme.Light
    look._follow()
    assert look.theme.name == "Light"
    look.use("contrast", 100)
    hints.scheme = Qt.ColorScheme.Dark
    look._follow()
    assert look.theme.name == "High contrast"


class _Seen:
    """The application, with a desktop's colours of our own."""

    def __init__(self, app, hints):
        self._app, self.styleHints = app, lambda: hints

    def __getattr__(self, name):
        return getattr(self._app, name)


@pytest.mark.parametrize("name", NAMES)
def test_controls_and_focus_stand_out(name):
    colour = read_theme(FOLDER / f"{name}.toml").colour
    for ink in ("control", "focus", "accent"):
        for ground in GROUNDS:
            assert contrast(colour[ink], colour[ground]) >= 3.0, (ink, ground)


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_themes_name_the_same_meanings():
    first, *others = (set(read_theme(FOLDER / f"{name}.toml").colour) for name in NAMES)
    assert all(one == first for one in others)


def test_the_style_sheet_has_no_colour_of_its_own():
    sheet = (FOLDER / "style.qss").read_text()
    assert not re.search(r":\s*[^;{]*#[0-9a-fA-F]{3,8}", sheet)


def test_text_grows_with_the_size_that_is_wanted(look, qapp):
    look.use("dark", 200)
    assert look.theme.dark
    assert look.size_px("body") == 2 * SIZES_PX["body"]
    assert qapp.font().pixelSize() == 30
    look.use("nonsense", 900)
    assert look.percent == 200


def test_every_icon_can_be_drawn_in_any_ink(look):
    for path in (resources_folder() / "icons").glob("*.svg"):
        picture = look.picture(path.stem, "accent").toImage()
        inked = any(
            picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(0, picture.height(), 2)
        )
        assert inked, path.stem
