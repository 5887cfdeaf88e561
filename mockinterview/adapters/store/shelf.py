"""Banks and prompts in SQLite. Nothing is deleted: what is gone from a bank is hidden."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.own_banks import write_own
from mockinterview.adapters.store.rows import BankRow, PassageRow, PromptRevisionRow, PromptRow
from mockinterview.adapters.yaml_banks import content_faults
from mockinterview.domain.bank import Bank, Passage, Prompt
from mockinterview.domain.bank_check import Fault
from mockinterview.domain.bank_json import fingerprint, prompt_from_json, prompt_to_json
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import InputError
from mockinterview.language import mark
from mockinterview.library import BankChanges, ShelvedBank


class SqliteShelf:
    """The `Shelf` port."""

    def __init__(self, sessions: Sessions, now_ms: Callable[[], int], folder: Path) -> None:
        self._sessions, self._now_ms, self._folder = sessions, now_ms, folder

    def banks(self) -> tuple[ShelvedBank, ...]:
        """Return all banks, removed ones too, by title."""
        counted = select(PromptRow.bank_id, func.count().label("n")).where(PromptRow.active).group_by(PromptRow.bank_id)
        counts = counted.subquery()
        query = select(BankRow, counts.c.n).outerjoin(counts, counts.c.bank_id == BankRow.id).order_by(BankRow.title)
        with self._sessions.read() as session:
            return tuple(_shelved(row, number or 0) for row, number in session.execute(query))

    def bank(self, bank_id: str) -> Bank:
        """Return a bank with the prompts that it shows now, in its own order."""
        with self._sessions.read() as session:
            row = session.get(BankRow, bank_id)
            if row is None:
                raise KeyError(bank_id)
            passages = session.scalars(
                select(PassageRow).where(PassageRow.bank_id == bank_id).order_by(PassageRow.position)
            )
            return Bank(
                id=row.id,
                title=row.title,
                version=row.version,
                language=row.language,
                licence=row.licence,
                about=row.about,
                passages=tuple(_passage(one) for one in passages),
                prompts=_prompts(session, PromptRow.bank_id == bank_id, PromptRow.active.is_(True)),
            )

    def knows(self, digest: str) -> bool:
        """Return whether a bank was imported from a file with this SHA-256, and not changed since."""
        with self._sessions.read() as session:
            return session.scalar(select(BankRow.id).where(BankRow.digest == digest)) is not None

    def import_bank(self, bank: Bank, *, own: bool = False, preview: bool = False, digest: str = "") -> BankChanges:
        """Bring the library to the content of `bank`; a second time changes nothing."""
        if preview:
            with self._sessions.read() as session:
                return _changes(session, bank)
        with self._sessions.write() as session:
            changes = _changes(session, bank)
            self._keep_bank(session, bank, own=own, changed=changes.any, digest=digest)
            self._keep_prompts(session, bank)
            for prompt_id in changes.hidden:
                _row(session, prompt_id).active = False
            return changes

    def keep_own(self, bank: Bank) -> BankChanges:
        """Import a bank of the user's own and write it as YAML into the user's folder."""
        with self._sessions.read() as session:
            row = session.get(BankRow, bank.id)
            if row is not None and not row.own:
                raise InputError(
                    mark("bank '{bank}' comes with the program and is not edited", bank=bank.id),
                    hint=mark("Copy the question to a bank of your own."),
                )
        made: list[BankChanges] = []
        write_own(bank, self._folder, lambda digest: made.append(self.import_bank(bank, own=True, digest=digest)))
        return made[0]

    def faults(self, content: Mapping[str, Any]) -> tuple[Fault, ...]:
        """Return what keeps `content`, in the shape of the bank format, from being a sound bank."""
        return tuple(content_faults(content))

    def _keep_bank(self, session: Session, bank: Bank, *, own: bool, changed: bool, digest: str) -> None:
        row = session.get(BankRow, bank.id)
        if row is None:
            row = BankRow(id=bank.id, imported_ms=self._now_ms(), own=own)
            session.add(row)
        elif changed or row.version != bank.version:
            row.imported_ms = self._now_ms()
        row.title, row.version, row.language = bank.title, bank.version, bank.language
        row.licence, row.about, row.removed = bank.licence, bank.about, False
        row.digest = digest
        session.flush()
        session.execute(delete(PassageRow).where(PassageRow.bank_id == bank.id))
        session.add_all(
            PassageRow(bank_id=bank.id, position=place, principle=one.principle, level=one.level.value, text=one.text)
            for place, one in enumerate(bank.passages)
        )

    def _keep_prompts(self, session: Session, bank: Bank) -> None:
        for place, prompt in enumerate(bank.prompts):
            mark = fingerprint(prompt)
            row = session.get(PromptRow, prompt.id)
            if row is None:
                row = PromptRow(id=prompt.id, bank_id=bank.id, position=place, kind=prompt.kind.value, revision=mark)
                session.add(row)
                session.flush()
            row.bank_id, row.position, row.kind = bank.id, place, prompt.kind.value
            row.active, row.revision = True, mark
            if session.get(PromptRevisionRow, (prompt.id, mark)) is None:
                session.add(
                    PromptRevisionRow(
                        prompt_id=prompt.id,
                        fingerprint=mark,
                        bank_version=bank.version,
                        made_ms=self._now_ms(),
                        content=prompt_to_json(prompt),
                    )
                )

    def remove_bank(self, bank_id: str) -> None:
        """Hide a bank and its prompts; attempts keep what they were answered under."""
        with self._sessions.write() as session:
            row = session.get(BankRow, bank_id)
            if row is None:
                raise KeyError(bank_id)
            row.removed = True
            for prompt in session.scalars(select(PromptRow).where(PromptRow.bank_id == bank_id)):
                prompt.active = False

    def prompts(
        self, *, level: Level | None = None, kind: Kind | None = None, disabled: bool = False
    ) -> tuple[Prompt, ...]:
        """Return the prompts that can be asked, by bank and place; `disabled` adds those switched off."""
        wanted: list[ColumnElement[bool]] = [PromptRow.active.is_(True)]
        if kind is not None:
            wanted.append(PromptRow.kind == kind.value)
        if not disabled:
            wanted.append(PromptRow.enabled.is_(True))
        with self._sessions.read() as session:
            found = _prompts(session, *wanted)
        return tuple(prompt for prompt in found if level is None or level in prompt.text)

    def prompt(self, prompt_id: str, revision: str = "") -> Prompt:
        """Return a prompt as it is now, or as it was in `revision`; hidden ones too."""
        with self._sessions.read() as session:
            return prompt_at(session, prompt_id, revision)

    def switch(self, prompt_id: str, *, on: bool) -> None:
        """Let a prompt be drawn, or not."""
        with self._sessions.write() as session:
            _row(session, prompt_id).enabled = on

    def passages(self, principle: str, level: Level) -> tuple[Passage, ...]:
        """Return model passages, for showing after the answer."""
        query = (
            select(PassageRow)
            .join(BankRow, BankRow.id == PassageRow.bank_id)
            .where(PassageRow.principle == principle, PassageRow.level == level.value, ~BankRow.removed)
            .order_by(PassageRow.bank_id, PassageRow.position)
        )
        with self._sessions.read() as session:
            return tuple(_passage(row) for row in session.scalars(query))


def prompt_at(session: Session, prompt_id: str, revision: str = "") -> Prompt:
    """Return a prompt as it is now, or as it was in `revision`. Raises KeyError."""
    row = _row(session, prompt_id)
    kept = session.get(PromptRevisionRow, (prompt_id, revision or row.revision))
    if kept is None:
        raise KeyError(revision)
    return _prompt(kept, row.bank_id)


def _row(session: Session, prompt_id: str) -> PromptRow:
    row = session.get(PromptRow, prompt_id)
    if row is None:
        raise KeyError(prompt_id)
    return row


def _prompt(row: PromptRevisionRow, bank: str) -> Prompt:
    # the fingerprint that was kept is the name; content read by newer code may hash differently
    return replace(prompt_from_json(row.content, bank=bank), revision=row.fingerprint)


def _prompts(session: Session, *wanted: ColumnElement[bool]) -> tuple[Prompt, ...]:
    query = (
        select(PromptRevisionRow, PromptRow.bank_id)
        .join(
            PromptRow,
            (PromptRow.id == PromptRevisionRow.prompt_id) & (PromptRow.revision == PromptRevisionRow.fingerprint),
        )
        .where(*wanted)
        .order_by(PromptRow.bank_id, PromptRow.position)
    )
    return tuple(_prompt(row, bank) for row, bank in session.execute(query))


def _passage(row: PassageRow) -> Passage:
    return Passage(principle=row.principle, level=Level(row.level), text=row.text)


def _shelved(row: BankRow, prompts: int) -> ShelvedBank:
    return ShelvedBank(
        id=row.id,
        title=row.title,
        version=row.version,
        about=row.about,
        licence=row.licence,
        language=row.language,
        own=row.own,
        removed=row.removed,
        prompts=prompts,
    )


def _changes(session: Session, bank: Bank) -> BankChanges:
    """Compare `bank` with the library. Raises InputError if a prompt id belongs to another bank."""
    known = {row.id: row for row in session.scalars(select(PromptRow))}
    added, changed, left_alone = [], [], []
    for prompt in bank.prompts:
        row = known.get(prompt.id)
        if row is not None and row.active and row.bank_id != bank.id:
            raise InputError(
                mark(
                    "prompt '{prompt}' of bank '{bank}' already belongs to bank '{bank_id}'",
                    prompt=prompt.id,
                    bank=bank.id,
                    bank_id=row.bank_id,
                ),
                safe=mark("The library is as it was."),
                hint=mark("Give the prompt another id, or remove the other bank first."),
            )
        if row is None or not row.active:
            added.append(prompt.id)
        elif row.revision != fingerprint(prompt):
            changed.append(prompt.id)
        else:
            left_alone.append(prompt.id)
    present = {prompt.id for prompt in bank.prompts}
    hidden = [row.id for row in known.values() if row.bank_id == bank.id and row.active and row.id not in present]
    return BankChanges(
        bank=bank.id,
        added=tuple(added),
        changed=tuple(changed),
        hidden=tuple(sorted(hidden)),
        left_alone=tuple(left_alone),
    )
