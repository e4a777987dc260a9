/**
 * Stands in for `y-protocols/awareness`: nobody's presence is shown to anybody, so the page does not
 * carry the means to.
 */
export class Awareness {
  setLocalState(): void {}
  getLocalState(): null {
    return null;
  }
  getStates(): ReadonlyMap<number, object> {
    return new Map();
  }
  on(): void {}
  off(): void {}
}
export const applyAwarenessUpdate = (): void => {};
export const encodeAwarenessUpdate = (): Uint8Array => new Uint8Array();
export const removeAwarenessStates = (): void => {};
