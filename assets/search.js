// A table of hashed keys tells on which shelves a word may be; the texts there tell whether and where.
for (const form of document.querySelectorAll("form[data-index]")) {
  const { index: source, root, kinds, many, none } = form.dataset;
  const box = form.elements.q, status = form.nextElementSibling, list = status.nextElementSibling;
  const base = new URL(source, location), files = {};
  const HAN = "\\p{sc=Han}", LETTER = `(?!${HAN})[\\p{L}\\p{M}\\p{N}]`, END = `(?!${LETTER})`;
  const POWERS = { 万亿: 12, 亿: 8, 万: 4, trillion: 12, billion: 9, million: 6, thousand: 3, "": 0 };
  const NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
  const TOKEN = new RegExp(`(${HAN}+)|(${NUMBER})${END}(?=[\\s-]?(${Object.keys(POWERS).join("|")}))|(?:${LETTER})+`, "gu");
  let index;

  const load = (name) => (files[name] ||= fetch(new URL(name, base)).then((file) => file.json()));
  const fold = (text) => text.replace(/[．０-ｚ]/g, (sign) => sign.normalize("NFKC")).toLowerCase();
  const digits = (number) => "(?<![\\d.,])" + number.replace(/\d(?=\d)/g, "$&,?").replace(".", "[.]");

  // What a query asks for: the keys, one of which a page must have, and how it looks in a text.
  const terms = (query) => [...query.matchAll(TOKEN)].flatMap(({ 0: word, 1: han, 2: number, 3: scale, index: at }) => {
    const end = at + word.length == query.length ? "" : END, keys = [word];
    if (han) {
      const signs = [...han];
      return (signs[1] ? signs.slice(1).map((sign, i) => signs[i] + sign) : signs).map((form) => ({ keys: [form], form }));
    }
    let form = `(?<!${LETTER})` + word + end;
    if (number) {
      keys[0] = number.replaceAll(",", "");
      form = scale ? [] : [digits(keys[0]) + end];
      // Under every scale it may stand for: 3516亿 is 351.6 billion.
      for (const power of scale ? [POWERS[scale]] : Object.values(POWERS))
        for (const other in POWERS) {
          const one = String(+(keys[0] * 10 ** (power - POWERS[other])).toPrecision(12));
          keys.push(one);
          form.push(digits(one) + (one.includes(".") ? "0*" : "(?:[.]0+)?") + "(?![.,]?\\d)" + (other && "[\\s-]?" + other));
        }
      form = form.join("|");
    }
    return { keys, form, number };
  });

  const holders = async (key) => {
    let hash = 0x811c9dc5, last = -1, gap = 0;
    for (const sign of key.split("")) hash = Math.imul(hash ^ sign.charCodeAt(), 0x01000193);
    const { size, table } = index, part = size / table.length, bucket = (hash ^ (hash >>> 15)) & (size - 1);
    const found = [], rows = table[1] ? await load(table[(bucket / part) | 0]) : table[0];
    for (const sign of rows.split(",")[bucket % part]) {
      const code = sign.charCodeAt() - 63;
      gap = gap * 32 + (code % 32);
      if (code < 32) {
        found.push((last += gap + 1));
        gap = 0;
      }
    }
    return found;
  };

  const match = async (asked, query, most) => {
    const tests = asked.map(({ form }) => new RegExp(form, "u"));
    const any = new RegExp((query.match(/\p{sc=Han}+/gu) || []).concat(asked.map(({ form }) => form)).join("|"), "gu");
    const read = (text, anchor) => {
      const folded = fold(text), marks = [...folded.matchAll(any)], seen = tests.map((test) => test.test(folded));
      const all = seen.every(Boolean);
      return { text, anchor, marks, seen, all, rank: all + folded.includes(query) + seen.filter(Boolean).length / seen.length };
    };
    const holding = await Promise.all(asked.map(async ({ keys }) =>
      (await Promise.all(keys.map((key) => holders(key.slice(0, 5))))).flat()));
    // Shelves with titles that may hold it come first.
    const titled = (i) => holding.filter((some) => some.includes(2 * i + 1)).length;
    const shelves = index.shelves.map((place, i) => [...place, titled(i), holding.every((some) => some.includes(2 * i) || some.includes(2 * i + 1))])
      .filter((shelf) => shelf[3]).sort((a, b) => b[2] - a[2]);
    for (const [file] of shelves.slice(0, most)) load(index.texts[file]);
    const hits = [];
    while (shelves[0] && (hits.length < most || files[index.texts[shelves[0][0]]])) {
      const [file, place] = shelves.shift();
      for (const [kind, path, name, ...sections] of (await load(index.texts[file]))[place]) {
        const texts = sections.flatMap(([anchor, ...texts]) => texts.map((text) => read(text, anchor)))
          .filter(({ marks }) => marks[0]).sort((a, b) => b.rank - a.rank);
        const title = read(name);
        if (tests.every((_, i) => [title, ...texts].some(({ seen }) => seen[i])))
          hits.push({ kind, path, title, texts, rank: title.all * title.rank * [99, 9, 9, 0, 0][kind] + (texts[0] || title).rank });
      }
    }
    hits.more = shelves[0] ? "+" : "";
    return hits.sort((a, b) => b.rank - a.rank);
  };

  // The other edition's spelling of a figure is found by its number: its unit is not in these texts.
  form.find = async (text, most = 30) => {
    index = await load(base);
    const query = fold(text), asked = terms(query), numbers = asked.filter(({ number }) => number);
    const hits = asked[0] ? await match(asked, query.trim(), most) : [];
    return hits[0] || !numbers[0] ? hits : match(numbers, query.trim(), most);
  };

  const make = (name, ...children) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };

  const link = (path, { text, marks }, from = 0, to = text.length) => {
    const element = make("a");
    for (const { 0: word, index: at } of marks)
      if (at >= from && at + word.length <= to)
        element.append(text.slice(from, at), make("mark", text.slice(at, (from = at + word.length))));
    element.append(text.slice(from, to));
    element.href = root + path;
    return element;
  };

  // The sentence of the first hit, or as much of it as is read at a glance.
  const excerpt = (path, one) => {
    const first = one.marks[0].index;
    let from = 0, to = one.text.length;
    for (const { 0: stop, index: at } of one.text.matchAll(/[。！？；]|(?<=[.!?;])\s/g))
      if (at < first) from = at + stop.length;
      else to = Math.min(to, at + 1);
    const start = first > from + 60 ? Math.max(first - 40, one.text.lastIndexOf(" ", first - 30) + 1) : from;
    const stop = Math.min(to, start + 160), element = link(path + one.anchor, one, start, stop);
    element.prepend(start > from ? "…" : "");
    element.append(stop < to ? "…" : "");
    return element;
  };

  const search = async () => {
    const query = box.value.trim();
    history.replaceState(0, "", "?q=" + encodeURIComponent(query));
    const hits = await form.find(box.value);
    if (query != box.value.trim()) return;
    list.nextElementSibling.hidden = hits[0];
    status.textContent = query && (hits[0] ? many.replace("{}", hits.length + hits.more) : none);
    list.replaceChildren(...hits.map(({ kind, path, title, texts }) =>
      make("li", make("p", kinds.split("|")[kind]), make("h2", link(path, title)),
        ...texts.slice(0, kind ? 4 : 2).map((one) => make("p", excerpt(path, one))))));
  };

  box.oninput = search;
  form.onsubmit = () => !search();
  form.hidden = false;
  box.value = new URLSearchParams(location.search).get("q");
  if (box.value) search();
}
