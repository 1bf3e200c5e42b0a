import { capabilities } from '../capabilities.ts';
import type { Turn } from '../conversation.ts';
import type { Target } from '../target.ts';
import { type ChatDialect, OPENAI_DIALECT, rowMembers, writeTurn, writeTurns } from '../write-chat.ts';
import { writeObject } from '../write-json.ts';

const CAN = capabilities(
  'axolotl',
  {
    tasks: ['chat', 'preference'],
    laterSystem: true,
    repeatedUser: 'kept',
    repeatedAssistant: 'kept',
    assistantFirst: true,
    endings: ['answer', 'call', 'result', 'prompt'],
    names: true,
    resultNames: 'kept',
    weights: 'any',
    nullContent: true,
    argumentsJson: true,
    images: ['data', 'http', 'file'],
    extras: true,
    messageExtras: true,
  },
  { assistantLast: true },
);

/** The loader of the processors takes paths, URLs and data URLs under one key. */
const DIALECT: ChatDialect = {
  ...OPENAI_DIALECT,
  weight: 'train',
  image: ({ url }) => `{"type": "image", "url": ${url}}`,
};

/** Source: conversation.qmd, rlhf.qmd and chat_template.py of axolotl-ai-cloud/axolotl@067b021 (2026-07-24). */
export const axolotl: Target = {
  id: 'axolotl',
  title: 'axolotl',
  forms: [],
  isOwn: (shape) => shape === 'axolotl',
  alike: 'openai',
  capabilities: () => CAN,
  write(conversation) {
    const { task, turns, chosen, rejected } = conversation;
    const answer = ([turn]: readonly Turn[]): string | undefined => turn && writeTurn(turn, DIALECT);
    return writeObject([
      ['messages', writeTurns(turns, DIALECT)],
      ['chosen', task === 'preference' ? answer(chosen) : undefined],
      ['rejected', task === 'preference' ? answer(rejected) : undefined],
      ...rowMembers(conversation),
    ]);
  },
  hints: ({ written }) => [
    `The dataset’s entry needs \`type: ${written.pairs ? 'chat_template.default` and `rl: dpo' : 'chat_template'}\`.`,
    ...(written.weights ? ['It also needs `message_field_training: train`, or every answer is trained.'] : []),
  ],
};
