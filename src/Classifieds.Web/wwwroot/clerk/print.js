// 付印样, what it costs, and every name and number read back. A picture is swapped when the next one is ready, and nothing flickers.

import { find, make } from '../shared/talk.js';

const PIXELS = 96 / 25.4, USUAL = 2.2;

export class Print {
  #url = '';
  #svg = '';
  #rows = '';

  async show(shown) {
    find('lines').textContent = shown.lines ? `${shown.lines} 行` : '—';
    find('price').textContent = shown.price || '—';
    find('reckoning').textContent = shown.reckoning;
    this.#readBack(shown.readBack);
    await this.#picture(shown.svg, shown.lines);
  }

  enlarge() {
    if (!this.#url) return;
    const most = Math.min(innerWidth - 160, 1200);
    find('large-picture').replaceChildren(this.#image(Math.min(most / this.#width(), 4.5)));
    find('large').showModal();
  }

  #width() { return Number(/width="([\d.]+)mm"/.exec(this.#svg)?.[1] ?? 44) * PIXELS; }

  #image(scale) {
    const image = make('img', { src: this.#url, alt: `付印样，${find('lines').textContent}` });
    image.width = Math.round(this.#width() * scale);
    return image;
  }

  async #picture(svg, lines) {
    const box = find('picture');
    if (svg === this.#svg) {
      box.classList.remove('stale');
      return;
    }
    if (!svg) {
      box.classList.toggle('stale', this.#url !== '');
      return; // what was printable last is shown until the words are again
    }
    this.#svg = svg;
    const old = this.#url;
    this.#url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const room = Math.max(120, box.clientWidth - 56);
    const image = this.#image(Math.min(USUAL, room / this.#width()));
    await image.decode().catch(() => {});
    if (this.#svg !== svg) return; // a later one came first
    box.classList.remove('stale');
    box.replaceChildren(image);
    if (old) URL.revokeObjectURL(old);
  }

  #readBack(lines) {
    const signature = JSON.stringify(lines);
    if (signature === this.#rows) return;
    this.#rows = signature;
    find('read-empty').hidden = lines.length > 0;
    find('read-rows').replaceChildren(...lines.map(line => make('tr', {},
      make('th', { scope: 'row', text: line.name }),
      make('td', {}, line.groups.length === 0
        ? make('span', { text: line.printed })
        : make('span', { className: 'groups', role: 'img', 'aria-label': line.groups.map(group => group.words).join(' ') },
          ...line.groups.map(group => make('span', { className: 'group' },
            make('span', { text: group.words }),
            make('small', { text: group.first === group.last ? `${group.first}` : `${group.first}–${group.last}` }))))))));
  }
}
