// 底稿: a textarea over a backdrop that has the same words and the underlines. The words are the browser's: its undo, its input methods.

const weights = { error: 0, warning: 1, info: 2 };

export class Sheet {
  #text;
  #marks = [];

  constructor(area, backdrop) {
    this.area = area;
    this.backdrop = backdrop;
    this.#text = area.value;
    this.draw();
  }

  get text() { return this.#text; }

  /** Takes in what was typed: an underline before or behind it stays with its words, one that was typed into goes. */
  follow() {
    const now = this.area.value;
    if (now === this.#text) return;
    const was = this.#text;
    const most = Math.min(was.length, now.length);
    let head = 0;
    while (head < most && was[head] === now[head]) head++;
    let tail = 0;
    while (tail < most - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    const end = was.length - tail, moved = now.length - was.length;
    const shift = span => span.start >= end ? { ...span, start: span.start + moved } : span.start + span.length <= head ? span : null;
    this.#marks = this.#marks.map(mark => {
      const placed = shift(mark);
      return placed && { ...placed, fixes: mark.fixes.map(shift).filter(Boolean) };
    }).filter(Boolean);
    this.#text = now;
    this.draw();
  }

  /** @param findings of exactly the words that stand here now. */
  mark(findings) {
    this.#marks = findings.filter(one => one.start !== null);
    this.draw();
  }

  /** The finding as it is placed now; undefined where its words were typed into since. */
  placed(finding) { return this.#marks.find(mark => mark.key === finding.key); }

  /** The finding at the caret. */
  at(position) {
    return this.#marks.filter(mark => position >= mark.start && position <= mark.start + mark.length)
      .sort((one, other) => weights[one.weight] - weights[other.weight])[0];
  }

  draw(current = this.current) {
    this.current = current;
    const borders = new Set([0, this.#text.length]);
    for (const mark of this.#marks) borders.add(mark.start).add(mark.start + mark.length);
    const places = [...borders].sort((one, other) => one - other);
    const parts = [];
    for (let at = 0; at < places.length; at++) {
      const gap = this.#marks.find(mark => mark.length === 0 && mark.start === places[at]);
      if (gap) parts.push(this.#drawn(gap, ''));
      if (at + 1 === places.length) break;
      const [start, end] = [places[at], places[at + 1]];
      const over = this.#marks.filter(mark => mark.start <= start && mark.start + mark.length >= end)
        .sort((one, other) => weights[one.weight] - weights[other.weight])[0];
      const words = this.#text.slice(start, end);
      parts.push(over ? this.#drawn(over, words) : document.createTextNode(words));
    }
    parts.push(document.createTextNode('\u200B')); // a last empty line is as high as the textarea's
    this.backdrop.replaceChildren(...parts);
  }

  #drawn(mark, words) {
    const drawn = document.createElement('mark');
    drawn.className = `${mark.weight}${mark.length === 0 ? ' gap' : ''}${mark.key === this.current ? ' current' : ''}`;
    drawn.textContent = words;
    return drawn;
  }

  select(start, end) {
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(start, end);
    this.reveal();
  }

  /** Scrolls the current underline into sight. */
  reveal() { this.backdrop.querySelector('mark.current')?.scrollIntoView({ block: 'nearest' }); }

  /** Puts words in the place of others as if they had been typed, so that the browser's undo takes them back. */
  type(start, length, words) {
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(start, start + length);
    if (words === '') document.execCommand('delete');
    else document.execCommand('insertText', false, words);
  }
}
