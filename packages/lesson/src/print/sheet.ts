import type { Html } from './html.ts';
import type { Text } from '../view/text.ts';

/** Whom it is handed to; `teacher` goes to nobody else. */
export const readers = ['class', 'family', 'teacher'] as const;
export type Reader = (typeof readers)[number];

/** One thing to print, on as many pages as it needs. */
export interface Sheet {
  /** Of this lesson: a file or a form names it so. */
  readonly id: string;
  readonly title: string;
  readonly reader: Reader;
  /** BCP 47. */
  readonly language: string;
  /** It holds the answers: never copied, never laid out where a student could pick it up. */
  readonly isKey?: boolean;
  /** Absent where it is the school's own, and no lesson's. */
  readonly foot?: 'title' | 'title and page';
  readonly body: Html;
}

/** What sheets are made from: a lesson, as far as a teacher may read it. */
export interface Printable {
  readonly title: string;
  readonly language: string;
  /** The day on which its words were last changed; empty when nobody has said. */
  readonly revised: string;
  readonly isDraft: boolean;
  readonly guide: Text;
}

/** Whom a school names and which help lines it has checked; absent for an author, who gets lines to write on. */
export interface SchoolCard {
  /** When it was asked, as a reader here writes it: a card at home gets old, and says so. */
  readonly day: string;
  readonly adults: readonly { readonly name: string; readonly place: string }[];
  readonly lines: readonly {
    readonly name: string;
    readonly contact: string;
    readonly purpose: 'now' | 'crisis' | 'talk' | 'remove';
    readonly whatFor: string;
    readonly hours: string;
  }[];
}
