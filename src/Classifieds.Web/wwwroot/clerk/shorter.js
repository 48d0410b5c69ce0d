// 省一行: which words may go, and what that saves. Asked when the hand rests; its place is kept, so that nothing moves when it comes.

import { ask, find } from '../shared/talk.js';

export class Shorter {
  #asked = ''; // the words that it was asked for
  #saving = null;

  /** @param read what is asked; @param write takes away what may go. */
  constructor({ read, write }) {
    this.read = read;
    find('shorter-do').addEventListener('click', () => {
      const saving = this.#saving;
      if (!saving || read().text !== this.#asked) return; // its words were typed into since
      this.#tell(null);
      write(saving.start, saving.length, saving.words);
    });
  }

  /** Other words stand there: what was said of them no longer holds. */
  follow() {
    if (this.read().text !== this.#asked) this.#tell(null);
  }

  async look() {
    const asked = this.read();
    if (asked.text === this.#asked) return;
    this.#asked = asked.text;
    try {
      const answer = await ask('/clerk/shorter', { json: asked });
      if (answer.status === 200 && this.read().text === asked.text) this.#tell(answer.body);
    } catch {
      this.#asked = ''; // asked again at the next rest
    }
  }

  #tell(saving) {
    this.#saving = saving?.told ? saving : null;
    if (!this.#saving) this.#asked = saving ? this.#asked : '';
    find('shorter-told').textContent = this.#saving?.told ?? '';
    find('shorter-do').hidden = !this.#saving;
  }
}
