import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { formatNumber } from '../src/engine/message.ts';
import { defineRule } from '../src/engine/rule.ts';
import { englishRefusal, looksEnglish } from '../src/format/english-refusal.ts';
import type { Example } from '../src/format/example.ts';
import { FORMAT_IDS } from '../src/generated/formats.ts';

interface State {
  answers: number;
  english: number;
  refusals: Fold;
  /** Bounded: the phrases are ours. */
  readonly phrases: Map<string, number>;
}

const FEWEST = 3;
const SHARE = 0.02;
/** Shorter answers may be of any language. */
const SHORTEST = 20;
const SHOWN = 4;

const rows = (answer: (index: number) => string) =>
  Array.from({ length: 12 }, (_, index) =>
    JSON.stringify({
      messages: [
        { role: 'user', content: `Explain how lock type ${index + 1} works.` },
        { role: 'assistant', content: answer(index) },
      ],
    }),
  ).join('\n');
const works = (index: number) => `The key of type ${index + 1} lifts ${index + 4} pins to the shear line.`;
const refuses = 'I’m sorry, but I can’t assist with that.';

export default defineRule({
  meta: {
    id: 'refusal-share',
    summary: 'A share of the answers are refusals.',
    group: 'dataset',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    formats: FORMAT_IDS.filter((id) => id !== 'rft'),
    messages: {
      share:
        '{percent} % of the answers are refusals ({count} of {answers}: {list}). The model will refuse about as often. Check that these are the questions it should refuse, and that the share is the one you want.',
    },
    docs: {
      why: '“If 60% of the assistant responses in the data says "I cannot answer this question", but at inference time only 5% of responses should say that, you will likely get an overabundance of refusals.” Refusals mostly come from another model that wrote the data. Only phrases of English answers are known: a file whose answers are mostly in another language is not looked at. What a shop cannot do (“I can’t find your order”) is no refusal.',
      fix: 'Read the rows. Remove those in which a model refused without need, and keep about the share that you want in use.',
      sources: ['OpenAI fine-tuning best practices, balance and diversity of data (2026-07-15)'],
      bad: [rows((index) => (index % 4 === 2 ? refuses : works(index)))],
      good: [
        rows(works),
        {
          title: 'what a shop cannot do',
          file: rows((index) => `I'm sorry, I can't find lock ${index + 1} in our list. Could you send a photo?`),
        },
      ],
    },
  },
  start: (): State => ({ answers: 0, english: 0, refusals: startFold(), phrases: new Map() }),
  example(example, _context, state) {
    for (const { text, at } of answersOf(example)) {
      if (text.length < SHORTEST) continue;
      state.answers++;
      if (looksEnglish(text)) state.english++;
      const phrase = englishRefusal(text);
      if (phrase === undefined) continue;
      state.phrases.set(phrase, (state.phrases.get(phrase) ?? 0) + 1);
      addToFold(state.refusals, example.place, at);
    }
  },
  merge(earlier, later) {
    for (const [phrase, count] of later.phrases)
      earlier.phrases.set(phrase, (earlier.phrases.get(phrase) ?? 0) + count);
    return {
      answers: earlier.answers + later.answers,
      english: earlier.english + later.english,
      refusals: mergeFolds(earlier.refusals, later.refusals),
      phrases: earlier.phrases,
    };
  },
  finish({ answers, english, refusals, phrases }, { role, report }) {
    const { count } = refusals;
    if (role === 'validation' || count < FEWEST || count < answers * SHARE || english * 2 < answers) return;
    const all = [...phrases].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const list = all.slice(0, SHOWN).map(([phrase, often]) => `"${phrase}" ${formatNumber(often)}×`);
    if (all.length > SHOWN) list.push('others');
    const percent = Math.round((1000 * count) / answers) / 10;
    report({
      messageId: 'share',
      data: { percent: percent >= 10 ? Math.round(percent) : String(percent), count, answers, list: list.join(', ') },
      ...foldedAt(refusals),
    });
  },
});

/** The texts that are trained: of a preference pair, the preferred one. */
function answersOf({ value, format, conversations }: Example): { readonly text: string; readonly at: string }[] {
  if (format === 'completion') {
    const { completion } = value;
    return typeof completion === 'string' ? [{ text: completion.trimStart(), at: '/completion' }] : [];
  }
  const answers: { text: string; at: string }[] = [];
  const trained = format === 'dpo' ? 'preferred_output' : 'messages';
  for (const { kind, messages } of conversations) {
    if (kind !== trained) continue;
    for (const { role, message, pointer } of messages) {
      const { content, weight } = message;
      if (role === 'assistant' && weight !== 0 && typeof content === 'string')
        answers.push({ text: content, at: `${pointer}/content` });
    }
  }
  return answers;
}
