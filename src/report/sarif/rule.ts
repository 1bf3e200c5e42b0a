import { ruleFacts } from '../rule-facts.ts';
import { ruleLink } from '../rule-link.ts';
import { LEVELS } from './result.ts';

const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** What a SARIF report says of a rule; of one that does not come with tunelint, its id. */
export function sarifRule(id: string): object {
  const meta = ruleFacts(id);
  if (meta === undefined) return { id };
  const { summary, severity, effect, group, docs } = meta;
  const usual = severity === 'off' ? 'info' : severity;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: docs.why },
    help: {
      text: `${docs.fix}\n\nMore: tunelint explain ${id}`,
      markdown: `${docs.fix}\n\nMore: \`tunelint explain ${id}\``,
    },
    helpUri: ruleLink(id),
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[usual] },
    properties: { tags: [group, effect], effect, group, 'problem.severity': PROBLEM_SEVERITIES[usual] },
  };
}
