import { pointerToken } from '../../format/pointer.ts';
import { capabilities } from '../capabilities.ts';
import type { Conversation, Part, Raw, Tools, Turn } from '../conversation.ts';
import { raiseSchema } from '../gemini-schema.ts';
import { imagePlace } from '../image-place.ts';
import { itemsOf, keysOf, rawOf, textOfToken } from '../json-node.ts';
import { partsOf } from '../place-images.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Target } from '../target.ts';
import { keyText, writeList, writeObject } from '../write-json.ts';

const CAN = capabilities(
  'Gemini',
  {
    tasks: ['chat', 'preference', 'reinforcement'],
    repeatedAssistant: 'joined',
    joinedAsParts: true,
    assistantFirst: true,
    endings: ['answer', 'call'],
    resultNames: 'added',
    weights: 'none',
    reasoning: false,
    ids: 'lost',
    arguments: 'value',
    images: ['gs', 'http'],
  },
  { tools: false, calls: false, images: false },
);

/** Source: Gemini supervised, function calling, preference and reinforcement tuning pages (2026). */
export const gemini: Target = {
  id: 'gemini',
  title: 'Google Gemini',
  forms: [],
  isOwn: (shape) => shape === 'gemini',
  alike: undefined,
  capabilities: () => CAN,
  write(conversation, notes) {
    const { turns, chosen, rejected, task, tools } = conversation;
    const system = turns[0]?.role === 'system' ? turns[0] : undefined;
    const contents = writeContents(system === undefined ? turns : turns.slice(1), notes);
    return writeObject([
      ['systemInstruction', system && `{"parts": ${writeParts(system, notes)}}`],
      ['contents', contents],
      ['completions', task === 'preference' ? writePair(chosen, rejected, notes) : undefined],
      ['tools', tools && writeDeclarations(tools, notes)],
      ['references', task === 'reinforcement' ? writeReferences(conversation, notes) : undefined],
    ]);
  },
  hints: () => [],
};

/** Results that follow one another are parts of one turn. */
function writeContents(turns: readonly Turn[], notes: RowNotes): Raw {
  const written: Raw[] = [];
  let results: Raw[] = [];
  const settle = (): void => {
    if (results.length > 0) written.push(`{"role": "user", "parts": ${writeList(results)}}`);
    results = [];
  };
  for (const turn of turns) {
    if (turn.role === 'tool') {
      results.push(writeResult(turn, notes));
      continue;
    }
    settle();
    written.push(writeTurn(turn, notes));
  }
  settle();
  return writeList(written);
}

function writeTurn(turn: Turn, notes: RowNotes): Raw {
  return `{"role": "${turn.role === 'assistant' ? 'model' : 'user'}", "parts": ${writeParts(turn, notes)}}`;
}

function writeParts({ content, calls, at }: Turn, notes: RowNotes): Raw {
  const parts = partsOf(content, at).map((part) => writePart(part, notes));
  const called = calls.map(({ name, args }) => `{"functionCall": {"name": ${name}, "args": ${args.raw}}}`);
  return writeList([...parts, ...called]);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['webp', 'webp'],
  ['heic', 'heic'],
  ['heif', 'heif'],
]);

function writePart(part: Part, notes: RowNotes): Raw {
  if (part.kind !== 'image') return `{"text": ${part.text}}`;
  const path = textOfToken(part.url).replace(/[?#].*/s, '');
  const type = TYPES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  if (type === undefined)
    return notes.refuse(part.at, `the ${imagePlace(part.url)} URL does not say which image type it leads to`, part.url);
  return `{"fileData": {"mimeType": "image/${type}", "fileUri": ${part.url}}}`;
}

/** A response is an object: a text travels in its member `output`. */
function writeResult({ name, content, at }: Turn, notes: RowNotes): Raw {
  if (name === undefined) return notes.refuse(at, 'a result without the name of its function');
  const texts = partsOf(content, at).map((part) =>
    part.kind === 'image' ? notes.refuse(part.at, 'an image in a result') : part.text,
  );
  const [only, ...more] = texts;
  if (more.length > 0) notes.add('CHANGED-ORDER', at, `${texts.length} texts of a result become one`);
  const output = more.length === 0 ? (only ?? '""') : `"${texts.map((text) => text.slice(1, -1)).join('')}"`;
  return `{"functionResponse": {"name": ${name}, "response": {"output": ${output}}}}`;
}

function writePair(chosen: readonly Turn[], rejected: readonly Turn[], notes: RowNotes): Raw {
  const side = (score: number, [turn]: readonly Turn[]): Raw =>
    `{"score": ${score}, "completion": ${turn === undefined ? '{}' : writeTurn(turn, notes)}}`;
  return writeList([side(1, chosen), side(0, rejected)]);
}

const KNOWN = new Set(['name', 'description', 'parameters']);

function writeDeclarations(tools: Tools, notes: RowNotes): Raw {
  return notes.once(tools, '', () => declarationsOf(tools, notes));
}

function declarationsOf({ list }: Tools, notes: RowNotes): Raw {
  const declarations = list.map(({ definition, at }) => {
    const values = itemsOf(definition) ?? [];
    const members = keysOf(definition).flatMap((key, index): (readonly [string, Raw])[] => {
      const value = values[index];
      if (value === undefined) return [];
      if (key === 'parameters') return [[key, raiseSchema(value, `${at}/parameters`, notes)]];
      if (KNOWN.has(key)) return [[keyText(key), rawOf(value)]];
      notes.add('LOSS-STRICT', `${at}/${pointerToken(key)}`, `"${key}" has no place in a function there`, rawOf(value));
      return [];
    });
    return writeObject(members);
  });
  return declarations.length === 0 ? '[]' : `[{"functionDeclarations": ${writeList(declarations)}}]`;
}

/** Texts only: whatever is none becomes its JSON. */
function writeReferences({ extras }: Conversation, notes: RowNotes): Raw {
  const members = extras.map(({ key, raw, at }): readonly [string, Raw] => {
    if (raw.startsWith('"')) return [keyText(key), raw];
    notes.add('LOSS-EXTRA-KEY', at, `"${key}" becomes a text: references hold nothing else`, raw);
    return [keyText(key), JSON.stringify(raw)];
  });
  return writeObject(members);
}
