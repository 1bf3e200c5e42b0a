/** A change of a line's text; the engine finds its bytes. */
export type EditDescriptor =
  /** Replaces a value, or the key of a member. */
  | { readonly at: string; readonly target?: 'key' | 'value'; readonly text: string }
  /** Takes a member or an item away, with its comma. */
  | { readonly remove: string }
  /** Replaces a range of the text (UTF-16). A line feed in `text` makes two lines of one. */
  | { readonly range: { readonly start: number; readonly end: number }; readonly text: string }
  /** Takes the whole line away. */
  | { readonly line: 'remove' }
  | { readonly byteOrderMark: 'remove' };

/** A repair as a rule states it. All its edits are made, or none. */
export interface FixDescriptor {
  readonly title: string;
  /** `safe` keeps every trained token, `unsafe` changes what is trained. */
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly EditDescriptor[];
}
