// What a student's device fetches before the first touch works, what it needs besides to take part in a
// class, and what may come later. Fails above the limits. kB = 1,000 bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const first = { requests: 3, kilobytes: 35 };
/**
 * The first touch and the class part together. That part is one file: a page that asks for it again
 * after a failure could not ask for what it would import besides.
 */
const together = { requests: 4, kilobytes: 75 };
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

/** Files that this one asks for once it runs. */
function askedForBy(path) {
  return path.endsWith('.js') ? matches(read(path), /\bimport\(\s*["'`]([^"'`]+)["'`]/g) : [];
}

/** These files and all that they lead to. */
function follow(paths, lead) {
  const found = new Set(paths);
  for (const path of found)
    for (const address of lead(path)) found.add(posix.resolve(dirname(path), address));
  return [...found];
}

const beforeTouch = follow(['/index.html'], neededBy);
const classPart = follow(beforeTouch, (path) => [...neededBy(path), ...askedForBy(path)]).filter(
  (path) => !beforeTouch.includes(path),
);

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

/** Shows them under that title. @returns what they weigh together, in kB */
function show(title, paths) {
  const rows = paths.map((path) => ({ file: path, kB: bytesOf(path) / 1000 }));
  console.log(`${title}:`);
  console.table(rows);
  return rows.reduce((sum, { kB }) => sum + kB, 0);
}

const touchKilobytes = show('Before the first touch works', beforeTouch);
console.log(
  `${beforeTouch.length} requests (limit ${first.requests}), ${touchKilobytes.toFixed(1)} kB with Brotli (limit ${first.kilobytes}).\n`,
);
const counted = [...beforeTouch, ...classPart];
const allKilobytes = touchKilobytes + show('The class part, while the code is typed', classPart);
console.log(
  `Together ${counted.length} requests (limit ${together.requests}), ${allKilobytes.toFixed(1)} kB with Brotli (limit ${together.kilobytes}).\n`,
);
show(
  'Afterwards, when it is needed',
  files.filter((path) => !counted.includes(path)),
);

const isTooHeavy =
  beforeTouch.length > first.requests ||
  touchKilobytes > first.kilobytes ||
  counted.length > together.requests ||
  allKilobytes > together.kilobytes;
if (isTooHeavy) console.error('The student page is over its limit.');
process.exit(isTooHeavy ? 1 : 0);
