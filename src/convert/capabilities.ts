import type { Task } from './conversation.ts';

/** Where an image is. */
export type ImagePlace = 'data' | 'http' | 'gs' | 's3' | 'file';

/** What a conversation may end with. */
export type Ending = 'answer' | 'call' | 'result' | 'prompt';

/** What a target can hold: the column of one target in the tables that say what a conversion keeps. */
export interface Capabilities {
  /** The target's name in messages. */
  readonly name: string;
  readonly tasks: readonly Task[];
  /** Messages of role `developer`; else they become system messages. */
  readonly developer: boolean;
  /** System messages behind the first message; else they are joined with the first one. */
  readonly laterSystem: boolean;
  /** False: system messages become developer messages in reinforcement rows. */
  readonly systemInReinforcement: boolean;
  /** What happens to two messages of one role in a row. */
  readonly repeatedUser: 'kept' | 'joined';
  readonly repeatedAssistant: 'kept' | 'joined' | 'refused';
  /** Texts that are joined stay parts of their own; else an empty line stands between them. */
  readonly joinedAsParts: boolean;
  /** A conversation may begin with an answer. */
  readonly assistantFirst: boolean;
  readonly endings: readonly Ending[];
  readonly endingAdvice?: string;
  readonly names: boolean;
  /** Whether results have the name of the function that they come from. */
  readonly resultNames: 'added' | 'kept' | 'dropped';
  /** Of which messages it can be said whether they are trained. */
  readonly weights: 'none' | 'assistant' | 'any';
  /** Of rows with tools only the last answer is trained. */
  readonly onlyLastWithTools: boolean;
  readonly reasoning: boolean;
  readonly refusal: boolean;
  readonly sampleWeight: boolean;
  readonly parallelFlag: boolean;
  /** `functions` and `function_call`. */
  readonly legacy: boolean;
  readonly tools: boolean;
  readonly textBesideCall: boolean;
  /** Contents may be lists of parts; else several texts become one. */
  readonly parts: boolean;
  readonly nullContent: boolean;
  /** `made`: missing ids are made up; `nine`: each has nine letters and digits; `lost`: order and names pair results with calls. */
  readonly ids: 'kept' | 'made' | 'nine' | 'lost';
  /** Each call has a result, but for those at the end. */
  readonly allAnswered: boolean;
  readonly arguments: 'text' | 'value';
  /** Arguments that are no JSON stop the target. */
  readonly argumentsJson: boolean;
  /** Undefined: no images. */
  readonly images: readonly ImagePlace[] | undefined;
  /** Data URLs become files. */
  readonly imageFiles: boolean;
  readonly detail: boolean;
  /** Texts that stand for something else there; in answers too, or in prompts only. */
  readonly reserved: readonly string[];
  readonly reservedInAnswers: boolean;
  /** Keys of rows and of messages that no field stands for. */
  readonly extras: boolean;
  readonly messageExtras: boolean;
  /** Rows of a prompt and a completion; else they become a user and an assistant message. */
  readonly completions: boolean;
  readonly pair: PairCapabilities;
}

/** What a preference pair may hold. */
export interface PairCapabilities {
  readonly tools: boolean;
  readonly calls: boolean;
  readonly images: boolean;
  readonly severalMessages: boolean;
  readonly assistantFirst: boolean;
  readonly assistantLast: boolean;
  readonly oneUserTurn: boolean;
  readonly identical: boolean;
}

const PAIR: PairCapabilities = {
  tools: true,
  calls: true,
  images: true,
  severalMessages: false,
  assistantFirst: true,
  assistantLast: false,
  oneUserTurn: false,
  identical: true,
};

/** What most services that took over OpenAI's format have in common; a target says what differs. */
const COMMON: Omit<Capabilities, 'name' | 'pair'> = {
  tasks: ['chat', 'preference', 'completion'],
  developer: false,
  laterSystem: false,
  systemInReinforcement: true,
  repeatedUser: 'joined',
  repeatedAssistant: 'refused',
  joinedAsParts: false,
  assistantFirst: false,
  endings: ['answer', 'call', 'result'],
  names: false,
  resultNames: 'dropped',
  weights: 'assistant',
  onlyLastWithTools: false,
  reasoning: true,
  refusal: false,
  sampleWeight: false,
  parallelFlag: false,
  legacy: false,
  tools: true,
  textBesideCall: true,
  parts: true,
  nullContent: false,
  ids: 'kept',
  allAnswered: false,
  arguments: 'text',
  argumentsJson: false,
  images: ['data'],
  imageFiles: false,
  detail: false,
  reserved: [],
  reservedInAnswers: true,
  extras: false,
  messageExtras: false,
  completions: false,
};

/** The capabilities of a target, by what it differs in. */
export function capabilities(
  name: string,
  differing: Partial<Omit<Capabilities, 'name' | 'pair'>>,
  pair: Partial<PairCapabilities> = {},
): Capabilities {
  return { ...COMMON, ...differing, name, pair: { ...PAIR, ...pair } };
}
