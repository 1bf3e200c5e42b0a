import { ibanChecks } from './iban-checks.ts';
import { luhn } from './luhn.ts';

export type PersonalKind = 'email' | 'phone' | 'card' | 'iban';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly masked: string;
}

const DIGIT_GROUPS = /(?<![\w.+-])(?:\+|00)?\(?\d[\d ()./-]{5,22}\d(?![\w-]|\.\d)/g;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g;
const LOCAL_PART = /[A-Za-z0-9._%+-]{1,64}$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9-])/;
const LONGEST_DOMAIN = 255;
/** Addresses that reach nobody (RFC 2606), and those of machines. */
const NOBODY =
  /@(?:[\w-]+\.)*(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost)$|^(?:git|no-?reply|user|name|you|your[._-]?name|email|info)@/i;
const PHONE_WORD =
  /(?:(?<![a-z])(?:tel(?:ephone)?|phone|mobile?|handy|call|fax|teléfono)|電話|携帯|тел)\.?(?: (?:number|no\.?|us at|me at|at|on))?[:：]? ?$/i;
/** Card numbers that payment services publish for tests. */
const TEST_CARDS =
  /^(?:4242424242424242|4111111111111111|5555555555554444|4000056655665556|378282246310005|6011111111111117)$/;

/** E-mail addresses, phone numbers, card numbers and IBANs of a text, masked; linear in the text. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const email = emailAt(text, at);
    if (email !== undefined)
      found.push({ kind: 'email', masked: `${email[0]}…@…${email.slice(email.lastIndexOf('.'))}` });
  }
  if (!/\d\d/.test(text)) return found;
  for (const { 0: group, index } of text.matchAll(DIGIT_GROUPS)) {
    const digits = group.replace(/\D/g, '');
    if (isCard(digits, group)) found.push({ kind: 'card', masked: `…${digits.slice(-2)}` });
    else if (isPhone(group, digits, text.slice(Math.max(0, index - 24), index)))
      found.push({ kind: 'phone', masked: `${group.slice(0, 3)}…${digits.slice(-2)}` });
  }
  for (const [group] of text.matchAll(IBAN)) {
    const iban = group.replaceAll(' ', '');
    if (ibanChecks(iban)) found.push({ kind: 'iban', masked: `${iban.slice(0, 2)}…${iban.slice(-2)}` });
  }
  return found;
}

function emailAt(text: string, at: number): string | undefined {
  const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 65), at))?.[0];
  const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
  if (local === undefined || domain === undefined || local.startsWith('.')) return undefined;
  // user:password@host and packages (@scope/name) are no addresses.
  if (/[:/]$/.test(text.slice(0, at - local.length).slice(-1))) return undefined;
  const email = `${local}@${domain}`;
  return NOBODY.test(email) ? undefined : email;
}

function isCard(digits: string, group: string): boolean {
  if (digits.length < 13 || digits.length > 19 || !/^[3-6]/.test(digits) || TEST_CARDS.test(digits)) return false;
  return /^(?:\d+|\d{4}(?:[ -]\d{4,6}){2,3}(?:[ -]\d{1,4})?)$/.test(group) && luhn(digits) && new Set(digits).size > 3;
}

function isPhone(group: string, digits: string, before: string): boolean {
  if (digits.length < 8 || digits.length > 15 || /555.?01\d\d$/.test(group)) return false;
  if (/^\d{4}-\d{2}-\d{2}|^\d{1,2}\.\d{1,2}\.\d{4}|^\d{1,3}(?:\.\d{1,3}){3}$/.test(group)) return false;
  return /^\+[1-9]/.test(group) || PHONE_WORD.test(before);
}
