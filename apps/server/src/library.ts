import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLesson, loadLibrary, withSameTitles, type LoadedLesson } from '@sightline/lesson/node';
import type { LessonDetail, LessonEntry } from '@sightline/lesson/view';

interface Shelved {
  readonly loaded: LoadedLesson;
  /** Changes when a file of the lesson does. */
  readonly fingerprint: string;
}

/** The lessons in a folder, as they lie there now. */
export interface Library {
  /** Reads again what has changed since, and lists everything. */
  list(): Promise<readonly LessonEntry[]>;
  /**
   * Reads a lesson from the disk, whatever is known of it: what is taught is what is there now.
   * Undefined when there is none of that name.
   */
  read(name: string): Promise<LoadedLesson | undefined>;
}

/** One without an error. */
export type TeachableLesson = LoadedLesson & Required<Pick<LoadedLesson, 'lesson'>>;

export async function openLibrary(folder: string): Promise<Library> {
  let shelf = new Map<string, Shelved>();

  async function refresh(): Promise<void> {
    const names = await folderNames(folder);
    if (!names) {
      const broken = await loadLibrary(folder);
      shelf = new Map(broken.map((loaded) => [loaded.name, { loaded, fingerprint: '' }]));
      return;
    }
    const shelved = await Promise.all(
      names.map(async (name): Promise<Shelved> => {
        const fingerprint = await fingerprintOf(join(folder, name));
        const known = shelf.get(name);
        if (known?.fingerprint === fingerprint) return known;
        return { loaded: await loadLesson(join(folder, name)), fingerprint };
      }),
    );
    shelf = new Map(shelved.map((one) => [one.loaded.name, one]));
  }

  async function read(name: string): Promise<LoadedLesson | undefined> {
    const names = await folderNames(folder);
    return names?.includes(name) ? loadLesson(join(folder, name)) : undefined;
  }

  await refresh();
  return {
    async list() {
      await refresh();
      return withSameTitles([...shelf.values()].map(({ loaded }) => loaded)).map(entryOf);
    },
    read,
  };
}

async function folderNames(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const isLesson = (name: string) => !name.startsWith('.') && name !== 'node_modules';
    return entries
      .filter((entry) => entry.isDirectory() && isLesson(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return undefined;
  }
}

async function fingerprintOf(folder: string): Promise<string> {
  try {
    const paths = (await readdir(folder, { recursive: true })).sort();
    const parts = paths.map(async (path) => {
      const { mtimeMs, size } = await stat(join(folder, path));
      return `${path}:${mtimeMs}:${size}`;
    });
    return (await Promise.all(parts)).join('\n');
  } catch {
    return '';
  }
}

function entryOf({ name, lesson, diagnostics }: LoadedLesson): LessonEntry {
  return {
    name,
    title: lesson?.title ?? '',
    summary: lesson?.summary ?? '',
    minutes: lesson?.minutes ?? 0,
    ageBand: lesson?.ageBand ?? { from: 0, to: 0 },
    steps: lesson?.steps.length ?? 0,
    isDraft: lesson?.isDraft ?? false,
    revised: lesson?.revised ?? '',
    diagnostics,
    playable: lesson !== undefined,
  };
}

/** The lesson as a teacher reads it before class. */
export function detailOf(loaded: TeachableLesson): LessonDetail {
  const { lesson } = loaded;
  const { language, objectives, contentNote, guide, standards, sources, kept, steps } = lesson;
  return {
    ...entryOf(loaded),
    language,
    objectives,
    contentNote,
    guide,
    standards,
    sources,
    kept,
    plan: steps.map(({ id, title, kind, minutes, weight, from }) => {
      return { id, title, kind, minutes, weight, from };
    }),
    older: steps.flatMap((step) => {
      const nodes = step.kind === 'scenario' ? step.nodes : [];
      return nodes.flatMap(({ title, from }) => (from > step.from ? [{ title, from }] : []));
    }),
    sensitive: steps.flatMap((step) => {
      if (step.sensitive) return [step.title];
      const nodes = step.kind === 'scenario' ? step.nodes : [];
      return nodes.filter(({ sensitive }) => sensitive).map(({ title }) => title);
    }),
    editable: steps.flatMap((step) => {
      if (step.kind !== 'talk' || !step.editable) return [];
      return [{ stepId: step.id, title: step.title, points: step.points }];
    }),
  };
}
