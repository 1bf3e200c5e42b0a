import { output } from './output.mjs';
import { writers } from './writers.mjs';

const CONTRACTIONS = [
  "'s",
  "'S",
  "'t",
  "'T",
  "'re",
  "'RE",
  "'Re",
  "'rE",
  "'ve",
  "'VE",
  "'m",
  "'M",
  "'ll",
  "'LL",
  "'lL",
];
const NEARLY = ["'ſ", "'ſt", '’s', "'K", "'d", "'D", "''s", "' s", "'sſ", "'ll'", "'r", "'v", "'l"];
const SPACES = [
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\v',
  '\f',
  '\u0085',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u3000',
];
const MORE_SPACES = [
  '\u1680',
  '\u180e',
  '\u2000',
  '\u2009',
  '\u200a',
  '\u200b',
  '\u202f',
  '\u205f',
  '\u0000',
  '\u001f',
];
const SPECIAL = [
  '<|endoftext|>',
  '<|fim_prefix|>',
  '<|fim_middle|>',
  '<|fim_suffix|>',
  '<|endofprompt|>',
  '<|im_start|>',
];
const SPECIAL_PARTS = ['<|im_end|>', '<|endoftext', 'endoftext|>', '<||>', '<|return|>', '<|start|>'];
const DIGITS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1e950, 0x2460, 0x2160, 0xb2, 0xbc, 0x3007,
];
const EMOJI = ['👨‍👩‍👧‍👦', '👩🏽‍🚀', '🇳🇴', '❤️‍🔥', '👍🏿', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '☺', '☺️', '🫠', '🪿', '👩‍❤️‍💋‍👨'];
const TITLES = ['ǅ', 'ǈ', 'ᾈ', 'ʰ', 'ᵃ', 'ª', 'ː', 'İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'Σ', 'ς', 'K', 'Å', 'ſ'];
/** Blocks with letters of all cases, marks, numbers, signs and symbols; some newer than any table of today. */
const BLOCKS = [
  [0x00, 0x7f],
  [0x80, 0x24f],
  [0x250, 0x36f],
  [0x370, 0x52f],
  [0x530, 0x6ff],
  [0x700, 0x9ff],
  [0xa00, 0xdff],
  [0xe00, 0x10ff],
  [0x1100, 0x139f],
  [0x13a0, 0x17ff],
  [0x1800, 0x1cff],
  [0x1d00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x218f],
  [0x2190, 0x2bff],
  [0x2c00, 0x2fff],
  [0x3000, 0x33ff],
  [0x3400, 0x9fff],
  [0xa000, 0xabff],
  [0xac00, 0xd7ff],
  [0xe000, 0xf8ff],
  [0xf900, 0xfdff],
  [0xfe00, 0xffff],
  [0x10000, 0x107ff],
  [0x10800, 0x10fff],
  [0x11000, 0x11fff],
  [0x12000, 0x16fff],
  [0x17000, 0x1bfff],
  [0x1cf00, 0x1d7ff],
  [0x1d800, 0x1f2ff],
  [0x1f300, 0x1faff],
  [0x20000, 0x323af],
  [0xe0000, 0xe01ef],
  [0x0, 0x10ffff],
];

/** `count` strings for comparing tokenizers, each with the kind it is of; all are well-formed. */
export function* oddStrings(random, count) {
  const write = writers();
  const scratch = output(65_536);
  const written = Object.values(write);
  const below = random.below;

  const makers = {
    text: () => textOf(random.of(written), random.length(120, 1, 8, 3000)),
    cut: () => cut(textOf(random.of(written), 200)),
    unicode: () => repeat(1 + below(40), () => character(0, 0x10ffff)),
    block: () => {
      const block = random.of(BLOCKS);
      return repeat(1 + below(40), () =>
        random.chance(0.15) ? random.of([' ', "'", 'a', 'B', '1', '\n']) : character(...block),
      );
    },
    blocks: () => repeat(1 + below(30), () => character(...random.of(BLOCKS))),
    contraction: () =>
      repeat(1 + below(8), () => word() + random.of(random.chance(0.7) ? CONTRACTIONS : NEARLY) + glue()),
    space: () => repeat(1 + below(12), () => random.of([glue(), space(), space() + space(), word(), '.', '!\n', '/'])),
    digits: () => repeat(1 + below(30), () => (random.chance(0.1) ? random.of([' ', '.', ',', 'a']) : digit())),
    emoji: () => repeat(1 + below(10), () => random.of([random.of(EMOJI), random.of(EMOJI), ' ', word(), '\n'])),
    special: () =>
      repeat(1 + below(5), () => random.of([random.of(SPECIAL), random.of(SPECIAL_PARTS), word(), space(), '\n'])),
    marks: () => repeat(1 + below(16), () => word() + repeat(below(4), () => character(0x300, 0x36f)) + glue()),
    cases: () =>
      repeat(1 + below(12), () => random.of([word(), word().toUpperCase(), capital(), random.of(TITLES), glue()])),
    run: () =>
      repeat(
        1 + below(300),
        (
          (one) => () =>
            one
        )(random.of([space(), 'a', '=', '-', '中', '\n', digit(), 'ab', '/'])),
      ),
    mixed: () => repeat(2 + below(3), () => makers[random.of(KINDS)]()),
  };
  const KINDS = Object.keys(makers).filter((kind) => kind !== 'mixed');
  const all = [...KINDS, 'text', 'mixed', 'mixed'];
  for (let index = 0; index < count; index++) {
    const kind = all[index % all.length];
    yield { kind, text: makers[kind]().toWellFormed() };
  }

  function textOf(writer, length) {
    scratch.at = 0;
    writer(scratch, random, length);
    return JSON.parse(`"${Buffer.from(scratch.bytes.subarray(0, scratch.at))}"`);
  }

  /** From any place to any place, also between surrogates, which then are replaced. */
  function cut(text) {
    const start = below(text.length);
    return text.slice(start, start + 1 + below(40));
  }

  function repeat(times, make) {
    let text = '';
    for (let time = 0; time < times; time++) text += make();
    return text;
  }

  function character(first, last) {
    return String.fromCodePoint(first + below(last - first + 1));
  }

  function word() {
    return repeat(1 + below(7), () =>
      random.chance(0.9) ? character(0x61, 0x7a) : random.of(['é', 'ß', 'я', '中', 'ſ', 'İ']),
    );
  }

  function capital() {
    const made = word();
    return made[0].toUpperCase() + made.slice(1);
  }

  function space() {
    return random.of(random.chance(0.8) ? SPACES : MORE_SPACES);
  }

  function glue() {
    return random.chance(0.5) ? ' ' : random.of(['', '\n', '.', ', ', ' "', '-', '\u00a0', '_', '!!']);
  }

  function digit() {
    return String.fromCodePoint(random.of(DIGITS) + below(10));
  }
}
