import type { Lesson } from './lesson.ts';
import type { Page } from './page.ts';
import { checkFields } from './schema/check.ts';
import { forbiddenInManifest, manifestSchema } from './schema/manifest.ts';
import type { SourceText } from './source-text.ts';
import { parseYaml } from './yaml/yaml-source.ts';

/** Reads `package.json`: who the package is, and that it runs nothing. */
export function parseManifest(
  source: SourceText,
  folderName: string,
  page: Page,
): Pick<Lesson, 'version' | 'licence'> | undefined {
  const { file, report } = page;
  try {
    JSON.parse(source.text);
  } catch (thrown) {
    const position = /position (\d+)/.exec(String(thrown))?.[1];
    report.add('package-broken', file, source.place(Number(position ?? source.text.length)));
    return undefined;
  }
  // JSON is YAML, and our YAML knows where each field stands.
  const json = parseYaml(source, page);
  if (!json) return undefined;
  for (const key of Object.keys(json.fields))
    if (forbiddenInManifest.includes(key))
      report.add('package-runs-code', file, json.keyPlace([key]), key);
  const { fields, sound } = checkFields(manifestSchema, json, page);
  const name = sound.name?.replace(/^.*\//, '') ?? folderName;
  if (name !== folderName)
    report.add('package-name-differs', file, json.place(['name']), name, folderName);
  return fields && { version: fields.version, licence: fields.license };
}
