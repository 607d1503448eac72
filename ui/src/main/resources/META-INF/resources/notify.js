/* Notifications of this phone: asked for in the tap itself, and what the browser agrees is handed to the page by an event. */
(() => {
  if (window.larmnavNotify) return;
  const able = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const agreed = async () => (await navigator.serviceWorker.getRegistration('/'))?.pushManager.getSubscription();
  const say = (panel, name, detail) => panel.dispatchEvent(new CustomEvent(name, { detail }));
  const on = (panel, agreement) => {
    const { endpoint, keys } = agreement.toJSON();
    say(panel, 'notify-on', [endpoint, keys.p256dh, keys.auth].join(' '));
  };
  async function ask(panel) {
    try {
      if (await Notification.requestPermission() !== 'granted') { say(panel, 'notify-off', 'denied'); return; }
      await navigator.serviceWorker.register('/avisering.js', { scope: '/' });
      const worker = await navigator.serviceWorker.ready;
      on(panel, await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(panel.dataset.notifyKey) }));
    } catch (failed) { say(panel, 'notify-off', 'failed'); }
  }
  async function stop(panel) {
    const agreement = await agreed();
    if (agreement) {
      say(panel, 'notify-removed', agreement.endpoint);
      await agreement.unsubscribe();
    }
    say(panel, 'notify-off', '');
  }
  window.larmnavNotify = {
    /* Told again whenever the page is opened: a push service may have moved it, or another person may have logged in. */
    state: async (panel) => {
      if (!able()) { say(panel, 'notify-off', 'unable'); return; }
      if (Notification.permission === 'denied') { say(panel, 'notify-off', 'denied'); return; }
      const agreement = await agreed();
      if (agreement) on(panel, agreement); else say(panel, 'notify-off', '');
    },
  };
  addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-notify]');
    const panel = button?.closest('[data-notify-key]');
    if (panel) (button.dataset.notify === 'on' ? ask : stop)(panel);
  });
})();
