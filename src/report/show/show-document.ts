import type { Row } from '../../engine/read-row.ts';
import { hideSecrets } from '../../secret/hide-secrets.ts';
import { messageStates } from './message-state.ts';
import { lineInWords } from './row-words.ts';

/** What `tunelint show -f json` prints; fields are only ever added. Texts are the file's own and not repeated. */
export function showDocument(row: Row) {
  const { number, exampleNumber, line, example, run, findings } = row;
  const { tokens } = example ?? {};
  const roles = new Map(
    example?.conversations.flatMap(({ messages }) =>
      messages.map(({ pointer, role }) => [pointer, role ?? null] as const),
    ),
  );
  return {
    schemaVersion: 1,
    file: run.name,
    line: number,
    example: exampleNumber,
    byteOffset: line.place.offset,
    problem: example === undefined ? lineInWords(line) : null,
    format: example?.format ?? null,
    profile: run.profile.id,
    model: run.model.id,
    modelSource: run.modelNamed ? 'named' : 'default',
    method: run.method,
    limit: run.model.trainingContext?.value ?? null,
    tokens:
      tokens === undefined
        ? null
        : { longest: tokens.longest, billed: tokens.billed, learned: tokens.learned, accuracy: tokens.accuracy },
    messages: [...messageStates(row).values()].map(
      ({ pointer, training, tokens: count, learned, kept, tools, results }) => ({
        pointer: hideSecrets(pointer),
        role:
          roles.get(pointer) ??
          (pointer.startsWith('/prompt') || pointer.startsWith('/completion') ? pointer.slice(1) : null),
        training,
        tokens: count ?? null,
        learned,
        kept: count === undefined ? null : kept,
        ...(tools > 0 ? { tools } : {}),
        ...(results > 1 ? { results } : {}),
      }),
    ),
    findings,
  };
}
