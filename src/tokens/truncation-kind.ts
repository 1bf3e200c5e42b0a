import type { Example } from '../format/example.ts';
import type { ExampleTokens } from './example-tokens.ts';
import { type Truncation, truncateExample } from './truncate-example.ts';

/** The one thing to say about an example's length; each kind belongs to one finding. */
export type LengthVerdict =
  | { readonly kind: 'fits'; readonly truncation: undefined }
  | { readonly kind: 'nothing-left' | 'same-left' | 'answer-cut' | 'context-cut'; readonly truncation: Truncation };

/**
 * Whether an example fits, and if not, what the cut takes. `nothing-left` is for supervised examples only: of a
 * preference pair the shorter answer may be left, and reinforcement prompts have no answer. `same-left`: what is left
 * of a preference pair's two answers is the same.
 */
export function truncationKind(tokens: ExampleTokens, format: Example['format'], limit: number): LengthVerdict {
  const truncation = truncateExample(tokens, limit);
  if (truncation === undefined) return { kind: 'fits', truncation };
  if (truncation.nothingTrainable && format !== 'dpo') return { kind: 'nothing-left', truncation };
  if (tokens.alike !== undefined && tokens.alike >= limit) return { kind: 'same-left', truncation };
  return { kind: truncation.answerLost === 'none' ? 'context-cut' : 'answer-cut', truncation };
}
