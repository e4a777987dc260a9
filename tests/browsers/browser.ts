/** One browser with one tab, driven from outside as a person would: by what can be pointed at and typed. */
export interface Browser {
  /** As in a new tab of a phone's size: nothing that was kept before is left. */
  open(address: string): Promise<void>;
  /** Runs in the page. @param expression gives a string, or a promise of one */
  evaluate(expression: string): Promise<string>;
  /** Pointer and keys. */
  act(source: InputSource): Promise<void>;
  reload(): Promise<void>;
  /** Asks for the page before; there may be none. */
  back(): Promise<void>;
  /** What went wrong in the page since this was asked last, as far as this browser tells. */
  faults(): Promise<readonly string[]>;
  /** Ends it and all it has started. */
  quit(): Promise<void>;
}

/** What the window shows of a page. */
export const viewport = { width: 390, height: 844 } as const;

type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 };
type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** As both WebDriver and WebDriver BiDi send it. */
export type InputSource =
  | { readonly type: 'pointer'; readonly id: string; readonly actions: readonly PointerAction[] }
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] };
