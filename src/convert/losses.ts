/** What becomes of a row's parts that a target cannot hold as they are. */
export interface Loss {
  /**
   * `lost`: gone. `changed`: said in another way, which trains something else. `rewritten`: means the same. `told`: the row is as
   * it was, but the target does something with it. `skipped`: the row is not written.
   */
  readonly kind: 'lost' | 'changed' | 'rewritten' | 'told' | 'skipped';
  readonly meaning: string;
  readonly source: string;
}

/** Every code of a conversion's report. */
export const LOSSES = {
  'LOSS-WEIGHT': {
    kind: 'lost',
    meaning: 'Which messages are trained cannot be said there, so other messages are trained than in the source.',
    source: 'TRL SFT trainer, LLaMA-Factory data README, mistral-finetune tokenizer, Gemini and Nova data pages (2026)',
  },
  'LOSS-TRAIN-ALL': {
    kind: 'told',
    meaning: 'TRL trains every message of a `messages` row, the prompts too, unless assistant_only_loss is set.',
    source: 'TRL SFTConfig, huggingface/trl@f2cd577 (2026-07-24)',
  },
  'LOSS-ID': {
    kind: 'lost',
    meaning:
      'The ids of calls have no place; order (and, in Gemini, the name) says which result belongs to which call.',
    source: 'LLaMA-Factory converters, ms-swift preprocessor, Gemini function calling tuning page (2026)',
  },
  'LOSS-NAME': {
    kind: 'lost',
    meaning: 'The name of a message has no place.',
    source: 'Field tables of the targets’ data pages (2026)',
  },
  'LOSS-REASONING': {
    kind: 'lost',
    meaning: 'The reasoning beside an answer has no place.',
    source:
      'OpenAI chat training schema (2025-07-04), Gemini tuning pages (2026), mistral-common validator (2026-07-23)',
  },
  'LOSS-IMAGE-REMOTE': {
    kind: 'skipped',
    meaning: 'An image is not where the target can read it; nothing is downloaded or uploaded here.',
    source:
      'Together and Fireworks vision pages (base64 only), Nova (s3://) and Gemini (gs://, http) data pages (2026)',
  },
  'LOSS-IMAGE-DETAIL': {
    kind: 'lost',
    meaning: '`detail` of an image has no place.',
    source: 'Vision pages of the targets (2026)',
  },
  'LOSS-TEXT-BESIDE-CALL': {
    kind: 'lost',
    meaning: 'A message holds text or calls, not both: the text goes.',
    source: 'LLaMA-Factory converter (2026-08-18), mistral-common validator (2026-07-23)',
  },
  'LOSS-PARALLEL-FLAG': {
    kind: 'lost',
    meaning: '`parallel_tool_calls` has no place.',
    source: 'Field tables of the targets’ data pages (2026)',
  },
  'LOSS-STRICT': {
    kind: 'lost',
    meaning: 'A keyword of a tool’s schema has no place: `strict`, or what the target’s schema dialect lacks.',
    source: 'Gemini function declarations, Nova toolSpec, Mistral tool pages (2026)',
  },
  'LOSS-ROLE': {
    kind: 'changed',
    meaning: 'A developer message becomes a system message, or the other way round.',
    source: 'Role tables of the targets’ data pages (2026)',
  },
  'LOSS-SAMPLE-WEIGHT': {
    kind: 'lost',
    meaning: 'How much a row counts has no place: every row counts alike. A negative weight meant the opposite.',
    source: 'Together and Fireworks data pages (2026); OpenAI refuses the key',
  },
  'LOSS-MULTITURN-DPO': {
    kind: 'skipped',
    meaning: 'A preference pair may have one user turn only.',
    source: 'Fireworks DPO page (2026)',
  },
  'LOSS-EXTRA-KEY': {
    kind: 'lost',
    meaning: 'A key that the target does not know, or may refuse.',
    source: 'Field tables of the targets’ data pages (2026)',
  },
  'CHANGED-ORDER': {
    kind: 'changed',
    meaning: 'Messages were joined or moved so that roles take turns.',
    source: 'Together data page, LLaMA-Factory converter, Nova data page (2026)',
  },
  'CHANGED-SYSTEM': {
    kind: 'told',
    meaning: 'LLaMA-Factory’s openai formatting appends a text of its own to the system prompt.',
    source: 'hiyouga/LLaMA-Factory@ff6d4d1 (2026-08-18), measured',
  },
  'CHANGED-ID': {
    kind: 'rewritten',
    meaning: 'Ids of calls were made up, or rewritten on both ends.',
    source: 'OpenAI tool messages need ids; Mistral wants nine letters or digits (2026)',
  },
  'CHANGED-ARGUMENTS': {
    kind: 'rewritten',
    meaning: 'Line breaks between the tokens of a call’s arguments became spaces; the value is the same.',
    source: 'A JSON value on one line cannot hold line breaks (RFC 8259, JSON Lines)',
  },
  'CHANGED-REFUSAL': {
    kind: 'rewritten',
    meaning: 'A refusal became the text of its message.',
    source: 'Only OpenAI’s schema has `refusal` (2026-08-21)',
  },
  'CHANGED-SCHEMA': {
    kind: 'rewritten',
    meaning: 'A tool got the description or the parameters that the target asks for and the source lacks.',
    source: 'Mistral and Nova tool pages (2026)',
  },
  'CHANGED-KEY': {
    kind: 'rewritten',
    meaning: 'A key has another name there; its value is the same.',
    source: 'Bedrock reinforcement data page (2026)',
  },
  UNSUPPORTED: {
    kind: 'skipped',
    meaning: 'The row cannot be written for the target; the report of tunelint convert says why.',
    source: 'Data pages and code of the targets (2026)',
  },
} as const satisfies Readonly<Record<string, Loss>>;

export type LossCode = keyof typeof LOSSES;
