import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, sourceOf } from './html.ts';

test('plain words are escaped, markup is not', () => {
  const bold = html`<b>${'<i>&"\''}</b>`;
  expect(sourceOf(html`<p title="${'"x'}">${bold}${[bold]}${3}</p>`)).toBe(
    '<p title="&#34;x"><b>&#60;i&#62;&#38;&#34;&#39;</b><b>&#60;i&#62;&#38;&#34;&#39;</b>3</p>',
  );
});

test('nothing that a lesson says can end a tag, a quotation or an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(sourceOf(html`${words}`)).not.toMatch(/[<>"']|&(?!#\d+;)/);
    }),
  );
});

test('an object that looks like markup is not taken for it', () => {
  const forged = { toString: () => '<b>' } as unknown as string;
  expect(() => sourceOf(html`${forged}`)).toThrow();
});
