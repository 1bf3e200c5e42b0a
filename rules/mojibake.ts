import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { comparePlaces } from '../src/engine/place.ts';
import { defineRule } from '../src/engine/rule.ts';
import { EVERY_FORMAT } from '../src/format/conversation-formats.ts';
import { mayHoldMojibake, mojibakeIndex } from '../src/format/mojibake.ts';
import { quote } from '../src/format/quote.ts';
import { textsOf } from '../src/format/texts-of.ts';
import { withoutCode } from '../src/format/without-code.ts';

/** Rows of one kind, and the place of the first in its text. */
interface Found {
  readonly fold: Fold;
  readonly sample: string;
}

interface State {
  decoded: Found;
  lost: Found;
}

const LOST = '\ufffd';
/** Rows that speak about such characters show them on purpose. */
const ON_PURPOSE =
  /mojibake|encod|decod|unicode|utf-?8|latin-?1|cp-?125\d|windows-125\d|iso-?8859|charset|codepage|replacement char|zeichens|kodier|codific|文字化け|文字コード|编码|編碼|乱码|кодиров/i;

export default defineRule({
  meta: {
    id: 'mojibake',
    summary: 'A text was read with the wrong encoding.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: EVERY_FORMAT,
    messages: {
      decoded:
        '{count|row holds|rows hold} text that was read with the wrong encoding, such as {sample}: the model learns to write it. Read the source as UTF-8 (in Python: open(…, encoding="utf-8")) and export again.',
      lost: '{count|row holds|rows hold} the replacement character U+FFFD, such as {sample}: the letters that stood there are lost, and the model learns to write the mark. Read the source with its own encoding and export again.',
    },
    docs: {
      why: '`Ã©` for `é` and `â€™` for `’` come from UTF-8 that was read as Latin-1 or Windows-1252, U+FFFD from the opposite. Each such letter is several tokens, and the model learns the broken spelling. Rows that speak about encodings, and code, are left alone.',
      fix: 'Go back to the source and read it with its own encoding. What is only decoded wrongly can be repaired (ftfy does it); what became U+FFFD cannot.',
      sources: [
        'openai-cookbook issue 648, a data set read with the encoding of Windows (2023)',
        'Unicode 16.0, chapter 23.8, U+FFFD replacement character (2024)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Where is the cafÃ©?"},{"role":"assistant","content":"Next to the station."}]}',
        '{"messages":[{"role":"user","content":"Where is the caf\ufffd?"},{"role":"assistant","content":"Next to the station."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Onde fica a loja “AMANHÔ?"},{"role":"assistant","content":"Na rua Camões, São João."}]}',
        '{"messages":[{"role":"user","content":"Why do I see Ã© in my terminal?"},{"role":"assistant","content":"UTF-8 is read as Latin-1 somewhere."}]}',
      ],
    },
  },
  start: (): State => ({ decoded: nothing(), lost: nothing() }),
  example(example, _context, state) {
    if (!mayHoldMojibake(example)) return;
    let decoded = false;
    let lost = false;
    for (const { text, pointer, kind } of textsOf(example)) {
      if (kind === 'arguments') continue;
      if (!decoded && mojibakeIndex(text) >= 0) {
        const at = mojibakeIndex(withoutCode(text));
        if (at >= 0 && !ON_PURPOSE.test(example.text)) {
          decoded = true;
          state.decoded = add(state.decoded, wordAt(text, at));
          addToFold(state.decoded.fold, example.place, pointer, at);
        }
      }
      if (!lost && text.includes(LOST)) {
        const at = withoutCode(text).indexOf(LOST);
        if (at >= 0 && !ON_PURPOSE.test(example.text)) {
          lost = true;
          state.lost = add(state.lost, wordAt(text, at));
          addToFold(state.lost.fold, example.place, pointer, at);
        }
      }
    }
  },
  merge: (earlier, later) => ({
    decoded: merged(earlier.decoded, later.decoded),
    lost: merged(earlier.lost, later.lost),
  }),
  finish({ decoded, lost }, { report }) {
    for (const [messageId, { fold, sample }] of Object.entries({ decoded, lost })) {
      if (fold.count === 0) continue;
      const data = { count: fold.count, sample: quote(sample) };
      report({ messageId: messageId as 'decoded' | 'lost', data, ...foldedAt(fold) });
    }
  },
});

function nothing(): Found {
  return { fold: startFold(), sample: '' };
}

function add(found: Found, sample: string): Found {
  return found.sample === '' ? { ...found, sample } : found;
}

function merged(earlier: Found, later: Found): Found {
  const fold = mergeFolds(earlier.fold, later.fold);
  const [a, b] = [earlier.fold.first[0], later.fold.first[0]];
  const laterIsFirst = a === undefined || (b !== undefined && comparePlaces(b.place, a.place) < 0);
  return { fold, sample: laterIsFirst ? later.sample : earlier.sample };
}

/** The word around an index, at most 40 characters. */
function wordAt(text: string, index: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^\S{0,20}/.exec(text.slice(index, index + 20))?.[0] ?? '';
  return before + after;
}
