// 照片: goes to the server as it is, which keeps its pixels; the text says that it is printed.

import { ask, find } from '../shared/talk.js';

const MOST = 40 * 1024 * 1024;
const LINE = /^[ \t　]*#照片[ \t　]*\S/mu;

export class Photo {
  #mark;
  #name;

  /** @param read the text as it stands. @param write puts a line before it. @param changed is told when another photograph is there. */
  constructor({ id, mark, name, read, write, changed }) {
    Object.assign(this, { id, read, write, changed });
    [this.#mark, this.#name] = [mark, name];
    if (!find('photo')) return; // a correction has none
    find('photo-file').addEventListener('change', event => this.#attach(event.target));
    find('photo-drop').addEventListener('click', () => this.#drop());
    find('photo-write').addEventListener('click', () => this.#name && this.write(`#照片 ${this.#name}\n`));
    this.show();
  }

  get mark() { return this.#mark; }

  /** The line that says it, for words that are written anew; empty where there is none. */
  lineOf(text) {
    const line = text.split('\n').find(one => LINE.test(one));
    return line === undefined ? '' : `${line}\n`;
  }

  /** The words have changed, or the photograph has. */
  show() {
    if (!find('photo')) return;
    const isNamed = LINE.test(this.read());
    const told = this.#mark
      ? isNamed ? `${this.#name}，随稿刊登` : `${this.#name}；底稿里没有“#照片”一行，不会刊登`
      : isNamed ? '底稿里写了照片，还没有附上' : '没有照片';
    if (find('photo-told').textContent !== told) find('photo-told').textContent = told;
    find('photo-drop').hidden = !this.#mark;
    find('photo-write').hidden = !this.#mark || isNamed;
    find('photo-label').textContent = this.#mark ? '换一张，JPEG 或 PNG' : '附照片，JPEG 或 PNG';
  }

  #fault(sentence) {
    find('photo-fault').hidden = !sentence;
    find('photo-fault').textContent = sentence;
  }

  async #attach(input) {
    const [file] = input.files;
    if (!file) return;
    this.#fault('');
    if (file.size > MOST) {
      this.#fault(`照片 ${file.name} 超过 40 MB`);
      input.value = '';
      return;
    }
    find('photo-told').textContent = '正在送照片';
    try {
      const answer = await ask(`/clerk/drafts/${this.id}/photo`, {
        method: 'PUT', form: file, headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
      });
      if (answer.status === 200) {
        [this.#mark, this.#name] = [answer.body.mark, answer.body.name];
        if (!LINE.test(this.read())) this.write(`#照片 ${this.#name}\n`);
        this.changed();
      } else {
        this.#fault(answer.body?.message ?? '照片没有收下，请再试一次');
      }
    } catch {
      this.#fault('没有连上服务器，照片没有送到，请再选一次');
    }
    input.value = '';
    this.show();
  }

  async #drop() {
    this.#fault('');
    try {
      const answer = await ask(`/clerk/drafts/${this.id}/photo`, { method: 'DELETE' });
      if (answer.status === 204) {
        [this.#mark, this.#name] = ['', ''];
        this.changed();
        find('photo-file').focus();
      } else {
        this.#fault(answer.body?.message ?? '没有去掉，请再试一次');
      }
    } catch {
      this.#fault('没有连上服务器，照片还在');
    }
    this.show();
  }
}
