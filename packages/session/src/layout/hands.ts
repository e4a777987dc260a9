/** What the teacher saw when the class raised hands: most were for one option, or it was split. */
export type Hands = { readonly kind: 'most'; readonly option: string } | { readonly kind: 'split' };
