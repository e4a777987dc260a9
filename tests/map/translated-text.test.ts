import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Fragment = AST.Fragment;
type Nodes = Fragment['nodes'];

const isSilent = (node: Nodes[number]) =>
  ['Comment', 'ConstTag', 'SnippetBlock'].includes(node.type) ||
  (node.type === 'Text' && node.data.trim() === '');
const isBare = (node: Nodes[number] | undefined) =>
  node?.type === 'Text' || node?.type === 'ExpressionTag';

/** What comes and goes: the branches of a block, and the items of a list. */
function branchesIn(node: Nodes[number]): readonly (Fragment | null | undefined)[] {
  if (node.type === 'IfBlock') return [node.consequent, node.alternate];
  if (node.type === 'EachBlock') return [node.body, node.fallback];
  return node.type === 'KeyBlock' ? [node.fragment] : [];
}

function partsOf(node: Nodes[number]): readonly (Fragment | null | undefined)[] {
  if (node.type === 'SnippetBlock') return [node.body];
  return 'fragment' in node ? [node.fragment, ...branchesIn(node)] : branchesIn(node);
}

/** Branches that begin or end with a text of their own, as they stand in the file. */
function bareIn(fragment: Fragment, source: string): readonly string[] {
  return fragment.nodes.flatMap((node) => {
    const bare = branchesIn(node).flatMap((branch) => {
      const nodes = branch?.nodes.filter((one) => !isSilent(one)) ?? [];
      const [first, last] = [nodes[0], nodes.at(-1)];
      return isBare(first) || isBare(last) ? [source.slice(first!.start, last!.end)] : [];
    });
    const deeper = partsOf(node).flatMap((part) => (part ? bareIn(part, source) : []));
    return [...bare, ...deeper];
  });
}

const find = (source: string) => bareIn(parse(source, { modern: true }).fragment, source);

test('it finds a text that comes and goes by itself, wherever that is', () => {
  expect(find('<p>{#if a}{b}{/if}</p>')).toEqual(['{b}']);
  expect(find('{#each a as b}<i>{b}</i>, {:else}<i>{c}</i>{/each}')).toEqual(['<i>{b}</i>, ']);
  expect(find('{#snippet a()}<p>{#if b}<i>{b}</i>{:else}no{/if}</p>{/snippet}')).toEqual(['no']);
  expect(find('<A>{#key a}{a}{/key}</A>')).toEqual(['{a}']);
  expect(find('<p>{a} {#if b}<i>{b}</i>{/if} c</p>{@render d()}')).toEqual([]);
});

test('no text comes and goes without an element: a translated one would stay behind', () => {
  const files = globSync('{packages/ui,apps/student,apps/teacher}/src/**/*.svelte', { cwd: root });
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) =>
    find(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
