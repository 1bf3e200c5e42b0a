import { expectedLines } from '../expected-lines.mjs';

const TODAY = '2026-11-21';
const PROFILES = ['openai', 'openai', 'azure'];

/** Nothing of this may reach a terminal, a log or a page; a line feed may. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/**
 * Runs the whole pipeline over a file and asks for what holds of every report: the verdict of each line is that of
 * TextDecoder and JSON.parse, findings lie inside the file, the report does not depend on how the file was cut, on what
 * stands beside a line or on what was read before, and no output format lets a control character through.
 */
export async function checkLinting(bytes, random, product) {
  const options = {
    now: TODAY,
    profile: random.pick(PROFILES),
    tokens: random.chance(0.3),
    maxFindings: 'none',
    ...(random.chance(0.3) ? { extends: 'all' } : {}),
    // A rule that throws is a fault here.
    skip: ['row-not-checked'],
  };
  const rows = [];
  const report = await lint(bytes, options, {}, product, rows);
  const broken = insideProblem(report, bytes) ?? verdictProblem(report, rows, bytes, product);
  if (broken !== undefined) return broken;
  switch (random.below(5)) {
    case 0: {
      const cutting = {
        chunkBytes: 1 + random.below(random.chance(0.5) ? 2 : 2000),
        longLineBytes: random.chance(0.3) ? random.below(500) : 1 << 20,
        runDigits: 1024,
      };
      return differs('cut into chunks', await lint(bytes, options, cutting, product), report);
    }
    case 1:
      return differs('once more', await lint(bytes, options, {}, product), report);
    case 2:
      return differs('as a stream', await lintStream(bytes, random, options, product), report);
    case 3:
      return await shardProblem(bytes, random, options, product);
    default:
      return await renderProblem(report, random, product);
  }
}

async function lint(bytes, options, settings, { run }, rows = []) {
  const source = { bytes, name: 'train.jsonl' };
  return await reportOf(run([{ source, role: 'training', named: true }], options, settings), rows);
}

async function lintStream(bytes, random, options, { run }) {
  const most = random.chance(0.3) ? 3 : 900;
  async function* blocks() {
    for (let at = 0; at < bytes.length; ) {
      const size = 1 + random.below(most);
      yield Uint8Array.from(bytes.subarray(at, at + size));
      at += size;
    }
  }
  const source = { stream: blocks(), name: 'train.jsonl' };
  return await reportOf(run([{ source, role: 'training', named: true }], options), []);
}

async function reportOf(running, rows) {
  for (;;) {
    const { done, value } = await running.next();
    if (done) return value.report;
    rows.push(...value);
  }
}

function differs(how, other, report) {
  const [one, two] = [other, report].map((each) => JSON.stringify(each));
  if (one === two) return undefined;
  let at = 0;
  while (one[at] === two[at]) at++;
  return `${how}: ${one.slice(Math.max(0, at - 120), at + 80)} instead of ${two.slice(Math.max(0, at - 40), at + 80)}`;
}

function insideProblem({ findings }, bytes) {
  const lines = bytes.toString('utf8').split('\n');
  for (const { rule, message, line, column, endLine, endColumn, byteOffset } of findings) {
    const text = lines[line - 1];
    const at = `${rule} at ${line}:${column}`;
    if (text === undefined && !(line === 1 && column === 1)) return `${at} is behind the last line`;
    if (!(column >= 1 && (endLine > line || endColumn >= column))) return `${at} ends at ${endLine}:${endColumn}`;
    if (column > (text ?? '').length + 1) return `${at} is behind the end of its line`;
    if (!(byteOffset >= 0 && byteOffset <= bytes.length)) return `${at} is at byte ${byteOffset} of ${bytes.length}`;
    if ((bytes[byteOffset] & 0xc0) === 0x80 && isValid(bytes)) return `${at} is inside a character`;
    if (/(?<!\\u)\{\w+\}(?<!\{name\})|\bundefined\b|\[object Object\]/.test(message) && !fromData(message, bytes))
      return `${at} says: ${message}`;
  }
  return undefined;
}

function isValid(bytes) {
  return !bytes.toString('utf8').includes('\ufffd');
}

/** What looks like a hole in the message may be quoted. */
function fromData(message, bytes) {
  const text = bytes.toString('utf8');
  return [...message.matchAll(/\{\w+\}|\bundefined\b|\[object Object\]/g)].every(([hole]) => text.includes(hole));
}

/** Each line that is no JSON has a finding that says so, and no other line has one. */
function verdictProblem(report, rows, bytes, { diagnoseFile }) {
  const whole = diagnoseFile(bytes.subarray(0, 1 << 18), { name: 'train.jsonl', bytes: bytes.length, complete: true });
  if (whole !== undefined) return report.verdict === 'reject' ? undefined : `${whole.name} is not rejected`;
  const said = new Map();
  for (const { rule, messageId, line } of rows) {
    // Lines of NUL bytes are JSON in no encoding.
    if (rule === 'invalid-json' || rule === 'not-utf8') said.set(line, messageId === 'nulLine' ? 'invalid-json' : rule);
  }
  // A record that line breaks cut in pieces is told of at its first line, stray lines of text at the first of them.
  let isTold = [...rows].some(({ messageId }) => messageId === 'stray-text');
  for (const [index, { kind }] of expectedLines(bytes).entries()) {
    const told = said.get(index + 1);
    const wanted = kind === 'broken' ? 'invalid-json' : kind === 'not-utf8' ? 'not-utf8' : undefined;
    if (told !== wanted && !(kind === 'broken' && told === undefined && isTold))
      return `line ${index + 1} is ${kind}, the report says ${told}`;
    isTold ||= told === 'invalid-json';
  }
  return undefined;
}

/** Ranges of the file folded in another order: the merge is associative and `start()` its identity. */
async function shardProblem(bytes, random, options, product) {
  const { foldLater, foldOf, openBytes, prepareRun, readRange, resolveOptions, runChunk, sniffFile, startFold } =
    product;
  const resolved = resolveOptions(options);
  const cut = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: 1 << 15, lineBytes: 1 << 26 };
  const sniff = sniffFile(bytes, resolved, cut);
  const identity = {
    file: 0,
    name: 'train.jsonl',
    role: 'training',
    sniff,
    hasValidation: false,
    countsTokens: true,
    cut,
  };
  const run = await prepareRun(identity, resolved);
  const folded = (edges, isLeft) => {
    const parts = edges.slice(1).map((end, index) => {
      const fold = startFold(run);
      for (const chunk of readRange(openBytes(bytes), { start: edges[index], end }, cut))
        foldLater(fold, foldOf(runChunk(chunk, run)), run.rules);
      return fold;
    });
    if (isLeft) {
      const whole = startFold(run);
      for (const part of parts) foldLater(whole, part, run.rules);
      return whole;
    }
    while (parts.length > 1) {
      const last = parts.pop();
      foldLater(parts[parts.length - 1], last, run.rules);
    }
    return parts[0];
  };
  const edges = [0, ...Array.from({ length: random.few(5) }, () => random.below(bytes.length + 1)), bytes.length];
  edges.sort((a, b) => a - b);
  const [one, other] = [folded([0, bytes.length], true), folded(edges, random.chance(0.5))];
  const [said, expected] = [
    await finished(other, run, resolved, bytes, product),
    await finished(one, run, resolved, bytes, product),
  ];
  return differs('merged from shards', said, expected);
}

async function finished(
  fold,
  run,
  resolved,
  bytes,
  { finishFile, openBytes, resolvePlace, hasByteOrderMark, turnsFor },
) {
  const source = {
    name: 'train.jsonl',
    named: true,
    storedBytes: bytes.length,
    bytes: bytes.length,
    gzip: false,
    byteOrderMark: hasByteOrderMark(bytes),
    diagnosis: undefined,
    stopped: undefined,
  };
  const file = { run, resolved, source, fold, open: () => openBytes(bytes), interrupted: false };
  const numbers = await finishFile(file, [file], 'auto', {
    urls: undefined,
    validation: [],
    turns: turnsFor(undefined),
  });
  const { lines, examples, formats, findings } = fold;
  const kept = findings.kept.map(({ place, related, ...draft }) => ({
    ...draft,
    at: place && resolvePlace(fold.bases, place),
    related: related.map(({ place: other, ...rest }) => ({ ...rest, at: resolvePlace(fold.bases, other) })),
  }));
  const { byRule, severities } = findings;
  return {
    lines,
    examples,
    formats: sorted(formats),
    kept,
    byRule: sorted(Object.fromEntries(byRule)),
    severities,
    numbers,
  };
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function renderProblem(report, random, { reportFormats }) {
  const name = random.pick(Object.keys(reportFormats));
  const render = await reportFormats[name]();
  const context = { paint: (_, text) => text, columns: 100, examplesPerRule: 3, quiet: false };
  const text = [...render(report, context)].join('');
  const raw = RAW.exec(text);
  if (raw !== null)
    return `${name} prints U+${raw[0].codePointAt(0).toString(16)} near ${JSON.stringify(text.slice(raw.index - 60, raw.index + 20))}`;
  if (!text.isWellFormed()) return `${name} prints half of a surrogate pair`;
  if (name === 'json' || name === 'sarif' || name === 'gitlab') JSON.parse(text);
  if (name === 'jsonl') for (const line of text.split('\n')) if (line !== '') JSON.parse(line);
  return undefined;
}
