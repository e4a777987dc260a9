import type { Page } from '@playwright/test';
import { Recording } from '../../support/index.ts';

const utf8 = new TextEncoder();

/** Every byte that a page receives, and on demand what it keeps and shows. */
export class PageRecording {
  readonly recording = new Recording();
  readonly #page: Page;
  readonly #arriving: Promise<void>[] = [];

  /** Made before the page is opened, so that nothing is missed. */
  constructor(page: Page) {
    this.#page = page;
    page.on('response', (response) => {
      const from = `http ${new URL(response.url()).pathname}`;
      this.#arriving.push(
        response
          .allHeaders()
          .then((headers) => this.#note(`${from} head`, JSON.stringify(headers)))
          .then(() => response.body())
          .then((bytes) => void this.recording.received.push({ from, bytes }))
          // A redirect and an answer without content have no body.
          .catch(() => {}),
      );
    });
    page.on('websocket', (socket) => {
      const from = `socket ${new URL(socket.url()).pathname}`;
      socket.on('framereceived', ({ payload }) => {
        const bytes = typeof payload === 'string' ? utf8.encode(payload) : payload;
        this.recording.received.push({ from, bytes });
      });
    });
  }

  /** Adds what stands in the page and in every store of the browser now. */
  async look(): Promise<void> {
    await Promise.all(this.#arriving.splice(0));
    const kept = await this.#page.evaluate(async () => ({
      address: location.href,
      history: JSON.stringify(history.state),
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookies: document.cookie,
    }));
    this.#note('storage', JSON.stringify(kept));
    this.#note('document', await this.#page.content());
  }

  #note(from: string, text: string): void {
    this.recording.received.push({ from, bytes: utf8.encode(text) });
  }
}
