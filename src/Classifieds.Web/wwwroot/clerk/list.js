// 稿件清单: says which drafts still lie in this browser alone.

import { lying } from '../shared/drawer.js';
import { make } from '../shared/talk.js';

const who = document.querySelector('[data-who]')?.dataset.who;
if (who) {
  const here = new Set(await lying(who).catch(() => []));
  for (const link of document.querySelectorAll('a[href^="/clerk/drafts/"]')) {
    if (here.has(link.pathname.split('/').pop())) link.after(make('small', { className: 'state due', text: '有字还在本机，打开即送' }));
  }
}

document.addEventListener('keydown', event => {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, textarea, select')) return;
  if (event.key === '/') {
    event.preventDefault();
    location.assign('/clerk/search');
  }
});
