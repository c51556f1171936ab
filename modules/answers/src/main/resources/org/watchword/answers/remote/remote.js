(function () {
'use strict';
var W = JSON.parse(id('words').textContent), state = JSON.parse(id('start').textContent);
var number = state.n, skew = 0, at = 0, busy = null, asking = false, lost = false, silent = 0, note = '';
var GIVE_UP = 3000, EVERY = 1000;

function id(name) { return document.getElementById(name); }
function say(text) {
  note = text;
  text = lost ? (text + ' ' + W.LOST).trim() : text;
  if (id('say').textContent !== text) id('say').textContent = text;
}
function clock(seconds) {
  var h = Math.floor(seconds / 3600), m = Math.floor(seconds / 60) % 60, s = Math.floor(seconds) % 60;
  return (h ? h + ':' + (m < 10 ? '0' : '') : '') + m + ':' + (s < 10 ? '0' : '') + s;
}
function tick() {
  var since = (performance.now() - at) / 1000;
  id('gone').textContent = state.gone === undefined ? '\u2013' : clock(state.gone + since);
  id('talking').hidden = state.talk === undefined;
  if (state.talk !== undefined) id('talk').textContent = clock(Math.max(0, state.talk - since));
}
function heard(next) {
  state = next; at = performance.now(); skew = next.now - at;
  number = Math.max(number, next.n);
  id('next').textContent = next.next || W.COMES_NOTHING;
  id('black').textContent = next.black ? W.BLACK_ON : W.BLACK;
  silent = 0;
  if (lost) { lost = false; document.body.className = ''; say(W.CONNECTED); }
  tick();
}
function gone() {
  silent++;
  if (silent < 2 || lost) return;
  lost = true; document.body.className = 'lost'; say(note === W.SENDING || note === W.CONNECTED ? '' : note);
}
function fetched(path, options, wait) {
  var cut = new AbortController(), limit = setTimeout(function () { cut.abort(); }, wait);
  options.credentials = 'same-origin'; options.cache = 'no-store'; options.signal = cut.signal;
  options.headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept': 'application/json' };
  return fetch(path, options).then(function (reply) {
    if (reply.status === 401) { location.reload(); throw new Error('not let in'); }
    if (!reply.ok) throw new Error('' + reply.status);
    return reply.json();
  }).finally(function () { clearTimeout(limit); });
}
function look() {
  if (asking || document.visibilityState === 'hidden') return;
  asking = true;
  fetched('/remote/state', { method: 'GET' }, 2500).then(heard).catch(gone)
    .then(function () { asking = false; });
}
function busyNow(on) {
  [].forEach.call(id('press').querySelectorAll('button'), function (button) {
    if (on) button.setAttribute('aria-disabled', 'true'); else button.removeAttribute('aria-disabled');
  });
}
function press(what) {
  if (busy) return;
  busy = { n: ++number, what: what, until: performance.now() + GIVE_UP, late: setTimeout(function () { say(W.SENDING); }, 400) };
  busyNow(true);
  attempt();
}
function over(words) {
  clearTimeout(busy.late);
  busy = null; busyNow(false);
  say(words);
}
function attempt() {
  var mine = busy, left = mine.until - performance.now();
  if (left <= 0) { over(W.NOT_ARRIVED); return; }
  fetched('/remote/press', { method: 'POST',
    body: 'n=' + mine.n + '&do=' + mine.what + '&until=' + Math.floor(mine.until + skew) }, Math.min(1200, left))
    .then(function (next) {
      heard(next);
      over(next.done === 'DONE' ? '' : next.done === 'TOO_FAST' ? W.TOO_FAST : W.NOT_ARRIVED);
      setTimeout(look, 200);
    })
    .catch(function () { if (busy === mine) setTimeout(attempt, 150); });
}
id('press').onsubmit = function (event) {
  event.preventDefault();
  if (event.submitter) press(event.submitter.value);
};
document.addEventListener('visibilitychange', look);
window.addEventListener('pageshow', look);
window.addEventListener('online', look);
heard(state);
setInterval(tick, 500);
setInterval(look, EVERY);
}());
