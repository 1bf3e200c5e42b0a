import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { addToSample, type HashSample, mergeSamples, sampledEntries, startSample } from '../src/engine/hash-sample.ts';
import { comparePlaces } from '../src/engine/place.ts';
import { defineRule } from '../src/engine/rule.ts';
import { canonicalKey } from '../src/format/canonical-hash.ts';
import { EVERY_FORMAT } from '../src/format/conversation-formats.ts';
import { textsOf } from '../src/format/texts-of.ts';
import { findSecrets } from '../src/secret/find-secrets.ts';
import { maskSecret } from '../src/secret/mask-secret.ts';
import { mayHoldSecret } from '../src/secret/may-hold-secret.ts';

/** The rows that hold one secret. The secret itself is never kept. */
interface Holders {
  readonly kind: string;
  readonly mask: string;
  readonly fold: Fold;
}

/** In parts, so that no scanner finds a password in the package. */
const MADE_UP = ['vT7q', 'Lm2x', 'Wz9k'];

/** How many different secrets are told apart. */
const MOST = 1000;

export default defineRule({
  meta: {
    id: 'possible-secret',
    summary: 'A text holds what looks like a key, a token or a password.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: EVERY_FORMAT,
    messages: {
      secret:
        '{count|row holds|rows hold} what looks like {kind} ({mask}): everybody who gets the file has it, and the model may learn to say it. Replace it with a placeholder, and revoke it if it is real.',
    },
    docs: {
      why: 'Support logs, traces and code bring keys along. A fine-tuned model can repeat what it has seen, and training files are stored by the provider. The rule knows the formats that makers of keys chose to be recognisable, private key blocks and passwords in URLs; values that only look random are left alone, and so are placeholders and the keys of manuals. Secrets are shown masked, in every output format, and kept only as a hash while the rule runs.',
      fix: 'Replace the secret with a placeholder such as `<API_KEY>`. Revoke the real one: it has been in a file. Turn the rule off only for data that were made up.',
      sources: [
        'OWASP Top 10 for LLM Applications 2025, LLM02 sensitive information disclosure (2024-11)',
        'Formats as documented by their makers: GitHub, "Behind GitHub’s new authentication token formats" (2021-04-05), and others, as read 2026-11-21',
      ],
      bad: [
        `{"messages":[{"role":"user","content":"How do I clone the shop?"},{"role":"assistant","content":"git clone https://deploy:${MADE_UP.join('')}@git.shop.internal/shop.git"}]}`,
        {
          title: 'In a row of another trainer',
          file: `{"conversations":[{"from":"human","value":"How do I clone the shop?"},{"from":"gpt","value":"git clone https://deploy:${MADE_UP.join('')}@git.shop.internal/shop.git"}]}`,
          options: { profile: 'llamafactory' },
        },
      ],
      good: [
        '{"messages":[{"role":"user","content":"How do I clone the shop?"},{"role":"assistant","content":"git clone https://deploy:$TOKEN@git.shop.internal/shop.git"}]}',
        '{"messages":[{"role":"user","content":"Where do I put my key?"},{"role":"assistant","content":"Set OPENAI_API_KEY=sk-your-key-here and restart."}]}',
      ],
    },
  },
  start: (): HashSample<Holders> => startSample(MOST),
  example(example, _context, secrets) {
    if (!mayHoldSecret(example.text)) return;
    let seen: Set<string> | undefined;
    for (const { text, pointer } of textsOf(example)) {
      for (const { kind, start, end } of findSecrets(text)) {
        const secret = text.slice(start, end);
        const hash = canonicalKey(secret);
        if (seen?.has(hash)) continue;
        seen ??= new Set();
        seen.add(hash);
        addToSample(
          secrets,
          hash,
          () => ({ kind, mask: maskSecret(secret), fold: startFold() }),
          ({ fold }) => addToFold(fold, example.place, pointer),
        );
      }
    }
  },
  merge(earlier, later) {
    mergeSamples(earlier, later, (a, b) => ({ ...a, fold: mergeFolds(a.fold, b.fold) }));
    return earlier;
  },
  finish(secrets, { report }) {
    const holders = [...sampledEntries(secrets).values()].sort((a, b) => byFirstPlace(a.fold, b.fold));
    for (const { kind, mask, fold } of holders) {
      report({ messageId: 'secret', data: { count: fold.count, kind, mask }, hidden: true, ...foldedAt(fold) });
    }
  },
});

function byFirstPlace(a: Fold, b: Fold): number {
  const [first, second] = [a.first[0], b.first[0]];
  return first === undefined || second === undefined ? 0 : comparePlaces(first.place, second.place);
}
