/* Search. Without this file the page is a list of everything; the index is made by the build. */
(() => {
  const form = document.querySelector('form[data-search]');
  if (!form) return;
  const box = form.querySelector('input');
  const status = form.querySelector('output');
  const list = document.querySelector('.hits');
  const root = new URL('../', location.href);
  const MOST = 50;
  const DIGITS = '0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*';
  const texts = new Map(); // what was fetched, by address

  const get = (address) => {
    const url = new URL(address, root).href;
    if (!texts.has(url)) texts.set(url, fetch(url).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer))));
    return texts.get(url);
  };
  const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/(\d),(?=\d{3})/g, '$1');

  /* As the build cuts its texts: pairs of Chinese characters, whole words; the last word may be begun only. */
  function terms(query) {
    const found = [];
    for (const [run] of plain(query).matchAll(/\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}])+(?:(?<=\d)\.\d+)*/gu)) {
      const characters = [...run];
      if (!/\p{sc=Han}/u.test(run)) found.push(run);
      else if (characters.length === 1) found.push(run + '*');
      else for (let i = 1; i < characters.length; i++) found.push(characters[i - 1] + characters[i]);
    }
    const last = found.length - 1;
    if (last >= 0 && !/\p{sc=Han}/u.test(found[last]) && /[\p{L}\p{N}]$/u.test(query)) found[last] += '*';
    return found;
  }

  /* Page and whether it is in the title, by the numbers of one line. */
  function pages(written, into) {
    let place = 0;
    let number = 0;
    for (const digit of written) {
      const value = DIGITS.indexOf(digit);
      number = number * 32 + (value % 32);
      if (value > 31) continue;
      place += number;
      number = 0;
      into.set(place >> 1, Math.max(into.get(place >> 1) || 0, place & 1 ? 9 : 1));
    }
  }

  async function matches(term, files) {
    const begun = term.endsWith('*');
    const token = begun ? term.slice(0, -1) : term;
    const lines = '\n' + (await get('search/' + (token.codePointAt(0) % files) + '.txt'));
    const found = new Map();
    const start = '\n' + token + (begun ? '' : ' ');
    for (let at = lines.indexOf(start); at >= 0; at = lines.indexOf(start, at + 1)) {
      const end = lines.indexOf('\n', at + 1);
      pages(lines.slice(lines.indexOf(' ', at) + 1, end), found);
    }
    return found;
  }

  /* Every page that has all of the query, the best first. */
  async function find(query) {
    const index = JSON.parse(await get('search/index.json'));
    const all = await Promise.all(terms(query).map((term) => matches(term, index.files)));
    if (!all.length) return [];
    return [...all[0].keys()]
      .filter((page) => all.every((found) => found.has(page)))
      .map((page) => ({ page, score: all.reduce((sum, found) => sum + found.get(page), 0) }))
      .sort((a, b) => b.score - a.score || a.page - b.page)
      .map((hit) => ({ path: index.pages[hit.page][0], title: index.pages[hit.page][1] }));
  }

  /* The query as it may stand in a text: with commas in its numbers, with spaces, in any case. */
  const pattern = (query) => {
    const spelt = (text) => [...text].map((c) => c.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('[,\\s]*');
    const whole = spelt(plain(query).replace(/[\s,]+/g, ''));
    const words = plain(query).split(/\s+/).filter(Boolean).map(spelt);
    return [new RegExp(whole, 'giu'), new RegExp(words.join('|'), 'giu')];
  };

  function marked(text, regex) {
    const line = document.createElement('p');
    const first = text.search(regex);
    const from = first > 40 ? first - 30 : 0;
    let at = from;
    if (from) line.append('…');
    const end = Math.min(text.length, first + 110);
    for (const match of text.matchAll(regex)) {
      if (match.index >= end || !match[0]) break;
      const mark = document.createElement('mark');
      mark.append(match[0]);
      line.append(text.slice(at, match.index), mark);
      at = match.index + match[0].length;
    }
    line.append(text.slice(at, Math.max(at, end)), end < text.length ? '…' : '');
    return line;
  }

  /* The sentence on the page that has the query, and where it stands. */
  async function show(item, hit, query) {
    const page = new DOMParser().parseFromString(await get(hit.path), 'text/html');
    for (const regex of pattern(query)) {
      let id = '';
      for (const block of page.querySelectorAll('main :is(h1, h2, h3, p, li, th, td, dd, figcaption)')) {
        if (block.closest('nav, details, .notes--numbered, .cites, .vh')) continue;
        const anchor = block.closest('.note[id], .fix[id], .work[id], h2[id], h3[id]');
        if (anchor) id = anchor.id;
        const text = block.textContent.normalize('NFKC').replace(/\s+/g, ' ').trim();
        if (text.search(regex) < 0 || block.querySelector('p, li')) continue;
        if (block.localName !== 'h1') item.append(marked(text, regex));
        if (id) item.querySelector('a').hash = id;
        return;
      }
    }
  }

  let asked = 0;
  async function search() {
    const query = box.value.trim();
    const turn = ++asked;
    history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    const hits = query ? await find(query) : [];
    if (turn !== asked) return;
    status.textContent = !query ? '' : hits.length ? form.dataset.found.replace('{}', hits.length) : form.dataset.none;
    const items = hits.slice(0, MOST).map((hit) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const kind = form.dataset[hit.path.split('/')[0]];
      link.href = new URL(hit.path, root).href;
      link.append(hit.title);
      item.append(link);
      if (kind) item.append(Object.assign(document.createElement('small'), { textContent: kind }));
      return item;
    });
    list.replaceChildren(...items);
    for (let i = 0; i < items.length && i < 12 && turn === asked; i++) await show(items[i], hits[i], query).catch(() => {});
  }

  form.hidden = false;
  form.find = find; // for other scripts
  form.addEventListener('submit', (event) => { event.preventDefault(); search(); });
  let timer;
  box.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(search, 150);
  });
  box.addEventListener('compositionend', search);
  box.value = new URLSearchParams(location.search).get('q') || '';
  if (box.value) search();
})();
