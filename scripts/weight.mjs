// What a student's device fetches before the first touch works, and what may come later. Fails above
// the limits. kB = 1,000 bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const limit = { requests: 3, kilobytes: 60 };
const folder = fileURLToPath(new URL('../apps/student/dist', import.meta.url));

if (!existsSync(join(folder, 'index.html'))) {
  console.error('The student page is not built yet. Run: npm run weight');
  process.exit(1);
}

const read = (path) => readFileSync(join(folder, path), 'utf8');
const matches = (text, pattern) => Array.from(text.matchAll(pattern), ([, found]) => found);

/** Addresses in the page that a browser fetches by itself. */
function fetchedByPage(html) {
  const scripts = matches(html, /<script[^>]*\ssrc="([^"]+)"/g);
  const links = matches(
    html,
    /<link[^>]*\srel="(?:stylesheet|modulepreload|preload|icon|manifest)"[^>]*?\shref="([^"]+)"/g,
  );
  const images = matches(html, /<(?:img|source)[^>]*\ssrc="([^"]+)"/g);
  return [...scripts, ...links, ...images].filter((address) => !address.startsWith('data:'));
}

/** Files that this one cannot start without. */
function neededBy(path) {
  const text = read(path);
  if (path.endsWith('.html')) return fetchedByPage(text);
  if (path.endsWith('.css')) return matches(text, /@import\s*(?:url\()?["']([^"']+)/g);
  if (path.endsWith('.js'))
    return matches(text, /(?:^|[;}\n])(?:import|export)(?:[\w$*{}\s,]*from)?\s*["']([^"']+)["']/g);
  return [];
}

const first = new Set(['/index.html']);
for (const path of first)
  for (const address of neededBy(path)) first.add(posix.resolve(dirname(path), address));

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));

const isPacked = (path) => /\.woff2$/.test(path);
/** Bytes as the server sends them to a browser that reads Brotli. */
function bytesOf(path) {
  if (isPacked(path)) return readFileSync(join(folder, path)).length;
  const twin = join(folder, `${path}.br`);
  return existsSync(twin) ? readFileSync(twin).length : brotliCompressSync(read(path)).length;
}

const rowsOf = (paths) => paths.map((path) => ({ file: path, kB: bytesOf(path) / 1000 }));
const before = rowsOf([...first]);
const kilobytes = before.reduce((sum, { kB }) => sum + kB, 0);

console.log('Before the first touch works:');
console.table(before);
console.log(
  `${before.length} requests (limit ${limit.requests}), ${kilobytes.toFixed(1)} kB with Brotli (limit ${limit.kilobytes}).`,
);
console.log('\nAfterwards, when it is needed:');
console.table(rowsOf(files.filter((path) => !first.has(path))));

const isTooHeavy = before.length > limit.requests || kilobytes > limit.kilobytes;
if (isTooHeavy) console.error('The student page is over its limit.');
process.exit(isTooHeavy ? 1 : 0);
