// One press puts a field's words on the clipboard.

import { find } from './talk.js';

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const field = find(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand('copy'); // without https a page may not write to the clipboard by itself
    }
    find('copied').textContent = '已复制';
  });
}
