"""The part of BSON that a ledger is made of, as bytes and as canonical Extended JSON, with its types kept."""

import json
import struct

INT32, INT64, DATE = "int32", "int64", "date"


class Malformed(Exception):
    """What was read is no document of a ledger."""


class Number(int):
    """A whole number that knows how it is stored."""

    def __new__(cls, value, kind):
        number = super().__new__(cls, value)
        number.kind = kind
        return number


def encode(document):
    """The bytes of a document."""
    body = b"".join(_element(name, value) for name, value in document.items())
    return struct.pack("<i", len(body) + 5) + body + b"\0"


def _text(value):
    return value.encode("utf-8")


def _element(name, value):
    key = _text(name) + b"\0"
    if isinstance(value, bool):
        return b"\x08" + key + (b"\1" if value else b"\0")
    if isinstance(value, Number):
        mark, form = {INT32: (b"\x10", "<i"), INT64: (b"\x12", "<q"), DATE: (b"\x09", "<q")}[value.kind]
        return mark + key + struct.pack(form, value)
    if isinstance(value, float):
        return b"\x01" + key + struct.pack("<d", value)
    if isinstance(value, str):
        return b"\x02" + key + struct.pack("<i", len(_text(value)) + 1) + _text(value) + b"\0"
    if isinstance(value, dict):
        return b"\x03" + key + encode(value)
    if isinstance(value, list):
        return b"\x04" + key + encode({str(at): one for at, one in enumerate(value)})
    if value is None:
        return b"\x0a" + key
    raise Malformed(f"{name} is of a kind that no ledger holds")


def decode(data):
    """The document that the bytes are, all of them."""
    try:
        document, end = _document(data, 0)
    except (struct.error, ValueError, IndexError) as wrong:
        raise Malformed("not a document") from wrong
    if end != len(data):
        raise Malformed("more than a document")
    return document


def _document(data, at):
    size = struct.unpack_from("<i", data, at)[0]
    end, at, document = at + size, at + 4, {}
    while data[at] != 0:
        mark, stop = data[at], data.index(b"\0", at + 1)
        name = data[at + 1 : stop].decode("utf-8")
        if name in document:
            raise Malformed(f"{name} stands twice")
        document[name], at = _value(mark, data, stop + 1)
    if at + 1 != end:
        raise Malformed("a document of another length than it says")
    return document, end


def _value(mark, data, at):
    if mark == 0x02:
        size = struct.unpack_from("<i", data, at)[0]
        return data[at + 4 : at + 3 + size].decode("utf-8"), at + 4 + size
    if mark in (0x03, 0x04):
        document, end = _document(data, at)
        return (document if mark == 0x03 else list(document.values())), end
    if mark == 0x08:
        return data[at] == 1, at + 1
    if mark == 0x0A:
        return None, at
    if mark == 0x10:
        return Number(struct.unpack_from("<i", data, at)[0], INT32), at + 4
    if mark in (0x09, 0x12):
        return Number(struct.unpack_from("<q", data, at)[0], DATE if mark == 0x09 else INT64), at + 8
    if mark == 0x01:
        return struct.unpack_from("<d", data, at)[0], at + 8
    raise Malformed(f"a value of kind {mark:#x}, which no ledger holds")


def parse(line):
    """The document of a line of canonical Extended JSON."""
    try:
        return json.loads(line, object_pairs_hook=_pairs)
    except ValueError as wrong:
        raise Malformed("not Extended JSON") from wrong


def _pairs(pairs):
    document = dict(pairs)
    if len(document) != len(pairs):
        raise Malformed("a name stands twice")
    if len(pairs) == 1 and pairs[0][0].startswith("$"):
        kind, value = pairs[0]
        if kind == "$numberInt":
            return Number(value, INT32)
        if kind == "$numberLong":
            return Number(value, INT64)
        if kind == "$date":
            return Number(value, DATE)
        if kind == "$numberDouble":
            return float(value)
        raise Malformed(f"{kind} is of a kind that no ledger holds")
    return document
