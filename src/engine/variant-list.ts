import { quote } from '../format/quote.ts';
import { systemText } from '../format/system-text.ts';
import { textDifference } from '../format/text-difference.ts';
import { formatNumber } from './message.ts';
import type { PromptVariant } from './prompt-variant.ts';
import type { FinishContext } from './rule.ts';

const SHOWN = 5;

/** `A "You sell boat tours." 481×, B 17× (differs from A by a trailing space), none 2×`. */
export function variantList(variants: readonly PromptVariant[], readAgain: FinishContext['readAgain']): string {
  const seen: { readonly name: string; readonly text: string | undefined; readonly plain: number }[] = [];
  const shown = variants.slice(0, SHOWN).map(({ rows: count, first, plain, isNone }) => {
    const times = `${formatNumber(count)}×`;
    if (isNone) return `none ${times}`;
    const name = String.fromCharCode(65 + seen.length);
    const example = readAgain(first);
    const text = example && systemText(example);
    let like = '';
    for (const other of seen) {
      const isKnown = text !== undefined && other.text !== undefined;
      const how = isKnown
        ? textDifference(text, other.text)
        : plain === other.plain
          ? 'in white space or case'
          : undefined;
      if (how !== undefined) like ||= ` (differs from ${other.name} ${how})`;
    }
    seen.push({ name, text, plain });
    return `${name}${like === '' && text !== undefined ? ` ${quote(text)}` : ''} ${times}${like}`;
  });
  const left = variants.length - shown.length;
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}
