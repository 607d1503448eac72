/* The phone's own script: what must work without coverage. Steps that are kept and sent are in larmnav.js. */
(() => {
  if (window.larmnavUnit) return;
  window.larmnavUnit = true;
  addEventListener('click', (event) => {
    const hide = event.target.closest?.('[data-hide]');
    if (hide) {
      const code = hide.previousElementSibling;
      [code.textContent, hide.dataset.hide] = [hide.dataset.hide, code.textContent];
      [hide.textContent, hide.dataset.word] = [hide.dataset.word, hide.textContent];
    }
    const sheet = event.target.closest?.('[data-sheet]');
    if (sheet) {
      const page = document.querySelector('.phone__sheet');
      if (!page) return;
      page.hidden = sheet.dataset.sheet !== 'open';
      (page.hidden ? document.querySelector('.phone__do [data-sheet]') : page.querySelector('button'))?.focus();
    }
  });
  addEventListener('submit', (event) => { if (event.target.matches('.acted')) event.preventDefault(); });
})();
