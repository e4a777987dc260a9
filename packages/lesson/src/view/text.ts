/** A run of words inside a block. `item` is something a student can mark in an artefact. */
export type Inline =
  | string
  | { readonly kind: 'em' | 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'item'; readonly id: string; readonly content: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'heading';
      readonly content: readonly Inline[];
      /** In a guide: 2 for its sections, 3 for what is in one. Elsewhere every heading is the same. */
      readonly level?: number;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | { readonly kind: 'quote'; readonly content: Text };

/** What people read: a rendered tree, so that no device needs a parser. */
export type Text = readonly Block[];
