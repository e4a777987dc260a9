/**
 * Stands in for `lib0/broadcastchannel`: the tabs of one browser never share documents, so the page
 * does not carry the means to.
 */
export const publish = (): void => {};
export const subscribe = (): void => {};
export const unsubscribe = (): void => {};
