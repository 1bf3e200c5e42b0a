import { createHash } from 'node:crypto';

const NINE = /^[a-zA-Z0-9]{9}$/;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The nine letters and digits that stand for an id, the same in every run. An id that has them stays.
 *
 * @param used what the row's other ids became
 */
export function nineCharacters(id: string, used: ReadonlySet<string>): string {
  if (NINE.test(id) && !used.has(id)) return id;
  for (let round = 0; ; round++) {
    const hash = createHash('sha256').update(`${round}:${id}`).digest();
    const name = Array.from(hash.subarray(0, 9), (byte) => DIGITS[byte % DIGITS.length]).join('');
    if (!used.has(name)) return name;
  }
}
