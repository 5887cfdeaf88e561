"""A page of HTML as PDF, by Qt's own text engine; needs no screen."""

from __future__ import annotations

import os
from pathlib import Path

from mockinterview.domain.errors import MissingError, StoreError
from mockinterview.language import mark

SMALLEST_PT, LARGEST_PT = 5.0, 10.5  # of a page that must be one


def write_pdf(page: str, path: Path, *, title: str, one_page: bool = False) -> None:
    """Write the HTML `page` to `path` as A4. Raises MissingError without Qt, StoreError if it cannot be written.

    one_page: with the largest letters at which it fits on one.
    """
    if os.name == "posix" and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from PySide6.QtCore import QMarginsF, QSizeF  # noqa: PLC0415 - a second to load, and only for PDF
        from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument  # noqa: PLC0415
    except ImportError as error:
        raise MissingError(
            mark("PDF needs a system library: {why}", why=error), hint=mark("Run 'mockinterview doctor'.")
        ) from error
    try:
        path.open("ab").close()  # Qt only says 'false' where the system says why
    except OSError as error:
        raise StoreError(
            mark("{path} cannot be written: {why}", path=path, why=error.strerror or error),
            hint=mark("Choose another file."),
        ) from error
    application = QGuiApplication.instance() or QGuiApplication(["mockinterview"])
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(18, 18, 18, 18))
    )
    writer.setTitle(title)
    document = QTextDocument()
    document.setHtml(page)
    if one_page:
        room = writer.pageLayout().paintRectPoints()
        size = LARGEST_PT
        document.setPageSize(QSizeF(room.width(), room.height()))
        while size > SMALLEST_PT:
            font = QFont("Inter")
            font.setPointSizeF(size)
            document.setDefaultFont(font)
            if document.pageCount() <= 1:
                break
            size -= 0.5
    document.print_(writer)
    del writer, document, application
