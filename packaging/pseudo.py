"""A language that nobody speaks: what is not in it was not translated, and what clips in it has too little room."""

from __future__ import annotations

import re
from datetime import date

from mockinterview.language import English, Shape

_PLACE = re.compile(r"(\{[a-z_][a-z0-9_]*\}|%n)")
_ACCENTS = str.maketrans("aeiouAEIOUncsyz", "àéîõüÀÉÎÕÜñçšýž")
LONGER = 0.4
FRONT, BACK = "[!", "!]"


class Pseudo(English):
    """Every text in brackets, accented, and longer by 40 %."""

    code = "xx"

    def text(self, source: str, meaning: str, n: int | None) -> str:  # noqa: ARG002 - the protocol's
        """Return the source, recognisable as translated."""
        if not re.search("[A-Za-z]{2}", source):
            return ""
        parts = (one if _PLACE.fullmatch(one) else one.translate(_ACCENTS) for one in _PLACE.split(source))
        more = " ~" * max(1, round(LONGER * len(source) / 2))
        return f"{FRONT}{''.join(parts)}{more}{BACK}"

    def inside(self, name: str) -> str:
        """Return it as it is: its brackets stay whole."""
        return name

    def when(self, moment: date, shape: Shape) -> str:
        """Return an English day."""
        return super().when(moment, shape)
