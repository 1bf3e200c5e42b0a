import type { Example } from './example.ts';
import { finalAnswerOf } from './final-answer.ts';
import { mayHoldPlaceholder, type Placeholder, placeholdersIn, todoIn } from './placeholders.ts';
import { textsOf } from './texts-of.ts';

/** A placeholder, and the text that holds it. */
export type PlacedPlaceholder = Placeholder & { readonly pointer: string };

/** The first placeholder of each kind that a record was left with. What a tool gave back is nobody's draft. */
export function examplePlaceholders(example: Example): readonly PlacedPlaceholder[] {
  const answer = finalAnswerOf(example);
  const todo = answer === undefined ? undefined : todoIn(answer.text);
  const mayHold = mayHoldPlaceholder(example);
  if (todo === undefined && !mayHold) return NONE;
  const found = new Map<Placeholder['kind'], PlacedPlaceholder>();
  if (answer !== undefined && todo !== undefined) found.set(todo.kind, { ...todo, pointer: answer.pointer });
  for (const { text, pointer, role, kind } of mayHold ? textsOf(example) : NONE) {
    if (kind === 'arguments' || role === 'tool' || role === 'function') continue;
    for (const each of placeholdersIn(text, example.text)) {
      if (!found.has(each.kind)) found.set(each.kind, { ...each, pointer });
    }
  }
  return [...found.values()];
}

const NONE: readonly never[] = [];
