import { nearest } from './diagnostics/nearest.ts';
import { parseMarkdoc, type Markup } from './markdoc/parse-markdoc.ts';
import { TextReader, type Reading } from './markdoc/text-reader.ts';
import { wordsOf } from './markdoc/words-of.ts';
import type { Page } from './page.ts';
import { withoutUnseen } from './rules/unseen-signs.ts';
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
const names = Object.keys(sections);

type Node = Markup['children'][number];

/** Reads `guide.md`: what the teacher reads before class. */
export function parseGuide(source: SourceText, page: Page): Text {
  const { file, report } = page;
  const markup = parseMarkdoc(withoutUnseen(source, page), page);
  const headings = new Map<Node, string>();
  for (const section of names) {
    const [heading, twin] = markup.children.filter((node) => isHeading(node, section));
    const meant =
      heading ??
      markup.children.find((node) => !isAnyHeading(node) && sectionMeant(node) === section);
    if (!meant) {
      const purpose = sections[section]![0];
      report.add('guide-section-missing', file, { line: 1, column: 1 }, section, purpose);
      continue;
    }
    headings.set(meant, section);
    if (!heading) report.add('guide-section-misnamed', file, markup.place(meant), section);
    if (twin) report.add('guide-section-twice', file, markup.place(twin), section);
  }
  for (const [heading, section] of headings) {
    const next = markup.children[markup.children.indexOf(heading) + 1];
    if (!next || headings.has(next) || isSecondLevel(next))
      report.add('guide-section-empty', file, markup.place(heading), section);
  }
  let voice: Reading['voice'] = 'private';
  return markup.children.flatMap((node) => {
    const section = headings.get(node) ?? names.find((name) => isHeading(node, name));
    if (section) voice = sections[section]![1];
    else if (isSecondLevel(node)) voice = 'private';
    const blocks = new TextReader(markup, page, { voice, seen: 'never' }).blocks([node]);
    const level = Number(node.attributes.level);
    return blocks.map((block) => (block.kind === 'heading' ? { ...block, level } : block));
  });
}

const isSecondLevel = ({ type, attributes }: Node) => type === 'heading' && attributes.level === 2;
const isHeading = (node: Node, section: string) =>
  isSecondLevel(node) && wordsOf(node).trim() === section;
const isAnyHeading = (node: Node) => names.some((name) => isHeading(node, name));

/** The section that a heading of another level or name was meant to begin, or a line like a heading. */
function sectionMeant(node: Node): string | undefined {
  const words = wordsOf(node).trim();
  const looksLikeOne = node.type === 'heading' || (node.type === 'paragraph' && words.length < 30);
  if (!looksLikeOne) return undefined;
  const [first = ''] = /[\p{L}\p{N}]+/u.exec(words) ?? [];
  const isAlone = node.type === 'heading' || words.replace(/[^\p{L}\p{N}]+/gu, '') === first;
  return isAlone ? nearest(first, names) : undefined;
}
