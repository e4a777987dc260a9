import { open } from 'node:fs/promises';
import type { Report } from '../diagnostics/report.ts';
import { fileLimit } from '../folder/folder.ts';
import { formatOfBytes } from '../folder/foreign-formats.ts';

const start = { line: 1, column: 1 };

/**
 * The text of a file, as far as it is read at all; null where there is none, which is then reported. A
 * text that is not in UTF-8 is reported and read all the same, so that its other mistakes are seen too.
 */
export async function readText(path: string, file: string, report: Report): Promise<string | null> {
  const bytes = await readStart(path).catch(() => undefined);
  if (!bytes) {
    report.add('file-locked', file, start);
    return null;
  }
  const format = formatOfBytes(String.fromCharCode(...bytes.subarray(0, 8)));
  if (format) {
    report.add('page-foreign', file, start, format.name, format.advice, '');
    return null;
  }
  const wide = wideEncoding(bytes);
  if (wide) {
    report.add('file-encoding', file, start, 'UTF-16');
    return new TextDecoder(wide).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  }
  const text = new TextDecoder().decode(bytes);
  if (bytes.includes(0) || bytes.length > fileLimit || isUtf8(bytes)) return text;
  // Each byte is one letter there, so that places in the file stay what they are.
  const narrow = new TextDecoder('windows-1252').decode(bytes);
  const before = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/);
  const place = { line: before.length, column: before.at(-1)!.length + 1 };
  report.add('file-encoding', file, place, 'ANSI (Windows-1252)');
  return narrow;
}

/** A little more than a text may have, so that a longer one is seen to be longer. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = new Uint8Array(fileLimit + 4);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** By the mark at its beginning, or by every second byte of Latin letters being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && (third !== 0 || fourth !== 0)) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 256);
  const zeros = (odd: number) =>
    sample.filter((byte, index) => index % 2 === odd && byte === 0).length;
  if (sample.length >= 8 && zeros(1) > sample.length / 3 && zeros(0) === 0) return 'utf-16le';
  if (sample.length >= 8 && zeros(0) > sample.length / 3 && zeros(1) === 0) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
