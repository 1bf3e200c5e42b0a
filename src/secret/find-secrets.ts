import { CONTEXT_PATTERNS, MAILCHIMP_KEY, NAMED_KEY } from './context-patterns.ts';
import { KEY_PATTERNS } from './key-patterns.ts';
import { SHORTEST_RUN, visitLongRuns } from './long-runs.ts';
import { looksRandom } from './looks-random.ts';
import { privateKeyAt } from './private-key-at.ts';
import { findUrlPasswords } from './url-passwords.ts';

/** What looks like a secret: UTF-16 indexes in the text it was found in. */
export interface Secret {
  /** With its article: `a GitHub token`. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Secret[] = [];
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;
const BACKSLASH = 0x5c;
/** How far a context pattern looks to both sides of a run. */
const BEFORE = 80;
const AFTER = 320;
const NAME_LENGTH = 48;
const SPACE = 0x20;
const EQUALS = 0x3d;
const PLUS = 0x2b;
const SLASH = 0x2f;
const AZURE_KEY = /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/\\]{43,92}={1,2}/;
/** From the tokens in RFC 7519, on jwt.io and in Telegram's manual: they stand in every tutorial. */
const KNOWN_PARTS = [
  'HdqTcvCH1vGWJxfSeof',
  'SflKxwRJSMeKKF2QT4fw',
  'TJVA95OrM7E2cBab30RM',
  'dBjftJeZ4CVP-mB92K27',
  'XbPfbIHMI6arZ3Y922Bh',
];

/**
 * Finds what looks like keys, tokens, private keys and passwords in URLs, in time linear in the text. High precision:
 * formats that their makers made recognisable, and random values only beside the name of their setting.
 */
export function findSecrets(text: string): readonly Secret[] {
  if (text.length < SHORTEST_RUN) return NONE;
  let found: Secret[] | undefined;
  const add = (secret: Secret) => {
    if (found?.some(({ start, end }) => secret.start < end && start < secret.end)) return;
    found ??= [];
    found.push(secret);
  };
  visitLongRuns(text, (start, end) => {
    const secret = inRun(text, start, end);
    if (secret !== undefined) add(secret);
  });
  for (const secret of findUrlPasswords(text)) add(secret);
  return found ?? NONE;
}

function inRun(text: string, from: number, end: number): Secret | undefined {
  let start = from;
  while (text.charCodeAt(start) === UNDERSCORE || text.charCodeAt(start) === HYPHEN) start++;
  const byStart = startingAt(text, start);
  if (byStart !== undefined) return byStart;
  const before = start === 0 ? 0 : text.charCodeAt(from - 1);
  // In JSON inside a text a line break is a backslash and a letter.
  if (before === BACKSLASH)
    return startingAt(text, start + 1) ?? mailchimpKey(text, from + 1, end) ?? privateKeyAt(text, from);
  return withName(text, start, end) ?? withContext(text, from, end) ?? inBase64(text, from, before);
}

/** Parts of base64 that is told by what stands before all of it. */
function inBase64(text: string, start: number, before: number): Secret | undefined {
  if (before <= SPACE) return privateKeyAt(text, start);
  if (before !== EQUALS && before !== PLUS && before !== SLASH) return undefined;
  const from = Math.max(0, start - BEFORE);
  if (!text.slice(from, start).includes('Key=')) return undefined;
  const match = AZURE_KEY.exec(text.slice(from, start + AFTER));
  if (match === null || !looksRandom(match[0].slice(16))) return undefined;
  return { kind: 'an Azure key', start: from + match.index, end: from + match.index + match[0].length };
}

function startingAt(text: string, start: number): Secret | undefined {
  const patterns = KEY_PATTERNS.get(text.slice(start, start + 3));
  if (patterns === undefined) return undefined;
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(text)?.[0];
    if (match === undefined || !looksRandom(partsOf(match))) continue;
    if (isKnown(match)) continue;
    return { kind, start, end: start + match.length };
  }
  return undefined;
}

function isKnown(match: string): boolean {
  return KNOWN_PARTS.some((part) => match.includes(part));
}

/** The part that should be random: what follows the prefix, or the value of a setting. */
function partsOf(match: string): string {
  const value = /[^"' \t:=>]+$/.exec(match)?.[0] ?? match;
  return value.slice(value.length > 24 ? 5 : 4);
}

function withName(text: string, start: number, end: number): Secret | undefined {
  const length = end - start;
  if (length < 32 || length > 44 || start === 0 || !VALUE_AFTER.includes(text[start - 1] ?? '')) return undefined;
  if (!NAMED_KEY.test(text.slice(Math.max(0, start - NAME_LENGTH), start))) return undefined;
  return looksRandom(text.slice(start, end)) ? { kind: 'an API key beside its name', start, end } : undefined;
}

/** What may stand between the name of a setting and its value. */
const VALUE_AFTER = `"'\\ \t:=>`;

function withContext(text: string, start: number, end: number): Secret | undefined {
  const mailchimp = mailchimpKey(text, start, end);
  if (mailchimp !== undefined) return mailchimp;
  const patterns = start === 0 ? undefined : CONTEXT_PATTERNS.get(text.charCodeAt(start - 1));
  if (patterns === undefined) return undefined;
  const from = Math.max(0, start - BEFORE);
  // The needles stand before the run or at its beginning.
  const near = text.slice(from, start + NEEDLE_LENGTH);
  let window: string | undefined;
  for (const { needle, kind, pattern } of patterns) {
    if (!near.includes(needle)) continue;
    window ??= text.slice(from, Math.min(end, start + AFTER) + BEFORE);
    const match = pattern.exec(window);
    if (match === null || !looksRandom(match[0].slice(6)) || isKnown(match[0])) continue;
    return { kind, start: from + match.index, end: from + match.index + match[0].length };
  }
  return undefined;
}

const NEEDLE_LENGTH = 8;

function mailchimpKey(text: string, start: number, end: number): Secret | undefined {
  if (text.charCodeAt(start + 32) !== HYPHEN) return undefined;
  return MAILCHIMP_KEY.test(text.slice(start, Math.min(end, start + 40)))
    ? { kind: 'a Mailchimp key', start, end }
    : undefined;
}
