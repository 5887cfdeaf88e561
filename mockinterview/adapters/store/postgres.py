"""The same store on a PostgreSQL server: for a coach or a course whose library several computers work on.

Off unless MOCKINTERVIEW_DATABASE names one. What differs from SQLite is here, in `search` and in `upkeep`; tables,
migrations and queries are the same. psycopg comes with the extra `server`.
"""

from __future__ import annotations

import os
from typing import Any

from sqlalchemy import Connection, Engine, Integer, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session as Transaction

from mockinterview.domain.errors import (
    InputError,
    MissingError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreLockedError,
    StoreReadOnlyError,
)
from mockinterview.language import Marked, mark

VARIABLE = "MOCKINTERVIEW_DATABASE"
DRIVER = "postgresql+psycopg"
WAIT_S = 4  # for another writer, as with SQLite
CONNECT_S = 5
_WRITERS = 0x4D4F434B  # the number of our advisory lock: one writer at a time, as with SQLite

_BY_STATE: dict[str, tuple[type[StoreError], str]] = {
    "55P03": (StoreLockedError, mark("the library at {where} is in use by another program")),
    "40001": (StoreLockedError, mark("the library at {where} is in use by another program")),
    "40P01": (StoreLockedError, mark("the library at {where} is in use by another program")),
    "25006": (StoreReadOnlyError, mark("the library at {where} may only be read")),
    "42501": (StoreReadOnlyError, mark("the library at {where} may not be written by this user")),
    "53100": (StoreFullError, mark("the library at {where} has no room left on its disk")),
    "XX001": (StoreDamagedError, mark("the library at {where} is damaged")),
    "XX002": (StoreDamagedError, mark("the library at {where} is damaged")),
}


@compiles(Integer, "postgresql")
def _wide(_type: Integer, _compiler: Any, **_given: Any) -> str:
    """SQLite's integers hold milliseconds since 1970, PostgreSQL's do not: every one becomes a wide one."""
    return "BIGINT"


def url_in_force() -> URL | None:
    """Return the address of the server that the user chose, None for SQLite. Raises InputError."""
    given = os.environ.get(VARIABLE, "").strip()
    return url_of(given) if given else None


def url_of(given: str) -> URL:
    """Return an address such as postgresql://user@host/name. Raises InputError."""
    try:
        url = make_url(given)
    except ArgumentError as error:
        raise InputError(mark("{variable} is no address of a database", variable=VARIABLE), hint=_EXAMPLE) from error
    if url.drivername not in {"postgresql", "postgres", DRIVER}:
        raise InputError(
            mark(
                "{variable} names '{name}', and only PostgreSQL is known",
                variable=VARIABLE,
                name=url.drivername[:30],
            ),
            hint=_EXAMPLE,
        )
    return url.set(drivername=DRIVER)


_EXAMPLE = mark("Write postgresql://USER@HOST/NAME; the password belongs into the file ~/.pgpass.")


def shown(url: URL) -> str:
    """Return an address without its password."""
    return url.render_as_string(hide_password=True).replace(DRIVER, "postgresql")


def engine_at(url: URL) -> Engine:
    """Return an engine on a server; nothing is opened yet. Raises MissingError without psycopg."""
    try:
        from psycopg.types.string import StrDumper  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        raise MissingError(
            mark("a library on PostgreSQL needs psycopg"), hint=mark("Install it: pip install 'mockinterview[server]'.")
        ) from error

    class Text(StrDumper):
        """PostgreSQL's texts hold no NUL; one character takes its place, so that offsets stay."""

        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace("\0", "\ufffd"))

    engine = create_engine(
        url,
        isolation_level="REPEATABLE READ",  # a page and its count are of one moment
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": CONNECT_S,
            "application_name": "mockinterview",
            "options": f"-c lock_timeout={WAIT_S}s -c client_encoding=UTF8",
        },
    )

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: object) -> None:
        connection.adapters.register_dumper(str, Text)

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        if connection.get_execution_options().get("writes", False):
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")

    return engine


def told(error: BaseException, where: object) -> StoreError | None:
    """Return a driver's error in our words, None if it is a bug rather than bad luck.

    Source of the codes: postgresql.org/docs, appendix A.
    """
    state = getattr(error, "sqlstate", None) or ""
    if state in _BY_STATE:
        kind, what = _BY_STATE[state]
        return kind(Marked(what, {"where": where}))
    name = type(error).__name__
    unreachable = name == "OperationalError" or (name == "InterfaceError" and "closed" in str(error))
    if unreachable or state[:2] in {"08", "28", "3D", "53", "57"}:
        first = (str(error).strip().splitlines() or [name])[0]
        return StoreError(
            mark("the library at {where} cannot be reached: {why}", where=where, why=first[:200]),
            safe=mark("Nothing was changed."),
            hint=mark("Look at the server, and at the address in {variable}.", variable=VARIABLE),
        )
    return None


def on_postgres(session: Transaction | Connection) -> bool:
    """Return True if a session speaks to PostgreSQL."""
    bind = session if isinstance(session, Connection) else session.get_bind()
    return bind.dialect.name == "postgresql"
