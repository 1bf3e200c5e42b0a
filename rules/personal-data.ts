import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { EVERY_FORMAT } from '../src/format/conversation-formats.ts';
import { textsOf } from '../src/format/texts-of.ts';
import { findPersonalData, type PersonalKind } from '../src/personal/find-personal-data.ts';

interface Found {
  fold: Fold;
  sample: string;
}

const WORDS: Readonly<Record<PersonalKind, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  card: 'the number of a payment card',
  iban: 'an IBAN',
};
const KINDS = Object.keys(WORDS) as PersonalKind[];

export default defineRule({
  meta: {
    id: 'personal-data',
    summary: 'A text holds an e-mail address, a phone number, a card number or an IBAN.',
    group: 'dataset',
    severity: 'off',
    effect: 'quality',
    everywhere: true,
    formats: EVERY_FORMAT,
    messages: {
      found:
        '{count|row holds|rows hold} {kind} (such as {sample}): the model may learn to say it. Replace personal data with made-up values, unless you may use them for this.',
    },
    docs: {
      why: 'A fine-tuned model can repeat what it was trained on, also to people who must not know it. The rule is off by default, since made-up addresses look like real ones: turn it on with `--rule personal-data:warning`. Card numbers must pass the Luhn check and IBANs theirs; addresses at example domains and the test numbers of payment services are left alone. Nothing is printed in full.',
      fix: 'Replace the values with made-up ones of the same form.',
      sources: [
        'Regulation (EU) 2016/679 (GDPR), article 5, data minimisation (2016-04-27)',
        'ISO 13616, structure of the IBAN (2020); ISO/IEC 7812, check digit of cards (2017)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Whom do I ask?"},{"role":"assistant","content":"Write to m.huber@hotel-seeblick.at."}]}',
        '{"messages":[{"role":"user","content":"Which account?"},{"role":"assistant","content":"Pay to DE02 1203 0000 0000 2020 51, please."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Whom do I ask?"},{"role":"assistant","content":"Write to office@example.com or call +1 212 555 0142."}]}',
        '{"messages":[{"role":"user","content":"Order 4539 1488 0343 6468 of 2026-11-21?"},{"role":"assistant","content":"Sent on 2026-11-22."}]}',
      ],
    },
  },
  start: (): Record<PersonalKind, Found> => ({
    email: nothing(),
    phone: nothing(),
    card: nothing(),
    iban: nothing(),
  }),
  example(example, _context, state) {
    const seen = new Set<PersonalKind>();
    for (const { text, pointer } of textsOf(example)) {
      for (const { kind, masked } of findPersonalData(text)) {
        if (seen.has(kind)) continue;
        seen.add(kind);
        const found = state[kind];
        if (found.sample === '') found.sample = masked;
        addToFold(found.fold, example.place, pointer);
      }
    }
  },
  merge(earlier, later) {
    for (const kind of KINDS) {
      const { fold, sample } = later[kind];
      earlier[kind].fold = mergeFolds(earlier[kind].fold, fold);
      if (earlier[kind].sample === '') earlier[kind].sample = sample;
    }
    return earlier;
  },
  finish(state, { report }) {
    for (const kind of KINDS) {
      const { fold, sample } = state[kind];
      if (fold.count === 0) continue;
      report({
        messageId: 'found',
        data: { count: fold.count, kind: WORDS[kind], sample },
        hidden: true,
        ...foldedAt(fold),
      });
    }
  },
});

function nothing(): Found {
  return { fold: startFold(), sample: '' };
}
