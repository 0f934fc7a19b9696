/** What does not hold: the name of a sentence, and what it is about. */
class Wrong extends Error {
  constructor(key, detail) {
    super(key + ' ' + detail);
    this.key = key;
    this.detail = detail;
  }
}

const must = (holds, key, detail = '') => {
  if (!holds) throw new Wrong(key, detail);
};

/** A document of a ledger: its members in their order, which objects of JavaScript do not keep. */
class Members {
  constructor() {
    this.names = [];
    this.values = new Map();
  }

  put(name, value) {
    must(!this.values.has(name), 'form', name);
    this.names.push(name);
    this.values.set(name, value);
  }

  get(name) {
    return this.values.get(name);
  }
}

/** A number with the way it is stored. */
class Numeral {
  constructor(kind, text) {
    this.kind = kind;
    this.text = text;
  }
}

/** Reads the part of canonical Extended JSON that a ledger is made of. */
class Reading {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  static of(text) {
    const reading = new Reading(text);
    const value = reading.value();
    reading.space();
    must(reading.at === text.length, 'form', text.slice(0, 60));
    return value;
  }

  space() {
    while (this.text[this.at] === ' ') this.at++;
  }

  takes(mark) {
    this.space();
    const there = this.text.startsWith(mark, this.at);
    if (there) this.at += mark.length;
    return there;
  }

  value() {
    if (this.takes('{')) return this.members();
    if (this.takes('[')) return this.list();
    if (this.takes('true')) return true;
    if (this.takes('false')) return false;
    if (this.takes('null')) return null;
    return this.string();
  }

  string() {
    this.space();
    const whole = /"(?:[^"\\]|\\.)*"/y;
    whole.lastIndex = this.at;
    const found = whole.exec(this.text);
    must(found, 'form', this.text.slice(this.at, this.at + 60));
    this.at = whole.lastIndex;
    return JSON.parse(found[0]);
  }

  list() {
    const list = [];
    if (this.takes(']')) return list;
    do list.push(this.value()); while (this.takes(','));
    must(this.takes(']'), 'form', ']');
    return list;
  }

  members() {
    const members = new Members();
    if (this.takes('}')) return members;
    do {
      const name = this.string();
      must(this.takes(':'), 'form', name);
      members.put(name, this.value());
    } while (this.takes(','));
    must(this.takes('}'), 'form', '}');
    const first = members.names[0];
    return members.names.length === 1 && first.startsWith('$') ? Reading.numeral(first, members.get(first)) : members;
  }

  static numeral(kind, value) {
    if (kind === '$date') return new Numeral(kind, value.text);
    must(['$numberInt', '$numberLong', '$numberDouble'].includes(kind), 'form', kind);
    return new Numeral(kind, value);
  }
}

/** Writes documents as BSON, over which digests are. */
class Writing {
  constructor() {
    this.bytes = new Uint8Array(4096);
    this.view = new DataView(this.bytes.buffer);
    this.end = 0;
  }

  static of(members, left) {
    const writing = new Writing();
    writing.document(members.names.filter((name) => name !== left).map((name) => [name, members.get(name)]));
    return writing.bytes.subarray(0, writing.end);
  }

  /** Where so many more bytes go; they may be others than before. */
  room(size) {
    if (this.end + size > this.bytes.length) {
      const wider = new Uint8Array(2 * (this.end + size));
      wider.set(this.bytes.subarray(0, this.end));
      this.bytes = wider;
      this.view = new DataView(wider.buffer);
    }
    this.end += size;
    return this.end - size;
  }

  byte(one) {
    const at = this.room(1);
    this.bytes[at] = one;
  }

  raw(bytes) {
    const at = this.room(bytes.length);
    this.bytes.set(bytes, at);
  }

  document(pairs) {
    const start = this.room(4);
    for (const [name, value] of pairs) this.element(name, value);
    this.byte(0);
    this.view.setInt32(start, this.end - start, true);
  }

  element(name, value) {
    const kind = this.room(1);
    this.raw(utf8(name));
    this.byte(0);
    const mark = this.content(value);
    this.bytes[kind] = mark;
  }

  content(value) {
    if (typeof value === 'string') {
      const text = utf8(value);
      const at = this.room(4);
      this.view.setInt32(at, text.length + 1, true);
      this.raw(text);
      this.byte(0);
      return 0x02;
    }
    if (value instanceof Numeral) return this.numeral(value);
    if (value instanceof Members) {
      this.document(value.names.map((name) => [name, value.get(name)]));
      return 0x03;
    }
    if (Array.isArray(value)) {
      this.document(value.map((one, at) => [String(at), one]));
      return 0x04;
    }
    if (value === null) return 0x0a;
    must(typeof value === 'boolean', 'form', String(value));
    this.byte(value ? 1 : 0);
    return 0x08;
  }

  numeral(value) {
    if (value.kind === '$numberInt') {
      const at = this.room(4);
      this.view.setInt32(at, Number(value.text), true);
      return 0x10;
    }
    const at = this.room(8);
    if (value.kind === '$numberDouble') {
      this.view.setFloat64(at, Number(value.text), true);
      return 0x01;
    }
    this.view.setBigInt64(at, BigInt(value.text), true);
    return value.kind === '$date' ? 0x09 : 0x12;
  }
}
