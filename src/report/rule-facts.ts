import type { AnyRule } from '../engine/rule.ts';
import { ruleList } from '../generated/rules.ts';

/** What is known of a rule by its id; undefined for one that does not come with tunelint. */
export function ruleFacts(id: string): AnyRule['meta'] | undefined {
  return ruleList.find(({ meta }) => meta.id === id)?.meta;
}
