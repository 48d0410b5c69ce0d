// The clerk's bench: what is typed is seen, judged, set and saved; keys; 收下.

import { ask, find, make } from '../shared/talk.js';
import { look } from '../shared/drawer.js';
import { Sheet } from './sheet.js';
import { Cards } from './cards.js';
import { Print } from './print.js';
import { Shorter } from './shorter.js';
import { Saving } from './saving.js';
import { Watching } from './watching.js';
import { NoticeForm } from './form.js';
import { Photo } from './photo.js';
import './scans.js';
import { choose, keepApart, signInAgain } from './others.js';

const STILL = 1200; // so long after the last key something may come over the page
const QUIET = 600; // so long after the last key what is still missing is told

const bench = find('bench');
const { id, who, purpose, next, of } = bench.dataset;
const area = find('text');
const seen = new Set(bench.dataset.seen ? bench.dataset.seen.split('\n') : []);

const sheet = new Sheet(area, find('backdrop'));
sheet.found = [];
const print = new Print();
const cards = new Cards({ list: find('cards'), sheet, fix: applyFix });
const form = new NoticeForm({ day: printDay, write: words => retype(photo.lineOf(area.value) + words) });
const saving = new Saving({ id, who, version: Number(bench.dataset.version), read: content, tell: told });

const photo = new Photo({
  id, mark: bench.dataset.photo ?? '', name: bench.dataset.photoName ?? '', read: () => area.value,
  write: line => isFormOpen ? retype(line + area.value) : sheet.type(0, 0, line), changed: () => preview(),
});

const shorter = new Shorter({
  read: () => ({ text: area.value, day: printDay(), draft: id, photo: photo.mark }),
  write: (start, length, words) => {
    if (isFormOpen) retype(area.value.slice(0, start) + words + area.value.slice(start + length));
    else sheet.type(start, length, words);
  },
});

let materials = [];
let shown = null; // the last preview
let conflicts = []; // with notices that were taken before
let compared = ''; // the words that they were found for
let isQuiet = true;
let quietTimer = 0;
let isComposing = false;
let isFormOpen = false;

function content() {
  return { text: area.value, days: days(), seen: [...seen].sort(), follow: find('follow')?.checked ?? false };
}

function days() { return [...document.querySelectorAll('input[name="day"]:checked')].map(box => box.value).sort(); }

function printDay() { return days()[0] ?? next; }

// ── what is typed ──

area.addEventListener('compositionstart', () => { isComposing = true; });
area.addEventListener('compositionend', () => {
  isComposing = false;
  changed();
});
area.addEventListener('input', event => {
  sheet.follow();
  if (isComposing || event.isComposing) return; // the input method is not done with these
  changed(event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop');
});
area.addEventListener('blur', () => {
  quiet();
  saving.flush();
});

function changed(isPaste = false) {
  sheet.follow();
  isQuiet = false;
  clearTimeout(quietTimer);
  quietTimer = setTimeout(quiet, QUIET);
  saving.touch();
  photo.show();
  shorter.follow();
  preview(isPaste);
}

function quiet() {
  clearTimeout(quietTimer);
  if (isQuiet) return;
  isQuiet = true;
  showFound();
  compare();
}

// ── how it will print ──

let running = false, isWanted = false, wasPasted = false;

async function preview(isPaste = false) {
  wasPasted ||= isPaste;
  isWanted = true;
  if (running) return;
  running = true;
  let wait = 250;
  while (isWanted) {
    isWanted = false;
    const text = area.value, day = printDay(), { mark } = photo;
    try {
      const answer = await ask('/clerk/preview', { json: { text, day, draft: id, photo: mark } });
      wait = 250;
      if (answer.status === 401) {
        told('expired');
        break;
      }
      if (answer.status !== 200) continue;
      if (text !== area.value || mark !== photo.mark) {
        isWanted = true; // the words have gone on; what was found of the old ones is not shown
        continue;
      }
      await show(answer.body, text);
    } catch {
      isWanted = true;
      await new Promise(resolve => setTimeout(resolve, wait));
      wait = Math.min(4000, wait * 2);
    }
  }
  running = false;
}

async function show(answer, text) {
  shown = answer;
  if (answer.notices !== 1) conflicts = [];
  const isSeveral = answer.notices > 1;
  find('several').hidden = !isSeveral;
  find('several-words').textContent = isSeveral ? `这里有 ${answer.notices} 则启事，要一则一则地收。` : '';
  if (isSeveral && wasPasted && await saving.flush()) location.assign(find('several-link').href);
  wasPasted = false;
  find('kind').textContent = answer.kind ? `${answer.section} · ${answer.kind}` : '';
  const told = new Map(); // of equal findings the first stays the first, whatever comes and goes around them
  const found = [...answer.findings, ...conflicts].map(one => {
    const name = `${one.code} ${one.message}`;
    told.set(name, (told.get(name) ?? 0) + 1);
    return { ...one, key: `${name} ${told.get(name)}` };
  });
  found.sort((one, other) => (one.start ?? Infinity) - (other.start ?? Infinity));
  sheet.found = found;
  sheet.mark(found);
  showFound();
  showMaterials(answer.materials);
  await print.show(answer);
  bench.dataset.previewed = text;
  if (isQuiet) compare();
}

// What was taken before is asked when the hand rests and only once for the same words: it is the store that is asked.
async function compare() {
  const text = area.value, day = printDay();
  if (shown?.notices !== 1 || bench.dataset.previewed !== text) return;
  shorter.look();
  if (compared === text + day) return;
  compared = text + day;
  try {
    const answer = await ask('/clerk/conflicts', { json: { text, day, of } });
    if (answer.status !== 200 || text !== area.value) {
      compared = '';
      return;
    }
    conflicts = answer.body.conflicts.map(one => ({ ...one, weight: 'warning', start: null, length: null, fixes: [] }));
    await show(shown, text);
  } catch {
    compared = ''; // asked again at the next rest
  }
}

// What is wrong with something that stands there is told at once; what is still missing when the hand rests.
function showFound() {
  const kept = new Set(cards.findings.filter(one => one.start === null).map(one => one.code));
  const ripe = sheet.found.filter(one => one.start !== null || isQuiet || document.activeElement !== area || kept.has(one.code));
  cards.show(ripe.filter(one => one.start === null || sheet.placed(one)).map(one => sheet.placed(one) ?? one), sheet.text, nothing());
  const count = weight => cards.findings.filter(one => one.weight === weight).length;
  const words = [[count('error'), '处错误'], [count('warning'), '处提醒'], [count('info'), '处提示']]
    .filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`).join('，');
  if (isQuiet) find('found-count').textContent = words;
}

function nothing() {
  return !area.value.trim() ? '打了字，边打边核。' : shown?.notices > 1 ? '先分稿，再一则一则地核。' : '没有查出什么。';
}

function applyFix(finding, index) {
  const fix = sheet.placed(finding)?.fixes[index];
  if (!fix) return; // its words were typed into since: the next answer places it again
  sheet.type(fix.start, fix.length, fix.words);
  quietTimer && clearTimeout(quietTimer);
  quiet();
}

document.addEventListener('selectionchange', () => {
  if (document.activeElement !== area || isComposing) return;
  const at = area.selectionStart === area.selectionEnd ? sheet.at(area.selectionStart) : undefined;
  if ((at?.key ?? null) !== (sheet.current ?? null)) cards.current(at?.key ?? null);
});

// ── materials, days ──

function showMaterials(names) {
  if (!find('materials') || JSON.stringify(names) === JSON.stringify(materials)) return;
  materials = names;
  find('materials-empty').hidden = names.length > 0;
  find('follow-row').hidden = names.length === 0;
  find('materials-list').replaceChildren(...names.map(name => make('li', {}, make('label', { className: 'check' },
    make('input', { type: 'checkbox', checked: seen.has(name), onchange: event => {
      if (event.target.checked) seen.add(name);
      else seen.delete(name);
      saving.touch();
    } }), `看过 ${name}`))));
}

function tellDays() {
  const chosen = [...document.querySelectorAll('input[name="day"]:checked')];
  const place = find('days-told');
  if (!place) return;
  place.textContent = chosen.length === 0 ? '还没有选' :
    `${chosen.map(box => box.dataset.told).join('、')}${chosen.length > 1 ? `，共 ${chosen.length} 次` : ''}；${chosen[0].dataset.until}`;
}

find('days')?.addEventListener('change', () => {
  tellDays();
  saving.touch();
  preview();
});
find('follow')?.addEventListener('change', () => saving.touch());

// ── saved or not ──

const sentences = {
  saved: '已保存',
  busy: '正在保存',
  unreached: '没有连上服务器，文字已存在本机',
  undrawn: '本机存不下，请不要关这一页',
  others: '别人也在改',
  expired: '登录过期，文字已存在本机',
};

let stands = 'saved';

async function told(state, answer) {
  if (state === 'drawn') {
    bench.dataset.drawn = answer.text;
    return;
  }
  if (state === 'busy' && (stands === 'unreached' || stands === 'expired' || stands === 'others')) return;
  stands = state;
  const place = find('saved');
  const sentence = sentences[state] ?? answer?.message ?? '没有存上';
  if (place.textContent !== sentence) place.textContent = sentence;
  place.className = `saved ${state === 'busy' ? 'busy' : state === 'saved' ? '' : 'bad'}`;
  if (state === 'expired') {
    await handsAreStill();
    await comeBack();
  } else if (state === 'others') {
    await handsAreStill();
    await decide(answer);
  }
}

// Nothing takes the keys away from somebody who is typing.
let typedAt = 0;
area.addEventListener('input', () => {
  typedAt = Date.now();
  if (find('saved-by').textContent) find('saved-by').textContent = '';
});

async function handsAreStill() {
  while (isComposing || Date.now() - typedAt < STILL) await new Promise(resolve => setTimeout(resolve, 100));
}

let isComingBack = null;

function comeBack() {
  isComingBack ??= signInAgain().then(() => {
    isComingBack = null;
    saving.begin(saving.version);
    stands = 'busy';
    saving.touch();
    preview();
    area.focus();
  });
  return isComingBack;
}

async function decide(theirs) {
  const mine = area.value;
  const word = await choose(mine, theirs);
  if (word === 'both' && !await keepApart(mine)) {
    told('unreached');
    saving.begin(theirs.version);
    return;
  }
  saving.begin(theirs.version);
  stands = 'busy';
  if (word !== 'mine') retype(theirs.text);
  else saving.touch();
  area.focus();
}

// ── what somebody else saves ──

const watching = new Watching({
  path: `/clerk/drafts/${id}`,
  version: () => saving.version,
  isReady: () => bench.dataset.ready && saving.isAtRest && !isComposing && !isFormOpen && !isTaking && Date.now() - typedAt >= STILL
    && !document.querySelector('dialog[open]'),
  take: theirs => {
    const held = document.activeElement, caret = area.selectionStart;
    stand(theirs);
    if (theirs.text !== area.value) sheet.type(0, area.value.length, theirs.text); // undo brings one's own back
    area.setSelectionRange(caret, caret);
    held?.focus({ preventScroll: true });
    saving.adopt(theirs.version);
    const names = materials;
    materials = [];
    showMaterials(names);
    tellDays();
    find('saved-by').textContent = `${theirs.by} ${theirs.at} 改过，已换上`;
    preview();
  },
  gone: answer => {
    saving.stop();
    told('refused', answer);
  },
});

/** Everything but the words, as it was saved. */
function stand(kept) {
  for (const box of document.querySelectorAll('input[name="day"]')) box.checked = kept.days.includes(box.value);
  if (find('follow')) find('follow').checked = kept.follow;
  seen.clear();
  for (const name of Array.isArray(kept.seen) ? kept.seen : Object.keys(kept.seen)) seen.add(name);
}

/** Other words for all of it, as one step that undo takes back. */
function retype(words) {
  if (words === area.value) return;
  if (isFormOpen) {
    area.value = words; // the fields have their own undo
    changed();
    return;
  }
  sheet.type(0, area.value.length, words);
}

addEventListener('pagehide', () => saving.leave());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') saving.flush();
});

document.querySelector('[data-sign-out]')?.addEventListener('submit', async event => {
  event.preventDefault();
  if (await saving.flush().catch(() => false)) event.target.submit();
  else find('saved').textContent = '还没有送到服务器，先不退出；文字存在本机，只有你登录才看得到';
});

// ── 收下 ──

find('take').addEventListener('click', take);

let isTaking = false;

async function take() {
  isTaking = true;
  await takeIn().finally(() => { isTaking = false; });
}

async function takeIn() {
  const lacking = missing();
  if (lacking.length > 0) {
    summarize(lacking);
    return;
  }
  if (!await saving.flush()) {
    summarize([['还没有送到服务器，等显示“已保存”再收', area]]);
    return;
  }
  let answer;
  try {
    answer = await ask(`/clerk/drafts/${id}/take`, { json: { version: saving.version, photo: photo.mark, examine: find('examine').checked } });
  } catch {
    summarize([['没有连上服务器，还没有收下，请再按一次', find('take')]]);
    return;
  }
  if (answer.status === 401) {
    await told('expired');
    return;
  }
  if (answer.status !== 200) {
    summarize([[answer.body.message, area], ...answer.body.faults.map(fault => [fault, find('cards')])]);
    return;
  }
  watching.stop();
  await saving.end();
  location.assign(answer.body.at);
}

function missing() {
  const lacking = [];
  if (!area.value.trim()) return [['底稿还没有字', area]];
  if (shown?.notices > 1) lacking.push([`底稿里有 ${shown.notices} 则，先分稿`, find('several-link')]);
  if (purpose !== 'revise' && days().length === 0) lacking.push(['还没有选见报日', document.querySelector('input[name="day"]')]);
  if (!find('examine').checked) {
    for (const one of sheet.found.filter(found => found.weight === 'error'))
      lacking.push([one.message, () => [...find('cards').children].find(card => card.dataset.key === one.key) ?? find('cards')]);
  }
  if (find('follow') && !find('follow').checked) {
    const unseen = materials.filter(name => !seen.has(name));
    if (unseen.length > 0) lacking.push([`材料还没有看：${unseen.join('、')}`, () => find('materials').querySelector('input')]);
  }
  return lacking;
}

function summarize(lacking) {
  isQuiet = true;
  showFound();
  find('summary-list').replaceChildren(...lacking.map(([words, place]) => make('li', {}, make('a', {
    href: '#text', text: words, onclick: event => {
      event.preventDefault();
      const there = typeof place === 'function' ? place() : place;
      there?.focus();
      there?.scrollIntoView({ block: 'nearest' });
    },
  }))));
  find('summary').hidden = false;
  find('summary').focus();
  find('summary').scrollIntoView({ block: 'nearest' });
}

// ── text or form ──

find('mode').addEventListener('click', swap);

async function swap() {
  if (!isFormOpen) {
    try {
      await form.open(area.value);
    } catch {
      told('unreached');
      return;
    }
  }
  isFormOpen = !isFormOpen;
  find('form-mode').hidden = !isFormOpen;
  find('text-mode').hidden = isFormOpen;
  find('mode').setAttribute('aria-pressed', String(isFormOpen));
  find('mode').firstChild.textContent = isFormOpen ? '文字 ' : '表单 ';
  if (isFormOpen) (find('form-fields').querySelector('input:not([type="checkbox"])') ?? find('form-kind')).focus();
  else area.focus();
}

// ── keys ──

document.addEventListener('keydown', event => {
  if (event.isComposing || event.keyCode === 229) return; // the input method's
  const isTyping = event.target.matches('input:not([type="checkbox"]), textarea, select');
  if (document.querySelector('dialog[open]')) return;
  const pressed = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`;
  const deed = {
    F8: () => cards.go(1),
    'Shift+F8': () => cards.go(-1),
    'Alt+Enter': () => cards.fixFirst(),
    'Ctrl+Enter': take,
    F2: () => find('read-head').focus(),
    F4: swap,
    F9: () => print.enlarge(),
    Escape: () => area.focus(),
    ...(isTyping ? {} : { '/': () => location.assign('/clerk/search'), '?': openKeys, 'Shift+?': openKeys }),
  }[pressed];
  if (!deed) return;
  event.preventDefault();
  deed();
});

function openKeys() { find('keys').showModal(); }
find('keys-open').addEventListener('click', openKeys);
find('enlarge').addEventListener('click', () => print.enlarge());
find('large-close').addEventListener('click', () => find('large').close());

// ── what lies in this browser ──

const lying = await look(id, who).catch(() => null);
if (lying) {
  const { from, hand, ...kept } = lying;
  if (JSON.stringify(kept) !== JSON.stringify(content())) {
    stand(kept);
    saving.begin(from, hand);
    area.value = kept.text;
    sheet.follow();
    photo.show();
  }
  saving.touch();
}
tellDays();
await preview();
isQuiet = false;
quiet();
area.focus();
area.setSelectionRange(area.value.length, area.value.length);
bench.dataset.ready = 'true';
