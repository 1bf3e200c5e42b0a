import type { Effect, Severity } from '../engine/severity.ts';
import type { Encoding } from '../tokens/example-tokens.ts';
import type { ProfileContract } from './contract.ts';

export const METHODS = ['supervised', 'dpo', 'reinforcement'] as const;

export type Method = (typeof METHODS)[number];

/** A value somebody published: where it was read (a key of the profile's `sources`) and when it held. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: string;
  readonly asOf: string;
  readonly note?: string;
}

/** How many tokens an image costs: tiles of 512 px, or patches of 32 px with a multiplier. */
export type ImageTokenRule =
  | { readonly kind: 'tile'; readonly base: number; readonly tile: number }
  | { readonly kind: 'patch'; readonly multiplier: number };

/** One model as one provider offers it. Retired models stay: they still count, limit and price. */
export interface Model {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly encoding: Encoding;
  /** The model's own tokenizer is another: counts are estimates. */
  readonly tokenizer?: 'stand-in';
  /** `vision`: supervised with images. `completion`: supervised on prompt/completion records. */
  readonly methods: Fact<readonly (Method | 'vision' | 'completion')[]>;
  /** Tokens per training example; longer ones are cut from the end. */
  readonly trainingContext: Fact<number> | null;
  readonly inferenceContext: Fact<number> | null;
  /** USD per million training tokens. */
  readonly trainingPrice: Fact<number> | null;
  /** USD per hour of training, where that is how it is billed. */
  readonly trainingPricePerHour: Fact<number> | null;
  readonly image: Fact<ImageTokenRule> | null;
  /** The value of `trainingType` that a job needs; absent where any will do. */
  readonly trainingType?: Fact<string>;
  /** The day from which nobody can create a training job with it. */
  readonly trainingClosed: Fact<string> | null;
  /** The day on which the model and its fine-tunes stop answering. */
  readonly retired: Fact<string> | null;
  readonly notes: readonly string[];
}

/** Limits that rules read; a null value means that the provider states none. */
export interface ProfileLimits {
  readonly minExamples: Fact<number> | null;
  readonly recommendedExamples: Fact<number> | null;
  readonly maxExamples?: Fact<number>;
  readonly maxFileBytes: Fact<number> | null;
  /** From this size on a plain upload no longer works and a chunked upload is needed. */
  readonly maxPlainUploadBytes: Fact<number> | null;
  readonly maxTools: Fact<number> | null;
  readonly maxImagesPerExample: Fact<number> | null;
  readonly maxImageExamples: Fact<number> | null;
  readonly maxImageBytes: Fact<number> | null;
  readonly maxTokensPerJob: Fact<number> | null;
  /** What a preference output may hold: exactly one assistant message, or assistant and tool messages. */
  readonly preferenceOutputs: Fact<'one-assistant' | 'assistant-and-tool'> | null;
  /** Rows of a reinforcement training file. */
  readonly maxReinforcementExamples: Fact<number> | null;
  /** Rows of a reinforcement job's validation file. */
  readonly maxReinforcementTestExamples: Fact<number> | null;
  /** The fewest rows of a reinforcement job's validation file. */
  readonly minReinforcementTestExamples: Fact<number> | null;
}

/** What a job request may hold, where providers differ; a null value means that the provider states nothing. */
export interface ProfileJob {
  readonly maxSuffixLength: Fact<number> | null;
  /** `n_epochs` may be -1. */
  readonly dynamicEpochs: Fact<true> | null;
  /** Parameters that schemas/job.schema.json marks as extra and this provider takes, as dotted paths. */
  readonly extraParameters: Fact<readonly string[]> | null;
  /** Multipliers of the learning rate outside this range deserve a second look. */
  readonly usualLearningRate: Fact<{ readonly low: number; readonly high: number }> | null;
  /** Multipliers of the learning rate that the provider recommends. */
  readonly advisedLearningRate: Fact<{ readonly low: number; readonly high: number }> | null;
  /** Values of `trainingType`, where a job should name one. */
  readonly trainingTypes: Fact<readonly string[]> | null;
  /** The day from which nobody can create a job on this platform. */
  readonly closes: Fact<string> | null;
}

/** A provider's contract. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly date: string; readonly url?: string }>>;
  /** The model assumed for each kind of data when the user names none. */
  /** What the provider states about rows; absent where OpenAI's rules are its own. */
  readonly contract?: ProfileContract;
  readonly defaultModels: Readonly<Record<Method | 'vision' | 'completion', string>>;
  readonly limits: ProfileLimits;
  readonly job: ProfileJob;
  /** Deviations from the rules' own severities, by rule id or `rule:messageId`. */
  readonly severities: Readonly<
    Record<
      string,
      { readonly severity: Severity | 'off'; readonly effect?: Effect; readonly source: string; readonly asOf: string }
    >
  >;
  /** The models that score_model and label_model graders may name. `reasoning`: takes reasoning_effort and no temperature. */
  readonly graderModels: Fact<readonly { readonly id: string; readonly reasoning: boolean }[]> | null;
  readonly models: readonly Model[];
}
