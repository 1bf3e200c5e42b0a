/** The characters of the rows `first` to `last` of a two-byte character set, in its own order. */
export function charactersOf(charset, first, last) {
  const bytes = [];
  for (let row = first; row <= last; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const text = new TextDecoder(charset).decode(Uint8Array.from(bytes));
  return [...text].filter((character) => /\p{Script=Han}/u.test(character));
}
