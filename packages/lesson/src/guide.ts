import { parseMarkdoc } from './markdoc/parse-markdoc.ts';
import { TextReader, type Reading } from './markdoc/text-reader.ts';
import { wordsOf } from './markdoc/words-of.ts';
import type { Page } from './page.ts';
import type { SourceText } from './source-text.ts';
import type { Text } from './view/text.ts';

/** By heading: what belongs there, and whose words they are once they leave the teacher's hands. */
const sections: Readonly<Record<string, readonly [purpose: string, voice: Reading['voice']]>> = {
  Before: ['what to prepare, and whom to tell', 'private'],
  During: ['how to lead it, and what to do if a student tells you something', 'private'],
  After: ['what to do in the hour afterwards', 'private'],
  Unplugged: ['how to teach it without devices', 'artefact'],
  Family: ['a note for families', 'family'],
};

/** Reads `guide.md`: what the teacher reads before class. */
export function parseGuide(source: SourceText, page: Page): Text {
  const { file, report } = page;
  const markup = parseMarkdoc(source, page);
  const headings = markup.children.filter(
    ({ type, attributes }) => type === 'heading' && attributes.level === 2,
  );
  for (const [section, [purpose]] of Object.entries(sections)) {
    const [heading, twin] = headings.filter((one) => wordsOf(one).trim() === section);
    if (!heading) {
      report.add('guide-section-missing', file, { line: 1, column: 1 }, section, purpose);
      continue;
    }
    if (twin) report.add('guide-section-twice', file, markup.place(twin), section);
    const next = markup.children[markup.children.indexOf(heading) + 1];
    if (!next || headings.includes(next))
      report.add('guide-section-empty', file, markup.place(heading), section);
  }
  let voice: Reading['voice'] = 'private';
  return markup.children.flatMap((node) => {
    if (headings.includes(node)) voice = sections[wordsOf(node).trim()]?.[1] ?? 'private';
    const blocks = new TextReader(markup, page, { voice, seen: 'never' }).blocks([node]);
    const level = node.type === 'heading' ? Number(node.attributes.level) : 0;
    return blocks.map((block) => (block.kind === 'heading' ? { ...block, level } : block));
  });
}
