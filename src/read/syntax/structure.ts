import { quote } from '../../format/quote.ts';
import { type Detector, problem, problemAtStop } from './detector.ts';

const comment: Detector = ({ text, stop }) => {
  const mark = /^(?:\/\/|\/\*|#)/.exec(text.slice(stop, stop + 2))?.[0];
  if (mark === undefined) return undefined;
  return problem('comment', stop, stop + mark.length, quote(text.slice(stop, stop + 80)));
};

const commas: Detector = (context) => {
  const { text, stop, met, expects, previous } = context;
  if (met === ',') {
    if (expects === 'end' && text.slice(stop + 1).trim() === '') {
      return problemAtStop(context, 'trailing-comma', 'after the record');
    }
    if (expects === 'key' || (expects === 'value' && previous?.kind !== 'colon')) {
      const where = previous?.kind === 'comma' ? 'after another comma' : 'before the first member';
      return problemAtStop(context, 'extra-comma', where);
    }
  }
  if ((met === '}' || met === ']') && previous?.kind === 'comma') {
    return problem('trailing-comma', previous.start, previous.end, `before ${quote(met)}`);
  }
  return undefined;
};

const gluedRecords: Detector = ({ text, stop, expects, previous }) => {
  if (expects !== 'end' || previous?.kind !== 'close') return undefined;
  const between = /^(?:\\r)?\\n\s{0,8}|^[,;]\s{0,8}/.exec(text.slice(stop, stop + 14))?.[0] ?? '';
  const next = text[stop + between.length];
  if (next !== '{' && next !== '[') return undefined;
  return problem('glued-records', stop, stop + between.length, quote(text.slice(stop, stop + 24)));
};

const brackets: Detector = (context) => {
  const { met, expects, container, previous } = context;
  if (met !== '}' && met !== ']') return undefined;
  if (expects === 'comma') {
    return problemAtStop(
      context,
      'wrong-bracket',
      container === 'object' ? 'where "}" or a comma was expected' : 'where "]" or a comma was expected',
    );
  }
  if (expects === 'end') return problemAtStop(context, 'wrong-bracket', 'after the end of the record');
  if (expects === 'value' && previous?.kind === 'colon') return problemAtStop(context, 'unquoted-value', 'nothing');
  if (expects === 'colon') return undefined;
  return problemAtStop(
    context,
    'wrong-bracket',
    container === 'object' ? 'where "}" was expected' : 'where a value was expected',
  );
};

/** `["query": 1]` and `"messages": []`: a member without the braces of its object. */
const memberOutsideObject: Detector = ({ text, stop, met, expects, previous, container }) => {
  if (met !== ':' || previous?.kind !== 'string' || (expects !== 'end' && container !== 'array')) return undefined;
  const key = quote(text.slice(previous.start + 1, previous.end - 1));
  const where = expects === 'end' ? 'outside any object' : 'in an array';
  return problem(
    'not-json',
    previous.start,
    stop + 1,
    `${key} is a key ${where}: braces are missing around the member`,
  );
};

const missingSeparator: Detector = (context) => {
  const { text, stop, met, expects, previous } = context;
  if (previous === undefined) return undefined;
  const shown = quote(text.slice(Math.max(0, previous.end - 12), stop + 12));
  if (expects === 'colon') return problemAtStop(context, 'missing-colon', shown);
  if (expects === 'comma' && /["{[\d\-;]|[tfn]/.test(met)) return problemAtStop(context, 'missing-comma', shown);
  return undefined;
};

const truncated: Detector = ({ text, stop, container, opened, expects, previous, whereIs }) => {
  if (stop < text.length) return undefined;
  const where =
    container === undefined
      ? previous === undefined
        ? 'the line holds no value'
        : `the line ends inside ${quote(text.slice(previous.start, previous.end))}`
      : expects === 'comma'
        ? `the line ends before the ${quote(container === 'object' ? '{' : '[')} of ${whereIs(opened)} is closed`
        : `the line ends where a ${expects === 'key' ? 'key' : expects === 'colon' ? 'colon' : 'value'} was expected`;
  return problem('truncated', text.length, text.length, where);
};

/** Causes that have to do with brackets, commas and colons. */
export const STRUCTURE: readonly Detector[] = [
  truncated,
  comment,
  commas,
  gluedRecords,
  memberOutsideObject,
  brackets,
  missingSeparator,
];
