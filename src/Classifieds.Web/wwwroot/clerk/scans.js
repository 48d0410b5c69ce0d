// 扫描件: each goes to the server as it is, which keeps its pixels; with a draft it can be looked at and taken away again.

import { ask, make } from '../shared/talk.js';

const MOST = 40 * 1024 * 1024;

for (const place of document.querySelectorAll('[data-scans]')) begin(place);

function begin(place) {
  const { scans: path } = place.dataset;
  const list = place.querySelector('[data-list]');
  const told = place.querySelector('[data-told]'), fault = place.querySelector('[data-fault]');
  const input = place.querySelector('input[type="file"]');
  for (const item of list?.children ?? []) dress(item);

  input.addEventListener('change', async () => {
    const files = [...input.files];
    complain('');
    let sent = 0;
    for (const file of files) {
      told.textContent = `正在送 ${file.name}`;
      if (!await send(file)) break;
      sent++;
    }
    input.value = '';
    told.textContent = list ? count() : sent > 0 ? `已附 ${sent} 张；看底稿时一起看` : '';
  });

  async function send(file) {
    if (file.size > MOST) return complain(`扫描件 ${file.name} 超过 40 MB`);
    try {
      const answer = await ask(path, {
        method: 'PUT', form: file, headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
      });
      if (answer.status !== 200) return complain(answer.body?.message ?? `扫描件 ${file.name} 没有收下，请再试一次`);
      if (list) {
        add(answer.body);
      }
      return true;
    } catch {
      return complain(`没有连上服务器，${file.name} 没有送到，请再选一次`);
    }
  }

  function add({ mark, name, pdf }, before = null) {
    const item = make('li', { text: name });
    Object.assign(item.dataset, { mark, pdf });
    list.insertBefore(item, before);
    dress(item);
    return item;
  }

  // A PDF is downloaded and opened elsewhere; a picture is looked at here.
  function dress(item) {
    const name = item.textContent, { mark, pdf } = item.dataset, at = `${path}/${mark}`;
    item.replaceChildren(
      pdf === 'true'
        ? make('a', { href: at, download: '', title: '下载' }, make('span', { className: 'pdf', text: 'PDF' }), make('span', { text: name }))
        : make('a', { href: at, target: '_blank', 'aria-label': `看扫描件 ${name}` },
          make('img', { src: at, alt: '', width: 64, height: 64, loading: 'lazy' }), make('span', { text: name })),
      make('button', { type: 'button', className: 'small quiet', text: '去掉', 'aria-label': `去掉扫描件 ${name}`, onclick: () => drop(item, name, at) }));
  }

  async function drop(item, name, at) {
    complain('');
    try {
      const answer = await ask(at, { method: 'DELETE' });
      if (answer.status !== 204) return complain(answer.body?.message ?? '没有去掉，请再试一次');
      const back = make('button', { type: 'button', className: 'small', text: '放回', 'aria-label': `放回扫描件 ${name}`, onclick: () => putBack(item, at) });
      item.dataset.dropped = '';
      item.replaceChildren(make('span', { className: 'hint', text: `已去掉 ${name}` }), back);
      told.textContent = count();
      back.focus();
    } catch {
      complain('没有连上服务器，扫描件还在');
    }
  }

  async function putBack(item, at) {
    complain('');
    try {
      const answer = await ask(`${at}/put-back`);
      if (answer.status !== 200) return complain(answer.body?.message ?? '没有放回，请再试一次');
      const again = add(answer.body, item);
      item.remove();
      told.textContent = count();
      again.querySelector('button').focus();
    } catch {
      complain('没有连上服务器，还没有放回');
    }
  }

  function count() {
    const there = list.querySelectorAll('li:not([data-dropped])').length;
    return there > 0 ? `${there} 张，随稿收下，不刊登` : '没有扫描件';
  }

  function complain(sentence) {
    fault.hidden = !sentence;
    fault.textContent = sentence;
    return false;
  }
}
