"""What is collected over the year: statements of peers with their mix, and initiatives with what they are worth."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.domain.promotion import Shelf
from mockinterview.language import tr
from mockinterview.services.feedback_mix import MixReport, StatementReport
from mockinterview.ui.promotion.state import InitiativeRow
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Text
from mockinterview.ui.widgets.check import Check
from mockinterview.ui.widgets.focus import focus_on


def line(name: str, *, figures: bool = False, width: int = 0) -> QLineEdit:
    """Return a field with its name as accessible name and placeholder."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(name)
    if figures:
        made.setValidator(QDoubleValidator(made))
    if width:
        made.setMaximumWidth(width)
    return made


def number(field: QLineEdit) -> float | None:
    """Return the number in a field, None if there is none."""
    value, sound = field.locale().toDouble(field.text())
    return value if sound else None


class FeedbackPanel(QWidget):
    """Takes statements and shows the mix."""

    added = Signal(object, object)
    removed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: MixReport | None = None
        self._words = QPlainTextEdit()
        self._words.setAccessibleName(tr("Statement"))
        self._words.setPlaceholderText(tr("What they saw you do, when, and what came of it"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(look.px(84))
        self._person, self._organisation = line(tr("Person")), line(tr("Organization"))
        self._outside, self._leader = Check(tr("Outside my organization")), Check(tr("Skip-level or leader"))
        for box in (self._outside, self._leader):
            box.setAccessibleName(box.text())
        self._add = Button(look, tr("Add the statement"), "done")
        self._add.clicked.connect(self._press_add)
        self._mix = Card("soft", spacing=GRID)
        self._checks, self._list = QVBoxLayout(), QVBoxLayout()
        for one in (self._checks, self._list):
            one.setSpacing(GRID)
        self._mix.add(Text(tr("The mix"), "lead"), self._checks)
        form = Card(spacing=GRID).add(
            Text(tr("A statement"), "lead"), self._words, self._person, self._organisation,
            row(self._outside, self._leader), row(self._add),
        )  # fmt: skip
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            column(
                Text(tr("Peer feedback"), "title"),
                Text(
                    tr("Behavior, a moment and a consequence, from several organizations. Source: guide 000."), "muted"
                ),
                spacing=GRID // 2,
            )
        )
        body.addWidget(Columns(form, self._mix, look, share=(1, 1)))
        body.addLayout(self._list)

    def _press_add(self) -> None:
        text = self._words.toPlainText().strip()
        if not text:
            focus_on(self._words)
            return
        content = {
            "text": text, "person": self._person.text().strip(), "organisation": self._organisation.text().strip(),
            "outside": self._outside.isChecked(), "leader": self._leader.isChecked(),
        }  # fmt: skip
        self.added.emit(Shelf.FEEDBACK, content)
        self._words.clear()
        self._person.clear()

    def show_mix(self, mix: MixReport | None) -> None:
        """Show the statements and what the mix lacks."""
        if mix is None or mix == self._shown:
            return
        self._shown = mix
        clear(self._checks)
        clear(self._list)
        for check in mix.checks:
            told = f"{'✓' if check.met else '!'}  {check.told}."
            self._checks.addWidget(Text(told, "good" if check.met else "caution"))
        for one in mix.statements:
            self._list.addWidget(self._statement(one))

    def _statement(self, one: StatementReport) -> Card:
        chips = [Chip(tr("Behavior"), "good") if one.behavior else Chip(tr("Trait"), "caution")]
        chips += [Chip(tr("Friction"), "good")] * one.friction + [Chip(tr("Constructive"), "good")] * one.constructive
        chips += [Chip(tr("Outside"))] * one.feedback.outside + [Chip(tr("Leader"))] * one.feedback.leader
        who = ", ".join(part for part in (one.feedback.person, one.feedback.organisation) if part) or tr("No name")
        remove = Button(
            self._look, tr("Remove"), "discard", "danger", about=tr("Remove the statement of {who}", who=who)
        )
        remove.clicked.connect(_Remove(self.removed, one.feedback.id))
        card = Card(margin=2 * GRID, spacing=GRID // 2).add(
            Text(one.feedback.text), row(Text(who, "small", wrap=False), *chips, remove)
        )
        for found in one.findings[:1]:
            card.add(Text(f"{found.why} {found.pattern}", "small"))
        return card


class PortfolioPanel(QWidget):
    """Takes initiatives and counted things; shows sums and the three languages."""

    added = Signal(object, object)
    removed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[InitiativeRow, ...] | None = None
        self._fields = {
            "name": line(tr("Initiative")), "role": line(tr("Your part")), "technical": line(tr("In technical words")),
            "measure": line(tr("Unit, such as engineer hours a year")), "amount": line(tr("Amount"), figures=True),
            "per_unit": line(tr("Worth of one unit"), figures=True), "teams": line(tr("Teams"), figures=True),
            "people": line(tr("People"), figures=True), "customers": line(tr("Customers"), figures=True),
            "months": line(tr("Months"), figures=True),
        }  # fmt: skip
        self._currency = QComboBox()
        self._currency.setAccessibleName(tr("Currency"))
        self._currency.addItems(["$", "€", "£", "INR"])
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place, key in enumerate(("amount", "per_unit", "teams", "people", "customers", "months")):
            grid.addWidget(self._fields[key], place // 2, place % 2)
        self._add = Button(look, tr("Add the initiative"), "done")
        self._add.clicked.connect(self._press_add)
        self._counted = line(tr("Talks, papers, patents, mentees …"))
        self._count = line(tr("How many"), figures=True, width=170)
        self._add_count = Button(look, tr("Add the count"), "done")
        self._add_count.clicked.connect(self._press_count)
        self._sums = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        form = Card(spacing=GRID).add(
            Text(tr("An initiative"), "lead"), self._fields["name"], self._fields["role"], self._fields["technical"],
            self._fields["measure"], grid, row(self._currency, self._add),
            Text(tr("Money is your amount times your own factor. Ask finance for it; nothing is estimated."), "small"),
        )  # fmt: skip
        sums = Card("soft", spacing=GRID).add(
            Text(tr("Together"), "lead"), self._sums, self._counted, row(self._count, self._add_count)
        )
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            column(
                Text(tr("Impact portfolio"), "title"),
                Text(tr("Each initiative once, and what it is worth to the business. Source: guide 002."), "muted"),
                spacing=GRID // 2,
            )
        )
        body.addWidget(Columns(form, sums, look, share=(1, 1)))
        body.addLayout(self._list)

    def _press_add(self) -> None:
        if not self._fields["name"].text().strip():
            focus_on(self._fields["name"])
            return
        content: dict[str, object] = {"currency": self._currency.currentText()}
        for key, field in self._fields.items():
            content[key] = number(field) if field.validator() is not None else field.text().strip()
            field.clear()
        self.added.emit(Shelf.INITIATIVE, content)

    def _press_count(self) -> None:
        how_many = number(self._count)
        if self._counted.text().strip() and how_many is not None:
            self.added.emit(Shelf.COUNT, {"name": self._counted.text().strip(), "number": how_many})
            self._counted.clear()
            self._count.clear()

    def show_portfolio(self, rows: tuple[InitiativeRow, ...], sums: tuple[str, ...]) -> None:
        """Show the initiatives and their sums."""
        clear(self._sums)
        for told in sums or (tr("Nothing is entered yet."),):
            self._sums.addWidget(Text(told))
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._list)
        for one in rows:
            remove = Button(self._look, tr("Remove"), "discard", "danger", about=tr("Remove {name}", name=one.name))
            remove.clicked.connect(_Remove(self.removed, one.id))
            card = Card(margin=2 * GRID, spacing=GRID // 2).add(Text(one.name, "strong"))
            if one.role:
                card.add(Text(one.role, "small"))
            for name, told in (
                (tr("For engineers"), one.lines.technical), (tr("For the business"), one.lines.business),
                (tr("For executives"), one.lines.executive),
            ):  # fmt: skip
                if told:
                    card.add(Text(f"{name}: {told}"))
            if one.lines.ask:
                card.add(Text(one.lines.ask, "caution"))
            self._list.addWidget(card.add(row(remove)))


class _Remove:
    def __init__(self, removed: object, entry_id: int) -> None:
        self._removed, self._entry_id = removed, entry_id

    def __call__(self) -> None:
        self._removed.emit(self._entry_id)  # type: ignore[attr-defined]  # a bound signal
