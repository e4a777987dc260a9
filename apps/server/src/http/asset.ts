import { createHash } from 'node:crypto';
import { extname } from 'node:path';

/** One file of a built app, held in memory so that a new build cannot pull it away from under a class. */
export interface Asset {
  readonly type: string;
  readonly etag: string;
  /** Its name changes with its content. */
  readonly isImmutable: boolean;
  readonly plain: Uint8Array;
  readonly br?: Uint8Array;
  readonly gzip?: Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param files path → bytes, precompressed twins (`.br`, `.gz`) included
 * @param path the file's own, such as `/assets/index-C2f.js`
 */
export function createAsset(files: ReadonlyMap<string, Uint8Array>, path: string): Asset {
  const plain = files.get(path)!;
  const br = files.get(`${path}.br`);
  const gzip = files.get(`${path}.gz`);
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    isImmutable: /^\/(assets|_app\/immutable)\//.test(path),
    plain,
    ...(br && { br }),
    ...(gzip && { gzip }),
  };
}

/** What a page has in itself that a content security policy must name: `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The hashes of a page's inline scripts. */
export function hashInlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi);
  return Array.from(scripts, ([, code = '']) => hash(code));
}

/** The hashes of the `style` attributes that a compiled script writes into the page. */
export function hashStyleAttributes(script: string): string[] {
  return Array.from(script.matchAll(/\sstyle="([^"`$\\]*)"/g), ([, style = '']) => hash(style));
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
