import type { Method } from '../profile/profile.ts';
import type { UrlResult } from '../urls/url-result.ts';
import type { Limits } from './limits.ts';

/** A dataset that shows a rule at work; each one runs as a test through the whole pipeline. */
export interface RuleCase {
  /** The file as text. Most cases are one line. */
  readonly file?: string;
  /** The file as bytes, for what text cannot show. */
  readonly base64?: string;
  /** Default `train.jsonl`. */
  readonly name?: string;
  readonly validation?: string;
  /** The text of a grader file. */
  readonly grader?: string;
  /** A job request as text: checked with the files of the case, where it has any, as the data that it names. */
  readonly job?: string;
  /** What a check of URLs finds, by URL: no case opens a connection. What is missing is not checked. */
  readonly urls?: Readonly<Record<string, UrlResult>>;
  readonly options?: RuleCaseOptions;
  /** What the case shows, where the data do not say it. */
  readonly title?: string;
}

export interface RuleCaseOptions {
  readonly profile?: string;
  readonly model?: string;
  readonly method?: Method;
  readonly epochs?: number;
  readonly maxCost?: number;
  /** YYYY-MM-DD */
  readonly now?: string;
  /** For rules about limits that no readable case reaches. */
  readonly limits?: Partial<Limits>;
}
