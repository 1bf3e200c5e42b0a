import type { RowFormat } from '../format/example.ts';
import type { Fact } from './profile.ts';

/**
 * What happens to a row that breaks the contract. refused: the file or job is. dropped: the row is left out without a
 * word. stops: the trainer stops with an error at it.
 */
export type Outcome = 'refused' | 'dropped' | 'stops';

/** A fact about rows that names what happens to those that break it, where that is not what happens to bad rows. */
export interface RowFact<Value> extends Fact<Value> {
  readonly outcome?: Outcome;
}

/** A deviation from the schema of an OpenAI format that the provider takes. */
export interface Tolerance {
  /** JSON pointer; `*` stands for any one member. */
  readonly at: string;
  /** Keys that may be missing there. */
  readonly missing?: readonly string[];
  /** JSON types that the value may have. */
  readonly types?: readonly ('object' | 'array' | 'string' | 'number' | 'null')[];
  /** Values that it may have. */
  readonly values?: readonly string[];
}

/** How a row may end: with an answer, a call, the result of one, or something else that somebody asks. */
export type Ending = 'answer' | 'call' | 'result' | 'question';

/**
 * What a provider other than OpenAI and Azure states about rows. Rules that speak for OpenAI are off under it, unless the
 * profile names them among its severities. What is absent is not stated.
 */
export interface ProfileContract {
  /** The formats that it takes. */
  readonly formats: Fact<readonly Exclude<RowFormat, 'foreign'>[]>;
  readonly badRows: Fact<Outcome>;
  readonly accepts?: Fact<readonly Tolerance[]>;
  readonly roles?: RowFact<readonly string[]>;
  /** `first`: one system message at most, before all others. */
  readonly system?: RowFact<'first'>;
  /** `alternate`: user and assistant take turns, after the system message; results stand between. */
  readonly turns?: RowFact<'alternate'>;
  readonly endings?: RowFact<readonly Ending[]>;
  /** Results of tools at the end of a row vanish, and the rest of it is trained. */
  readonly dropsFinalResults?: Fact<true>;
  /** The weights of messages are ignored. */
  readonly ignoresWeights?: Fact<true>;
  /** A weight of the whole row: numbers from 0 on, or any number that then every row needs. */
  readonly sampleWeight?: RowFact<'from-zero' | 'any-in-all-rows'>;
  /** Everything is trained, whoever says it. */
  readonly trainsAllRoles?: Fact<true>;
  /** What the trainer does to system messages by itself, in words. */
  readonly changesSystem?: Fact<string>;
  /** Arguments have to be objects: `string` says in words what becomes of text. */
  readonly objectArguments?: Fact<string>;
  /** Text beside tool calls is dropped, or the row is refused. */
  readonly textBesideCalls?: RowFact<'dropped' | 'refused'>;
  /** Ids of calls are exactly this many letters and digits. */
  readonly callIdLength?: RowFact<number>;
  /** Keys that every function definition needs. */
  readonly toolKeys?: RowFact<readonly string[]>;
  /** Images have to be in the row, as data URLs. */
  readonly imagesInline?: RowFact<true>;
  /** Every message of a row with an image needs its content as a list of parts. */
  readonly partsThroughout?: RowFact<true>;
  /** Images stand in a column; their places are parts of type image, or `<image>` in the text. */
  readonly imageColumn?: Fact<'parts' | 'marks'>;
  /** A row has the keys of one format only. */
  readonly oneFormatPerRow?: RowFact<true>;
  /** Strings that a text must not hold. */
  readonly reservedWords?: RowFact<readonly string[]>;
}
