import { capabilities } from '../capabilities.ts';
import type { Conversation, Turn } from '../conversation.ts';
import { imagesColumn } from '../images-column.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Target } from '../target.ts';
import { type ChatDialect, OPENAI_DIALECT, rowMembers, writeTurns } from '../write-chat.ts';
import { writeObject } from '../write-json.ts';

const PAIRED = 'prompt-completion';

/** Source: dataset_formats.md, data_utils.py and the trainers of huggingface/trl@f2cd577 (2026-07-24). */
export const trl: Target = {
  id: 'trl',
  title: 'Hugging Face TRL',
  forms: ['messages', PAIRED],
  isOwn: (shape) => shape === 'trl',
  alike: 'openai',
  capabilities: ({ form, saveImage }) =>
    capabilities(
      'TRL',
      {
        tasks: ['chat', 'preference', 'reinforcement', 'completion'],
        laterSystem: true,
        repeatedUser: 'kept',
        repeatedAssistant: 'kept',
        assistantFirst: true,
        endings: ['answer', 'call', 'result', 'prompt'],
        names: true,
        resultNames: 'added',
        weights: form === PAIRED ? 'any' : 'none',
        arguments: 'value',
        images: saveImage === undefined ? ['file'] : ['file', 'data'],
        imageFiles: true,
        extras: true,
        messageExtras: true,
        completions: true,
      },
      { severalMessages: true, assistantLast: true },
    ),
  write(conversation, notes, options) {
    const images = imagesColumn(options, notes);
    const dialect: ChatDialect = {
      ...OPENAI_DIALECT,
      image: (part) => {
        images.add(part);
        return '{"type": "image"}';
      },
    };
    const list = (turns: readonly Turn[]): string => writeTurns(turns, dialect);
    const { task, turns, chosen, rejected, prompt, completion } = conversation;
    if (task === 'completion')
      return writeObject([['prompt', prompt], ['completion', completion], ...rowMembers(conversation)]);
    const rest = (): readonly (readonly [string, string | undefined])[] => [
      ...rowMembers(conversation),
      ['images', images.written()],
    ];
    if (task === 'preference') {
      const lists = [
        ['prompt', list(turns)] as const,
        ['chosen', list(chosen)] as const,
        ['rejected', list(rejected)] as const,
      ];
      return writeObject([...lists, ...rest()]);
    }
    if (task === 'reinforcement') {
      const written = list(turns);
      return writeObject([['prompt', written], ...rest()]);
    }
    if (options.form === PAIRED) {
      const [before, after] = split(conversation, notes).map(list);
      return writeObject([['prompt', before], ['completion', after], ...rest()]);
    }
    notes.add('LOSS-TRAIN-ALL', '/messages', 'TRL trains all messages of such rows, unless assistant_only_loss is set');
    const written = list(turns);
    return writeObject([['messages', written], ...rest()]);
  },
  hints: ({ form, codes, written }) => [
    ...(codes.has('LOSS-WEIGHT') && form !== PAIRED
      ? [`--shape ${PAIRED} keeps the weights of rows in which only the last answer is trained.`]
      : []),
    ...(form === PAIRED
      ? []
      : ['SFTConfig(assistant_only_loss=True) trains answers only; it needs a chat template that marks them.']),
    ...(written.tools
      ? ['With datasets older than 4.7.0, arguments of differing shapes are filled up with nulls.']
      : []),
  ],
};

/** Only the last answer is trained in this form. */
function split({ turns }: Conversation, notes: RowNotes): readonly (readonly Turn[])[] {
  const last = turns.length - 1;
  for (const [index, { role, weight, at }] of turns.entries()) {
    const isTrained = weight === 1 || (weight === undefined && role === 'assistant');
    if (isTrained && index < last)
      notes.add('LOSS-WEIGHT', at, 'TRL will not train this message: only the completion is', '1');
  }
  const answer = turns[last];
  if (answer?.role !== 'assistant') return notes.refuse('', 'the row does not end with an answer');
  if (answer.weight === 0)
    notes.add('LOSS-WEIGHT', `${answer.at}/weight`, 'TRL will train this message: it is the completion', '0');
  const plain = turns.map((turn) => ({ ...turn, weight: undefined }));
  return [plain.slice(0, last), plain.slice(last)];
}
