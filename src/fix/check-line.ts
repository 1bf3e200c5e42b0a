import { runChunk } from '../engine/run-chunk.ts';
import type { JsonObject } from '../format/example.ts';
import { exampleOf } from '../format/example-of.ts';
import { isObject } from '../format/is-object.ts';
import { readLine } from '../read/read-lines.ts';
import type { Fixer } from './fixer.ts';
import { type SpokenTexts, spokenTexts } from './spoken-texts.ts';

/** Why a repaired line is not written, in words; undefined when all is well. */
export type Objection = 'the result is no record' | 'what is trained would change' | 'a new error would come up';

/**
 * Holds a line against what is to stand in its place. Texts keep every character, so that their token ids stay the same;
 * only where the old line had no text, because the service could not have read it, a text may come. Nothing that is an
 * error may be new.
 *
 * @param safe whether all repairs of the line are
 */
export function checkLine(
  before: Buffer,
  after: readonly Buffer[],
  safe: boolean,
  fixer: Fixer,
): Objection | undefined {
  const old = recordIn(before, fixer);
  const records = after.map((line) => recordIn(line, fixer));
  if (records.some((record) => record === undefined)) return 'the result is no record';
  if (old === undefined) return undefined;
  if (safe) {
    const [only, ...others] = records;
    if (only === undefined || others.length > 0 || !saysTheSame(old, only.spoken))
      return 'what is trained would change';
  }
  const known = errorsIn([before], fixer);
  for (const [error, count] of errorsIn(after, fixer)) {
    if (count > (known.get(error) ?? 0)) return 'a new error would come up';
  }
  return undefined;
}

interface Read {
  readonly spoken: SpokenTexts;
  readonly value: JsonObject;
}

function recordIn(bytes: Buffer, { run }: Fixer): Read | undefined {
  const line = readLine(bytes, 0, bytes.length, NOWHERE);
  if (line.kind !== 'parsed' || !isObject(line.value) || line.facts.depth > run.settings.limits.depth) return undefined;
  const { value, format } = exampleOf(line, line.value, run);
  return { spoken: spokenTexts(value, format), value };
}

const NOWHERE = { file: 0, offset: 0, line: 0, example: 0 };

function saysTheSame({ spoken: before, value }: Read, after: SpokenTexts): boolean {
  for (const [where, text] of before) if (text !== undefined && after.get(where) !== text) return false;
  const fresh = [...after].filter(([where]) => !before.has(where));
  if (fresh.length === 0) return true;
  // Under a name that the service does not know a text says nothing: it may come, but only as it is.
  const known = textsIn(value);
  return fresh.every(([where, text]) => text !== undefined && (known.has(text) || /\.(?:role|trained)$/.test(where)));
}

function textsIn(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const rest: unknown[] = [value];
  for (let each = rest.pop(); each !== undefined; each = rest.pop()) {
    if (typeof each === 'string') texts.add(each);
    else if (typeof each === 'object' && each !== null) for (const one of Object.values(each)) rest.push(one);
  }
  return texts;
}

/** How often each error comes up in lines, whatever the user made of its severity. */
function errorsIn(lines: readonly Buffer[], { run }: Fixer): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const line of lines) {
    const { findings } = runChunk({ offset: 0, bytes: line }, { ...run, counter: undefined });
    for (const { rule, messageId, profileSeverity } of findings.kept) {
      if (profileSeverity !== 'error') continue;
      const key = `${rule}:${messageId}`;
      errors.set(key, (errors.get(key) ?? 0) + 1);
    }
  }
  return errors;
}
