import { ruleList } from '../../generated/rules.ts';
import { messagePage } from '../../report/message-page.ts';
import { seenJson } from '../../report/seen-json.ts';
import { explainMessage } from '../../why/explain-message.ts';
import { paintFor } from '../colours.ts';
import { EXIT_CLEAN, EXIT_FINDINGS } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { plainFormat } from '../plain-format.ts';
import { UsageError } from '../usage-error.ts';

const COLUMNS = 100;
const MOST_BYTES = 1 << 20;

const UNKNOWN = `This message is not known, so nothing can be said about its cause.
Check the file itself: tunelint train.jsonl lists every problem at once (--profile azure for Azure).
`;

/** Says what a provider's message means and how to find the cause. Exit code 1 when it is not known. */
export async function whyCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const text = operands.length === 1 && operands[0] === '-' ? await readAll(io.stdin) : operands.join(' ');
  if (text.trim() === '') {
    throw new UsageError('Which message? tunelint why "<what the server said>"; - reads it from standard input.');
  }
  const format = plainFormat(flags, 'why');
  const understanding = explainMessage(text);
  const known = new Set(ruleList.map(({ meta }) => meta.id));
  const isKnown = understanding.messages.length > 0;
  if (format === 'json') {
    const messages = understanding.messages.map(({ id, provider, stage, meaning, fix, rules, run, source, date }) => ({
      id,
      provider,
      stage,
      meaning,
      fix,
      rules: rules.filter((rule) => known.has(rule)),
      run: run ?? null,
      source,
      date,
    }));
    const answer = { schemaVersion: 1, known: isKnown, example: understanding.example ?? null, messages };
    await io.stdout.write(`${seenJson(answer, 2)}\n`);
  } else if (isKnown) {
    const colour = typeof flags['color'] === 'boolean' ? flags['color'] : undefined;
    const context = {
      paint: paintFor(io.stdout, colour, io.env),
      columns: Math.min(io.stdout.columns ?? COLUMNS, COLUMNS),
    };
    for (const piece of messagePage(understanding, known, context)) await io.stdout.write(piece);
  } else await io.stdout.write(UNKNOWN);
  return isKnown ? EXIT_CLEAN : EXIT_FINDINGS;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const blocks: Uint8Array[] = [];
  let bytes = 0;
  for await (const block of stream) {
    blocks.push(block);
    bytes += block.length;
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(blocks).toString('utf8');
}
