import { expectedLines } from '../expected-lines.mjs';
import { physicalLines } from '../physical-lines.mjs';

const TODAY = '2026-11-21';

/**
 * Repairs a file in memory: a second time changes nothing, no error is new, lines without a repair keep every byte, and what
 * was trained is trained.
 */
export async function checkFixing(bytes, random, product) {
  const unsafe = random.chance(0.3);
  const profile = random.chance(0.8) ? 'openai' : 'azure';
  const options = { now: TODAY, tokens: false, profile };
  resolvedOf[profile] ??= product.resolveOptions(options);
  const resolved = resolvedOf[profile];
  const isWhole = random.chance(0.01);
  const once = await fixed(bytes, unsafe, resolved, product);
  if (once === undefined) return undefined;
  const { after, summary } = once;
  if (after.equals(bytes)) return summary.changed === 0 ? undefined : 'says that it changes what it does not';
  const twice = await fixed(after, unsafe, resolved, product);
  // Where unsafe repairs drop records, what is left may be a file of another kind: `[]`, a text, the error of an API.
  const isEmptied = unsafe && readable(after).length === 0;
  if (twice === undefined && !unsafe) return `cannot be read again: ${after}`;
  if (twice !== undefined && !isEmptied && !twice.after.equals(after))
    return `a second time gives ${twice.after} from ${after}`;
  const kept = keptProblem(bytes, after, summary);
  if (kept !== undefined) return kept;
  if (!unsafe) {
    const trained = trainedProblem(bytes, after);
    if (trained !== undefined) return trained;
  }
  // Nothing was said of the rows of a file that was no JSONL.
  if (summary.conversions.length > 0) return undefined;
  if (expectedLines(bytes).some(({ kind }) => kind === 'broken' || kind === 'not-utf8')) return undefined;
  return isWhole
    ? newError(await errorsIn(bytes, options, product), await errorsIn(after, options, product), after)
    : newError(await rowErrors(bytes, resolved, product), await rowErrors(after, resolved, product), after);
}

/** Resolving options takes longer than repairing a line. */
const resolvedOf = {};

/** @returns undefined where fixing refuses the file as a whole */
async function fixed(bytes, unsafe, resolved, product) {
  const { convertSource, openBytes, startSummary, writeFixed } = product;
  const summary = startSummary('train.jsonl', undefined);
  const source = openBytes(bytes);
  const rules = new Set(resolved.rules.map(({ rule }) => rule.meta.id));
  const newDraft = () => memoryDraft(openBytes);
  try {
    const converted = await convertSource(source, 'train.jsonl', newDraft, summary, rules);
    const request = { path: 'train.jsonl', role: 'training', to: undefined, unsafe, dryRun: false };
    const current = converted?.read() ?? source;
    const written = await writeFixed(current, request, resolved, summary, newDraft);
    return { after: (written ?? converted)?.all() ?? bytes, summary };
  } catch (error) {
    if (error instanceof product.FixError || error instanceof product.ConversionError) return undefined;
    throw error;
  }
}

function memoryDraft(openBytes) {
  const parts = [];
  const all = () => Buffer.concat(parts);
  return {
    all,
    write: (part) => parts.push(Buffer.from(part)),
    read: () => openBytes(all()),
    discard: () => undefined,
  };
}

/** All lines but as many as were changed come again, in order and to the byte. */
function keptProblem(before, after, { conversions, changed }) {
  if (conversions.length > 0) return undefined;
  const rest = physicalLines(after);
  let at = 0;
  let missing = 0;
  for (const line of physicalLines(before)) {
    const found = rest.findIndex((each, index) => index >= at && each.equals(line));
    if (found < 0) missing++;
    else at = found + 1;
  }
  return missing > changed ? `${missing} lines are not the same, ${changed} were changed: ${after}` : undefined;
}

/** What each row trains comes again, row by row; rows that could not be read before may come between. */
function trainedProblem(before, after) {
  const rows = readable(after).map(trainedTexts);
  let at = 0;
  for (const row of readable(before)) {
    const texts = trainedTexts(row);
    const found = rows.findIndex((each, index) => index >= at && holds(each, texts));
    if (found < 0) return `no longer trained: ${JSON.stringify(texts)} in ${after}`;
    at = found + 1;
  }
  return undefined;
}

function readable(bytes) {
  return expectedLines(bytes).flatMap(({ kind, value }) =>
    kind === 'parsed' && typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [],
  );
}

/** Texts of the messages that training would learn; a weight that the service refuses trains nothing yet. */
function trainedTexts(row) {
  if (typeof row.prompt === 'string' && typeof row.completion === 'string') return [row.completion];
  const lists = [row.messages, row.preferred_output, row.non_preferred_output];
  return lists.filter(Array.isArray).flatMap((messages) =>
    messages.flatMap((message) => {
      if (message?.role !== 'assistant' || (message.weight !== undefined && message.weight !== 1)) return [];
      const calls = Array.isArray(message.tool_calls) ? message.tool_calls : [];
      const parts = Array.isArray(message.content) ? message.content.map((part) => part?.text) : [message.content];
      return [...parts, ...calls.map((call) => call?.function?.arguments)].filter(
        (text) => typeof text === 'string' && text !== '',
      );
    }),
  );
}

function holds(row, texts) {
  let at = 0;
  for (const text of texts) {
    at = row.indexOf(text, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A row that could be read has no error that it did not have. */
function newError(old, fresh, after) {
  for (const [key, count] of fresh)
    if (count > (old.get(key) ?? 0)) return `${count} times ${key}, was ${old.get(key) ?? 0}: ${after}`;
  return undefined;
}

/** What the rules say of rows alone: a whole run takes ten times as long. */
async function rowErrors(bytes, resolved, { prepareRun, runChunk, sniffFile }) {
  const cut = { chunkBytes: 1 << 20, longLineBytes: 1 << 26, runDigits: 1 << 26, lineBytes: 1 << 26 };
  const sniff = sniffFile(bytes, resolved, cut);
  const identity = {
    file: 0,
    name: 'train.jsonl',
    role: 'training',
    sniff,
    hasValidation: true,
    countsTokens: false,
    cut,
  };
  const { findings } = runChunk({ offset: 0, bytes }, await prepareRun(identity, resolved));
  return counted(findings.kept.filter(({ severity }) => severity === 'error'));
}

function counted(findings) {
  const counts = new Map();
  for (const { rule, messageId } of findings)
    counts.set(`${rule}:${messageId}`, (counts.get(`${rule}:${messageId}`) ?? 0) + 1);
  return counts;
}

async function errorsIn(bytes, options, { run }) {
  const running = run([{ source: { bytes, name: 'train.jsonl' }, role: 'training', named: true }], {
    ...options,
    maxFindings: 'none',
  });
  const found = [];
  for (;;) {
    const { done, value } = await running.next();
    if (done) return counted(found);
    found.push(...value.filter(({ severity, example }) => severity === 'error' && example !== null));
  }
}
