/* The board's own script: the hand on the list, keys typed ahead, silence from the server, the tab's icon.
   Clocks, keys, drafts and sound are in larmnav.js. It holds no words and no rules. */
(() => {
  if (window.larmnavBoard) return;
  window.larmnavBoard = true;
  const board = () => document.querySelector('.board');
  const writes = (e) => e && (e.isContentEditable || e.tagName === 'TEXTAREA' || (e.tagName === 'INPUT' && !['radio', 'checkbox'].includes(e.type)));

  /* ── The hand: the pointer is over the list, or a key was pressed less than 2 s ago ── */
  let inside = false;
  let lastKey = -Infinity;
  let told = false;
  function hand() {
    const list = document.querySelector('.queue');
    if (!list) { told = false; return; }
    const now = inside || performance.now() - lastKey < 2000;
    if (now === told) return;
    told = now;
    list.dispatchEvent(new CustomEvent('hand', { detail: now }));
  }
  addEventListener('pointerover', (event) => { inside = event.pointerType !== 'touch' && !!event.target.closest?.('.queue'); hand(); });
  document.documentElement.addEventListener('pointerleave', () => { inside = false; hand(); });
  addEventListener('keydown', (event) => { if (board() && !writes(event.composedPath()[0])) { lastKey = performance.now(); hand(); } }, true);
  setInterval(hand, 200);

  /* ── Keys typed ahead wait until the server has answered, so that they never land on what was there before ── */
  const dialog = () => Array.from(document.querySelectorAll('vaadin-dialog[opened]')).pop();
  const busy = () => Object.values(window.Vaadin?.Flow?.clients || {}).some((client) => client.isActive?.())
    || (dialog() && !dialog().contains(document.activeElement));
  const held = [];
  let since = 0;
  function hold(event) {
    if (event.replayed || event.altKey || !board() || writes(event.composedPath()[0]) || event.key === 'Tab' || event.key === 'Shift') return;
    if (!held.length && !busy()) return;
    if (!held.length) since = performance.now();
    held.push({ key: event.key, ctrlKey: event.ctrlKey, metaKey: event.metaKey });
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held.length === 1) setTimeout(replay, 20);
  }
  function replay() {
    if (performance.now() - since > 3000) { held.length = 0; return; }
    if (busy()) { setTimeout(replay, 20); return; }
    const target = document.activeElement || document.body;
    const event = new KeyboardEvent('keydown', { ...held.shift(), bubbles: true, cancelable: true, composed: true });
    event.replayed = true;
    const free = target.dispatchEvent(event);
    if (free && event.key === 'Enter' && !event.ctrlKey && target.matches('button, a, vaadin-button')) target.click();
    if (held.length) setTimeout(replay, 30);
  }
  addEventListener('keydown', hold, true);

  /* ── Esc goes back to the queue and never closes an alarm; a card's key goes to the card ── */
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || dialog() || !board()) return;
    document.querySelector('.queue [aria-selected="true"]')?.focus();
  });
  addEventListener('click', (event) => {
    const card = event.target.closest?.('.board .go')?.closest('.card');
    if (card) { card.focus({ preventScroll: true }); card.scrollIntoView({ block: 'nearest' }); }
  });

  /* ── Nothing heard from the server: said here, since the server cannot ── */
  let heard = '';
  let heardAt = performance.now();
  function look() {
    const band = document.querySelector('.board .lost');
    if (!band) { heardAt = performance.now(); return; }
    if (band.dataset.heard !== heard) { heard = band.dataset.heard; heardAt = performance.now(); }
    const lost = band.dataset.lost !== undefined || performance.now() - heardAt > 9000;
    if (band.classList.contains('lost--shown') === lost) return;
    band.querySelector('.strong').textContent = lost ? band.dataset.words.replace('{0}', band.dataset.since || '') : '';
    band.classList.toggle('lost--shown', lost);
  }
  new MutationObserver(look).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-heard', 'data-lost'] });
  setInterval(look, 1000);

  /* ── The tab's icon, and a desk that stays awake while the shift has sound ── */
  let awake = null;
  setInterval(() => {
    const sound = document.querySelector('.board [data-sound]');
    const icon = document.querySelector('link[rel~="icon"]');
    const name = !sound ? 'favicon.svg' : +sound.dataset.urgent > 0 ? 'favicon-akut.svg' : +sound.dataset.alarms > 0 ? 'favicon-larm.svg' : 'favicon.svg';
    if (icon && !icon.href.endsWith('/' + name)) icon.href = name;
    if (sound?.dataset.soundState === 'on' && !awake && !document.hidden && navigator.wakeLock) {
      awake = navigator.wakeLock.request('screen').then((lock) => lock.addEventListener('release', () => { awake = null; })).catch(() => { awake = null; });
    }
  }, 1000);
})();
