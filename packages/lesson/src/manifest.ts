import { nearest } from './diagnostics/nearest.ts';
import { jsonTrouble } from './json-trouble.ts';
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
  const trouble = jsonTrouble(source.text);
  if (trouble) {
    const { offset, reason, fix } = trouble;
    report.add('package-broken', file, source.place(offset), reason, fix);
    return undefined;
  }
  // JSON is YAML, and our YAML knows where each field stands.
  const json = parseYaml(source, page);
  if (!json) return undefined;
  for (const key of Object.keys(json.fields))
    if (forbiddenInManifest.includes(key))
      report.add('package-runs-code', file, json.keyPlace([key]), key);
  const missing = Object.keys(manifestSchema.shape).filter((name) => !(name in json.fields));
  for (const key of Object.keys(json.fields)) {
    // Fields of npm may stand there too; one like ours where ours is missing is a slip.
    const near = key in manifestSchema.shape ? undefined : nearest(key, missing);
    if (near) report.add('field-unknown', file, json.keyPlace([key]), key, near, []);
  }
  const { fields, sound } = checkFields(manifestSchema, json, page);
  const name = sound.name?.replace(/^.*\//, '') ?? folderName;
  if (name !== folderName)
    report.add('package-name-differs', file, json.place(['name']), name, folderName);
  return fields && { version: fields.version, licence: fields.license };
}
