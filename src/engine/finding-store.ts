import type { DraftFinding } from './finding.ts';
import { appendRepeats, countRepeat, type Repeats, startRepeats } from './repeats.ts';
import type { Severity } from './severity.ts';

/** What a rule found, counted exactly whatever was kept. */
export interface RuleCount {
  readonly severity: Severity;
  readonly count: number;
  /** Rows concerned: a folded finding stands for many. */
  readonly rows: number;
}

/** Findings in order of appearance, at most so many of each rule, and exact counts. Structured-cloneable. */
export interface FindingStore {
  readonly perRule: number;
  readonly kept: DraftFinding[];
  readonly byRule: Map<string, RuleCount>;
  readonly keptByRule: Map<string, number>;
  readonly severities: Record<Severity, number>;
  /** Findings that come with a fix. */
  readonly fixable: Record<NonNullable<DraftFinding['fixable']>, number>;
  /** The rules whose findings reject the file or lose something by the profile's own severities. */
  readonly effects: Record<'rejected' | 'skipped' | 'lost', Set<string>>;
  /** Findings that say the same of many rows; `foldRepeats` makes one of them. */
  readonly repeats: Repeats;
  /** Rows, in order, of which a baseline may suppress something; only the engine knows, and not before it has what precedes them. */
  readonly undecided: (readonly UndecidedFinding[])[];
  /** Findings that a baseline suppresses, by rule. They are counted nowhere else, but have their effects. */
  readonly suppressed: Map<string, number>;
}

/** A finding about a row that has another fate in each baseline. */
export interface UndecidedFinding {
  readonly draft: DraftFinding;
  /** Whether it is kept if it is reported. */
  readonly wanted: boolean;
  /** Undefined when it is reported in any case. */
  readonly fingerprint: string | undefined;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** @param perRule findings kept of each rule */
export function startFindings(perRule: number): FindingStore {
  return {
    perRule,
    kept: [],
    byRule: new Map(),
    keptByRule: new Map(),
    severities: { error: 0, warning: 0, info: 0 },
    fixable: { safe: 0, unsafe: 0 },
    effects: { rejected: new Set(), skipped: new Set(), lost: new Set() },
    repeats: startRepeats(),
    undecided: [],
    suppressed: new Map(),
  };
}

export function isFull(store: FindingStore, rule: string): boolean {
  return (store.keptByRule.get(rule) ?? 0) >= store.perRule;
}

/** Counts a finding, and keeps it if it is wanted and its rule has room. */
export function addFinding(store: FindingStore, draft: DraftFinding, wanted: boolean): void {
  if (wanted) keep(store, draft);
  count(store, draft.rule, { severity: draft.severity, count: 1, rows: draft.occurrences });
  store.severities[draft.severity]++;
  if (draft.fixable !== undefined) store.fixable[draft.fixable]++;
  countRepeat(store.repeats, draft);
  addEffect(store, draft);
}

/** Puts a row's findings aside. What they mean for the verdict is told at once: it ignores baselines. */
export function addUndecided(store: FindingStore, row: readonly UndecidedFinding[]): void {
  store.undecided.push(row);
  for (const { draft } of row) addEffect(store, draft);
}

/** Counts a finding that a baseline suppresses. */
export function addSuppressed(store: FindingStore, draft: DraftFinding): void {
  store.suppressed.set(draft.rule, (store.suppressed.get(draft.rule) ?? 0) + 1);
  addEffect(store, draft);
}

/** Empties the list of kept findings, which `addAgain` fills in another order. */
export function takeKept(store: FindingStore): readonly DraftFinding[] {
  store.keptByRule.clear();
  return store.kept.splice(0);
}

/** Keeps a finding that is counted already. */
export function addAgain(store: FindingStore, draft: DraftFinding): void {
  keep(store, draft);
}

/** Adds the findings of what comes next in the file. */
export function appendFindings(store: FindingStore, later: FindingStore): void {
  for (const draft of later.kept) keep(store, draft);
  for (const [rule, more] of later.byRule) count(store, rule, more);
  store.fixable.safe += later.fixable.safe;
  store.fixable.unsafe += later.fixable.unsafe;
  appendRepeats(store.repeats, later.repeats);
  for (const severity of ['error', 'warning', 'info'] as const)
    store.severities[severity] += later.severities[severity];
  for (const row of later.undecided) store.undecided.push(row);
  for (const [rule, more] of later.suppressed) store.suppressed.set(rule, (store.suppressed.get(rule) ?? 0) + more);
  for (const effect of ['rejected', 'skipped', 'lost'] as const)
    for (const rule of later.effects[effect]) store.effects[effect].add(rule);
}

function addEffect({ effects }: FindingStore, { effect, rule }: DraftFinding): void {
  if (effect === 'rejected' || effect === 'skipped' || effect === 'lost') effects[effect].add(rule);
}

function keep(store: FindingStore, draft: DraftFinding): void {
  if (isFull(store, draft.rule)) return;
  store.keptByRule.set(draft.rule, (store.keptByRule.get(draft.rule) ?? 0) + 1);
  store.kept.push(draft);
}

function count(store: FindingStore, rule: string, more: RuleCount): void {
  const before = store.byRule.get(rule);
  const severity =
    before === undefined || ORDER[more.severity] < ORDER[before.severity] ? more.severity : before.severity;
  store.byRule.set(rule, { severity, count: (before?.count ?? 0) + more.count, rows: (before?.rows ?? 0) + more.rows });
}
