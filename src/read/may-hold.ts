/** Whether bytes of UTF-8 hold some characters; each is looked for once. */
export function mayHold(bytes: Buffer): (characters: string) => boolean {
  const known = new Map<string, boolean>();
  return (characters) => {
    let held = known.get(characters);
    if (held === undefined) {
      held = bytes.includes(characters);
      known.set(characters, held);
    }
    return held;
  };
}
