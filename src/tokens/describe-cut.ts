import type { Example } from '../format/example.ts';
import { pointerInWords } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import type { Model } from '../profile/profile.ts';
import { type CutPlace, cutPlace } from './cut-place.ts';
import type { TokenCounter } from './example-tokens.ts';
import type { Truncation } from './truncate-example.ts';

/** Characters shown on each side of the cut. */
const SHOWN = 30;

/**
 * A truncation's cut for a finding: `where` in words, with the text around it (`in messages[1].content (… "the answer"
 * ✂ " is 42." …)`), and the place to point at.
 */
export function describeCut(
  example: Pick<Example, 'value' | 'format' | 'conversations' | 'tokens'>,
  truncation: Truncation,
  { counter, model }: { readonly counter: TokenCounter | undefined; readonly model: Pick<Model, 'image'> },
): { readonly where: string; readonly place: { readonly at: string; readonly from?: number } } {
  const { tokens } = example;
  const { pointer } = truncation.cut;
  if (tokens === undefined || counter === undefined)
    return { where: `in ${pointerInWords(pointer)}`, place: { at: pointer } };
  const place = cutPlace(example, tokens, truncation, counter, model);
  return {
    where: `${place.rough ? 'about here, ' : ''}${inWords(place)}`,
    place: { at: place.pointer, ...(place.from === undefined ? {} : { from: place.from }) },
  };
}

function inWords({ kind, pointer, before, after }: CutPlace): string {
  const value = kind === 'tools' ? 'the tool definitions' : pointerInWords(pointer);
  if (kind === 'image') return `in the image ${value}`;
  if (before === undefined || after === undefined) return `at the ${kind === 'end' ? 'end' : 'start'} of ${value}`;
  const side = before === '' ? 'at the start of' : after === '' ? 'at the end of' : 'in';
  return `${side} ${value} (${around(before, after)})`;
}

/** Whole characters on both sides, shown so that they cannot steer a terminal. */
function around(before: string, after: string): string {
  const read = [...before.slice(-2 * SHOWN)].slice(-SHOWN).join('');
  const lost = [...after.slice(0, 2 * SHOWN)].slice(0, SHOWN).join('');
  const parts = [
    read.length < before.length ? '…' : '',
    read === '' ? '' : quote(read),
    '✂',
    lost === '' ? '' : quote(lost),
    lost.length < after.length ? '…' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
