/** JSON that steers no terminal and no build log: what cannot be seen is escaped, and commands are; see withoutCommands. */
export function seenJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\[|vso\[)/gi, '#\\u0023');
}

/** Beyond what JSON.stringify escapes: C1 controls, DEL, bidirectional controls, line separators, marks, tags. */
const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\udb40(?=[\udc00-\udc7f])|(?<=\udb40)[\udc00-\udc7f]/g;
