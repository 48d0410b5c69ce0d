// What the desk's scripts say to its server. A failure to reach it throws; everything else is an answer.

/** @returns {Promise<{status: number, body: any}>} */
export async function ask(path, { method = 'POST', json, form, headers = {}, keepalive = false, signal } = {}) {
  const answer = await fetch(path, {
    method,
    keepalive,
    signal,
    headers: { Accept: 'application/json', ...headers, ...(json === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: json === undefined ? form : JSON.stringify(json),
    credentials: 'same-origin',
    redirect: 'error',
  });
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
