/* The one script of Larmnav: clocks, keys, connection, drafts, signatures, sound and steps in bad coverage.
   It holds no words and no rules: both come from the server, in data attributes. */
(() => {
  if (window.larmnav) return;
  const larmnav = (window.larmnav = {});
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const two = (n) => String(n).padStart(2, '0');

  /* ── Clocks: the server's time decides, the browser only draws ─────────── */
  let ahead = 0;
  larmnav.now = (server) => { ahead = server - Date.now(); tick(); };
  const span = (ms) => {
    const s = Math.max(0, Math.floor(ms / 1000));
    return s < 3600 ? `${two(Math.floor(s / 60))}:${two(s % 60)}` : `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  };
  const age = (ms) => {
    const s = Math.max(0, Math.floor(ms / 1000));
    return s < 3600 ? span(ms) : `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}`;
  };
  const fill = (words, value) => (words || '{0}').replace('{0}', value);
  /* 12 min, 3 h, 1 d 2 h */
  const length = ({ words, hours, days }, minutes) => {
    if (minutes < 60) return fill(words, minutes);
    const whole = Math.floor(minutes / 60);
    if (whole < 24) return fill(hours, whole);
    return fill(days, Math.floor(whole / 24)) + (whole % 24 ? ' ' + fill(hours, whole % 24) : '');
  };
  function draw(clock, now) {
    const { since, until, warn, words, over } = clock.dataset;
    const state = until && now > +until ? 'over' : until && now >= +warn ? 'soon' : '';
    if (clock.dataset.state !== state) {
      const before = clock.dataset.state;
      clock.dataset.state = state;
      if (before !== undefined && state && clock.dataset.announce) announce(fill(clock.dataset.announce, words ? '' : ''), state === 'over');
    }
    let text;
    switch (clock.dataset.clock) {
      case 'age': text = age(now - since); break;
      case 'minutes': text = length(clock.dataset, Math.max(0, Math.floor((now - since) / 60000))); break;
      case 'up': text = state === 'over' ? fill(over, span(now - until)) : span(now - since); break;
      case 'left': text = state === 'over' ? fill(over, span(now - until)) : fill(words, span(until - now)); break;
      case 'bar': clock.firstElementChild.style.width = `${Math.min(100, ((now - since) * 100) / (until - since))}%`; return;
      default: return;
    }
    if (clock.textContent !== text) clock.textContent = text;
  }
  function tick() {
    const now = Date.now() + ahead;
    all('[data-clock]').forEach((clock) => draw(clock, now));
  }
  setInterval(tick, 250);

  function announce(text, urgent) {
    const region = document.getElementById(urgent ? 'ln-assertive' : 'ln-polite');
    if (region) region.textContent = text;
  }

  /* ── Light or dark, chosen by the person ────────────────────────────────── */
  larmnav.theme = (name) => {
    document.documentElement.classList.remove('light', 'dark');
    if (name) { document.documentElement.classList.add(name); localStorage.setItem('larmnav-theme', name); }
    else localStorage.removeItem('larmnav-theme');
  };
  larmnav.theme(localStorage.getItem('larmnav-theme') || '');

  /* ── Keys: each presses the element that shows it, and only on the work surface ── */
  larmnav.keys = {
    on: () => localStorage.getItem('larmnav-keys') !== 'off',
    toggle: () => {
      localStorage.setItem('larmnav-keys', larmnav.keys.on() ? 'off' : 'on');
      document.documentElement.classList.toggle('keys-off', !larmnav.keys.on());
    },
  };
  document.documentElement.classList.toggle('keys-off', !larmnav.keys.on());
  const writes = (element) => element && (element.isContentEditable || element.tagName === 'TEXTAREA' || element.tagName === 'SELECT'
    || (element.tagName === 'INPUT' && !['radio', 'checkbox', 'button', 'submit'].includes(element.type)));
  const usable = (element) => !element.disabled && !element.hasAttribute('disabled') && element.getClientRects().length > 0;
  const pressing = (root, key) => all('[data-key]', root).find((e) => e.dataset.key.split(' ').includes(key) && usable(e));
  const dialog = () => all('vaadin-dialog[opened], vaadin-confirm-dialog[opened]').pop();
  function move(list, step, from) {
    const rows = all('[data-row]', list).filter((row) => row.getClientRects().length > 0);
    if (!rows.length) return;
    const at = rows.indexOf(from);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + step))];
    next.focus();
    if (next.hasAttribute('data-select')) next.click();
  }
  /* A digit makes the first choice of the form that is not yet made, or else makes the last anew. */
  function digit(surface, number) {
    const groups = all('[data-digits]', surface).filter((group) => group.getClientRects().length > 0 && !group.hasAttribute('disabled'));
    const open = groups.find((group) => !group.querySelector('input[type="radio"]:checked')) || groups[groups.length - 1];
    const choice = open && all('input[type="radio"]', open)[number - 1];
    if (!choice) return false;
    choice.click();
    choice.focus();
    return true;
  }
  document.addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    const name = (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.key.length === 1 ? event.key.toUpperCase() : event.key);
    const open = dialog();
    if (event.altKey) return;
    if (name.startsWith('Ctrl+')) {
      const button = open ? pressing(open, name) : pressing(document, name);
      if (button) { event.preventDefault(); target.blur && writes(target) && target.dispatchEvent(new Event('change', { bubbles: true })); button.click(); }
      return;
    }
    const single = event.key.length === 1;
    if (writes(target) || (single && !larmnav.keys.on())) return;
    const surface = open || target.closest?.('[data-keys]') || (target === document.body ? document.querySelector('[data-keys]') : null);
    if (!surface) return;
    const row = target.closest?.('[data-row]');
    const list = row ? row.closest('[data-rows]') : surface.querySelector('[data-rows]');
    const radio = target.type === 'radio' || target.closest?.('vaadin-radio-button');
    if (list && !open && !radio && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      move(list, event.key === 'ArrowDown' ? 1 : -1, row || list.querySelector('[data-row][aria-selected="true"]'));
      return;
    }
    if (event.key === 'Enter' && target.closest?.('button, a, vaadin-button, [role="button"]')) return;
    const form = open ? (open.querySelector('[data-digits]') ? open : null) : target.closest?.('[data-digit-form]') || surface.querySelector('[data-digit-form]');
    if (form && /^[1-9]$/.test(event.key) && digit(form, +event.key)) { event.preventDefault(); return; }
    const near = row && pressing(row, name);
    const button = near || pressing(target.closest?.('[data-keys-here]') || surface, name) || (name === '?' && pressing(document, name));
    if (button) { event.preventDefault(); button.click(); }
  });

  /* ── Connection, in words in the navbar ─────────────────────────────────── */
  const connected = () => {
    const state = window.Vaadin?.connectionState?.state;
    const lost = state === 'connection-lost' || state === 'reconnecting';
    all('[data-connection]').forEach((status) => {
      status.classList.toggle('lost', lost);
      status.lastElementChild.textContent = lost ? status.dataset.off : status.dataset.on;
    });
    document.documentElement.classList.toggle('connection-lost', lost);
  };
  larmnav.words = (words) => {
    const indicator = window.Vaadin?.connectionIndicator;
    if (indicator) {
      Object.assign(indicator, words);
      indicator.setAttribute('role', 'status');
    }
    else setTimeout(() => larmnav.words(words), 500);
  };
  const listen = () => window.Vaadin?.connectionState ? (window.Vaadin.connectionState.addStateChangeListener(connected), connected()) : setTimeout(listen, 500);
  listen();

  /* ── Drafts: kept in this tab until the server has the text ─────────────── */
  larmnav.drafts = {
    forget: (field) => { sessionStorage.removeItem('draft-' + field.dataset.draft); field.dataset.forgotten = ''; },
  };
  document.addEventListener('input', (event) => {
    const field = event.target.closest?.('[data-draft]');
    if (field) { sessionStorage.setItem('draft-' + field.dataset.draft, event.target.value); }
  });
  const restore = () => all('[data-draft]:not([data-restored])').forEach((field) => {
    const text = sessionStorage.getItem('draft-' + field.dataset.draft);
    field.dataset.restored = '';
    if (text && !field.value) {
      field.value = text;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
  });

  /* ── Signatures: SVG path data in a box of 300 × 100 ────────────────────── */
  const prepared = new WeakSet();
  function glass(canvas) {
    if (prepared.has(canvas)) return;
    prepared.add(canvas);
    const lines = [];
    let line = null;
    const pen = canvas.getContext('2d');
    const size = () => {
      const box = canvas.getBoundingClientRect();
      canvas.width = box.width * devicePixelRatio;
      canvas.height = box.height * devicePixelRatio;
      pen.setTransform((box.width * devicePixelRatio) / 300, 0, 0, (box.height * devicePixelRatio) / 100, 0, 0);
      pen.lineWidth = 1.6; pen.lineCap = 'round'; pen.lineJoin = 'round'; pen.strokeStyle = getComputedStyle(canvas).color;
      lines.forEach((points) => { pen.beginPath(); points.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y))); pen.stroke(); });
    };
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      return [Math.round(((event.clientX - box.left) / box.width) * 3000) / 10, Math.round(((event.clientY - box.top) / box.height) * 1000) / 10];
    };
    canvas.addEventListener('pointerdown', (event) => { canvas.setPointerCapture(event.pointerId); line = [at(event)]; lines.push(line); event.preventDefault(); });
    canvas.addEventListener('pointermove', (event) => {
      if (!line) return;
      const [from, to] = [line[line.length - 1], at(event)];
      line.push(to);
      pen.beginPath(); pen.moveTo(...from); pen.lineTo(...to); pen.stroke();
    });
    canvas.addEventListener('pointerup', () => {
      line = null;
      const drawn = lines.filter((points) => points.length > 1).map((points) => 'M' + points.map((p) => p.join(' ')).join('L')).join('');
      canvas.dispatchEvent(new CustomEvent('signed', { detail: drawn }));
    });
    canvas.addEventListener('clear', () => { lines.length = 0; size(); pen.clearRect(0, 0, 300, 100); });
    new ResizeObserver(size).observe(canvas);
  }

  /* ── Sound: unlocked by a gesture; what is unanswered comes from the board ── */
  let audio = null;
  let rung = {};
  const tone = (frequency, start, length) => {
    const oscillator = audio.createOscillator();
    const volume = audio.createGain();
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, audio.currentTime + start);
    volume.gain.exponentialRampToValueAtTime(0.3, audio.currentTime + start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + start + length);
    oscillator.connect(volume).connect(audio.destination);
    oscillator.start(audio.currentTime + start);
    oscillator.stop(audio.currentTime + start + length);
  };
  const signals = {
    P1: (at = 0) => { tone(880, at, 0.25); tone(660, at + 0.3, 0.35); },
    P2: (at = 0) => tone(523, at, 0.5),
    P3: (at = 0) => tone(392, at, 0.15),
  };
  larmnav.sound = {
    start: () => {
      audio = audio || new AudioContext();
      audio.resume().then(() => { signals.P1(0); signals.P2(1); signals.P3(1.8); });
    },
    state: () => (!audio ? 'off' : audio.state === 'running' ? 'on' : 'suspended'),
  };
  setInterval(() => {
    const board = document.querySelector('[data-sound]');
    if (!board) return;
    const state = larmnav.sound.state();
    if (board.dataset.soundState !== state) {
      board.dataset.soundState = state;
      board.dispatchEvent(new CustomEvent('sound', { detail: state }));
    }
    if (state !== 'on' || Date.now() + ahead < +(board.dataset.muted || 0)) return;
    const ring = (priority, seconds) => {
      if (Date.now() - (rung[priority] || 0) < seconds * 1000) return;
      rung[priority] = Date.now();
      signals[priority]();
    };
    if (+board.dataset.urgent > 0) ring('P1', 4);
    else if (+board.dataset.alarms > 0) ring('P2', 30);
    if (!+board.dataset.urgent) delete rung.P1;
    if (!+board.dataset.alarms) delete rung.P2;
  }, 500);

  /* ── Steps from the phone: kept and sent again until they have arrived ──── */
  const QUEUE = 'larmnav-steps';
  const queue = () => JSON.parse(localStorage.getItem(QUEUE) || '[]');
  const keep = (steps) => localStorage.setItem(QUEUE, JSON.stringify(steps));
  let sending = false;
  async function send() {
    if (sending) return;
    sending = true;
    try {
      while (queue().length) {
        const [step, ...rest] = queue();
        /* The signed address takes it without a login; one that no longer does leaves the step to whoever logs in. */
        const answer = await fetch(step.ticket ? 'falt/utskick/steg' : `falt/larm/${step.alarm}/steg`, {
          method: 'POST', body: JSON.stringify(step.body),
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': step.key, ...(step.ticket ? { 'Larmnav-Tap': step.ticket } : {}) },
        });
        if (step.ticket && [401, 403].includes(answer.status)) { keep([{ ...step, ticket: '' }, ...rest]); continue; }
        if (answer.status >= 500 || answer.status === 401 || answer.redirected) throw new Error('later');
        keep(rest);
        document.querySelector('[data-steps]')?.dispatchEvent(new CustomEvent('sent', { detail: answer.ok ? '' : String(answer.status) }));
      }
      waiting();
    } catch (later) {
      waiting();
      setTimeout(send, 4000);
    } finally { sending = false; }
  }
  function waiting() {
    const steps = queue();
    all('[data-waiting]').forEach((line) => {
      line.hidden = !steps.length;
      const last = steps[steps.length - 1];
      if (last) line.querySelector('[data-saved]').textContent = fill(fill(line.dataset.waiting, last.name).replace('{1}', '{0}'), new Date(last.body.at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }));
    });
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-step]');
    if (!button || button.disabled || button.hasAttribute('disabled')) return;
    const form = button.closest('form');
    if (form && !form.reportValidity()) return;
    const chosen = form ? Object.fromEntries(new FormData(form)) : {};
    const signed = button.closest(`[data-signed="${button.dataset.alarm}"]`);
    keep([...queue(), {
      ticket: signed?.dataset.ticket || '',
      key: crypto.randomUUID?.() || String(Math.random()).slice(2) + Date.now(), alarm: button.dataset.alarm, name: button.dataset.name,
      body: { step: button.dataset.step, at: new Date(Date.now() + ahead).toISOString(), action: chosen.action || null, way: chosen.way || null, note: chosen.note || null },
    }]);
    button.setAttribute('disabled', '');
    waiting();
    send();
  });
  addEventListener('online', send);
  if (queue().length) setTimeout(send, 1000);

  new MutationObserver(() => { all('canvas[data-signature]').forEach(glass); restore(); tick(); }).observe(document.documentElement, { childList: true, subtree: true });
  all('canvas[data-signature]').forEach(glass);
})();
