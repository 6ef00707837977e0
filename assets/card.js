/* The figure card. Without this file every figure is a plain link to the note that tells of it. */
(() => {
  const card = document.getElementById('card');
  if (!card || !card.showPopover) return;
  const slot = card.querySelector('[data-slot]');
  const hasNote = (link) => new URL(link.href).hash.startsWith('#n-');
  let from = null; // the figure whose card is open
  let pressed = null; // the figure whose card was open when the pointer went down
  let asked = null; // the figure whose note is being fetched

  for (const link of document.querySelectorAll('a.fig')) {
    if (!hasNote(link)) continue;
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
  }
  const isOpen = () => card.matches(':popover-open');

  /* The note of this page, or of the page the link leads to. */
  async function noteOf(link) {
    const id = decodeURIComponent(new URL(link.href).hash.slice(1));
    if (link.pathname === location.pathname) return document.getElementById(id);
    const answer = await fetch(link.href);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const note = page.getElementById(id);
    if (note) for (const a of note.querySelectorAll('a[href]')) a.href = new URL(a.getAttribute('href'), link.href);
    return note;
  }

  function show(link, note) {
    const fact = document.importNode(note.querySelector('.fact'), true);
    fact.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'));
    const title = document.createElement('h2'); // in the card it heads a page of its own
    title.className = 'fact__what';
    title.id = 'card-title';
    title.append(...fact.querySelector('.fact__what').childNodes);
    fact.querySelector('.fact__what').replaceWith(title);
    slot.replaceChildren(fact);
    card.dataset.hue = note.dataset.hue || link.dataset.hue || '';
    from = link;
    link.setAttribute('aria-expanded', 'true');
    card.showPopover({ source: link });
    card.scrollTop = 0;
    if (card.offsetWidth >= innerWidth - 1) { // phone: keep the figure in sight above the sheet
      const hidden = link.getBoundingClientRect().bottom + 24 - (innerHeight - card.offsetHeight);
      if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
    }
    card.focus({ preventScroll: true });
  }

  document.addEventListener('pointerdown', () => { pressed = isOpen() ? from : null; }, true);
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a.fig[aria-expanded]');
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.pathname === location.pathname && !document.getElementById(decodeURIComponent(link.hash.slice(1)))) return;
    event.preventDefault();
    const again = pressed === link || (isOpen() && from === link);
    pressed = null;
    if (isOpen()) card.hidePopover();
    if (from) from.setAttribute('aria-expanded', 'false'); // toggle events may be merged
    if (again) { asked = null; return; }
    asked = link;
    noteOf(link).then(
      (note) => {
        if (asked !== link) return;
        if (note) show(link, note); else location.assign(link.href);
      },
      () => location.assign(link.href),
    );
  });
  card.addEventListener('focusout', (event) => { // tabbing on past the card closes it
    if (event.relatedTarget && !card.contains(event.relatedTarget) && isOpen()) card.hidePopover();
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed' || !from) return;
    from.setAttribute('aria-expanded', 'false');
    const at = document.activeElement;
    if (!at || at === document.body || card.contains(at)) from.focus({ preventScroll: true });
  });
})();
