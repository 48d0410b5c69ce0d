// Somebody else's saving, seen without waiting for one's own: the draft is asked for again and again by the version that stands here.

import { ask } from '../shared/talk.js';

const EVERY = 2000;

export class Watching {
  #isOver = false;

  /** @param path of the draft; @param version that stands here; @param isReady whether other words may come over the page now;
   *  @param take is given the draft as somebody else saved it; @param gone is told why there is none any more. */
  constructor({ path, version, isReady, take, gone }) {
    Object.assign(this, { path, version, isReady, take, gone });
    this.#plan();
  }

  stop() { this.#isOver = true; }

  #plan() { setTimeout(() => this.#look().finally(() => this.#isOver || this.#plan()), EVERY); }

  async #look() {
    if (this.#isOver || document.visibilityState === 'hidden' || !this.isReady()) return;
    const version = this.version();
    let answer;
    try {
      answer = await ask(`${this.path}/kept`, { method: 'GET', headers: { 'If-None-Match': `"${version}"` } });
    } catch {
      return; // whoever saves says so
    }
    if (this.#isOver || version !== this.version() || !this.isReady()) return; // something was typed or saved meanwhile
    if (answer.status === 200 && answer.body.version > version) this.take(answer.body);
    else if (answer.status === 404 || answer.status === 409) {
      this.stop();
      this.gone(answer.body);
    }
  }
}
