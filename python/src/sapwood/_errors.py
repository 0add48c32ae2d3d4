"""Every failure of this package is one class; the codes are the engine's own table (docs/errors.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class SapwoodError(Exception):
    """What went wrong, in a sentence to act on and in parts.

    Attributes
    ----------
    code : str
        What went wrong, in one word of docs/errors.md: ``"invalid_input"``, ``"unsupported"``…
    message : str
        The sentence.
    place : str
        The argument, the row and column, or the place in the file. Empty if there is none.
    got, expected : str
        What was found there, and what should have been. May be empty.
    """

    def __init__(self, code: str, message: str, place: str = "", got: str = "", expected: str = "") -> None:
        super().__init__(code, message, place, got, expected)
        self.code = code
        self.message = message
        self.place = place
        self.got = got
        self.expected = expected

    def __str__(self) -> str:
        return self.message


def failure(code: str, place: str, what: str, got: object = "", expected: str = "") -> SapwoodError:
    """An error whose sentence is made of its parts: "<What> (<place>): got <got>, expected <expected>."."""
    said = what[:1].upper() + what[1:] + (f" ({place})" if place else "")
    details = [word for word in (got != "" and f"got {got}", expected and f"expected {expected}") if word]
    return SapwoodError(code, said + (": " + ", ".join(details) if details else "") + ".", place, str(got), expected)


def engine_failure(parts: Mapping[str, str], place: str | None = None) -> SapwoodError:
    """An error of the engine; place: where in the caller's terms, if that is not what the engine calls it."""
    where = parts["place"] if place is None else place
    return failure(parts["code"], where, parts["message"], parts["got"], parts["expected"])


def some(names: Iterable[object], most: int = 8) -> str:
    """Names for people, not more than they can read."""
    shown = [str(name) for name in names]
    return ", ".join(shown[:most]) + (f" and {len(shown) - most} more" if len(shown) > most else "")


def show(value: object) -> str:
    """A value as a message shows it: short, and with its type where that matters."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
