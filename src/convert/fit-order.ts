import type { Capabilities, Ending } from './capabilities.ts';
import type { Content, Turn } from './conversation.ts';
import { joinTokens } from './joined-text.ts';
import { partsOf } from './place-images.ts';
import type { RowNotes } from './row-notes.ts';

const GLUE = '\n\n';

/** Brings messages into an order that the target takes: one system message first, roles that take turns. @throws SkippedRow */
export function fitOrder(turns: readonly Turn[], can: Capabilities, notes: RowNotes): Turn[] {
  return joinRepeated(can.laterSystem ? turns : systemFirst(turns, can, notes), can, notes);
}

function isInstruction({ role }: Turn): boolean {
  return role === 'system' || role === 'developer';
}

function systemFirst(turns: readonly Turn[], can: Capabilities, notes: RowNotes): readonly Turn[] {
  const systems = turns.filter(isInstruction);
  const [first, ...later] = systems;
  if (first === undefined || (later.length === 0 && turns[0] === first)) return turns;
  for (const { at } of later) notes.add('CHANGED-ORDER', at, 'the system message is joined with the first one');
  if (turns[0] !== first) notes.add('CHANGED-ORDER', first.at, 'the system message moves to the front');
  const joined = later.reduce((all, turn) => joinTurns(all, turn, can), first);
  return [joined, ...turns.filter((turn) => !isInstruction(turn))];
}

function joinRepeated(turns: readonly Turn[], can: Capabilities, notes: RowNotes): Turn[] {
  const fitted: Turn[] = [];
  for (const turn of turns) {
    const before = fitted.at(-1);
    const how = before?.role !== turn.role ? 'kept' : ruleFor(turn, can);
    if (before === undefined || how === 'kept') fitted.push(turn);
    else if (how === 'refused') notes.refuse(turn.at, `two ${turn.role} messages in a row, which ${can.name} refuses`);
    else {
      notes.add('CHANGED-ORDER', turn.at, `the message is joined with the ${turn.role} message before it`);
      fitted[fitted.length - 1] = joinTurns(before, turn, can);
    }
  }
  return fitted;
}

function ruleFor({ role }: Turn, can: Capabilities): Capabilities['repeatedAssistant'] {
  if (role === 'user') return can.repeatedUser;
  return role === 'assistant' ? can.repeatedAssistant : 'kept';
}

/** Two messages as one. Texts are joined; with images among them the parts are. */
function joinTurns(first: Turn, second: Turn, can: Capabilities): Turn {
  return {
    ...first,
    content: joinContents(first.content, second.content, can),
    calls: [...first.calls, ...second.calls],
    name: first.name ?? second.name,
    reasoning: first.reasoning ?? second.reasoning,
    extras: [...first.extras, ...second.extras],
  };
}

function joinContents(first: Content, second: Content, { parts, joinedAsParts }: Capabilities): Content {
  if (first == null) return second;
  if (second == null) return first;
  if (typeof first === 'string' && typeof second === 'string' && !joinedAsParts)
    return joinTokens([first, second], GLUE);
  const all = [...partsOf(first, ''), ...partsOf(second, '')];
  const texts = all.flatMap((part) => (part.kind === 'image' ? [] : [part.text]));
  return parts || texts.length < all.length ? all : joinTokens(texts, GLUE);
}

/** @throws SkippedRow when the target refuses a conversation that begins or ends so */
export function checkEnds(turns: readonly Turn[], can: Capabilities, notes: RowNotes): void {
  const [first] = turns.filter((turn) => !isInstruction(turn));
  const last = turns.at(-1);
  if (first === undefined || last === undefined) notes.refuse('', 'a conversation without messages');
  if (!can.assistantFirst && first.role !== 'user')
    notes.refuse(first.at, `the first message is not the user’s, and ${can.name} wants it to be`);
  const ending = endingOf(last);
  if (can.endings.includes(ending)) return;
  const advice = can.endingAdvice === undefined ? '' : `; ${can.endingAdvice}`;
  notes.refuse(last.at, `the row ends with ${ENDINGS[ending]}, and ${can.name} takes no such rows${advice}`);
}

const ENDINGS: Readonly<Record<Ending, string>> = {
  answer: 'an answer',
  call: 'a call',
  result: 'the result of a call',
  prompt: 'a message that is no answer',
};

function endingOf({ role, calls }: Turn): Ending {
  if (role === 'tool') return 'result';
  if (role !== 'assistant') return 'prompt';
  return calls.length > 0 ? 'call' : 'answer';
}
