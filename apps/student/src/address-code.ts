/** The code that a QR link carries behind `#`; empty when there is none. */
export function codeIn(hash: string): string {
  const code = hash.replace(/^#/, '').slice(0, 12);
  return /^[\w -]*$/.test(code) ? code.toUpperCase() : '';
}
