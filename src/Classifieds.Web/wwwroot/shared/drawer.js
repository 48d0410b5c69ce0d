// The drawer: what was typed lies here, in this browser, until the server has it. Sealed with a key that no script can read out, and shown to
// the account that typed it alone.

const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open('desk', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'id' });
    request.result.createObjectStore('keys', { keyPath: 'who' });
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within(store, mode, deed) {
  const database = await opened;
  const transaction = database.transaction(store, mode);
  const result = await done(deed(transaction.objectStore(store)));
  if (mode === 'readwrite') {
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  }
  return result;
}

const keys = new Map();

// Two pages may make the first key at once: the one that came first is everybody's.
async function keyOf(who) {
  if (keys.has(who)) return keys.get(who);
  let kept = await within('keys', 'readonly', store => store.get(who));
  if (!kept) {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await within('keys', 'readwrite', store => store.add({ who, key })).catch(() => {});
    kept = await within('keys', 'readonly', store => store.get(who));
  }
  keys.set(who, kept.key);
  return kept.key;
}

// Without a secure context (http from another machine) a browser has no key to seal with.
const canSeal = () => globalThis.crypto?.subtle !== undefined;

export async function keep(id, who, content) {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  if (!canSeal()) {
    await within('drafts', 'readwrite', store => store.put({ id, who, bytes }));
    return;
  }
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) }, await keyOf(who), bytes);
  await within('drafts', 'readwrite', store => store.put({ id, who, iv, sealed }));
}

/** @returns what lies here of a draft; null where nothing does, or it is somebody else's. */
export async function look(id, who) {
  const kept = await within('drafts', 'readonly', store => store.get(id));
  if (!kept || kept.who !== who) return null;
  try {
    const bytes = kept.bytes ?? await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: kept.iv, additionalData: new TextEncoder().encode(id) }, await keyOf(who), kept.sealed);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

export async function drop(id) {
  await within('drafts', 'readwrite', store => store.delete(id));
}

/** @returns {Promise<string[]>} the drafts of an account that lie here. */
export async function lying(who) {
  return (await within('drafts', 'readonly', store => store.getAll())).filter(kept => kept.who === who).map(kept => kept.id);
}
