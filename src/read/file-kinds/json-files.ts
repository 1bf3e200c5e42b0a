import { isObject } from '../../format/is-object.ts';
import { quote } from '../../format/quote.ts';
import type { FileDiagnosis } from '../file-diagnosis.ts';
import type { HeadText } from './head-text.ts';
import { parseJson } from './parse-json.ts';
import { topLevelValues } from './top-level-values.ts';

/** A diagnosis whose offset still counts UTF-16 units of the text. */
export type TextDiagnosis = Omit<FileDiagnosis, 'offset'> & { readonly index: number };

type Detector = (head: HeadText) => TextDiagnosis | undefined;

/** Most lines are records already: whatever is wrong is wrong with single lines. */
function isMostlyRecords({ lines, objects }: HeadText): boolean {
  return objects >= 2 && objects * 2 >= lines.length;
}

const apiError: Detector = ({ text, complete }) => {
  const value = complete && text.trimStart().startsWith('{') ? parseJson(text) : undefined;
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  const error = ['error', 'errors', 'Error', 'detail', 'message'].find((key) => Object.hasOwn(value, key));
  if (error === undefined || (error === 'message' && keys.length < 2) || keys.some((key) => !ERROR_KEYS.includes(key)))
    return undefined;
  const body = value[error];
  const message = isObject(body) && Object.hasOwn(body, 'message') ? body['message'] : body;
  const said = typeof message === 'string' ? `: ${quote(message)}` : '';
  return { kind: 'api-error', name: `the error answer of an API${said}`, records: undefined, index: 0 };
};

const ERROR_KEYS: readonly string[] = (
  'error errors Error detail details message status status_code statusCode code type title path timestamp success ' +
  'request_id requestId param ok trace_id traceId documentation_url'
).split(' ');

const crOnly: Detector = ({ text, complete }) => {
  if (text.includes('\n') || !text.trim().includes('\r')) return undefined;
  const pieces = text.split('\r').filter((piece) => piece.trim() !== '');
  const whole = complete ? pieces : pieces.slice(0, -1);
  const records = whole.filter((piece) => isObject(parseJson(piece))).length;
  // In a text that is one JSON value, fewer than half of the pieces can be objects: brackets and commas part them.
  if (records === 0 || records * 2 < whole.length) return undefined;
  const name = 'lines that end with a carriage return only (CR, as old Mac software writes)';
  return { kind: 'cr-only', name, records: complete ? whole.length : undefined, index: text.indexOf('\r') };
};

const jsonArray: Detector = (head) => {
  const { text, complete, lines, values } = head;
  const start = text.search(/\S/);
  if (text[start] !== '[' || isMostlyRecords(head)) return undefined;
  const whole = complete ? parseJson(text) : undefined;
  if (Array.isArray(whole)) return { kind: 'json-array', name: 'a JSON array', records: whole.length, index: start };
  // Lines that are arrays one by one are broken records, not one array.
  if (values[0] !== undefined || (complete && lines.length === 1)) return undefined;
  if (!/^\[\s{0,80}(?:\{|\[\s{0,80}(?:[{["\d-]|$)|\]|"[^"\n]{0,80}"\s{0,8},|$)/.test(text.slice(start, start + 200)))
    return undefined;
  return { kind: 'json-array', name: 'a JSON array', records: undefined, index: start };
};

/** An array that lost its brackets: every line ends with a comma. */
const commaLines: Detector = ({ text, lines, complete, objects }) => {
  const [first, second] = lines;
  if (objects > 1 || first === undefined || second === undefined) return undefined;
  const records = lines.filter((line, index) => {
    const record = line.trimEnd();
    return (record.endsWith(',') || index === lines.length - 1) && isObject(parseJson(record.replace(/,$/, '')));
  });
  if (records.length !== lines.length) return undefined;
  const known = complete && lines.length < 200 ? lines.length : undefined;
  return {
    kind: 'json-array',
    name: 'a JSON array without its brackets: every line ends with a comma',
    records: known,
    index: text.search(/\S/) + first.trim().length - 1,
  };
};

const prettyOrGlued: Detector = (head) => {
  const { text, complete, lines, values } = head;
  const start = text.search(/\S/);
  if (text[start] !== '{' && text[start] !== '\u001e') return undefined;
  if (isObject(values[0]) || isMostlyRecords(head)) return undefined;
  const { values: found, rest } = topLevelValues(text);
  const first = found[0];
  const known = complete && rest === text.length ? found.length : undefined;
  if (first !== undefined && isObject(parseJson(text.slice(first.start, first.end)))) {
    const spanning = found.filter((value) => value.lines).length;
    if (spanning * 2 >= found.length)
      return { kind: 'pretty-printed', name: 'JSON spread over several lines', records: known, index: start };
    return glued(head, found, known);
  }
  const [one, two] = lines;
  if (one === undefined || two === undefined || values[1] !== undefined) return undefined;
  const opens =
    /^\s{0,200}\{\s{0,200}$/.test(one) || (/[{[,]\s{0,200}$/.test(one.slice(-200)) && /^\s+\S/.test(two.slice(0, 200)));
  if (!opens) return undefined;
  return { kind: 'pretty-printed', name: 'JSON spread over several lines', records: undefined, index: start };
};

function glued(
  { text, lines }: HeadText,
  found: readonly { readonly start: number; readonly end: number }[],
  records: number | undefined,
): TextDiagnosis | undefined {
  const [first, second] = found;
  // One broken line in a file of a few lines stays a broken line.
  if (first === undefined || second === undefined || found.length < 2 * lines.length) return undefined;
  const between = text.slice(first.end, second.start);
  const separator = /[\u2028\u2029\u0085]/.test(between)
    ? ', separated by U+2028 or another character that is no line feed'
    : between.includes('\\n')
      ? ', separated by a backslash and an n instead of a line feed'
      : '';
  return { kind: 'glued', name: `records one after another on one line${separator}`, records, index: first.end };
}

/** `str(dict)` of Python on most lines. */
const pythonRepr: Detector = ({ lines, objects, complete }) => {
  if (objects > 0) return undefined;
  const repr = lines.filter((line) => /^\s{0,80}(?:\{|\[\{)\s{0,8}u?'[^']{0,200}'\s{0,8}:/.test(line.slice(0, 400)));
  if (repr.length === 0 || repr.length * 2 < lines.length || (lines.length < 2 && !complete)) return undefined;
  const known = complete && lines.length < 200 ? lines.length : undefined;
  return { kind: 'python-repr', name: 'Python dictionaries as str() or print() writes them', records: known, index: 0 };
};

/** RFC 7464: a record separator before every record. */
const textSequence: Detector = ({ text, lines, complete }) => {
  if (!text.startsWith('\u001e') || !lines.every((line) => line.startsWith('\u001e'))) return undefined;
  const name = 'a JSON text sequence (RFC 7464): every record starts with the control character U+001E';
  return { kind: 'text', name, records: complete && lines.length < 200 ? lines.length : undefined, index: 0 };
};

/** Files that hold JSON or nearly, but not one record a line. */
export const JSON_FILES: readonly Detector[] = [
  apiError,
  crOnly,
  textSequence,
  jsonArray,
  commaLines,
  prettyOrGlued,
  pythonRepr,
];
