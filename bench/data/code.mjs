import { LANGUAGES } from '../words/code-lines.mjs';
import { NOUNS, VERBS } from '../words/english-stems.mjs';
import { shuffle } from '../words/shuffle.mjs';
import { lexicon } from './lexicon.mjs';
import { put, putInteger } from './put.mjs';

const DEEPEST = 5;
const LOCAL_NAMES = 12;

/**
 * A writer of fenced code blocks: `(out, random, length)` appends one of about `length` bytes as the inside of a JSON
 * string. A block is in one language, keeps its indentation and uses a dozen names of its own again and again.
 */
export function code(random, english) {
  const stems = lexicon(shuffle([...new Set([...VERBS, ...NOUNS])], random), 0.9);
  const languages = LANGUAGES.map(({ name, indent, closes, opens, lines }) => ({
    fence: `\`\`\`${name}`,
    indent,
    closes,
    opens: opens.map(parts),
    lines: lines.map(parts),
  }));

  return (out, source, length) => {
    const { fence, indent, closes, opens, lines } = source.of(languages);
    const names = Array.from({ length: LOCAL_NAMES }, () => newName(source));
    const end = out.at + length - 12;
    let depth = 0;
    put(out, fence);
    while (out.at < end) {
      const closing = depth > 0 && source.chance(0.22);
      if (closing) depth--;
      if (closing && closes.length === 0) continue;
      line(out, indent, depth);
      const opening = !closing && depth < DEEPEST && source.chance(depth === 0 ? 0.6 : 0.2);
      if (closing) put(out, source.of(closes));
      else fill(out, source, source.of(opening ? opens : lines), names);
      if (opening) depth++;
    }
    while (--depth >= 0 && closes.length > 0) {
      line(out, indent, depth);
      put(out, closes[0]);
    }
    put(out, '\\n```');
  };

  function newName(source) {
    const words = [stems.draw(source)];
    while (words.length < 4 && source.chance(0.5)) words.push(stems.draw(source));
    return words;
  }

  function fill(out, source, template, names) {
    for (const { text, hole } of template) {
      if (hole === undefined) put(out, text);
      else if (hole === 'n') putInteger(out, source.below(source.chance(0.7) ? 16 : 10_000));
      else if (hole === 'w') phrase(out, source, 3 + source.below(5));
      else if (hole === 't') phrase(out, source, 1 + source.below(3));
      else name(out, hole, source.chance(0.75) ? source.of(names) : newName(source));
    }
  }

  function phrase(out, source, count) {
    for (let word = 0; word < count; word++) {
      if (word > 0) put(out, ' ');
      english.put(out, english.draw(source));
    }
  }

  function name(out, hole, words) {
    const start = out.at;
    for (let index = 0; index < words.length; index++) {
      if (index > 0 && (hole === 's' || hole === 'k')) put(out, '_');
      if (hole === 'p' || (hole === 'c' && index > 0)) stems.putCapital(out, words[index]);
      else stems.put(out, words[index]);
    }
    if (hole !== 'k') return;
    for (let at = start; at < out.at; at++) if (out.bytes[at] >= 0x61 && out.bytes[at] <= 0x7a) out.bytes[at] -= 0x20;
  }
}

function line(out, indent, depth) {
  put(out, '\\n');
  for (let level = 0; level < depth; level++) put(out, indent);
}

/** Cuts `a {c} b` into text and holes. */
function parts(template) {
  return template
    .split(/(\{[cpskntw]\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[cpskntw]\}$/.test(part) ? { hole: part[1] } : { text: part }));
}
