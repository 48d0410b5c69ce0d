// 通行密钥: what the desk asks of the device, and what the device answers. A browser without passkeys, or a page under a bare address, has
// passwords.

import { ask, find } from '../shared/talk.js';

const isName = !/^[\d.]+$|^\[/.test(location.hostname);
const canUse = isName && window.isSecureContext && globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined;

const use = document.querySelector('[data-passkey="use"]');
const add = document.querySelector('[data-passkey="add"]');
const fault = find('passkey-fault');

function tell(words) {
  fault.textContent = words;
  fault.hidden = false;
}

// Who closes the device's question has said no, and need not be told so.
const isNo = reason => reason?.name === 'NotAllowedError' || reason?.name === 'AbortError';

async function attempt(deed) {
  fault.hidden = true;
  try {
    await deed();
  } catch (reason) {
    tell(isNo(reason) ? '没有用成通行密钥' : reason?.name === 'InvalidStateError' ? '这台设备已经加过了' : '没有连上服务器，请等一等再试');
  }
}

if (use && canUse) {
  use.hidden = false;
  use.addEventListener('click', () => attempt(async () => {
    const asked = await ask('/sign-in/passkey/options', { form: new URLSearchParams({ back: use.dataset.back }) });
    if (asked.status !== 200) return tell(asked.body.message);
    const shown = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked.body) });
    const answer = await ask('/sign-in/passkey', { json: { credential: JSON.stringify(shown) } });
    if (answer.status !== 200) return tell(answer.body.message);
    location.assign(answer.body.at);
  }));
}

add?.addEventListener('submit', event => {
  event.preventDefault();
  if (!canUse) return tell(isName ? '这个浏览器不能用通行密钥，请换新一些的' : '通行密钥要用网站的名称打开才能加：本机请用 localhost 代替 127.0.0.1');
  attempt(async () => {
    const asked = await ask('/account/passkeys/options', { form: new URLSearchParams(new FormData(add)) });
    if (asked.status !== 200) return tell(asked.body.message);
    const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked.body) });
    const answer = await ask('/account/passkeys', { json: { credential: JSON.stringify(made) } });
    if (answer.status !== 204) return tell(answer.body.message);
    location.assign('/account?done=passkey');
  });
});
