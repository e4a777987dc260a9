// An ESLint rule: a relative path stays in its package, so that every arrow between packages is a name.
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `packages/lesson`, `apps/server`, `tests` … */
function packageOf(path) {
  const [top, name] = relative(root, path).split(sep);
  return top === 'packages' || top === 'apps' ? `${top}/${name}` : top;
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      leaves:
        'This path leaves {{own}} for {{other}}. Import by name (@sightline/…): then package.json shows the arrow and the map is checked.',
    },
  },
  create(context) {
    const own = packageOf(context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const other = packageOf(resolve(dirname(context.filename), source.value));
      if (other !== own)
        context.report({ node: source, messageId: 'leaves', data: { own, other } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
