// 别人也在改: both versions side by side, and whose goes on.

import { ask, find, make, onceKey } from '../shared/talk.js';

/** @returns {Promise<'mine'|'theirs'|'both'>} */
export function choose(mine, theirs) {
  find('others-told').textContent = `${theirs.by} 在 ${theirs.at} 存过这份草稿，你打的还没有存上。`;
  find('others-by').textContent = `${theirs.by} 存的`;
  show(find('others-mine'), mine, theirs.text);
  show(find('others-theirs'), theirs.text, mine);
  const dialog = find('others');
  dialog.showModal();
  return new Promise(resolve => {
    const decide = word => () => {
      dialog.close();
      resolve(word);
    };
    find('keep-mine').onclick = decide('mine');
    find('keep-theirs').onclick = decide('theirs');
    find('keep-both').onclick = decide('both');
    dialog.oncancel = event => event.preventDefault(); // one of the three, or nothing is saved
  });
}

/** Words that would be lost become a draft of their own. */
export async function keepApart(text) {
  const form = new URLSearchParams({ text });
  const answer = await fetch('/clerk/drafts', { method: 'POST', body: form, headers: { Accept: 'text/html', 'Idempotency-Key': onceKey() } });
  return answer.ok;
}

// What the other one does not have stands out.
function show(place, text, other) {
  const most = Math.min(text.length, other.length);
  let head = 0;
  while (head < most && text[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && text[text.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  place.replaceChildren(text.slice(0, head), make('ins', { text: text.slice(head, text.length - tail) }), text.slice(text.length - tail));
}

/** Signs in over the page; answers when it is done. */
export function signInAgain() {
  const dialog = find('expired'), form = find('sign-in'), fault = find('sign-in-fault');
  if (!dialog.open) dialog.showModal();
  return new Promise(resolve => {
    dialog.oncancel = event => event.preventDefault();
    form.onsubmit = async event => {
      event.preventDefault();
      fault.hidden = true;
      try {
        const answer = await ask('/sign-in', { form: new URLSearchParams(new FormData(form)) });
        if (answer.status === 204) {
          dialog.close();
          resolve();
          return;
        }
        fault.textContent = answer.body?.message ?? '没有登录成，请再试一次';
        if (answer.body?.code === 'SECOND-STEP-NEEDED') find('again-step').hidden = false;
      } catch {
        fault.textContent = '没有连上服务器，请等一等再试';
      }
      fault.hidden = false;
      (find('again-step').hidden ? form.elements.password : form.elements.second).focus();
    };
  });
}
