import type { ActiveRule } from './active-rules.ts';
import type { DraftFinding, LocatedText } from './finding.ts';
import { fillMessage } from './message.ts';
import type { Place } from './place.ts';
import type { Descriptor } from './rule.ts';

type AnyDescriptor = Descriptor<Record<string, string>>;

/** Turns what a rule states into a finding; undefined when the message is off in this profile. */
export function draftFinding(
  active: ActiveRule,
  descriptor: AnyDescriptor,
  place: Place | undefined,
  locate: (descriptor: AnyDescriptor) => LocatedText | undefined,
): DraftFinding | undefined {
  const { id, messages } = active.rule.meta;
  const template = Object.hasOwn(messages, descriptor.messageId) ? messages[descriptor.messageId] : undefined;
  if (template === undefined) throw new RangeError(`Rule ${id} reported an unknown message: ${descriptor.messageId}`);
  const level = active.level(descriptor.messageId);
  if (level === undefined) return undefined;
  return {
    rule: id,
    messageId: descriptor.messageId,
    ...level,
    message: fillMessage(template, descriptor.data),
    place,
    pointer: descriptor.at ?? '',
    target: descriptor.target ?? 'value',
    occurrences: descriptor.occurrences ?? 1,
    related: (descriptor.related ?? []).map(({ message, place: row, at, span }) => ({
      message,
      place: row,
      pointer: at ?? '',
      span,
    })),
    fixable: descriptor.fix?.safety ?? descriptor.fixable,
    located: locate(descriptor),
  };
}
