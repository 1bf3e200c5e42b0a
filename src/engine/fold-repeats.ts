import type { DraftFinding } from './finding.ts';
import { type FindingStore, startFindings } from './finding-store.ts';
import { sampledEntries } from './hash-sample.ts';
import { formatNumber } from './message.ts';
import { type Repeat, repeatKind } from './repeats.ts';

/** A fault is told row by row up to this many rows. */
const ROWS_TOLD = 20;
const SHOWN = 3;

/**
 * A file's findings with one in place of those that say the same of more than 20 rows: it stands at the first of them
 * and names the next two. `byRule` and `severities` count findings, `rows` rows. With an unlimited number of findings
 * per rule every finding stays. The store is not changed.
 */
export function foldRepeats(store: FindingStore): FindingStore {
  if (store.perRule === Number.POSITIVE_INFINITY) return store;
  const repeats = new Map([...sampledEntries(store.repeats)].filter(([, { counted }]) => counted.rows > ROWS_TOLD));
  if (repeats.size === 0) return store;
  const folded: FindingStore = {
    ...startFindings(store.perRule),
    byRule: new Map(store.byRule),
    severities: { ...store.severities },
    fixable: store.fixable,
    effects: store.effects,
    suppressed: store.suppressed,
  };
  for (const { counted } of repeats.values()) uncount(folded, counted);
  const kinds = store.kept.map(repeatKind);
  const shown = new Map<string, DraftFinding[]>();
  for (const [index, draft] of store.kept.entries()) {
    const kind = kinds[index];
    if (kind === undefined || !repeats.has(kind)) continue;
    const before = shown.get(kind);
    if (before === undefined) shown.set(kind, [draft]);
    else if (before.length < SHOWN && before.at(-1)?.place?.offset !== draft.place?.offset) before.push(draft);
  }
  for (const [index, draft] of store.kept.entries()) {
    const kind = kinds[index] ?? '';
    const repeat = repeats.get(kind);
    const [head, ...others] = shown.get(kind) ?? [];
    if (repeat === undefined) keep(folded, draft);
    else if (draft === head) keep(folded, one(head, others, repeat.counted));
  }
  return folded;
}

function one(head: DraftFinding, others: readonly DraftFinding[], { rows }: Repeat): DraftFinding {
  const more = rows - 1;
  const related = others.flatMap(({ place, pointer, located }) =>
    place === undefined ? [] : [{ message: 'also here', place, pointer, span: located?.span }],
  );
  return {
    ...head,
    message: `${head.message} The same in ${formatNumber(more)} more rows.`,
    occurrences: rows,
    related: [...head.related, ...related],
  };
}

/** One finding in place of many, which concerns each row once. */
function uncount({ byRule, severities }: FindingStore, { rule, severity, findings, rows }: Repeat): void {
  severities[severity] -= findings - 1;
  const before = byRule.get(rule);
  if (before === undefined) return;
  byRule.set(rule, { ...before, count: before.count - (findings - 1), rows: before.rows - (findings - rows) });
}

function keep(store: FindingStore, draft: DraftFinding): void {
  store.keptByRule.set(draft.rule, (store.keptByRule.get(draft.rule) ?? 0) + 1);
  store.kept.push(draft);
}
