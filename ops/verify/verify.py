#!/usr/bin/env python3
"""Verifies a ledger of Duban, written from the format as events/README.md describes it and from nothing else.

    ops/verify/verify.py EXPORT.ndjson [--head POSITION:HASH]
    ops/verify/verify.py DATA/ledger   [--head POSITION:HASH]

Needs Python 3.8 and nothing else. Ends with 0 if all holds, with 1 and a line that says what does not and where.
"""

import argparse
import hashlib
import importlib
import pathlib
import struct
import sys

# The files that belong to this program, by their SHA-256: one that is damaged must not fail in the middle of something.
HELPERS = {
    "bson": "a84e77641184f4943a779df8243b77d1fc334f4f6f786808d6023887824f5e57",
    "sm3": "ed2a26ad8ee56041edc5ccff2e9934fddf9fb4c1ff4befa1b2251baebe326130",
}


def helper(name):
    """One of those files, or an end in words that say which of them is at fault."""
    file, why = pathlib.Path(__file__).resolve().parent / f"{name}.py", None
    try:
        if hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest() == HELPERS[name]:
            return importlib.import_module(name)
        why = "已损坏或不属于本程序 / is damaged, or belongs to another version"
    except OSError:
        why = "缺失或无法读取 / is missing or cannot be read"
    sys.stdout.reconfigure(encoding="utf-8")
    print(f"不能核验 / CANNOT VERIFY: {file.name} {why}")
    sys.exit(1)


bson, sm3 = helper("bson"), helper("sm3").sm3

FORMAT = 2
FRAME = struct.Struct(">III")
TABLE = []
for byte in range(256):
    for _ in range(8):
        byte = (byte >> 1) ^ (0x82F63B78 if byte & 1 else 0)
    TABLE.append(byte)
DIGESTS = {"sha-256": lambda data: hashlib.sha256(data).hexdigest(), "sm3": sm3}


class Wrong(Exception):
    """Something that does not hold."""


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def lines(path):
    """The documents of an export, each with where it stands."""
    with open(path, encoding="utf-8", newline="\n") as export:
        for number, line in enumerate(export, 1):
            yield f"line {number}", bson.parse(line)


def frames(folder):
    """The documents of the segments in a folder, each with where it stands."""
    segments = sorted(folder.glob("*.segment"))
    for segment in segments:
        data, at = segment.read_bytes(), 0
        while at < len(data):
            where = f"{segment.name}, byte {at}"
            whole = at + FRAME.size <= len(data)
            length, check, own = FRAME.unpack_from(data, at) if whole else (0, 0, 0)
            if whole and crc32c(data[at : at + 8]) != own:
                raise Wrong(f"{where}: the frame's own checksum does not hold")
            if not whole or at + FRAME.size + length > len(data):
                if segment != segments[-1]:
                    raise Wrong(f"{where}: cut off, and another segment follows")
                print(f"{where}: {len(data) - at} bytes of an append that a crash cut off")
                break
            document = data[at + FRAME.size : at + FRAME.size + length]
            if crc32c(document) != check:
                raise Wrong(f"{where}: the checksum does not hold")
            decoded = bson.decode(document)
            if bson.encode(decoded) != document:
                raise Wrong(f"{where}: not the bytes that this document has")
            yield where, decoded
            at += FRAME.size + length


class Chain:
    """What must hold from the header on, commit by commit."""

    def __init__(self, header):
        if header.get("format") != FORMAT:
            raise Wrong(f"the format is {header.get('format')}; this verifier reads {FORMAT}")
        self.name, self.digest = header["ledger"], DIGESTS.get(header["digest"])
        if self.digest is None:
            raise Wrong(f"the digest {header['digest']} is not known")
        self.hash, self.next, self.at = self.digest(bson.encode(header)), 1, None
        self.last, self.keys, self.ends = {}, set(), {0: self.hash}

    def take(self, commit):
        if commit["_id"] != self.next:
            raise Wrong(f"position {commit['_id']} where {self.next} should follow")
        if commit["prev"] != self.hash:
            raise Wrong("does not go on from the commit before")
        if self.at is not None and commit["at"] < self.at:
            raise Wrong("recorded before the commit before it")
        key = commit.get("key", {}).get("name")
        if key is not None and key in self.keys:
            raise Wrong(f"the key {key} is bound a second time")
        self.keys.add(key)
        digests = [self._event(event) for event in commit["events"]]
        if not digests:
            raise Wrong("holds no event")
        shown = {name: digests if name == "events" else value for name, value in commit.items() if name != "hash"}
        if self.digest(bson.encode(shown)) != commit["hash"]:
            raise Wrong("its hash does not hold")
        self.hash, self.at, self.next = commit["hash"], commit["at"], self.next + len(digests)
        self.ends[self.next - 1] = self.hash

    def _event(self, event):
        bare = {name: value for name, value in event.items() if name != "digest"}
        if self.digest(bson.encode(bare)) != event["digest"]:
            raise Wrong(f"the digest of event {event['id']} does not hold")
        stream, number = event.get("stream"), event.get("seq")
        if (stream is None) != (number is None):
            raise Wrong(f"event {event['id']} has a stream or a number without the other")
        if stream is not None:
            if stream in self.last and number != self.last[stream] + 1:
                raise Wrong(f"event {event['id']} does not go on in {stream}")
            self.last[stream] = number
        return event["digest"]


def verified(path, head):
    """The chain of the ledger at path. Raises Wrong if anything does not hold."""
    source, chain, where = pathlib.Path(path), None, "the beginning"
    try:
        for where, document in frames(source) if source.is_dir() else lines(source):
            if chain is None:
                chain = Chain(document)
            else:
                chain.take(document)
    except (Wrong, bson.Malformed) as wrong:
        raise wrong if str(wrong).startswith(str(where)) else Wrong(f"{where}: {wrong}") from wrong
    except (KeyError, TypeError, AttributeError, struct.error, UnicodeDecodeError) as wrong:
        raise Wrong(f"{where}: not as a ledger has it ({wrong})") from wrong
    if chain is None:
        raise Wrong("there is no header")
    if head:
        position, _, noted = head.partition(":")
        if chain.ends.get(int(position)) != noted:
            raise Wrong(f"at position {position} there is not the hash that was noted")
    return chain


def main():
    parser = argparse.ArgumentParser(description="Verifies an export or the folder of a ledger.")
    parser.add_argument("path")
    parser.add_argument("--head", metavar="POSITION:HASH", help="noted elsewhere; everything up to it must be there")
    asked = parser.parse_args()
    try:
        chain = verified(asked.path, asked.head)
    except (Wrong, bson.Malformed, OSError) as wrong:
        print(f"DOES NOT HOLD: {wrong}")
        return 1
    print(f"holds: ledger {chain.name}, head {chain.next - 1}:{chain.hash}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
