import { referenceName } from '../../format/reference-name.ts';
import { capabilities } from '../capabilities.ts';
import type { Conversation, Extra } from '../conversation.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Target } from '../target.ts';
import { OPENAI_DIALECT, writeChatRow } from '../write-chat.ts';

const KEY = 'reference_answer';

const CAN = capabilities('Bedrock RFT', { tasks: ['reinforcement'], reasoning: false, images: undefined });

/** Source: rft-prepare-data and rft-prepare-data-open-weight pages of Amazon Bedrock (2026). */
export const bedrockRft: Target = {
  id: 'bedrock-rft',
  title: 'Amazon Bedrock reinforcement fine-tuning',
  forms: [],
  isOwn: () => false,
  alike: 'openai',
  capabilities: () => CAN,
  write: (conversation, notes) => writeChatRow(withReference(conversation, notes), OPENAI_DIALECT),
  hints: () => ['Bedrock wants at least 100 rows.'],
};

/** The answer to grade by has a fixed name there. */
function withReference(conversation: Conversation, notes: RowNotes): Conversation {
  const { extras } = conversation;
  if (extras.some(({ key }) => key === KEY)) return conversation;
  const known = extras.filter(({ key }) => referenceName(key) !== undefined);
  const candidates = known.length > 0 ? known : extras;
  const [answer, ...more] = candidates;
  if (answer === undefined || more.length > 0)
    return notes.refuse(
      '',
      `which of ${candidates.map(({ key }) => `"${key}"`).join(', ')} is the ${KEY} is not clear`,
    );
  notes.add('CHANGED-KEY', answer.at, `"${answer.key}" is "${KEY}" now`, answer.raw);
  const renamed = (extra: Extra): Extra => (extra === answer ? { ...extra, key: KEY } : extra);
  return { ...conversation, extras: extras.map(renamed) };
}
