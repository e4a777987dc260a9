import type { Inline, Text } from './text.ts';

/** An invented job advert. Items are phrases inside `body`. */
export interface AdvertArtefact {
  readonly kind: 'advert';
  readonly app: string;
  readonly heading: string;
  readonly body: Text;
}

/** An invented thread of direct messages. Every message is an item. */
export interface MessagesArtefact {
  readonly kind: 'messages';
  readonly app: string;
  /** Whose phone it is: messages from this name stand on the other side. */
  readonly owner: string;
  readonly messages: readonly {
    readonly id: string;
    readonly from: string;
    readonly content: readonly Inline[];
  }[];
}

export type Artefact = AdvertArtefact | MessagesArtefact;

/** What the author says about one item; absent from every view until it is revealed. */
export interface Verdict {
  readonly flag: boolean;
  /** Short name of the flag ("false hurry"), or a short word for an ordinary item. */
  readonly label: string;
  readonly note: string;
}
