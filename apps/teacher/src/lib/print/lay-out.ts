/**
 * Puts printed sheets into a page. What a lesson says was escaped when they were made, and our content
 * security policy runs no script and takes no style that stands in them.
 */
export function layOut(host: Element, markup: string): void {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  host.replaceChildren(...body.childNodes);
}

/**
 * Styles for as long as a page is open: our content security policy lets in no style element.
 *
 * @returns takes them off again
 */
export function wear(styles: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
