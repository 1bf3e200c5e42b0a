import { normalWording } from './normal-wording.ts';
import type { ServerMessage } from './server-message.ts';
import { SERVER_MESSAGES } from './server-messages.ts';

/** What a pasted message is understood as. */
export interface Understanding {
  /** In the order in which they stand in the text. */
  readonly messages: readonly ServerMessage[];
  /** The row it names, counted from 1 over the lines that are not blank; undefined when it names none. */
  readonly example: number | undefined;
}

interface Match {
  readonly message: ServerMessage;
  readonly start: number;
  readonly end: number;
  /** Characters of the pattern itself. */
  readonly weight: number;
}

/** Recognises the provider's messages in a pasted text; none when it is unknown. Linear in the text. */
export function explainMessage(text: string): Understanding {
  const wording = normalWording(text);
  const matches = SERVER_MESSAGES.flatMap((message) => bestMatch(message, wording) ?? []);
  const inner = matches.filter(({ message }) => message.isFrame !== true);
  const wanted = inner.length > 0 ? inner : matches;
  const kept = wanted.filter((match) => !wanted.some((other) => outdoes(other, match)));
  const example = /\bexample (\d{1,9})\b/.exec(wording)?.[1];
  return {
    messages: kept.sort((a, b) => a.start - b.start).map(({ message }) => message),
    example: example === undefined ? undefined : Number(example),
  };
}

/** Of two that read the same words, the one that reads more of them. */
function outdoes(other: Match, match: Match): boolean {
  if (other === match || other.start >= match.end || other.end <= match.start) return false;
  return other.weight > match.weight;
}

function bestMatch(message: ServerMessage, wording: string): Match | undefined {
  let best: Match | undefined;
  for (const pattern of message.says) {
    const found = matchOf(pattern.split(' * '), wording);
    if (found === undefined) continue;
    const weight = pattern.length;
    if (best === undefined || weight > best.weight) best = { message, ...found, weight };
  }
  return best;
}

/** The pieces in their order, each at its first place behind the one before. */
function matchOf(pieces: readonly string[], wording: string): { start: number; end: number } | undefined {
  let start = -1;
  let end = 0;
  for (const piece of pieces) {
    const at = wording.indexOf(piece, end);
    if (at < 0) return undefined;
    if (start < 0) start = at;
    end = at + piece.length;
  }
  // The result of a grader run lists every error that did not happen.
  return /^(?:_mean)?: ?(?:false|null|none|0(?:\.0)?)(?![\w.])/.test(wording.slice(end, end + 20))
    ? undefined
    : { start, end };
}
