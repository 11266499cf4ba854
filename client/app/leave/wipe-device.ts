/** Everything that Banyan keeps in this browser: drafts, unsent messages, settings. Nothing of it says who she is, all of it goes. */
export async function wipeDevice(): Promise<void> {
  wipeStorages();
  // What one of them cannot clear must not keep the others.
  await Promise.allSettled([wipeDatabases(), wipeCaches(), endWorkers()]);
}

function wipeStorages(): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      storage().clear();
    } catch {
      // A closed storage has kept nothing.
    }
  }
}

async function wipeDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name && emptyDatabase(name)));
}

/** Emptied first: deleting waits for every open connection, emptying does not. */
function emptyDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onerror = () => resolve();
    request.onsuccess = () => {
      const database = request.result;
      const stores = [...database.objectStoreNames];
      const close = () => {
        database.close();
        indexedDB.deleteDatabase(name);
        resolve();
      };
      if (stores.length === 0) return close();
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      transaction.oncomplete = close;
      transaction.onabort = close;
    };
  });
}

/** Only on pages that are served safely, as are the workers. */
async function wipeCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function endWorkers(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
