import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import {
  createAsset,
  hashInlineScripts,
  hashStyleAttributes,
  type Asset,
  type InlineHashes,
} from './asset.ts';
import { replyText } from './reply.ts';

/** A built app, served from memory. */
export interface Pages {
  /** False when there is no build; then every page says what to run. */
  readonly isBuilt: boolean;
  readonly hashes: InlineHashes;
  serve(request: IncomingMessage, response: ServerResponse, path: string): void;
}

interface PagesParts {
  readonly folder: string;
  /** File names of the page, in order of preference: the first that is there is taken. */
  readonly page: readonly string[];
  /** Whether every path without a file ending is the page too, for an app that routes by itself. */
  readonly isRouted: boolean;
}

/** Reads the whole folder now. Source maps are left out. */
export function loadPages({ folder, page, isRouted }: PagesParts): Pages {
  const files = readFolder(folder);
  const assets = new Map<string, Asset>();
  for (const path of files.keys())
    if (!/\.(br|gz|map)$/.test(path)) assets.set(path, createAsset(files, path));
  const html = page.map((name) => assets.get(`/${name}`)).find((asset) => asset !== undefined);
  for (const path of [...assets.keys()]) if (path.endsWith('.html')) assets.delete(path);

  const scripts = [...assets.values()].filter(({ type }) => type.startsWith('text/javascript'));

  function find(path: string): Asset | undefined {
    if (path === '/') return html;
    return assets.get(path) ?? (isRouted && !/\.[^/]*$/.test(path) ? html : undefined);
  }

  return {
    isBuilt: html !== undefined,
    hashes: {
      scripts: html ? hashInlineScripts(textOf(html)) : [],
      styles: [...new Set(scripts.flatMap((asset) => hashStyleAttributes(textOf(asset))))],
    },
    serve(request, response, path) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD');
        return replyText(response, 405, 'This address only shows a page.\n');
      }
      if (!html) return replyText(response, 503, 'This page is not built yet. Run: npm start\n');
      const asset = find(path);
      if (!asset) return replyText(response, 404, 'There is nothing here.\n');
      send(asset, request, response);
    },
  };
}

function textOf({ plain }: Asset): string {
  return Buffer.from(plain).toString();
}

function send(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  const [encoding, bytes] = choose(asset, String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('Content-Type', asset.type);
  response.setHeader('ETag', asset.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (!asset.type.startsWith('text/html'))
    response.setHeader(
      'Cache-Control',
      asset.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : bytes);
}

function choose(asset: Asset, accepted: string): [encoding: string, bytes: Uint8Array] {
  if (asset.br && /\bbr\b/.test(accepted)) return ['br', asset.br];
  if (asset.gzip && /\bgzip\b/.test(accepted)) return ['gzip', asset.gzip];
  return ['', asset.plain];
}

/** `/path` with forward slashes → bytes; empty when there is no such folder. */
function readFolder(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return files;
  }
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, readFileSync(file));
  }
  return files;
}
