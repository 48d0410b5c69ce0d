// 存: every key into the drawer of this browser, at most once a second to the server, again and again until it is there.

import { ask } from '../shared/talk.js';
import { drop, keep } from '../shared/drawer.js';

const LEAST_WAIT = 250, MOST_WAIT = 4000, BETWEEN = 1000;

export class Saving {
  #version;
  #sent; // what the server has, as JSON
  #read;
  #timer = 0;
  #wait = LEAST_WAIT;
  #running = null;
  #lastSent = 0;
  #drawing = null;
  #isUndrawn = false;
  #hand = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  #stopped = false;

  /** @param read what is on the screen now; @param tell is told the state and what it means. */
  constructor({ id, who, version, read, tell }) {
    Object.assign(this, { id, who, tell });
    this.#version = version;
    this.#read = read;
    this.#sent = JSON.stringify(read());
  }

  get version() { return this.#version; }

  get isSaved() { return JSON.stringify(this.#read()) === this.#sent; }

  /** Whether nothing is on its way, and nothing else is to go. */
  get isAtRest() { return this.isSaved && !this.#running && !this.#timer && !this.#stopped; }

  /** What stands on the screen now is what the server has, by somebody else's hand: nothing of it is to be sent, or lie here. */
  async adopt(version) {
    this.#version = version;
    this.#sent = JSON.stringify(this.#read());
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.tell('saved');
    await this.#drawing;
    if (this.isSaved) await drop(this.id);
  }

  /** Something was typed. */
  touch() {
    if (this.#stopped) return;
    this.#isUndrawn = true;
    this.#drawing ??= this.#draw().finally(() => { this.#drawing = null; });
    this.tell('busy');
    this.#plan(Math.max(0, this.#lastSent + BETWEEN - Date.now()));
  }

  // Of what is typed while the drawer is busy the last alone need lie in it.
  async #draw() {
    while (this.#isUndrawn) {
      this.#isUndrawn = false;
      const content = this.#read();
      try {
        await keep(this.id, this.who, { from: this.#version, hand: this.#hand, ...content });
        this.tell('drawn', content);
      } catch {
        this.tell('undrawn');
      }
    }
  }

  /** What is typed goes off now; answers whether the server has it. */
  async flush() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#running) await this.#running;
    if (!this.isSaved) await this.#send();
    return this.isSaved;
  }

  /** The page goes away: one more try that outlives it. The drawer has it all. */
  leave() {
    if (this.isSaved || this.#stopped) return;
    ask(`/clerk/drafts/${this.id}`, { method: 'PUT', json: { from: this.#version, hand: this.#hand, ...this.#read() }, keepalive: true }).catch(() => {});
  }

  /** From now on what is typed follows another version. */
  begin(version, hand = this.#hand) {
    this.#version = version;
    this.#hand = hand;
    this.#stopped = false;
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** It became something else: nothing of it need lie here. */
  async end() {
    this.stop();
    await this.#drawing;
    await drop(this.id);
  }

  #plan(delay) {
    if (this.#timer || this.#running) return;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.#send();
    }, delay);
  }

  #send() {
    this.#running ??= this.#sendOnce().finally(() => {
      this.#running = null;
      if (!this.isSaved && !this.#stopped) this.#plan(this.#wait === LEAST_WAIT ? BETWEEN : this.#wait);
    });
    return this.#running;
  }

  async #sendOnce() {
    const content = this.#read();
    const written = JSON.stringify(content);
    this.#lastSent = Date.now();
    let answer;
    try {
      answer = await ask(`/clerk/drafts/${this.id}`, {
        method: 'PUT', json: { from: this.#version, hand: this.#hand, ...content }, signal: AbortSignal.timeout(10_000),
      });
    } catch {
      this.#wait = Math.min(MOST_WAIT, this.#wait * 2);
      await this.#drawing; // that it lies here is said when it does
      this.tell('unreached');
      return;
    }
    if (answer.status >= 500) {
      this.#wait = Math.min(MOST_WAIT, this.#wait * 2);
      await this.#drawing; // that it lies here is said when it does
      this.tell('unreached');
      return;
    }
    this.#wait = LEAST_WAIT;
    if (answer.status === 200) {
      this.#version = answer.body.version;
      this.#sent = written;
      if (!this.isSaved) return;
      await this.#drawing;
      if (this.isSaved) await drop(this.id);
      this.tell('saved');
      return;
    }
    this.stop(); // until somebody decides
    if (answer.status === 401) this.tell('expired');
    else if (answer.status === 409 && answer.body.version) this.tell('others', answer.body);
    else this.tell('refused', answer.body);
  }
}
