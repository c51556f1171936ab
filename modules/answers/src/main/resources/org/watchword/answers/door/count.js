(function () {
'use strict';
var W = JSON.parse(id('words').textContent), state = JSON.parse(id('start').textContent);
var queue = [], number = 0, sending = false, silent = 0, dropped = '';

function id(name) { return document.getElementById(name); }
function say(text) { if (id('say').textContent !== text) id('say').textContent = text; }
function keep() {
  try { sessionStorage.setItem('count', JSON.stringify({ run: state.run, queue: queue })); } catch (full) { return; }
}
function again() {
  var kept = null;
  try { kept = JSON.parse(sessionStorage.getItem('count')); } catch (unreadable) { return; }
  if (!kept || !kept.queue.length) return;
  if (kept.run === state.run) queue = kept.queue;
  else dropped = W.DROPPED.replace('{0}', kept.queue.length);
}
function told() {
  if (silent > 1) say(W.LOST + (queue.length ? ' ' + W.TO_GO.replace('{0}', queue.length) : ''));
  else if (queue.length > 1 || (queue.length && queue[0].slow)) say(W.TO_GO.replace('{0}', queue.length));
  else if (dropped) say(dropped);
  else if (!queue.length) say(state.done === 'NOT_COUNTED' ? W.NOT_COUNTED : W.COUNTED);
}
function heard(next) {
  state = next; silent = 0;
  for (var band in next.heads) {
    var shown = id('heads-' + band);
    if (shown && shown.textContent !== '' + next.heads[band]) shown.textContent = next.heads[band];
  }
}
function fetched(path, options) {
  var cut = new AbortController(), limit = setTimeout(function () { cut.abort(); }, 8000);
  options.credentials = 'same-origin'; options.cache = 'no-store'; options.signal = cut.signal;
  options.headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept': 'application/json' };
  return fetch(path, options).then(function (reply) {
    if (reply.status === 401) { location.reload(); throw new Error('not let in'); }
    if (!reply.ok) throw new Error('' + reply.status);
    return reply.json();
  }).finally(function () { clearTimeout(limit); });
}
function send() {
  var mine = queue[0];
  if (sending || !mine) return;
  sending = true;
  fetched('/count/press', { method: 'POST', body: 'page=' + mine.page + '&n=' + mine.n + '&do=' + encodeURIComponent(mine.what) })
    .then(function (next) {
      heard(next);
      if (next.done === 'WAIT') { mine.slow = true; return 700; }
      queue.shift(); keep();
      return 0;
    })
    .catch(function () { silent++; mine.slow = true; return 1000; })
    .then(function (pause) { sending = false; told(); if (queue.length) setTimeout(send, pause); });
}
function look() {
  if (sending || queue.length || document.visibilityState === 'hidden') { send(); return; }
  fetched('/count/state', { method: 'GET' }).then(function (next) {
    var was = silent;
    next.done = state.done;
    heard(next);
    if (was > 1) told();
  }).catch(function () { silent++; told(); });
}
id('press').onsubmit = function (event) {
  event.preventDefault();
  if (!event.submitter) return;
  dropped = '';
  queue.push({ page: id('page').value, n: ++number, what: event.submitter.value });
  keep();
  setTimeout(told, 400);
  send();
};
document.addEventListener('visibilitychange', look);
window.addEventListener('pageshow', look);
window.addEventListener('online', look);
again();
keep();
if (queue.length || dropped) told();
send();
setInterval(look, 2000);
}());
