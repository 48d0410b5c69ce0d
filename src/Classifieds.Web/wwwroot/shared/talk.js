// What the desk's scripts say to its server. A failure to reach it throws; everything else is an answer.

// What was asked and not answered: asked again just so, it goes under the same key, and the server does it once.
const unanswered = new Map();
const MOST_UNANSWERED = 20;

/** A key for what the server is to do once. */
export function onceKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function nameOf(method, path, body) {
  return `${method} ${path} ${body instanceof File ? `${body.name} ${body.size} ${body.lastModified}` : `${body ?? ''}`}`;
}

/** @returns {Promise<{status: number, body: any}>} */
export async function ask(path, { method = 'POST', json, form, headers = {}, keepalive = false, signal } = {}) {
  const body = json === undefined ? form : JSON.stringify(json);
  const asked = {};
  if (method !== 'GET') {
    const name = nameOf(method, path, body);
    asked['Idempotency-Key'] = unanswered.get(name) ?? onceKey();
    unanswered.set(name, asked['Idempotency-Key']);
    if (unanswered.size > MOST_UNANSWERED) unanswered.delete(unanswered.keys().next().value);
  }
  const answer = await fetch(path, {
    method,
    keepalive,
    signal,
    headers: { Accept: 'application/json', ...asked, ...headers, ...(json === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body,
    credentials: 'same-origin',
    redirect: 'error',
  });
  if (answer.status < 500) unanswered.delete(nameOf(method, path, body));
  const isJson = (answer.headers.get('Content-Type') ?? '').includes('json');
  return { status: answer.status, body: isJson ? await answer.json() : null };
}

/** An element with its text and what it holds; text never becomes markup. */
export function make(name, { text, className, ...rest } = {}, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(rest)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

export const find = id => document.getElementById(id);
