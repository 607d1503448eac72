/* What wakes the phone when the page is closed. It shows what was sent, encrypted for this phone, and opens the page; it keeps nothing. */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('push', (event) => {
  const { title = 'Larmnav', text = '', about = '' } = event.data ? event.data.json() : {};
  event.waitUntil(registration.showNotification(title, { body: text, tag: about, renotify: !!about, requireInteraction: true, icon: '/favicon-larm.svg' }));
});
addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(clients.matchAll({ type: 'window', includeUncontrolled: true }).then((open) => (open.length ? open[0].focus() : clients.openWindow('/'))));
});
