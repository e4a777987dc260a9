import { expect, test } from '@playwright/test';
import { printed } from './support/printed.ts';

const filled = (height: string) =>
  `<div style="height: ${height}; break-inside: avoid">words</div>`;
const margins = '<style>@page { margin: 15mm }</style>';

const wrong = [
  [
    'a title alone',
    `<h1>Report</h1><p style="break-before: page">text</p>`,
    'only “Report” is on it',
  ],
  [
    'a page for one line',
    `<p>text</p><p style="break-before: page">rest</p>`,
    'only “rest” is left',
  ],
  ['an empty page', `<p>text</p><p style="break-before: page"></p>`, 'nothing is on it'],
  ['a heading at the foot', `${filled('9in')}<h2>Next</h2>${filled('2in')}`, 'nothing below it'],
  ['words beyond the paper', '<p style="margin-left: -13mm">far</p>', 'letters are cut off: far'],
  [
    'something too wide',
    `<p style="white-space: nowrap">${'far '.repeat(90)}</p>`,
    'wider than the paper',
  ],
  [
    'a heading over a bar',
    `<svg width="200" height="30" style="display: block"><rect width="200" height="30" fill="#777"/></svg>
     <h2 style="margin-top: -12px">Over</h2><p>text</p>`,
    '“Over” runs over the edge of something',
  ],
  [
    'words over words',
    `<p>first line</p><p style="margin-top: -24px">second</p>`,
    'lies over other words',
  ],
] as const;

test('a printed page is looked at: what is wrong with it is noticed', async ({ page }) => {
  for (const [claim, html, says] of wrong) {
    await page.setContent(margins + html);
    const faults = (await printed(page, 'Letter', 'wrong')).flatMap((one) => one.faults);
    expect.soft(faults.join('\n'), claim).toContain(says);
  }
});

test('a printed page is looked at: one that is right is passed', async ({ page }) => {
  await page.setContent(
    `<style>@page { margin: 15mm; @bottom-left { content: 'Foot' } }</style>
     <h1>Title</h1><p>one <b>two</b> <u>three</u></p>
     <div style="border: 2px solid; padding: 8px"><h2>In a box</h2><p>text</p></div>`,
  );
  const [first, ...more] = await printed(page, 'A4', 'right');
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    text: 'Title one two three In a box text',
    margin: 'Foot',
    faults: [],
  });
  expect(first!.headings).toEqual(['Title', 'In a box']);
});
