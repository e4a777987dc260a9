/** What a tab keeps through a reload, by name. */
export interface TabStore {
  /** Empty when nothing is kept. */
  read(name: string): string;
  /** @returns false where it lasts only as long as the page */
  write(name: string, value: string): boolean;
  remove(name: string): void;
  /** Everything. */
  clear(): void;
}

/**
 * Forgotten when the tab closes. A browser may refuse to keep anything, at once or later: then it
 * lasts as long as the page.
 *
 * @param open gives the browser's storage, or throws
 */
export function openTabStore(open: () => Storage): TabStore {
  const kept = new Map<string, string>();
  const attempt = <Result>(act: (storage: Storage) => Result): Result | undefined => {
    try {
      return act(open());
    } catch {
      return undefined;
    }
  };
  return {
    read: (name) => kept.get(name) ?? attempt((storage) => storage.getItem(name)) ?? '',
    write(name, value) {
      kept.set(name, value);
      attempt((storage) => storage.setItem(name, value));
      // Some browsers take what they do not keep.
      return attempt((storage) => storage.getItem(name)) === value;
    },
    remove(name) {
      kept.delete(name);
      attempt((storage) => storage.removeItem(name));
    },
    clear() {
      kept.clear();
      attempt((storage) => storage.clear());
    },
  };
}
