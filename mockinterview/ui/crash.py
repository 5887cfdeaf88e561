"""What is not ours to expect: a bug is told once, with a report that can be copied and holds no spoken word."""

from __future__ import annotations

import logging
import platform
import sys
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from mockinterview import __version__
from mockinterview.domain.fault import places_of
from mockinterview.language import tr

log = logging.getLogger(__name__)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return versions and the places in the code; the message of the error is left out, it may quote the speaker."""
    return (  # for a report, not for reading: English
        f"Mock Interview {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}\n{places_of(kind, error, trace)}"
    )


def install(parent: QWidget) -> None:
    """Show bugs over `parent`, one at a time; the app goes on."""
    showing: list[QMessageBox] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(kind, error, trace)
        log.error("unexpected %s", report)
        if showing:
            return
        box = QMessageBox(parent)
        showing.append(box)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Mock Interview")
        box.setText(tr("Something went wrong that should not have."))
        box.setInformativeText(tr("What you recorded is on the disk. The report holds no word of what you said."))
        box.setDetailedText(report)
        copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.finished.connect(lambda _result: showing.clear())
        box.open()

    sys.excepthook = hook
