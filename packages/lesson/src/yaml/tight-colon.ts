import { isMap, isScalar, Scalar, visit, type Document } from 'yaml';
import { isFieldName } from '../schema/field-names.ts';
import type { YamlSlip } from './yaml-slip.ts';

/** Between braces, a field without a blank behind its colon: YAML takes both for a name without a value. */
export function findTightColon(text: string, document: Document): YamlSlip | undefined {
  let found: YamlSlip | undefined;
  visit(document, {
    Pair(_key, { key, value }, path) {
      const parent = path.at(-1);
      const isBare = value === null || (isScalar(value) && value.value === null);
      if (!isBare || !isScalar(key) || key.type !== Scalar.PLAIN || !key.range) return undefined;
      const [, name] = /^([A-Za-z][\w-]*):\S/.exec(String(key.value)) ?? [];
      if (!isMap(parent) || !parent.flow || name === undefined || !isFieldName(name))
        return undefined;
      const [offset] = key.range;
      const behind = offset + name.length + 1;
      found = {
        code: 'yaml-colon-tight',
        words: [name],
        offset,
        mended: `${text.slice(0, behind)} ${text.slice(behind)}`,
      };
      return visit.BREAK;
    },
  });
  return found;
}
