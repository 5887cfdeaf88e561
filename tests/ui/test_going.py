"""Going from screen to screen: laid out in one turn of the event loop, painted in the next."""

from PySide6.QtCore import QObject, QTimer

from mockinterview.ui.window import Window


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched):
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() is event.Type.Paint
        return False


def test_a_screen_is_painted_a_turn_after_it_was_laid_out(qtbot, look):
    window = Window(look)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(50)
    painted = Painted(window.history.viewport())
    seen = []
    window.go("history")
    QTimer.singleShot(0, lambda: seen.append((painted.count, window.history.width())))
    assert not window.updatesEnabled()
    qtbot.waitUntil(lambda: painted.count > 0, timeout=10_000)
    assert window.updatesEnabled()
    assert seen[0][0] == 0
    assert seen[0][1] == window.history.width()


def test_a_hidden_window_goes_without_waiting(qtbot, look):
    window = Window(look)
    qtbot.addWidget(window)
    window.go("history")
    assert window.updatesEnabled()
    assert window.place == "history"
