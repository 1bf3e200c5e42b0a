import type { Example, RowFormat } from '../format/example.ts';
import { FORMAT_IDS } from '../generated/formats.ts';
import type { AnyRule, RuleContext } from './rule.ts';

/** A rule with what it is called with, for one chunk. */
export interface BoundRule {
  readonly rule: AnyRule;
  readonly context: RuleContext;
  readonly state: unknown;
}

/** One hook of a rule. All are of one shape: a row calls dozens of them. */
export interface BoundCall<Subject> {
  readonly call: (subject: Subject, context: RuleContext, state: unknown) => void;
  readonly context: RuleContext;
  readonly state: unknown;
}

export function boundCall<Subject>(
  { context, state }: BoundRule,
  call: BoundCall<Subject>['call'] | undefined,
): readonly BoundCall<Subject>[] {
  return call === undefined ? [] : [{ call, context, state }];
}

/** What looks at examples of a format, put together when the first one comes. */
export function byFormat(bound: readonly BoundRule[]): (format: RowFormat) => readonly BoundCall<Example>[] {
  const known = new Map<RowFormat, readonly BoundCall<Example>[]>();
  return (format) => {
    let calls = known.get(format);
    if (calls === undefined) {
      calls = bound
        .filter(({ rule }) => ((rule.meta.formats ?? FORMAT_IDS) as readonly RowFormat[]).includes(format))
        .flatMap((each) => boundCall(each, each.rule.example));
      known.set(format, calls);
    }
    return calls;
  };
}
