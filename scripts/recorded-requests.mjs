// Recorded API requests and what the counter makes of them; used by scripts/tokens-truth.mjs (over dist) and by
// test/tokens/truth.test.ts (over src), which each hand in the `library`: the counting functions of their build.
import { crc32, deflateSync } from 'node:zlib';

/**
 * What is compared, in the order of the table. `goal` is the share of records that must be counted exactly, or within
 * `within` tokens; groups without one are estimates, shown for information.
 */
export const GROUPS = [
  { title: 'plain', goal: 0.99, categories: ['plain', 'cookbook_messages'] },
  { title: 'name', goal: 0.99, categories: ['name'] },
  { title: 'text parts', goal: 0.99, categories: ['plain_parts'] },
  { title: 'tools', goal: 0.98, categories: ['tools', 'tools_named_choice', 'n0isy_tools', 'cookbook_tools'] },
  { title: 'single calls', goal: 0.98, categories: ['tool_call_single'] },
  {
    title: 'parallel and mixed calls',
    goal: 0.9,
    categories: ['tool_calls_parallel', 'tool_calls_multistep', 'tool_calls_mixed', 'n0isy_tool_calls'],
  },
  { title: 'images', goal: 1, categories: ['image', 'image_forum', 'image_reasoning', 'image_forum_responses'] },
  { title: 'reasoning models', goal: 0.95, within: 1, categories: ['reasoning_plain'] },
  { title: 'reasoning models, tools', goal: 0.95, within: 1, categories: ['reasoning_tools'] },
  { title: 'answers of text', categories: ['completion_text'] },
  { title: 'answers that call', categories: ['completion_tool_call'] },
  { title: 'gpt-3.5 of 2023, without tools', goal: 0.99, categories: ['hmarr', 'langchain4j'] },
];

/** Models that wrote tools in another way; they are gone, and nothing counts like them. */
const OLD_TOOLS = /^gpt-3\.5-(?:turbo-0613$|legacy)/;

/** Image rules of models that nobody can train, which no profile has therefore. Of others the profile's rule is used. */
const REQUEST_ONLY_IMAGES = [
  [/^o[13]-/, { kind: 'tile', base: 75, tile: 150 }],
  [/^gpt-5-mini/, { kind: 'patch', multiplier: 1.2 }],
  [/^gpt-5-nano/, { kind: 'patch', multiplier: 1.5 }],
];

/** Why a record is not compared, or undefined. Such records are named in the report. */
export function leftOut(row) {
  if (row.suspect) return `marked as suspect${typeof row.suspect === 'string' ? `: ${row.suspect}` : ''}`;
  const calls = (row.messages ?? []).some(({ role, tool_calls, function_call }) =>
    Boolean(tool_calls ?? function_call ?? (role === 'tool' || role === 'function')),
  );
  if (OLD_TOOLS.test(row.model) && (calls || (row.tools ?? row.functions) !== undefined))
    return 'gpt-3.5-turbo as served in 2023 wrote tools in another way';
  if (row.images !== undefined && /^gpt-5\.\d/.test(row.model)) return `no image rule is known for ${row.model}`;
  if (!GROUPS.some(({ categories }) => categories.includes(row.category)))
    return `no group compares the category ${row.category}`;
  return undefined;
}

/** The tokens that the library counts for a record, to be compared with its `real_tokens`. */
export async function countRecorded(row, library) {
  const counter = await library.loadCounter(library.encodingForModel(row.model));
  if (row.completion !== undefined) return countAnswer(row, counter, library);
  const model = modelOf(row.model, library);
  if (row.messages === undefined) return row.text_overhead + countImages(row, model, library);
  const value = { ...row, messages: withImages(row) };
  const [conversation] = library.conversationsOf(value, 'chat');
  const tools = library.declaredToolsOf({ value, format: 'chat' });
  const { tokens } = library.promptTokens(conversation?.messages ?? [], tools, counter, model);
  // A function that the request demands is not part of training data, so the library does not know it.
  const demanded = row.tool_choice?.function?.name;
  return tokens + (demanded === undefined ? 0 : 4 + counter.count(` to=functions.${demanded}`));
}

/** Tokens that an answer has been trained on; the end token among them is none that a request pays for. */
function countAnswer({ completion }, counter, { countExample, conversationsOf, loadProfile }) {
  const value = { messages: [completion] };
  const [model] = loadProfile('openai').models;
  const counted = countExample(
    { value, format: 'chat', conversations: conversationsOf(value, 'chat') },
    counter,
    model,
  );
  const calls = completion.tool_calls ?? completion.function_call;
  return counted.learned - (calls === undefined ? 1 : 0);
}

function modelOf(name, { loadProfile, resolveModel }) {
  const own = REQUEST_ONLY_IMAGES.find(([pattern]) => pattern.test(name))?.[1];
  if (own !== undefined) return { id: name, image: { value: own } };
  for (const id of ['openai', 'azure']) {
    const resolved = resolveModel(loadProfile(id), name);
    if (resolved.model !== undefined) return { id: name, image: resolved.model.image };
  }
  return { id: name, image: null };
}

/** The recorded messages with their images, of which only the sizes were kept, as PNG files of those sizes. */
function withImages({ messages, images = [] }) {
  let next = 0;
  return messages.map((message) =>
    Array.isArray(message.content)
      ? {
          ...message,
          content: message.content.map((part) => (part.type === 'image_url' ? imagePart(images[next++]) : part)),
        }
      : message,
  );
}

/** The images of a record that has nothing else. */
function countImages({ images, api }, { image }, { imagePartTokens }) {
  // The patch rule's last token is none on the Responses API.
  const less = api === 'responses' && image?.value.kind === 'patch' ? 1 : 0;
  return images.reduce((sum, each) => sum + imagePartTokens(imagePart(each), image?.value).high - less, 0);
}

function imagePart({ width, height, detail }) {
  const url = `data:image/png;base64,${png(width, height).toString('base64')}`;
  return { type: 'image_url', image_url: { url, ...(detail === undefined ? {} : { detail }) } };
}

/** A PNG of this size as far as its header goes; the pixels are those of one row. */
function png(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(width + 1)))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * Compares records with what the library counts: a result per group, and the records left out with the reason.
 * A group with a goal passes when it has records and enough of them agree.
 */
export async function compareRecorded(rows, library) {
  const out = [];
  const results = GROUPS.map((group) => ({ ...group, records: 0, exact: 0, agreeing: 0, misses: [] }));
  for (const row of rows) {
    const reason = leftOut(row);
    if (reason !== undefined) {
      out.push({ id: row.id, reason });
      continue;
    }
    const counted = await countRecorded(row, library);
    const difference = counted - row.real_tokens;
    const result = results.find(({ categories }) => categories.includes(row.category));
    result.records++;
    if (difference === 0) result.exact++;
    if (Math.abs(difference) <= (result.within ?? 0)) result.agreeing++;
    if (difference !== 0)
      result.misses.push({ id: row.id, model: row.model, expected: row.real_tokens, counted, difference });
  }
  return { results: results.map((result) => ({ ...result, passed: passes(result) })), leftOut: out };
}

function passes({ goal, records, agreeing }) {
  return goal === undefined ? undefined : records > 0 && agreeing / records >= goal;
}

/** The records of a file with one JSON object per line. */
export function parseRecorded(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
