import type { GraderSource } from '../grader/grader-source.ts';
import type { Method } from '../profile/profile.ts';
import type { LintSource } from '../read/input.ts';
import type { Tokenizer } from '../tokens/load-counter.ts';
import type { CheckUrlsOption } from '../urls/check-urls-option.ts';
import type { Limits } from './limits.ts';
import type { Plugin } from './plugin-rules.ts';
import type { PresetName } from './presets.ts';
import type { Severity } from './severity.ts';

/** Options of `validate` and `lint`; every one has a default. */
export interface LintOptions {
  /** The provider whose contract applies. Default `openai`. */
  readonly profile?: string;
  /** The model to train; decides encoding, token limit and price. Default: the profile's for this data. */
  readonly model?: string;
  /** Default `auto`: from the data. */
  readonly method?: 'auto' | Method;
  /** Validation files: checked for leakage, not billed. */
  readonly validation?: LintSource | readonly LintSource[];
  /**
   * The grader of a reinforcement job: a path, a file URL, `{ text }`, or the grader itself, also inside the job's
   * `method.reinforcement` or the whole job request. It is checked, and so is every field it reads against every row. Names
   * the method `reinforcement` unless `method` or `model` name another.
   */
  readonly grader?: GraderSource;
  /** Epochs for the cost estimate. Default `auto`, OpenAI's published formula. */
  readonly epochs?: number | 'auto';
  /** A budget in USD; an estimate above it is an error. */
  readonly maxCost?: number;
  /** Severities to start from: `recommended` (the default), `strict`, `all`, or several. */
  readonly extends?: PresetName | readonly PresetName[];
  /** Rules of your own beside those that exist. They run in this thread only. */
  readonly plugins?: readonly Plugin[];
  /** Severities by rule id; `off` switches a rule off. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Run these rules only. */
  readonly only?: readonly string[];
  /** Do not run these rules. */
  readonly skip?: readonly string[];
  /** False switches token counting off, and with it limits and cost. Default true. */
  readonly tokens?: boolean;
  /** Who counts tokens: `tunelint` (the default) or `js-tiktoken`, to compare with; it is slow. */
  readonly tokenizer?: Tokenizer;
  /**
   * Worker threads for files of 16 MB and more: a number, `auto` (the default: one per core) or `off`. The report is the
   * same in any case.
   */
  readonly concurrency?: number | 'auto' | 'off';
  /**
   * True, or an object with limits: fetch the head of what each http(s) image URL leads to, once per run. The only option
   * that opens network connections; see docs/check-urls.md. Default false.
   */
  readonly checkUrls?: boolean | CheckUrlsOption;
  /** The date that retirement dates are compared with, `YYYY-MM-DD`. Default today (UTC). */
  readonly now?: string;
  /** Findings kept of each rule, `none` for all; counts are exact in any case. Default 10,000. */
  readonly maxFindings?: number | 'none';
  /** Bounds on what the input controls; see `Limits`. */
  readonly limits?: Partial<Limits>;
  /** Aborting makes `validate` reject with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called between chunks with the bytes read so far. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly file: string;
  readonly bytes: number;
  /** Stored size of the file, when known. */
  readonly totalBytes: number | undefined;
  readonly examples: number;
  /** While image URLs are checked, after all files have been read; `file` is then the last one. */
  readonly urls?: { readonly done: number; readonly total: number };
}

export const DEFAULT_LIMITS: Limits = {
  bytes: Number.POSITIVE_INFINITY,
  lineBytes: 256 * 2 ** 20,
  depth: 512,
  gzipRatio: 250,
  inflatedBytes: 64 * 2 ** 30,
  findingsPerRecord: 100,
  findingsPerRule: 10_000,
  findings: Number.POSITIVE_INFINITY,
  milliseconds: Number.POSITIVE_INFINITY,
};
