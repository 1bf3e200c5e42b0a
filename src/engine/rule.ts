import type { Example, RowFormat } from '../format/example.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import type { GraderDocument } from '../grader/grader-document.ts';
import type { GraderUse } from '../grader/grader-use.ts';
import type { JobDocument } from '../job/job-document.ts';
import type { Method, Model, Profile } from '../profile/profile.ts';
import type { SourceFacts } from '../read/file-diagnosis.ts';
import type { Line } from '../read/line.ts';
import type { Cost } from '../tokens/cost.ts';
import type { TokenCounter } from '../tokens/example-tokens.ts';
import type { TokenStatistics } from '../tokens/token-statistics.ts';
import type { UrlResult } from '../urls/url-result.ts';
import type { FileStatistics } from './file-statistics.ts';
import type { Span } from './finding.ts';
import type { FixDescriptor } from './fix-descriptor.ts';
import type { Limits } from './limits.ts';
import type { MessageData } from './message.ts';
import type { Place } from './place.ts';
import type { RowTable } from './row-table.ts';
import type { RuleCase } from './rule-case.ts';
import type { Effect, Severity } from './severity.ts';

export type RuleGroup =
  | 'file'
  | 'messages'
  | 'weight'
  | 'tools'
  | 'images'
  | 'preference'
  | 'reinforcement'
  | 'job'
  | 'provider'
  | 'dataset';

export interface RuleDocs {
  /** Why it matters, in whole sentences. Markdown. */
  readonly why: string;
  /** What to do about it. Markdown. */
  readonly fix: string;
  /** Where the fact comes from, each with a date. */
  readonly sources: readonly string[];
  /** Each yields exactly one finding, of this rule. */
  readonly bad: readonly (string | RuleCase)[];
  readonly good: readonly (string | RuleCase)[];
}

export interface RuleMeta<Messages extends Record<string, string>> {
  readonly id: string;
  /** One sentence that ends with a full stop. */
  readonly summary: string;
  readonly group: RuleGroup;
  readonly severity: Severity | 'off';
  /** The effect of the rule's findings; see `Effect`. `rejected` counts only where the finding is an error. */
  readonly effect: Effect;
  /** Holds for every trainer. Other rules speak for OpenAI, and for the providers whose profiles name them. */
  readonly everywhere?: true;
  /** Messages whose severity or effect differs from the rule's; `off`: only profiles that say so tell it. */
  readonly variants?: Readonly<
    Partial<Record<keyof Messages, { readonly severity: Severity | 'off'; readonly effect?: Effect }>>
  >;
  /** The formats whose examples the rule sees; by default all seven, and not foreign shapes. */
  readonly formats?: readonly RowFormat[];
  /** Templates: `{name}`, `{count|row|rows}`. What is wrong, why it matters, what to do. */
  readonly messages: Messages;
  readonly docs: RuleDocs;
}

export interface Related {
  readonly message: string;
  readonly place: Place;
  readonly at?: string;
  /** Known to rules that point into another file than the one that is checked. */
  readonly span?: Span;
}

/** A repair of one line, and the message of the rule that it answers: what is off is not repaired. */
export interface Repair<Messages extends Record<string, string> = Record<string, string>> extends FixDescriptor {
  readonly messageId: keyof Messages & string;
}

/** What a rule knows when it repairs a line. */
export type RepairContext = Pick<RuleContext, 'profile' | 'method' | 'namedMethod' | 'role' | 'settings'>;

/** A finding as a rule states it. */
export type Descriptor<Messages extends Record<string, string>> = {
  [Id in keyof Messages & string]: {
    readonly messageId: Id;
    /** JSON pointer into the record; without it the finding is about the whole record. */
    readonly at?: string;
    /** JSON pointer inside the JSON that the string at `at` holds: shown by its excerpt and column. */
    readonly within?: string;
    /** UTF-16 index in the string at `at`: the finding is about the string from there to its end. */
    readonly from?: number;
    /** Point at the member's key instead of its value. */
    readonly target?: 'key' | 'value';
    /** UTF-16 range in the line's text, for findings that no pointer can name. */
    readonly range?: { readonly start: number; readonly end: number };
    /** The record; needed in `finish`, implied elsewhere. Without one the finding is about the file. */
    readonly place?: Place;
    /** A folded finding stands for this many rows. */
    readonly occurrences?: number;
    readonly related?: readonly Related[];
    readonly fix?: FixDescriptor;
    /** For a finding about several rows: `--fix` repairs each (`safe`), or only with `--unsafe-fixes`. */
    readonly fixable?: FixDescriptor['safety'];
    /** Show no excerpt: what is found must not be printed. */
    readonly hidden?: boolean;
  } & MessageData<Messages[Id]>;
}[keyof Messages & string];

/** What a file of a run is: data to train on, data to validate with, or the request of the job. */
export type FileRole = 'training' | 'validation' | 'job';

export interface RuleContext<Messages extends Record<string, string> = Record<string, string>> {
  readonly profile: Profile;
  /** The model named by the user, or the profile's default for this data. */
  readonly model: Model;
  /** Rules about models fire only on a model that the user named. */
  readonly modelNamed: boolean;
  /** The method named by the user (or implied by a named model that knows only one); undefined when it is up to the data. */
  readonly namedMethod: Method | undefined;
  /** The method in force: the named one, else the one that the file's first records fit. */
  readonly method: Method;
  readonly role: FileRole;
  readonly settings: RuleSettings;
  /** Undefined with tokens switched off. */
  readonly counter: TokenCounter | undefined;
  readonly report: (descriptor: Descriptor<Messages>) => void;
}

/** Run options that rules read. */
export interface RuleSettings {
  readonly maxCost: number | undefined;
  readonly limits: Limits;
  /** YYYY-MM-DD */
  readonly now: string;
  /** The model's name as the user wrote it when no profile knows it. */
  readonly unknownModel: string | undefined;
  /** Whether the run has a validation file: without one nothing is kept to compare with. Undefined counts as true. */
  readonly hasValidation?: boolean;
  /** What the grader of the run reads in each row. */
  readonly grader?: GraderUse;
  /** Set when the run checks image URLs. */
  readonly checkUrls?: { readonly allowPrivate: boolean } | undefined;
  /** Set when the run checks a job request: what is wrong with it is said there and not of its data files. */
  readonly job?: { readonly namesValidation: boolean } | undefined;
}

/** What a rule knows when it looks at the grader of a run. */
export type GraderRuleContext<Messages extends Record<string, string> = Record<string, string>> = Pick<
  RuleContext<Messages>,
  'profile' | 'settings' | 'report'
>;

/** What is known when a file has been read to its end. */
export interface FinishContext<Messages extends Record<string, string> = Record<string, string>>
  extends RuleContext<Messages> {
  readonly role: Exclude<FileRole, 'job'>;
  readonly source: SourceFacts;
  /** Physical lines. */
  readonly lines: number;
  /** Non-blank lines. */
  readonly examples: number;
  readonly formats: Readonly<Partial<Record<RowFormat, number>>>;
  readonly tokens: TokenStatistics | undefined;
  readonly cost: Cost | undefined;
  /** This rule's states and the rows of the validation files of the run; empty when this file is one itself. */
  readonly validation: readonly {
    readonly name: string;
    readonly state: unknown;
    readonly rows: RowTable | undefined;
  }[];
  /** The rows of the file; undefined for a rule that uses none. */
  readonly rows: RowTable | undefined;
  /** What was found behind the URLs of the run; undefined when none are checked. What is missing was not reached. */
  readonly urls: ReadonlyMap<string, UrlResult> | undefined;
  /** The record at a place of any file of the run, read again; undefined where the source does not allow it. */
  readonly readAgain: (place: Place) => Example | undefined;
  /** The physical line of a place of this file, 1-based. */
  readonly lineOf: (place: Place) => number;
  /** Adds facts to the file's statistics; only for a rule that names them in `tells`. */
  readonly tell: (facts: FileStatistics) => void;
}

/** What is known when a job request is checked: its data files have been read. */
export interface JobContext<Messages extends Record<string, string> = Record<string, string>>
  extends RuleContext<Messages> {
  /** How the model's name led to a model; undefined when the request names none that the profile knows. */
  readonly modelFound: 'exact' | 'alias' | 'fine-tuned' | 'checkpoint' | undefined;
}

/**
 * A rule. State is structured-cloneable, `merge` is associative and may reuse its arguments, `start()` is its identity:
 * that is what lets chunks and threads give the report of one pass. `finish` runs once per file. `job` runs once, for the
 * job request of the run, and its pointers and ranges are those of the request's text.
 */
export interface Rule<State = unknown, Messages extends Record<string, string> = Record<string, string>> {
  readonly meta: RuleMeta<Messages>;
  /** `rows`: compares rows with one another by the table that all such rules share; `sketches`: also texts that are nearly the same. */
  readonly uses?: 'rows' | 'sketches';
  /** What it adds to the statistics of a file, whether it finds something or not. */
  readonly tells?: readonly (keyof FileStatistics)[];
  readonly start?: () => State;
  /** Once per run that has a grader, before any row. Pointers count from the root of the grader's document. */
  readonly grader?: (grader: GraderDocument, context: GraderRuleContext<Messages>) => void;
  readonly line?: (line: Line, context: RuleContext<Messages>, state: State) => void;
  /** A schema node that names this rule (`x-tunelint-rule`) failed. The rule must not report the same again in `example`. */
  readonly schemaFailure?: (failure: SchemaFailure, example: Example, context: RuleContext<Messages>) => void;
  readonly example?: (example: Example, context: RuleContext<Messages>, state: State) => void;
  /** A rule threw at a row, or what reads it did. @param reason without control characters and secrets */
  readonly rowFailure?: (reason: string, context: RuleContext<Messages>) => void;
  readonly merge?: (earlier: State, later: State) => State;
  /** The http(s) URLs in a state that `finish` asks about. Called in a run that checks URLs. */
  readonly urls?: (state: State) => Iterable<string>;
  readonly finish?: (state: State, context: FinishContext<Messages>) => void;
  readonly job?: (job: JobDocument, context: JobContext<Messages>) => void;
  /**
   * Repairs of one line, asked for only when a file is fixed, and again until none is left. `example` is undefined for
   * what is no record. A repair must not depend on other lines.
   */
  readonly repair?: (
    subject: { readonly line: Line; readonly example: Example | undefined },
    context: RepairContext,
  ) => readonly Repair<Messages>[];
}

// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds many states and message sets
export type AnyRule = Rule<any, any>;

/** Types a rule: message ids and their data are checked where it reports. */
export function defineRule<State, const Messages extends Record<string, string>>(
  rule: Rule<State, Messages>,
): Rule<State, Messages> {
  return rule;
}
