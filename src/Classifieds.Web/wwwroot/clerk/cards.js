// 核对结果 as cards: the sentence, the words it is about, up to three repairs, one key each.

import { make } from '../shared/talk.js';

const words = { error: '错误', warning: '提醒', info: '提示' };

export class Cards {
  #shown = '';
  #findings = [];
  #known = new Set(); // 知道了

  constructor({ list, sheet, fix }) {
    Object.assign(this, { list, sheet, fix });
    list.addEventListener('keydown', event => this.#press(event));
    list.addEventListener('focusin', event => {
      const card = event.target.closest('.card');
      if (card) this.current(card.dataset.key);
    });
  }

  get findings() { return this.#findings; }

  /** @param none what is said where nothing was found. */
  show(findings, text, none) {
    this.#findings = findings.filter(one => one.weight === 'error' || !this.#known.has(`${one.code} ${one.message}`));
    const signature = JSON.stringify([none, this.#findings, this.#findings.map(one => one.start === null ? '' : text.slice(one.start, one.start + one.length))]);
    if (signature === this.#shown) return;
    this.#shown = signature;
    const focused = this.list.contains(document.activeElement) ? document.activeElement.closest('.card')?.dataset.key : null;
    this.list.replaceChildren(...this.#findings.map(one => this.#card(one, text)));
    if (this.#findings.length === 0) this.list.append(make('li', { className: 'hint', text: none }));
    if (focused) (this.#element(focused) ?? this.list.querySelector('.card') ?? this.list).focus({ preventScroll: true });
    this.current(this.sheet.current);
  }

  /** Marks one finding as the one that keys mean. */
  current(key) {
    for (const card of this.list.querySelectorAll('.card')) card.classList.toggle('current', card.dataset.key === key);
    if (this.sheet.current !== key) this.sheet.draw(key);
  }

  /** F8, Shift+F8: to the next, the one before. */
  go(step) {
    if (this.#findings.length === 0) return;
    const at = this.#findings.findIndex(one => one.key === this.sheet.current);
    const next = this.#findings[(at + step + this.#findings.length + (at < 0 && step < 0 ? 1 : 0)) % this.#findings.length];
    this.current(next.key);
    this.sheet.reveal();
    this.#element(next.key).focus();
  }

  /** Alt+Enter: the likeliest repair of the current one, or of the first that has one. */
  fixFirst() {
    const meant = this.#findings.find(one => one.key === this.sheet.current) ?? this.#findings.find(one => one.fixes.length > 0);
    if (meant?.fixes.length) this.fix(meant, 0);
  }

  #element(key) { return [...this.list.children].find(card => card.dataset.key === key); }

  #card(one, text) {
    const about = one.start === null ? '' : text.slice(one.start, one.start + one.length).replaceAll('\n', ' ');
    const card = make('li', { className: `card ${one.weight}`, tabIndex: 0 });
    card.dataset.key = one.key;
    const said = make('p', {}, make('span', { className: 'weight', text: words[one.weight] }), one.message);
    card.append(one.weight === 'error' ? said : make('div', { className: 'said' }, said,
      make('button', { type: 'button', className: 'quiet enough', text: '知道了', onclick: () => this.#dismiss(one) })));
    if (about) card.append(make('p', { className: 'about', text: about.length > 60 ? `${about.slice(0, 60)}…` : about }));
    if (one.see) card.append(make('p', {}, make('a', { href: `/clerk/notices/${one.see}`, target: '_blank', text: `看 ${one.see}` })));
    const fixes = make('div', { className: 'fixes' });
    one.fixes.forEach((fix, index) => fixes.append(make('button', {
      type: 'button', onclick: () => this.fix(one, index),
    }, make('kbd', { text: `${index + 1}` }), make('span', {}, ...changed(about, fix.shown)))));
    if (fixes.childElementCount > 0) card.append(fixes);
    card.addEventListener('click', event => {
      if (event.target.closest('button, a') || one.start === null) return;
      const placed = this.sheet.placed(one);
      if (placed) this.sheet.select(placed.start, placed.start + placed.length);
    });
    return card;
  }

  #dismiss(one) {
    this.#known.add(`${one.code} ${one.message}`);
    const at = this.#findings.indexOf(one);
    this.sheet.mark(this.sheet.found = this.sheet.found.filter(other => other !== one));
    this.show(this.sheet.found, this.sheet.text, '没有查出什么。');
    ([...this.list.querySelectorAll('.card')][Math.min(at, this.#findings.length - 1)] ?? this.list).focus();
  }

  #press(event) {
    const card = event.target.closest('.card');
    const one = card && this.#findings.find(finding => finding.key === card.dataset.key);
    if (!one || event.ctrlKey || event.metaKey || event.altKey) return;
    const number = Number(event.key);
    if (number >= 1 && number <= one.fixes.length) {
      event.preventDefault();
      this.fix(one, number - 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.go(event.key === 'ArrowDown' ? 1 : -1);
    }
  }
}

// The signs that would be others stand out.
function changed(was, now) {
  if (now === '') return ['删去'];
  if (was.length !== now.length) return [now];
  return [...now].map((sign, at) => sign === was[at] ? sign : make('b', { text: sign }));
}
