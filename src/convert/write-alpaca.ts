import type { Conversation, Raw, Turn } from './conversation.ts';
import { joinTokens } from './joined-text.ts';
import { partsOf } from './place-images.ts';
import { withThought } from './thought.ts';
import { writeList, writeObject } from './write-json.ts';

/** An Alpaca row: the last question and its answer, with the turns before as `history`. */
export function writeAlpaca({ turns, chosen, rejected, task }: Conversation): Raw {
  const [first] = turns;
  const system = first?.role === 'system' ? first : undefined;
  const rest = system === undefined ? turns : turns.slice(1);
  const isPair = task === 'preference';
  const questions = rest.filter(({ role }) => role === 'user');
  const answers = rest.filter(({ role }) => role === 'assistant');
  const last = questions.at(-1);
  const history = questions.slice(0, -1).map((question, index) => `[${textOf(question)}, ${textOf(answers[index])}]`);
  return writeObject([
    ['instruction', textOf(last)],
    ['input', '""'],
    ['output', isPair ? undefined : textOf(answers.at(-1))],
    ['chosen', isPair ? textOf(chosen[0]) : undefined],
    ['rejected', isPair ? textOf(rejected[0]) : undefined],
    ['system', system && textOf(system)],
    ['history', history.length === 0 ? undefined : writeList(history)],
  ]);
}

function textOf(turn: Turn | undefined): Raw {
  if (turn === undefined) return '""';
  const texts = partsOf(turn.content, turn.at).flatMap((part) => (part.kind === 'image' ? [] : [part.text]));
  return withThought(turn, joinTokens(texts, ''));
}
