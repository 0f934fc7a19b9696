const FORMAT = 'duban-bundle-1';
const PAGE = 'verify.html';
const MANIFEST = 'manifest.txt';
const OPENED = 'opened.ndjson';
const HASH = /^[0-9a-f]{64}$/;
/** Lets the page show how far it has come. */
const breath = () => new Promise((done) => setTimeout(done));

/** Whoever signed, as his key is written: NAME+ID+KEY. */
class Signer {
  constructor(written) {
    const found = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)\n$/.exec(written);
    must(found, 'signer', 'signer.txt');
    const typed = based(found[3]);
    const whole = new Uint8Array([...utf8(found[1] + '\n'), ...typed]);
    must(typed.length === 33 && typed[0] === 1 && sha256(whole).startsWith(found[2]), 'signer', 'signer.txt');
    this.written = written.trim();
    this.start = '— ' + found[1] + ' ';
    this.id = found[2];
    this.key = typed.subarray(1);
  }

  /** Whether it could be checked here; it is wrong if it could, and does not hold. */
  async checks(name, text, rest) {
    const lines = rest.split('\n');
    must(lines.length === 2 && lines[1] === '' && lines[0].startsWith(this.start), 'signature', name);
    const both = based(lines[0].slice(this.start.length));
    must(both.length === 68 && hexOf(both.subarray(0, 4)) === this.id, 'signature', name);
    let key;
    try {
      key = await crypto.subtle.importKey('raw', this.key, 'Ed25519', false, ['verify']);
    } catch (unknownHere) {
      return false;
    }
    must(await crypto.subtle.verify('Ed25519', key, both.subarray(4), utf8(text)), 'signature', name);
    return true;
  }
}

/** What must hold of a bundle. */
class Bundle {
  /** @param data the lines of the manifest that are known here, and texts by their names */
  constructor(data, told) {
    this.data = data;
    this.told = told;
    this.known = new Map();
    this.checkable = true;
  }

  text(name) {
    must(Object.hasOwn(this.data.texts, name), 'missing', name);
    return this.data.texts[name];
  }

  /** Each text is what was written. */
  contents() {
    const lines = this.data.listed.split('\n');
    must(lines[0] === FORMAT && lines[lines.length - 1] === '', 'form', MANIFEST);
    must(lines[1].startsWith('ledger ') && lines[2].startsWith('digest '), 'form', MANIFEST);
    this.ledger = lines[1].slice('ledger '.length);
    this.digestName = lines[2].slice('digest '.length);
    must(Object.hasOwn(Digests, this.digestName), 'form', MANIFEST);
    this.digest = Digests[this.digestName];
    for (const line of lines.slice(3, -1)) {
      const found = /^([0-9a-f]{64}) (\d+) (.+)$/.exec(line);
      must(found && !this.known.has(found[3]), 'form', MANIFEST);
      this.known.set(found[3], { digest: found[1], size: found[2] });
    }
    for (const name of Object.keys(this.data.texts)) this.file(name, utf8(this.text(name)));
  }

  /** That a file is what was written. */
  file(name, bytes) {
    const wanted = this.known.get(name);
    must(wanted, 'missing', name);
    must(String(bytes.length) === wanted.size && sha256(bytes) === wanted.digest, 'changed', name);
    const place = /^(evidence|opened)\//.exec(name);
    if (place) must(wanted.digest === name.slice(place[0].length), 'changed', name);
  }

  async noted(name, whole) {
    const gap = whole.indexOf('\n\n');
    must(gap >= 0 === Boolean(this.signer), 'signature', name);
    if (!this.signer) return whole;
    const text = whole.slice(0, gap + 1);
    this.checkable = (await this.signer.checks(name, text, whole.slice(gap + 2))) && this.checkable;
    return text;
  }

  /** Where the ledger stood, as it is stated. */
  async statement() {
    this.signer = this.known.has('signer.txt') ? new Signer(this.text('signer.txt')) : null;
    const lines = (await this.noted('statement.txt', this.text('statement.txt'))).split('\n');
    must(lines.length === 7 && lines[6] === '' && lines[0] === 'duban/' + this.ledger, 'form', 'statement.txt');
    this.size = Number(lines[1]);
    this.root = hexOf(based(lines[2]));
    this.at = lines[5].slice('at '.length);
    must(lines[4] === 'digest ' + this.digestName, 'form', 'statement.txt');
  }

  /** Every event is the one of its commit, and every commit leads to the root. */
  async events() {
    this.shown = new Map();
    this.leaves = new Map();
    this.cited = new Set();
    const lines = this.text('events.ndjson').split('\n');
    must(lines.pop() === '', 'form', 'events.ndjson');
    for (let n = 0; n < lines.length; n++) {
      if (n % 200 === 0) {
        this.told(n, lines.length);
        await breath();
      }
      this.commit(Reading.of(lines[n]));
    }
    const order = Float64Array.from([...this.leaves.keys()].sort((one, other) => one - other));
    must(!order.length || (order[0] >= 1 && order[order.length - 1] <= this.size), 'tree');
    this.rest = this.text('tree.txt').split('\n').slice(0, -1).reverse();
    const root = this.size ? this.node(0, this.size, order) : this.digest(new Uint8Array());
    must(!this.rest.length && root === this.root, 'tree');
  }

  commit(line) {
    const commit = line.get('commit');
    const events = line.get('events');
    const digests = commit.get('events');
    const hash = this.digest(Writing.of(commit));
    must(events.length === digests.length, 'form', 'events.ndjson');
    events.forEach((event, n) => {
      const position = Number(commit.get('_id').text) + n;
      must(!this.leaves.has(position), 'form', 'events.ndjson');
      this.leaves.set(position, this.joined(0, digests[n], hash));
      if (event === null) return;
      const found = this.digest(Writing.of(event, 'digest'));
      must(found === digests[n] && found === event.get('digest'), 'event', position);
      this.shown.set(position, { event, at: Number(commit.get('at').text) });
      this.cites(event);
    });
  }

  /** The node over the leaves from one number to before another; those that are proved stand in the order of their positions. */
  node(from, to, order) {
    if (!order.length) {
      const node = this.rest.pop();
      must(node && HASH.test(node), 'tree');
      return node;
    }
    if (to - from === 1) return this.leaves.get(order[0]);
    let width = 1;
    while (width * 2 < to - from) width *= 2;
    const middle = from + width;
    let low = 0;
    for (let high = order.length; low < high; ) {
      const half = (low + high) >> 1;
      if (order[half] <= middle) low = half + 1; else high = half;
    }
    const left = this.node(from, middle, order.subarray(0, low));
    return this.joined(1, left, this.node(middle, to, order.subarray(low)));
  }

  joined(mark, one, other) {
    const bytes = new Uint8Array(65);
    bytes[0] = mark;
    bytes.set(bytesOf(one), 1);
    bytes.set(bytesOf(other), 33);
    return this.digest(bytes);
  }

  /** Adds the files that a value names, in their order. */
  cites(value, cited = this.cited) {
    if (Array.isArray(value)) value.forEach((one) => this.cites(one, cited));
    if (!(value instanceof Members)) return cited;
    const digest = value.get('sha256');
    if (typeof digest === 'string' && HASH.test(digest)) cited.add(digest);
    for (const name of value.names) this.cites(value.get(name), cited);
    return cited;
  }

  /** What is told of sealed events is what was sealed: each opens with the key that is given for it, to just that. */
  async opening() {
    const files = new Set([...this.known.keys()].filter((name) => name.startsWith('opened/')));
    this.opened = 0;
    if (!this.known.has(OPENED)) return must(!files.size, 'missing', OPENED);
    const sealed = new Map([...this.shown].filter(([, { event }]) => /^1\d{6}$/.test(event.get('rev') || '')));
    const withheld = new Set(this.about.withheld.map((one) => one.sha256));
    const wanted = new Set();
    const lines = this.text(OPENED).split('\n');
    must(lines.pop() === '', 'form', OPENED);
    for (const line of lines) {
      const told = Reading.of(line);
      const place = Number(told.get('position').text);
      must(sealed.has(place), 'form', OPENED);
      const { event } = sealed.get(place);
      sealed.delete(place);
      must(told.get('id') === event.get('id') && told.names.length === 5, 'opened', place);
      const content = new Members();
      for (const name of ['payload', 'meta']) content.put(name, told.get(name));
      await this.opens(event, told.get('key'), Writing.of(content), place);
      const [kept, named] = [event, content].map((one) => [...this.cites(one, new Set())]);
      must(kept.length === named.length, 'opened', place);
      named.forEach((name, n) => name !== kept[n] && !withheld.has(kept[n]) && wanted.add('opened/' + name));
    }
    for (const place of sealed.keys()) must(false, 'missing', OPENED + ' ' + place);
    for (const name of wanted) must(files.delete(name), 'missing', name);
    for (const name of files) must(false, 'stranger', name);
    this.opened = lines.length;
  }

  async opens(event, written, content, place) {
    if (!globalThis.crypto || !crypto.subtle) {
      this.unopened = true;
      return;
    }
    const box = based(event.get('payload').get('sealed'));
    const about = [this.ledger, event.get('stream'), event.get('seq').text, ...['id', 'type', 'rev'].map((name) => event.get(name))];
    const cipher = { name: 'AES-GCM', iv: box.subarray(0, 12), additionalData: utf8(about.join('\n')) };
    let found;
    try {
      const key = await crypto.subtle.importKey('raw', based(written), 'AES-GCM', false, ['decrypt']);
      found = new Uint8Array(await crypto.subtle.decrypt(cipher, key, box.subarray(12)));
    } catch (notThat) {
      throw new Wrong('opened', place);
    }
    must(hexOf(found) === hexOf(content), 'opened', place);
  }

  /** What is told beside the events is what they give. */
  matter() {
    this.about = JSON.parse(this.text('bundle.json'));
    must(this.about.format === FORMAT && this.about.ledger === this.ledger, 'form', 'bundle.json');
    must(sha256(utf8(this.text('rules/rules.json'))) === this.about.made.rules, 'changed', 'rules/rules.json');
    const withheld = new Set(this.about.withheld.map((one) => one.sha256));
    for (const digest of this.cited) {
      must(withheld.has(digest) || this.known.has('evidence/' + digest), 'missing', 'evidence/' + digest);
    }
    if (this.about.kind === 'case') this.ofCase(); else this.ofYear();
  }

  ofCase() {
    const places = [...this.shown.keys()].sort((one, other) => one - other);
    places.forEach((place, n) => {
      const { event } = this.shown.get(place);
      must(event.get('stream') === 'case-' + this.about.case && Number(event.get('seq').text) === n, 'course', place);
    });
    must(places.length, 'course', this.about.case);
  }

  ofYear() {
    must(sha256(utf8(this.text('report.json'))) === this.about.report, 'changed', 'report.json');
    const definitions = sha256(utf8(this.text('rules/definitions.json')));
    must(definitions === this.about.made.definitions, 'changed', 'rules/definitions.json');
    this.report = JSON.parse(this.text('report.json'));
    must(this.report.ledger === this.ledger && this.report.position <= this.size, 'form', 'report.json');
    this.lists = JSON.parse(this.text('figures.json'));
    const computed = this.report.figures.filter((figure) => figure.status === 'COMPUTED');
    must(computed.length === Object.keys(this.lists).length, 'form', 'figures.json');
    const counted = new Set();
    this.partly = [];
    for (const figure of computed) this.figure(figure, this.lists[figure.figure], counted);
    const taken = new Set([...counted].map((place) => this.shown.get(place).event.get('id')));
    for (const place of [...this.shown.keys()].sort((one, other) => one - other)) {
      if (counted.has(place)) continue;
      const { event } = this.shown.get(place);
      must(taken.has(event.get('payload').get('eventId')), 'stray', place);
      taken.add(event.get('id'));
    }
  }

  figure(figure, rows, counted) {
    must(rows, 'figure', figure.figure);
    const hidden = rows.filter((row) => row.withheld);
    must(!hidden.length || this.about.secretCasesLeftOut, 'figure', figure.figure);
    if (hidden.length) this.partly.push(figure);
    const places = [...new Set(rows.filter((row) => !row.withheld).flatMap((row) => row.events))];
    const ids = places.map((place) => {
      must(this.shown.has(place), 'figure', figure.figure);
      counted.add(place);
      return this.shown.get(place).event.get('id');
    });
    const part = rows.filter((row) => row.inPart).length;
    const exact = figure.exactValue.includes('/') ? part + '/' + rows.length : String(rows.length);
    const holds =
      figure.exactValue === exact &&
      figure.rows === rows.length &&
      (hidden.length ? this.some(figure, ids, hidden) : this.all(figure, ids));
    must(holds, 'figure', figure.figure);
  }

  all(figure, ids) {
    return (
      figure.eventCount === ids.length &&
      JSON.stringify(figure.events) === JSON.stringify(ids.slice(0, 100)) &&
      figure.eventsDigest === sha256(utf8(ids.join('\n')))
    );
  }

  /** Of events that are left out only their number can be held against the report. */
  some(figure, ids, hidden) {
    const most = hidden.reduce((sum, row) => sum + row.events, ids.length);
    const [told, among] = [new Set(figure.events), new Set(ids)];
    return (
      ids.length <= figure.eventCount &&
      figure.eventCount <= most &&
      JSON.stringify(figure.events.filter((id) => among.has(id))) === JSON.stringify(ids.filter((id) => told.has(id)))
    );
  }

  /** Every name that a file must have. */
  names() {
    return [...this.known.keys(), PAGE, MANIFEST];
  }

  /** That the manifest lists what this page knows, the page itself, and nothing else. */
  async manifest(bytes, page) {
    const own = sha256(page) + ' ' + page.length + ' ' + PAGE + '\n';
    const text = this.data.listed + own;
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const found = await this.noted(MANIFEST, whole);
    must(found === text + 'seal ' + sha256(utf8(text)) + '\n', 'changed', MANIFEST + ', ' + PAGE);
  }
}
