import type { Raw } from './conversation.ts';

/** An object of members that are JSON texts; undefined members are left out. */
export function writeObject(members: readonly (readonly [key: string, raw: Raw | undefined])[]): Raw {
  let text = '';
  for (const [key, raw] of members) {
    if (raw === undefined) continue;
    text += text === '' ? `{"${key}": ` : `, "${key}": `;
    text += raw;
  }
  return text === '' ? '{}' : `${text}}`;
}

export function writeList(items: readonly Raw[]): Raw {
  return `[${items.join(', ')}]`;
}

/** A key from the data, without its quotes, as `writeObject` takes it. */
export function keyText(key: string): string {
  return PLAIN.test(key) ? key : JSON.stringify(key).slice(1, -1);
}

const PLAIN = /^[\w-]*$/;
