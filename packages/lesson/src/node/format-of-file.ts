import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  formatOfBytes,
  formatOfName,
  formatOfText,
  type ForeignFormat,
} from '../folder/foreign-formats.ts';

/** Bytes that say what a file is. */
const enough = 16 * 1024;

/** What a file is that belongs to no lesson, by its name or by how it begins. */
export async function formatOfFile(path: string): Promise<ForeignFormat | undefined> {
  const byName = formatOfName(basename(path));
  if (byName) return byName;
  const file = await open(path, 'r').catch(() => undefined);
  try {
    const { buffer, bytesRead = 0 } = (await file?.read(Buffer.alloc(enough))) ?? {};
    const bytes = buffer?.subarray(0, bytesRead) ?? Buffer.alloc(0);
    return formatOfBytes(bytes.toString('latin1', 0, 8)) ?? formatOfText(bytes.toString('utf8'));
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}
