import type { Page } from '@playwright/test';

/**
 * Does to the page what a browser does that translates it: each text, now and later, gives its place to
 * an element of the browser's own, and goes on without being seen. Here the translation is in « ».
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const translate = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
      if (root instanceof Text) texts.push(root);
      for (const text of texts) {
        const words = text.data.trim();
        if (!words || !text.isConnected || text.parentElement?.closest('font, script, style'))
          continue;
        const place = document.createElement('font');
        place.append(document.createElement('font'));
        place.firstElementChild!.textContent = `«${words}»`;
        text.replaceWith(place);
      }
    };
    translate(document.body);
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) translate(node);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
