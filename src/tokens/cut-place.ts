import type { Example } from '../format/example.ts';
import type { Model } from '../profile/profile.ts';
import type { ExampleTokens, TokenCounter } from './example-tokens.ts';
import { messageSegments, type Segment } from './message-segments.ts';
import type { Truncation } from './truncate-example.ts';

/** Where in a record the model stops reading. */
export interface CutPlace {
  readonly kind: Segment['kind'];
  /** The string, image, list of tools or message. */
  readonly pointer: string;
  /** UTF-16 index in the string at `pointer`: the first unit that is lost. Undefined where the model reads another text. */
  readonly from?: number;
  /** What the model reads up to the cut, and what it does not read any more, in the same string or list. */
  readonly before?: string;
  readonly after?: string;
  /** True where the tokens before the cut are an estimate, so that it may fall near this place. */
  readonly rough: boolean;
}

/** Finds the place of a truncation's cut. `tokens` are those that were truncated. */
export function cutPlace(
  example: Pick<Example, 'value' | 'format' | 'conversations'>,
  tokens: ExampleTokens,
  { cut }: Truncation,
  counter: TokenCounter,
  model: Pick<Model, 'image'>,
): CutPlace {
  const rough =
    tokens.messages.slice(0, cut.index + 1).some(({ unsure = 0 }) => unsure > 0) ||
    tokens.accuracy === 'estimate' ||
    (tokens.accuracy === 'range' && example.format !== 'dpo');
  const segments = messageSegments(example, tokens.messages, cut.index, counter, model.image?.value);
  let left = cut.kept;
  let before: Segment | undefined;
  for (const segment of segments) {
    const { kind, pointer, text, behind = '', tokens: known } = segment;
    if (text !== undefined) {
      // Looked for before the text is counted: the text that is cut is the longest one.
      const head = counter.head(text + behind, left);
      if (head < text.length + behind.length) return { ...placeAt(segment, Math.min(head, text.length)), rough };
    } else if (left < (known ?? 0)) {
      // Where only the mark behind a text is lost, the place is the end of the text.
      const ended = kind === 'end' && before?.text !== undefined ? placeAt(before, before.text.length) : undefined;
      return { ...(ended ?? { kind, pointer }), rough };
    }
    left -= known ?? counter.count((text ?? '') + behind);
    before = segment;
  }
  return { kind: 'end', pointer: cut.pointer, rough };
}

function placeAt({ kind, pointer, text = '', spots = [] }: Segment, index: number): Omit<CutPlace, 'rough'> {
  const spot = spots.findLast(({ start }) => start <= index);
  const sides = { before: text.slice(0, index), after: text.slice(index) };
  if (spot === undefined) return { kind, pointer, ...sides };
  return {
    kind,
    pointer: spot.pointer,
    ...(spot.literal ? { from: Math.max(0, index - spot.start) } : {}),
    ...sides,
  };
}
