#!/usr/bin/env python3
"""Verifies a bundle of Duban: nothing but this folder and Python 3.8 is needed, no network and no Duban.

    python3 verify.py [FOLDER or FILE.zip] [--signer NAME+ID+KEY]

Without a word it verifies the folder it lies in. Ends with 0 if all holds, with 1 and a line that says what does not.
Whoever does not trust the copy of this program in the bundle takes it from a release of Duban.
"""

import argparse
import base64
import hashlib
import importlib
import json
import pathlib
import re
import sys
import zipfile

sys.dont_write_bytecode = True  # so that nothing is added to the folder

# The files that belong to this program, by their SHA-256: one that is damaged must not fail in the middle of something.
HELPERS = {
    "bson": "a84e77641184f4943a779df8243b77d1fc334f4f6f786808d6023887824f5e57",
    "ed25519": "65dc75d8b0dae5135af68f1c644024be3a0df27b242ce530964e9fd5d9ca5146",
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


bson, ed25519, sm3 = helper("bson"), helper("ed25519"), helper("sm3").sm3

try:  # the only one of its tasks that Python alone cannot do; without this it says so
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
except Exception:
    AESGCM = InvalidTag = None

FORMAT, MANIFEST, SIGNER, OPENED = "duban-bundle-1", "manifest.txt", "signer.txt", "opened.ndjson"
DIGESTS = {"sha-256": lambda data: hashlib.sha256(data).hexdigest(), "sm3": sm3}
HASH = re.compile("[0-9a-f]{64}")


class Wrong(Exception):
    """Something that does not hold."""


def must(holds, otherwise):
    if not holds:
        raise Wrong(otherwise)


def files(place):
    """The content of every file, by its name."""
    if place.is_dir():
        return {path.relative_to(place).as_posix(): path.read_bytes() for path in place.rglob("*") if path.is_file()}
    with zipfile.ZipFile(place) as packed:
        must(packed.testzip() is None, "the archive is damaged")
        return {one.filename: packed.read(one) for one in packed.infolist() if not one.is_dir()}


class Signer:
    """Whoever signed, as his key is written: NAME+ID+KEY."""

    def __init__(self, written):
        self.written = written
        self.name, mark, key = written.split("+", 2)
        typed = base64.b64decode(key, validate=True)
        self.id, self.key = hashlib.sha256(f"{self.name}\n".encode() + typed).digest()[:4], typed[1:]
        must(typed[:1] == b"\1" and len(typed) == 33 and self.id.hex() == mark, f"{SIGNER}: no key")
        must(base64.b64encode(typed).decode() == key, f"{SIGNER}: not as keys are written")

    def check(self, name, text, rest):
        lines = rest.split("\n")
        must(len(lines) == 2 and lines[1] == "", f"{name}: one signature is expected")
        start = f"— {self.name} "
        must(lines[0].startswith(start), f"{name}: signed by somebody else")
        both = base64.b64decode(lines[0][len(start) :], validate=True)
        must(base64.b64encode(both).decode() == lines[0][len(start) :], f"{name}: not as signatures are written")
        must(
            both[:4] == self.id and ed25519.signed(self.key, text.encode(), both[4:]),
            f"{name}: the signature does not hold",
        )


class Bundle:
    """What must hold."""

    def __init__(self, place):
        self.files = files(place)
        must(MANIFEST in self.files, f"{MANIFEST} is missing")
        self.signer = Signer(self.text(SIGNER).rstrip("\n")) if SIGNER in self.files else None
        if self.signer:
            must(self.text(SIGNER) == self.signer.written + "\n", f"{SIGNER}: not as it was written")

    def text(self, name):
        must(name in self.files, f"{name} is missing")
        return self.files[name].decode("utf-8")

    def json(self, name):
        return json.loads(self.text(name))

    def noted(self, name):
        """The text of a note, whose signature holds if there is one to be."""
        whole = self.text(name)
        text, gap, rest = whole.partition("\n\n")
        must(bool(gap) == bool(self.signer), f"{name}: signed, or not, otherwise than {SIGNER} says")
        if self.signer:
            self.signer.check(name, text + "\n", rest)
            return text + "\n"
        return whole

    def manifest(self):
        """Every file is there, and is what was written."""
        text = self.noted(MANIFEST)
        lines = text.split("\n")
        must(lines[0] == FORMAT and lines[-1] == "", f"{MANIFEST}: another form")
        self.ledger, self.digest = lines[1][len("ledger ") :], DIGESTS.get(lines[2][len("digest ") :])
        must(lines[1].startswith("ledger ") and lines[2].startswith("digest "), f"{MANIFEST}: another form")
        must(self.digest is not None, f"{MANIFEST}: an unknown digest")
        sealed = "".join(line + "\n" for line in lines[:-2])
        must(lines[-2] == "seal " + sha256(sealed.encode()), f"{MANIFEST}: its seal does not hold")
        self.listed = set()
        for line in lines[3:-2]:
            digest, size, name = line.split(" ", 2)
            must(name in self.files, f"{name} is missing")
            data = self.files[name]
            must(str(len(data)) == size and sha256(data) == digest, f"{name} is not what was written")
            must(name not in self.listed, f"{name} is listed twice")
            self.listed.add(name)
        self.others = sorted(set(self.files) - self.listed - {MANIFEST})

    def statement(self):
        """Where the ledger stood, as it is stated."""
        lines = self.noted("statement.txt").split("\n")
        must(len(lines) == 7 and lines[6] == "" and lines[0] == f"duban/{self.ledger}", "statement.txt: another form")
        self.size, self.root = int(lines[1]), base64.b64decode(lines[2], validate=True).hex()
        must(DIGESTS.get(lines[4][len("digest ") :]) is self.digest, "statement.txt: another digest")

    def events(self):
        """Every event is the one of its commit, and every commit leads to the root."""
        self.shown, self.leaves, self.cited = {}, {}, set()
        for number, line in enumerate(self.text("events.ndjson").split("\n")[:-1], 1):
            where, read = f"events.ndjson, line {number}", bson.parse(line)
            commit, events = read["commit"], read["events"]
            hashed, first = self.digest(bson.encode(commit)), commit["_id"]
            must(len(events) == len(commit["events"]), f"{where}: another number of events")
            for at, digest in enumerate(commit["events"]):
                position = first + at
                must(position not in self.leaves, f"{where}: position {position} comes twice")
                self.leaves[position] = self._hash(b"\0", digest, hashed)
                if events[at] is not None:
                    bare = {name: value for name, value in events[at].items() if name != "digest"}
                    must(
                        self.digest(bson.encode(bare)) == digest == events[at]["digest"],
                        f"{where}: event {position} is not the one that was recorded",
                    )
                    self.shown[int(position)] = events[at]
                    self._cites(events[at], self.cited)
        self.rest = self.text("tree.txt").split("\n")[:-1]
        self.rest.reverse()
        order = sorted(self.leaves)
        must(not order or 1 <= order[0] and order[-1] <= self.size, "an event lies beyond the statement")
        root = self._node(0, self.size, order) if self.size else self.digest(b"")
        must(not self.rest and root == self.root, "the events do not lead to the root that is stated")

    def _node(self, start, end, order):
        if not order:
            must(self.rest and HASH.fullmatch(self.rest[-1]), "tree.txt: a node is missing")
            return self.rest.pop()
        if end - start == 1:
            return self.leaves[order[0]]
        middle = start + (1 << ((end - start - 1).bit_length() - 1))
        left = self._node(start, middle, [one for one in order if one <= middle])
        return self._hash(b"\1", left, self._node(middle, end, [one for one in order if one > middle]))

    def _hash(self, mark, one, other):
        return self.digest(mark + bytes.fromhex(one) + bytes.fromhex(other))

    def _cites(self, value, cited):
        """Adds the files that a value names to a set, or to a dict that keeps their order."""
        if isinstance(value, dict):
            digest = value.get("sha256")
            if isinstance(digest, str) and HASH.fullmatch(digest):
                cited.add(digest) if isinstance(cited, set) else cited.setdefault(digest)
        for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            self._cites(one, cited)
        return cited

    def evidence(self):
        """Every file that an event names is here and is it, or is said to be withheld."""
        withheld = {one["sha256"] for one in self.about["withheld"]}
        for digest in self.cited - withheld:
            must(f"evidence/{digest}" in self.listed, f"the evidence {digest} is missing")
        for name in self.listed:
            if name.startswith("evidence/"):
                must(hashlib.sha256(self.files[name]).hexdigest() == name[9:], f"{name} is not the file of that digest")
        return withheld & self.cited

    def opening(self):
        """What is told of sealed events is what was sealed: each opens with the key that is given for it, to just that."""
        files = {name[7:] for name in self.listed if name.startswith("opened/")}
        for name in files:
            must(sha256(self.files["opened/" + name]) == name, f"opened/{name} is not the file of that digest")
        self.opened = 0
        if OPENED not in self.listed:
            must(not files, f"{OPENED} is missing")
            return
        sealed = {place: one for place, one in self.shown.items() if re.fullmatch(r"1\d{6}", one.get("rev", ""))}
        wanted = set()
        for number, line in enumerate(self.text(OPENED).split("\n")[:-1], 1):
            where, told = f"{OPENED}, line {number}", bson.parse(line)
            event = sealed.pop(told["position"], None)
            must(event and told["id"] == event["id"] and len(told) == 5, f"{where}: no sealed event of the bundle")
            content = {name: told[name] for name in ("payload", "meta")}
            if AESGCM:
                found = self._found(event, told["key"], where)
                must(found == bson.encode(content), f"{where}: it says something else than what was sealed")
            kept, named = list(self._cites(event, {})), list(self._cites(content, {}))
            must(len(kept) == len(named), f"{where}: cites other files than are kept")
            wanted |= {name for name, address in zip(named, kept) if name != address and address not in self.withheld}
            self.opened = number
        must(not sealed, f"{OPENED}: event {min(sealed, default='')} is left out")
        must(files >= wanted, f"the file {min(wanted - files, default='')} that a sealed event cites is not opened")
        must(files <= wanted, f"no sealed event cites opened/{min(files - wanted, default='')}")

    def _found(self, event, written, where):
        key, box = (base64.b64decode(text, validate=True) for text in (written, event["payload"]["sealed"]))
        must(base64.b64encode(key).decode() == written, f"{where}: not as keys are written")
        about = [self.ledger, event["stream"], str(int(event["seq"])), event["id"], event["type"], event["rev"]]
        try:
            return AESGCM(key).decrypt(box[:12], box[12:], "\n".join(about).encode())
        except (InvalidTag, ValueError):
            raise Wrong(f"{where}: its key does not open what is sealed") from None

    def matter(self):
        """What is told beside the events is what they give."""
        self.about, self.partly = self.json("bundle.json"), {}
        must(self.about["format"] == FORMAT and self.about["ledger"] == self.ledger, "bundle.json: of something else")
        made = self.about["made"]
        must(sha256(self.files["rules/rules.json"]) == made["rules"], "rules/rules.json: other rules than told")
        if self.about["kind"] == "case":
            numbers = [event["seq"] for _, event in sorted(self.shown.items())]
            of = {event["stream"] for event in self.shown.values()}
            must(of == {"case-" + self.about["case"]}, "an event is of another case")
            must(numbers == list(range(len(numbers))), "an event of the case is left out")
        else:
            self._year(made)

    def _year(self, made):
        must(sha256(self.files["report.json"]) == self.about["report"], "report.json: another digest than told")
        must(sha256(self.files["rules/definitions.json"]) == made["definitions"], "rules/definitions.json: others")
        report, lists, counted = self.json("report.json"), self.json("figures.json"), set()
        must(report["ledger"] == self.ledger and report["position"] <= self.size, "report.json: of something else")
        computed = [figure for figure in report["figures"] if figure["status"] == "COMPUTED"]
        must({figure["figure"] for figure in computed} == set(lists), "figures.json: other figures than reported")
        for figure in computed:
            rows = lists[figure["figure"]]
            hidden = [row for row in rows if row.get("withheld")]
            must(not hidden or self.about.get("secretCasesLeftOut"), f"{figure['figure']}: rows are left out untold")
            if hidden:
                self.partly[figure["figure"]] = len(hidden)
            places = list(dict.fromkeys(place for row in rows if row not in hidden for place in row["events"]))
            must(set(places) <= set(self.shown), f"{figure['figure']}: counts an event that is not here")
            counted.update(places)
            ids = [self.shown[place]["id"] for place in places]
            part = str(sum(1 for row in rows if row["inPart"]))
            exact = part + "/" + str(len(rows)) if "/" in figure["exactValue"] else str(len(rows))
            must(
                figure["exactValue"] == exact
                and figure["rows"] == len(rows)
                and self._all(figure, ids, sum(row["events"] for row in hidden)),
                f"{figure['figure']}: its list does not come to what is reported",
            )
        known = {self.shown[place]["id"] for place in counted}
        for place, event in sorted(self.shown.items()):
            if place not in counted:
                must(event["payload"].get("eventId") in known, f"event {place} belongs to no figure")
                known.add(event["id"])


    @staticmethod
    def _all(figure, ids, hidden):
        """Whether these are the events that are reported; of those that are left out only their number can be held."""
        if hidden:
            told = [one for one in figure["events"] if one in set(ids)]
            among = [one for one in ids if one in set(figure["events"])]
            return len(ids) <= figure["eventCount"] <= len(ids) + hidden and told == among
        return (
            figure["eventCount"] == len(ids)
            and figure["events"] == ids[:100]
            and figure["eventsDigest"] == sha256("\n".join(ids).encode())
        )


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def verified(place, signer):
    """The bundle. Raises Wrong if anything does not hold."""
    try:
        bundle = Bundle(place)
        bundle.manifest()
        bundle.statement()
        bundle.events()
        bundle.matter()
        bundle.withheld = bundle.evidence()
        bundle.opening()
        must(not signer or bundle.signer and bundle.signer.written == signer, "not signed with the key that was given")
        return bundle
    except (Wrong, OSError):
        raise
    except Exception as wrong:  # what somebody made up can fail in any way there is
        raise Wrong(f"not as a bundle has it ({wrong})") from wrong


def main():
    parser = argparse.ArgumentParser(description="Verifies a bundle of Duban.")
    parser.add_argument("place", nargs="?", default=str(pathlib.Path(__file__).resolve().parent))
    parser.add_argument("--signer", metavar="NAME+ID+KEY", help="by whom it must be signed, as he gave his key")
    asked = parser.parse_args()
    try:
        bundle = verified(pathlib.Path(asked.place), asked.signer)
    except (Wrong, OSError) as wrong:
        print(f"不成立 / DOES NOT HOLD: {wrong}")
        return 1
    print(f"成立 / holds: {len(bundle.shown)} events of ledger {bundle.ledger}, size {bundle.size}, root {bundle.root}")
    if bundle.opened and AESGCM:
        print(f"  加密存储的记录与 {OPENED} 一致 / sealed events that say what {OPENED} says: {bundle.opened}")
    elif bundle.opened:
        print(f"  {OPENED} 未核对：Python 本身没有 AES-GCM；请用 duban check、verify.html，或装有 cryptography 的 Python")
        print(f"  {OPENED} NOT CHECKED: Python alone has no AES-GCM; use duban check, verify.html, or Python with cryptography")
    for digest in sorted(bundle.withheld):
        print(f"  不在此包 / not in the bundle: evidence {digest}")
    if bundle.about.get("secretCasesLeftOut"):
        print(f"  涉密监督事项未装入 / secret cases left out: {bundle.about['secretCasesLeftOut']}")
        for name, rows in sorted(bundle.partly.items()):
            print(f"    只能部分核对 / verified in part: {name} ({rows} 行未列 / rows not shown)")
    for name in bundle.others:
        print(f"  不属此包 / not of the bundle: {name}")
    print(f"  签署 / signed by: {bundle.signer.written}" if bundle.signer else "  未签署 / not signed")
    if not asked.signer:
        print("  只与这个树根一样可信 / worth as much as this root: hold it against what you know")
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
