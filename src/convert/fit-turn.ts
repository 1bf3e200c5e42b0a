import type { Capabilities } from './capabilities.ts';
import type { Content, Part, Turn } from './conversation.ts';
import { fitArguments } from './fit-arguments.ts';
import { fitPart } from './fit-part.ts';
import { joinedText } from './joined-text.ts';
import type { Link } from './link-results.ts';
import { partsOf } from './place-images.ts';
import type { RowNotes } from './row-notes.ts';

/** One message as the target can hold it; what it cannot is noted. @throws SkippedRow */
export function fitTurn(turn: Turn, link: Link | undefined, can: Capabilities, notes: RowNotes): Turn {
  const { role, at } = turn;
  // Most messages are a role and a text, which all targets have.
  if (isPlain(turn) && typeof turn.content === 'string') {
    refuseReserved(turn.content, turn, can, notes);
    return turn;
  }
  if (turn.content == null && turn.calls.length === 0 && turn.refusal === undefined)
    return notes.refuse(at, 'a message without content');
  if (!can.tools && (turn.calls.length > 0 || role === 'tool')) notes.refuse(at, `${can.name} has no calls`);
  const isInstruction = role === 'developer' && !can.developer;
  if (isInstruction) notes.add('LOSS-ROLE', `${at}/role`, 'the developer message becomes a system message');
  const withRefusal = fitRefusal(turn, can, notes);
  return {
    ...withRefusal,
    role: isInstruction ? 'system' : role,
    content: fitContent(withRefusal, can, notes),
    calls: turn.calls.map((call) => fitArguments(call, can, notes)),
    name: fitName(turn, link, can, notes),
    weight: fitWeight(turn, can, notes),
    reasoning: fitReasoning(turn, can, notes),
    extras: fitExtras(turn, can, notes),
  };
}

function isPlain({ role, calls, refusal, name, weight, reasoning, extras }: Turn): boolean {
  if (role === 'tool' || role === 'developer' || calls.length > 0 || extras.length > 0) return false;
  return refusal === undefined && name === undefined && weight === undefined && reasoning === undefined;
}

function fitRefusal(turn: Turn, can: Capabilities, notes: RowNotes): Turn {
  const { refusal, content, at } = turn;
  if (refusal === undefined || can.refusal) return turn;
  notes.add('CHANGED-REFUSAL', `${at}/refusal`, 'the refusal becomes the text of the message');
  const part: Part = { kind: 'text', text: refusal, at: `${at}/refusal` };
  const parts = partsOf(content, at);
  return { ...turn, refusal: undefined, content: parts.length === 0 ? refusal : [...parts, part] };
}

function fitContent(turn: Turn, can: Capabilities, notes: RowNotes): Content {
  const { content, calls, at } = turn;
  if (content === null) return can.nullContent ? null : undefined;
  if (content === undefined) return undefined;
  if (calls.length > 0 && !can.textBesideCall) {
    for (const part of partsOf(content, `${at}/content`)) {
      if (part.kind === 'image') notes.refuse(part.at, 'an image beside a call');
      else if (part.text !== '""')
        notes.add(
          'LOSS-TEXT-BESIDE-CALL',
          part.at,
          `${can.name} takes text or calls in one message, not both`,
          part.text,
        );
    }
    return undefined;
  }
  if (typeof content === 'string') {
    refuseReserved(content, turn, can, notes);
    return content;
  }
  const parts = content.map((part) => fitPart(part, can, notes));
  for (const part of parts) if (part.kind !== 'image') refuseReserved(part.text, turn, can, notes);
  if (can.parts || parts.some(({ kind }) => kind === 'image')) return parts;
  return joinedText(parts, '', `${at}/content`, notes);
}

function refuseReserved(raw: string, { role, at }: Turn, can: Capabilities, notes: RowNotes): void {
  const { reserved, reservedInAnswers, name } = can;
  if (reserved.length === 0 || role === 'tool' || (role === 'assistant' && !reservedInAnswers)) return;
  const word = reserved.find((each) => raw.includes(each));
  if (word !== undefined)
    notes.refuse(`${at}/content`, `the text holds "${word}", which means something else to ${name}`, raw);
}

function fitName(
  { name, role, at }: Turn,
  link: Link | undefined,
  can: Capabilities,
  notes: RowNotes,
): string | undefined {
  const called = link?.call.name;
  const isAdded = role === 'tool' && can.resultNames === 'added' && called !== undefined;
  if (!isAdded && (name === undefined || (role === 'tool' ? can.resultNames !== 'dropped' : can.names))) return name;
  // The call says it too.
  if (name !== undefined && (role !== 'tool' || name !== called))
    notes.add('LOSS-NAME', `${at}/name`, 'the name of a message has no place', name);
  return isAdded ? called : undefined;
}

/** A weight that says what holds anyway says nothing. */
function fitWeight({ weight, role, at }: Turn, { weights, name }: Capabilities, notes: RowNotes): 0 | 1 | undefined {
  if (weight === undefined || weights === 'any') return weight;
  if (role === 'assistant') {
    if (weights === 'assistant') return weight;
    if (weight === 0) notes.add('LOSS-WEIGHT', `${at}/weight`, `${name} will train this message too`, '0');
  } else if (weight === 1) notes.add('LOSS-WEIGHT', `${at}/weight`, `${name} will not train this message`, '1');
  return undefined;
}

function fitReasoning({ reasoning, at }: Turn, can: Capabilities, notes: RowNotes): string | undefined {
  if (reasoning === undefined || can.reasoning) return reasoning;
  notes.add('LOSS-REASONING', at, `${can.name} has no place for reasoning`, reasoning);
  return undefined;
}

function fitExtras({ extras }: Turn, can: Capabilities, notes: RowNotes): Turn['extras'] {
  if (can.messageExtras || extras.length === 0) return extras;
  for (const { at, key, raw } of extras)
    if (raw !== 'null') notes.add('LOSS-EXTRA-KEY', at, `${can.name} does not know "${key}" in a message`, raw);
  return [];
}
