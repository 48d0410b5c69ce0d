// 表单: the fields of a kind; what is filled in writes the words. Judged field by field by the server.

import { ask, find, make } from '../shared/talk.js';

const PAUSE = 250;

export class NoticeForm {
  #sheet = null;
  #items = [];
  #fields = {};
  #long = false;
  #timer = 0;
  #asked = 0;

  /** @param write is given the words that the form comes to. */
  constructor({ day, write }) {
    Object.assign(this, { day, write });
    find('form-kind').addEventListener('change', () => this.#choose(find('form-kind').value));
    find('form-mode').addEventListener('submit', event => event.preventDefault());
  }

  /** The text as a form. */
  async open(text) { await this.#read(text, ''); }

  async #choose(kind) {
    const kept = { fields: this.#fields, items: this.#items };
    await this.#read('', kind);
    this.#fields = kept.fields;
    this.#items = kept.items;
    this.#draw();
    this.#plan();
  }

  async #read(text, kind) {
    const { status, body } = await ask('/clerk/form/read', { json: { text, day: this.day(), kind } });
    if (status !== 200) return;
    this.#sheet = body;
    this.#fields = { ...body.fields };
    this.#items = body.items.map(item => ({ ...item }));
    this.#long = body.long;
    find('form-kind').value = body.kind;
    this.#draw();
  }

  #draw() {
    const { asks, hasLong, unheld } = this.#sheet;
    const ofItem = asks.filter(one => one.ofItem);
    if (ofItem.length > 0 && this.#items.length === 0) this.#items.push({});
    const parts = [];
    if (unheld.length > 0) {
      parts.push(make('p', { className: 'fault', text: `表单放不下这些字，用表单写就没有它们：${unheld.join('；')}` }));
    }
    if (hasLong) {
      parts.push(make('label', { className: 'check' },
        make('input', { type: 'checkbox', checked: this.#long, onchange: event => {
          this.#long = event.target.checked;
          this.#draw();
          this.#plan();
        } }), '长式：有标题、落款、日期'));
    }
    const whole = asks.filter(one => !one.ofItem && (this.#long || !one.ofLong));
    parts.push(make('div', { className: 'pair' }, ...whole.map(one => this.#field(one, this.#fields, one.name))));
    this.#items.forEach((item, index) => {
      if (ofItem.length === 0) return;
      const several = this.#items.length > 1;
      parts.push(make('fieldset', {},
        make('legend', { text: `第 ${index + 1} 件` }),
        make('div', { className: 'pair' }, ...ofItem.map(one => this.#field(one, item, `items[${index}].${one.name}`))),
        several ? make('button', { type: 'button', className: 'small quiet', text: '去掉这一件', onclick: () => {
          this.#items.splice(index, 1);
          this.#draw();
          this.#plan();
        } }) : null));
    });
    if (ofItem.length > 0) {
      parts.push(make('button', { type: 'button', className: 'small', text: '再加一件', onclick: () => {
        this.#items.push({});
        this.#draw();
        find(idOf(`items[${this.#items.length - 1}].${ofItem[0].name}`)).focus();
      } }));
    }
    find('form-fields').replaceChildren(...parts);
  }

  #field(asked, values, path) {
    const id = idOf(path);
    const input = make('input', { id, value: values[asked.name] ?? '', autocomplete: 'off', spellcheck: false, 'aria-describedby': `${id}-told` });
    input.addEventListener('input', event => {
      values[asked.name] = input.value;
      if (!event.isComposing) this.#plan();
    });
    input.addEventListener('compositionend', () => this.#plan());
    return make('div', { className: 'field' },
      make('label', { htmlFor: id, text: asked.required ? asked.label : `${asked.label}（可不填）` }),
      make('div', { id: `${id}-told` }),
      input);
  }

  #plan() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#judge(), PAUSE);
  }

  async #judge() {
    const mine = ++this.#asked;
    let answer;
    try {
      answer = await ask('/clerk/form/write', {
        json: { day: this.day(), kind: this.#sheet.kind, long: this.#long, fields: this.#fields, items: this.#items },
      });
    } catch {
      this.#plan();
      return;
    }
    if (mine !== this.#asked || answer.status !== 200) return;
    for (const told of find('form-fields').querySelectorAll('[id$="-told"]')) told.replaceChildren();
    for (const input of find('form-fields').querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
    for (const fault of answer.body.faults) {
      const told = find(`${idOf(fault.path)}-told`), input = find(idOf(fault.path));
      if (!told) continue;
      told.append(make('p', { className: fault.error ? 'fault' : 'remark', text: fault.message }));
      if (fault.error) input.setAttribute('aria-invalid', 'true');
      for (const fix of fault.fixes) {
        told.append(make('button', { type: 'button', className: 'small', text: `改为 ${fix}`, onclick: () => {
          input.value = fix;
          input.dispatchEvent(new InputEvent('input'));
          input.focus();
        } }));
      }
    }
    if (answer.body.text !== null) this.write(answer.body.text);
  }
}

const idOf = path => `form-${path.replace(/[^\w]/g, '-')}`;
