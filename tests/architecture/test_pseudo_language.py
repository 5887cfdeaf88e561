"""A language that nobody speaks finds what no translation reaches, and what a longer language would clip."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from geometry import faults  # noqa: E402 - the folder is no package
from pseudo import BACK, FRONT, Pseudo  # noqa: E402
from untranslated import Content, left_over, untranslated  # noqa: E402

from mockinterview.language import English, mark, tr, use  # noqa: E402


@pytest.fixture
def pseudo():
    use(Pseudo())
    yield
    use(English())


@pytest.fixture
def content(tmp_path):
    (tmp_path / "bank.yaml").write_text("prompts:\n- text: Tell me about a hard decision.\n  kind: behavioral\n")
    return Content([tmp_path / "bank.yaml"], None)


def test_every_text_is_in_brackets_accented_and_a_third_longer(pseudo):
    source = mark("Saved as {path}")
    told = tr(source, path="/tmp/x")
    assert told.startswith(FRONT)
    assert told.endswith(BACK)
    assert "Sàvéd" in told
    assert "/tmp/x" in told
    assert len(Pseudo().text(source, "", None)) >= 1.35 * len(source)


@pytest.mark.parametrize("text", ["Not translated", "[!Sàvéd ~!] and more", "12 answers", "gone", "Save: [!ñõw ~!]"])
def test_what_was_not_looked_up_is_found(content, text):
    assert left_over(text, content)


@pytest.mark.parametrize(
    "text",
    ["[!Sàvéd àš a.pdf ~!]", "[![!ñéštéd ~!] ~!] · [!twõ ~!]", "12:40", "Tell me about a hard decision.", "L6", "78 MB",
     "[!Qüõté: what somebody said ~!]", "Dive Deep · Earn Trust", "1. Tell me about a hard decision."],
)  # fmt: skip
def test_translations_figures_names_and_content_are_not(content, text):
    assert left_over(text, content) == ""


def test_a_window_is_looked_through(qtbot, pseudo, content):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    button, box, label = QPushButton("Forgotten"), QComboBox(), QLabel(tr("Found"))
    button.setAccessibleName("Forgotten too")
    box.addItems([tr("One"), "Two forgotten"])
    box.setAccessibleName(tr("Choice"))
    for one in (button, box, label):
        layout.addWidget(one)
    with qtbot.waitExposed(window):
        window.show()
    found = [one.told for one in untranslated(window, content)]
    assert found == ["name: 'Forgotten too'", "text: 'Forgotten'", "choice: 'Two forgotten'"]
    label.setFixedWidth(10)
    qtbot.waitUntil(lambda: label.width() == 10)
    assert [one.kind for one in faults(window)] == ["clipped"]


@pytest.mark.slow
def test_every_screen_can_be_translated_and_has_room_for_it(tmp_path):
    """About a minute and a half on two free cores."""
    done = subprocess.run(
        [sys.executable, "packaging/walk.py", "--language", "pseudo", "--looks", "light-100-1280", "--sheets", tmp_path],
        cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    pictures, stations = re.findall(r"(\d+) pictures of (\d+) stations, 0 problems", done.stdout)[0]
    assert int(pictures) == int(stations) >= 70
