(() => {
  const shown = { verdict: 'working', steps: [], why: null, left: null, took: 0, done: 0 };
  let language = 'zh';
  let bundle = null;
  let checked = new Map();

  const said = (key, ...details) =>
    (key.startsWith('why.') ? WORDS[language].why[key.slice(4)] : WORDS[language][key]).replace(
      /\{(\d)\}/g,
      (whole, n) => details[n],
    );
  const at = (id) => document.getElementById(id);
  const line = (text, kind) => {
    const item = document.createElement('li');
    item.textContent = text;
    if (kind) item.className = kind;
    return item;
  };

  const show = () => {
    document.documentElement.lang = language;
    document.title = said('title');
    document.body.dataset.verdict = shown.verdict;
    at('title').textContent = said('title');
    at('language').textContent = said('other');
    at('intro').textContent = said('intro');
    at('verdict').textContent = said(shown.verdict) + (shown.verdict === 'working' ? ' ' + shown.done + ' %' : '');
    at('why').textContent = shown.why ? said('why.' + shown.why.key, shown.why.detail) : '';
    at('steps').replaceChildren(...shown.steps.map((step) => line('✓ ' + said(step), 'holds')));
    at('choose').textContent = said('choose');
    at('pick').textContent = said('pick');
    at('expected').textContent = said('expected');
    at('took').textContent = shown.took ? said('took', shown.took) : '';
    at('left').textContent = shown.left ? said('left', shown.left.length, shown.left.slice(0, 5).join(', ')) : '';
    if (bundle && bundle.about) tell();
  };

  const tell = () => {
    const { about } = bundle;
    const lines = [
      about.kind === 'case'
        ? said('case', about.case, about.title)
        : said('year', about.from, about.to, about.report),
      said('ledger', bundle.ledger, bundle.size, bundle.root, bundle.at),
      said('counts', bundle.shown.size, bundle.cited.size - about.withheld.length, about.withheld.length),
    ];
    if (about.secretCasesLeftOut) lines.push(said('leftOut', about.secretCasesLeftOut, (bundle.partly || []).length));
    if (!bundle.signer) lines.push(said('unsigned'));
    else lines.push(said(bundle.checkable ? 'signed' : 'uncheckable', bundle.signer.written));
    at('about').replaceChildren(...lines.map((text) => line(text)));
    listed('figures', bundle.report ? bundle.report.figures.filter((figure) => figure.exactValue) : [], (figure) =>
      [figure.phrase && figure.phrase[language] ? figure.phrase[language] : figure.figure, figure.exactValue].join(': '),
    );
    listed('withheld', about.withheld, (one) => one.sha256 + ' ' + one.reason);
    listed('records', [...bundle.shown.entries()], ([place, { event, at: time }]) =>
      [place, new Date(time).toISOString(), event.get('stream'), event.get('type'), event.get('id')].join('  '),
    );
  };

  const listed = (id, all, text) => {
    const details = at(id);
    details.hidden = !all.length;
    details.firstElementChild.textContent = said(id) + ' (' + all.length + ')';
    const fill = () => {
      if (details.open) details.lastElementChild.replaceChildren(...all.map((one) => line(text(one))));
    };
    details.ontoggle = fill;
    fill();
  };

  const failed = (wrong) => {
    shown.verdict = 'fails';
    shown.why = wrong instanceof Wrong ? wrong : new Wrong('unread', String(wrong.message || wrong));
    show();
  };

  const step = async (name) => {
    await bundle[name]();
    shown.steps.push(name);
    show();
    await breath();
  };

  const inside = async () => {
    const start = performance.now();
    try {
      bundle = new Bundle(JSON.parse(at('data').textContent), (done, total) => {
        shown.done = Math.floor((100 * done) / total);
        show();
      });
      for (const name of ['contents', 'statement', 'events', 'matter']) await step(name);
      if (bundle.known.has(OPENED)) await step('opening'); else await bundle.opening();
      if (bundle.unopened) shown.steps.pop();
      shown.verdict = 'inside';
      shown.left = bundle.names();
    } catch (wrong) {
      failed(wrong);
    }
    shown.took = Math.round(performance.now() - start);
    show();
  };

  /** The name in the bundle of a file that somebody chose; its last part must do where there is no folder with it. */
  const named = (path) => {
    const names = bundle.names();
    const inFolder = path.split('/').slice(1).join('/');
    return names.find((name) => name === inFolder) || names.find((name) => name === path) ||
      (path.includes('/') ? null : names.find((name) => name.endsWith('/' + path)));
  };

  const beside = async (files) => {
    if (shown.verdict === 'fails' || shown.verdict === 'working') return;
    try {
      for (const { path, file } of files) {
        const name = named(path);
        if (!name) continue;
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (name === PAGE || name === MANIFEST) checked.set(name, bytes);
        else {
          bundle.file(name, bytes);
          checked.set(name, null);
        }
        await breath();
      }
      if (checked.has(PAGE) && checked.has(MANIFEST)) await bundle.manifest(checked.get(MANIFEST), checked.get(PAGE));
      shown.left = bundle.names().filter((name) => !checked.has(name));
      if (!shown.left.length) {
        shown.left = null;
        shown.steps.push('files');
        shown.verdict = bundle.signer && !bundle.checkable ? 'unsure' : bundle.unopened ? 'unopened' : 'holds';
      }
      show();
    } catch (wrong) {
      failed(wrong);
    }
  };

  const chosen = (input) =>
    beside([...input.files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));

  const entries = async (entry, path) => {
    if (entry.isFile) return [{ path, file: await new Promise((done, fail) => entry.file(done, fail)) }];
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (!some.length) return found;
      for (const one of some) found.push(...(await entries(one, path + '/' + one.name)));
    }
  };

  at('language').onclick = () => {
    language = language === 'zh' ? 'en' : 'zh';
    show();
  };
  at('folder').onchange = (event) => chosen(event.target);
  at('some').onchange = (event) => chosen(event.target);
  at('key').oninput = (event) => {
    const own = bundle && bundle.signer ? bundle.signer.written : '';
    const told = event.target.value.trim();
    at('compared').textContent = told ? said(told === own ? 'same' : 'different') : '';
  };
  document.ondragover = (event) => event.preventDefault();
  document.ondrop = async (event) => {
    event.preventDefault();
    const dropped = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const found = [];
    for (const entry of dropped) found.push(...(await entries(entry, entry.name)));
    await beside(found);
  };
  show();
  inside();
})();
