/** A name led to an address that must not be connected to. */
export class RefusedAddressError extends Error {
  /** Where it leads. */
  readonly words: string;

  constructor(words: string) {
    super(`leads to ${words}`);
    this.name = 'RefusedAddressError';
    this.words = words;
  }
}
