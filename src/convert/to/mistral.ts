import { capabilities } from '../capabilities.ts';
import type { Raw, Tool, Tools } from '../conversation.ts';
import { itemsOf, keysOf, rawOf } from '../json-node.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Target } from '../target.ts';
import { type ChatDialect, OPENAI_DIALECT, rowMembers, writeTurns } from '../write-chat.ts';
import { keyText, writeList, writeObject } from '../write-json.ts';

const CAN = capabilities('Mistral', {
  tasks: ['chat'],
  endings: ['answer', 'call'],
  onlyLastWithTools: true,
  repeatedUser: 'kept',
  reasoning: false,
  textBesideCall: false,
  ids: 'nine',
  allAnswered: true,
  images: ['data', 'http'],
});

const DIALECT: ChatDialect = {
  ...OPENAI_DIALECT,
  image: ({ url }) => `{"type": "image_url", "image_url": ${url}}`,
};

/** Source: mistralai/mistral-finetune@1943535 (2026-06-12), mistralai/mistral-common@bc022b9 (2026-07-23). */
export const mistral: Target = {
  id: 'mistral',
  title: 'Mistral',
  forms: [],
  isOwn: (shape) => shape === 'mistral',
  alike: 'openai',
  capabilities: () => CAN,
  write: (conversation, notes) =>
    writeObject([
      ['messages', writeTurns(conversation.turns, DIALECT)],
      ...rowMembers(conversation, writeMistralTools(conversation.tools, notes)),
    ]),
  hints: () => ['Mistral’s fine-tuning API is deprecated, and mistral-finetune is archived.'],
};

function writeMistralTools(tools: Tools | undefined, notes: RowNotes): Raw | undefined {
  if (tools === undefined) return undefined;
  return notes.once(tools, '', () => {
    const definitions = tools.list.map((tool) => writeDefinition(tool, notes));
    return writeList(definitions.map((definition) => `{"type": "function", "function": ${definition}}`));
  });
}

/** Every function has a description and parameters there, and no `strict`. */
function writeDefinition({ definition, at }: Tool, notes: RowNotes): Raw {
  const keys = keysOf(definition);
  const values = itemsOf(definition) ?? [];
  const members = keys.flatMap((key, index): (readonly [string, Raw])[] => {
    const value = values[index];
    if (value === undefined) return [];
    if (key !== 'strict') return [[keyText(key), rawOf(value)]];
    notes.add('LOSS-STRICT', `${at}/strict`, '"strict" has no place', rawOf(value));
    return [];
  });
  for (const [key, raw] of [
    ['description', '""'],
    ['parameters', '{}'],
  ] as const) {
    if (keys.includes(key)) continue;
    notes.add('CHANGED-SCHEMA', at, `the function gets "${key}": ${raw}`);
    members.push([key, raw]);
  }
  return writeObject(members);
}
