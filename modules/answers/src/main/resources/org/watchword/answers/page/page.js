(function () {
'use strict';
var W = JSON.parse(id('words').textContent), state = JSON.parse(id('start').textContent);
var drawn = '', draft = null, pending = null, timer = 0, tries = 0, stream = null, poll = 0, refreshing = false;

function id(name) { return document.getElementById(name); }
function say(text, quiet) { id('say').className = quiet ? 'quiet' : ''; id('say').textContent = text; }
function fill(text) {
  var more = arguments;
  return text.replace(/\{(\d)\}/g, function (_, n) { return more[+n + 1]; });
}
function el(tag, attributes, inside) {
  var made = document.createElement(tag), name;
  for (name in attributes || {}) made.setAttribute(name, attributes[name]);
  [].concat(inside === undefined ? [] : inside).forEach(function (each) {
    made.appendChild(typeof each === 'string' ? document.createTextNode(each) : each);
  });
  return made;
}
function paragraphs(lines) { return lines.map(function (line) { return el('p', {}, line); }); }
function spoken(node) { node.lang = state.round.lang; node.dir = state.round.dir; return node; }

function letter(n, unsure) {
  var scale = state.round.kind === 'SCALE' || state.round.kind === 'CONFIDENCE';
  return el('span', { 'class': 'letter s' + n % 6 }, unsure ? '?' : scale ? '' + (n + 1) : String.fromCharCode(65 + n));
}
function naming(option) { return option.id === '?' ? el('span', {}, W.NOT_SURE) : spoken(el('span', {}, option.text)); }
function choices(options, name, several, title, before) {
  return el('fieldset', {}, [el('legend', {}, title)].concat(before || [], options.map(function (option, n) {
    return el('label', { 'class': 'option' }, [
      el('input', { type: several ? 'checkbox' : 'radio', name: name, value: option.id }),
      letter(n, option.id === '?'), naming(option)]);
  })));
}
function order(options) {
  var list = el('ol', { 'class': 'order' });
  var wanted = (draft || []).filter(function (f) { return f[0] === 'pick'; }).map(function (f) { return f[1]; });
  var ordered = options.slice();
  if (wanted.length === options.length) {
    ordered.sort(function (a, b) { return wanted.indexOf(a.id) - wanted.indexOf(b.id); });
  }
  ordered.forEach(function (option) {
    var line = el('li', {}, [el('input', { type: 'hidden', name: 'pick', value: option.id }),
      spoken(el('span', { 'class': 'what' }, option.text))]);
    [[-1, '\u2191', W.UP], [1, '\u2193', W.DOWN]].forEach(function (way) {
      var button = el('button', { type: 'button', 'class': 'plain', 'aria-label': fill(way[2], option.text) }, way[1]);
      button.onclick = function () { move(list, line, way[0], option.text); button.focus(); };
      line.appendChild(button);
    });
    list.appendChild(line);
  });
  return list;
}
function move(list, line, way, text) {
  var other = way < 0 ? line.previousElementSibling : line.nextElementSibling;
  if (!other) return;
  list.insertBefore(line, way < 0 ? other : other.nextElementSibling);
  remember();
  say(fill(W.MOVED, text, [].indexOf.call(list.children, line) + 1, list.children.length));
}
function match(round) {
  return el('div', {}, round.options.map(function (option) {
    var select = el('select', { name: 'match.' + option.id }, [el('option', { value: '' }, W.CHOOSE)].concat(
      round.partners.map(function (partner) { return spoken(el('option', { value: partner.id }, partner.text)); })));
    return el('label', { 'class': 'field' }, [spoken(el('span', {}, option.text)), select]);
  }));
}
function picture(round) {
  var box = el('div', { 'class': 'picture' }, [spoken(el('img', { src: '/picture?' + encodeURIComponent(round.id), alt: round.alt }))]);
  round.options.forEach(function (option, n) {
    var at = round.spots[option.id], spot;
    if (!at) return;
    spot = el('span', { 'aria-hidden': 'true' }, String.fromCharCode(65 + n));
    spot.style.left = at[0] + '%'; spot.style.top = at[1] + '%';
    spot.style.width = at[2] + '%'; spot.style.height = at[3] + '%';
    box.appendChild(spot);
  });
  return el('div', {}, [box, el('p', { 'class': 'note' }, W.PICTURE_NOTE)]);
}
function words(round) {
  var n, fields = [];
  for (n = 1; n <= round.words; n++) {
    fields.push(el('label', { 'class': 'field' }, [fill(W.ONE_WORD, n),
      el('input', { type: 'text', name: 'word', maxlength: '40', autocomplete: 'off' })]));
  }
  return el('div', {}, fields);
}
function heading(round) { return spoken(el('h1', {}, round.text)); }
function fields(round) {
  var more = spoken(el('div', {}, paragraphs(round.more)));
  switch (round.kind) {
    case 'MULTIPLE': return [more, choices(round.options, 'pick', true, heading(round))];
    case 'HOTSPOT': return [more, picture(round), choices(round.options, 'pick', true, heading(round))];
    case 'ORDER': return [heading(round), more, order(round.options)];
    case 'MATCH': return [heading(round), more, match(round)];
    case 'TEXT': return [heading(round), more, el('label', { 'class': 'field' }, [W.OWN_WORDS,
      el('textarea', { name: 'text', maxlength: '' + round.limit, autocomplete: 'off' })]),
      el('p', { 'class': 'note' }, fill(W.AT_MOST, round.limit))];
    case 'CLOUD': return [heading(round), more, words(round)];
    case 'SCENARIO': return [choices(round.options, 'pick', false, heading(round), more)];
    default: return [more, choices(round.options, 'pick', false, heading(round))];
  }
}
function form() {
  var f = el('form', { method: 'post', action: '/answer', id: 'answer', novalidate: '' }, fields(state.round));
  var skip = el('button', { type: 'button', 'class': 'plain' }, W.SKIP);
  f.appendChild(el('div', { 'class': 'row' }, [el('button', { id: 'send' }, state.answered ? W.CHANGE : W.SEND), skip]));
  restore(f);
  f.onsubmit = function (event) { event.preventDefault(); send(data(f)); };
  skip.onclick = function () { send([['skip', '1']]); };
  f.oninput = remember; f.onchange = remember;
  return f;
}
function data(f) {
  var all = [];
  new FormData(f).forEach(function (value, name) { all.push([name, value]); });
  return all;
}
function remember() { var f = id('answer'); if (f) draft = data(f); }
function restore(f) {
  var seen = {};
  (draft || []).forEach(function (field) {
    var same = [].filter.call(f.elements, function (input) { return input.name === field[0]; });
    same.forEach(function (input, n) {
      if (input.type === 'radio' || input.type === 'checkbox') { if (input.value === field[1]) input.checked = true; }
      else if (input.type !== 'hidden' && n === (seen[field[0]] || 0)) input.value = field[1];
    });
    seen[field[0]] = (seen[field[0]] || 0) + 1;
  });
}

function verdict(role) {
  return { right: '\u2713 ' + W.RIGHT, wrong: '\u2013 ' + W.NOT_RIGHT, good: '\u2713 ' + W.GOOD,
    neutral: '~ ' + W.NEUTRAL, risky: '\u2013 ' + W.RISKY }[role];
}
function told(options, how, counts) {
  return options.map(function (option, n) {
    var about = how[option.id] || { role: '', feedback: [] };
    var head = el('p', {}, [letter(n, option.id === '?'), ' ', el('strong', {}, naming(option))]);
    var parts = [head];
    if (about.role) parts.push(el('p', {}, verdict(about.role)));
    parts.push(spoken(el('div', {}, paragraphs(about.feedback))));
    if (counts && counts[option.id] !== undefined) parts.push(el('p', {}, fill(W.CHOSEN_BY, counts[option.id])));
    if (mine(option.id)) parts.push(el('p', {}, W.YOUR_ANSWER));
    return el('div', { 'class': 'told ' + about.role }, parts);
  });
}
function mine(option) {
  return (state.mine || []).some(function (f) { return f[0] === 'pick' && f[1] === option && state.round.kind !== 'ORDER'; });
}
function revealed() {
  var round = state.round, reveal = state.reveal, parts = [heading(round)];
  if (round.kind === 'SCENARIO') parts.push(spoken(el('div', {}, paragraphs(round.more))), el('h2', {}, W.EXPLANATION));
  if (reveal.explanation.length) parts.push(el('h2', {}, W.EXPLANATION), spoken(el('div', {}, paragraphs(reveal.explanation))));
  if (reveal.order) parts.push(spoken(el('ol', {}, reveal.order.map(function (o) { return el('li', {}, o.text); }))));
  else if (reveal.pairs) parts.push(el('ul', {}, round.options.map(function (o) {
    return spoken(el('li', {}, [o.text + (round.dir === 'rtl' ? ' \u2190 ' : ' \u2192 '), el('strong', {}, reveal.pairs[o.id] || '')]));
  })));
  else parts.push.apply(parts, told(round.options, reveal.options, reveal.counts));
  return parts;
}
function draw() {
  var stage = id('stage'), round = state.round, now = [state.run, state.stage, round && round.id, state.seat, state.reveal && JSON.stringify(state.reveal.counts)].join('|');
  if (now === drawn || state.seat === undefined) return;
  var parts, same = drawn.split('|')[2] === (round ? round.id : '');
  if (!same) { draft = state.mine && state.mine.length ? state.mine : null; }
  drawn = now;
  if (state.stage === 'NONE') parts = [el('h1', {}, W.WAIT)];
  else if (state.stage === 'READING') parts = [heading(round), spoken(el('div', {}, paragraphs(round.more))), el('p', { 'class': 'note' }, W.READING)];
  else if (state.stage === 'OPEN') parts = [form()];
  else if (state.stage === 'CLOSED') parts = [heading(round), el('p', {}, W.CLOSED), state.answered || state.sent || pending ? '' : el('p', {}, W.NO_ANSWER)];
  else parts = revealed();
  stage.textContent = '';
  parts.forEach(function (part) { if (part) stage.appendChild(part); });
  if (!same && state.stage === 'OPEN' || state.stage === 'READING') say(W.NEW_QUESTION, true);
  else if (state.stage === 'CLOSED') say(W.CLOSED, true);
  else if (state.stage === 'REVEALED') say(W.EXPLANATION, true);
  else if (state.stage === 'EXPLAINED') say(W.EXPLAINED, true);
  else say('');
  if (state.stage === 'OPEN' && state.answered) say(W.SAVED);
  if (state.stage === 'OPEN' && state.sent) say(W.SENT);
}
function apply(next) {
  if (next.run === state.run && next.v < state.v) return;
  if (next.seat === undefined && state.seat !== undefined) { location.reload(); return; }
  state = next;
  if (pending && (!state.round || state.round.id !== pending.round)) { drop(W.MOVED_ON); }
  draw();
}
function own() { return state.round && (state.round.kind === 'TEXT' || state.round.kind === 'CLOUD'); }
function keep() {
  try {
    if (pending && !own()) sessionStorage.setItem('unsent', JSON.stringify(pending));
    else sessionStorage.removeItem('unsent');
  } catch (full) { return; }
}
function send(fields) {
  if (!fields.some(function (f) { return f[1] !== ''; })) { say(W.CHOOSE_FIRST); return; }
  pending = { round: state.round.id, fields: fields };
  keep(); say(W.SENDING); tries = 0; attempt();
}
function drop(words) { pending = null; keep(); say(words); }
function encoded(all) {
  return all.map(function (f) { return encodeURIComponent(f[0]) + '=' + encodeURIComponent(f[1]); }).join('&');
}
function later(words) {
  say(words);
  clearTimeout(timer);
  timer = setTimeout(attempt, Math.min(8000, 500 * Math.pow(2, tries++)) * (0.75 + Math.random() / 2));
}
function attempt() {
  var what = pending, cut = new AbortController(), limit;
  clearTimeout(timer);
  if (!what) return;
  limit = setTimeout(function () { cut.abort(); }, 8000);
  fetch('/answer', { method: 'POST', credentials: 'same-origin', cache: 'no-store', signal: cut.signal,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept': 'application/json' },
    body: encoded([['round', what.round]].concat(what.fields)) })
    .then(function (reply) { return reply.json().then(function (told) { result(what, told); }); })
    .catch(function () { if (pending === what) later(W.NOT_YET); })
    .then(function () { clearTimeout(limit); });
}
function result(what, told) {
  if (pending !== what) return;
  if (told.done) {
    state.answered = told.done === 'SAVED'; state.sent = told.done === 'SENT';
    if (state.answered) state.mine = what.fields;
    if (id('send')) id('send').textContent = W.CHANGE;
    drop(state.stage === 'OPEN' ? W[told.done] : W.CLOSED);
  } else if (told.refused === 'NOT_SAVED') later(W.NOT_YET);
  else if (told.refused === 'SLOWER') later(W.SLOWER);
  else if (told.refused === 'NOT_AN_ANSWER') drop(W.CHOOSE_FIRST);
  else if (told.refused === 'TOO_LATE') drop(W.TOO_LATE);
  else if (told.refused === 'NO_SLIP') { pending = null; keep(); location.reload(); }
  else { drop(W.MOVED_ON); refresh(); }
}
function refresh() {
  if (refreshing) return;
  refreshing = true;
  fetch('/state', { credentials: 'same-origin', cache: 'no-store' })
    .then(function (reply) { return reply.json(); })
    .then(function (next) { apply(next); if (pending) attempt(); })
    .catch(function () { if (!pending) say(W.OFFLINE); })
    .then(function () { refreshing = false; });
}
function polling(on) {
  if (on && !poll) poll = setInterval(refresh, 3500 + Math.random() * 1500);
  if (!on && poll) { clearInterval(poll); poll = 0; }
}
function listen() {
  if (typeof EventSource === 'undefined') { polling(true); return; }
  if (stream) stream.close();
  stream = new EventSource('/events');
  stream.onopen = function () { if (id('say').textContent === W.OFFLINE) say(''); };
  stream.onmessage = function (event) { polling(false); apply(JSON.parse(event.data)); if (pending) attempt(); };
  stream.onerror = function () {
    polling(true);
    if (stream.readyState === 2) setTimeout(listen, 5000);
  };
}
function awake() {
  if (document.visibilityState === 'hidden' || state.seat === undefined) return;
  refresh();
  if (!stream || stream.readyState === 2) listen();
}
id('leave').onsubmit = function (event) {
  event.preventDefault();
  pending = null; keep();
  id('stage').textContent = ''; document.title = '\u2026';
  fetch('/leave', { method: 'POST', credentials: 'same-origin', keepalive: true }).catch(function () {});
  location.replace('/away');
};
if (id('language')) id('language').onsubmit = function (event) {
  if (!event.submitter) return;
  event.preventDefault();
  if (pending && own()) { say(W.NOT_YET); return; }
  fetch('/language', { method: 'POST', credentials: 'same-origin', redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: encoded([['to', event.submitter.value]]) })
    .then(function () { location.replace('/'); }).catch(function () { say(W.OFFLINE); });
};
document.addEventListener('visibilitychange', awake);
window.addEventListener('pageshow', awake);
window.addEventListener('online', awake);
if (state.seat !== undefined) {
  try { pending = JSON.parse(sessionStorage.getItem('unsent')); } catch (unreadable) { pending = null; }
  if (pending && (!state.round || state.round.id !== pending.round)) drop(W.MOVED_ON);
  draw();
  listen();
  if (pending) { draft = pending.fields; drawn = ''; draw(); attempt(); }
}
}());
