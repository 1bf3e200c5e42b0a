import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FLAGS } from '../../src/cli/flags.ts';
import { ruleList } from '../../src/generated/rules.ts';
import { explainMessage } from '../../src/why/explain-message.ts';
import { SERVER_MESSAGES } from '../../src/why/server-messages.ts';

const idsOf = (text: string) => explainMessage(text).messages.map(({ id }) => id);

/** Rules that belong to job requests and remote images. */
const ELSEWHERE = ['job-schema', 'platform-closed', 'model-retired', 'model-does-not-support-method'];

const RECORDED = new URL('../../../shared/contract/errors.jsonl', import.meta.url);

/** What each recorded message has to be understood as. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  E01: ['not-jsonl'],
  E01b: ['not-jsonl'],
  E02: ['invalid-json'],
  E03: ['too-few-examples'],
  E04: ['role-missing'],
  E05: ['extra-key'],
  E06: ['extra-weight'],
  E07: ['invalid-token'],
  E08: ['content-of-strings'],
  E09: ['format-method'],
  E10: ['input-missing'],
  E11: ['messages-missing'],
  E12: ['rft-system-role'],
  E13: ['model-needs-reinforcement'],
  E14: ['unsafe-file'],
  E15: ['azure-invalid-schema'],
  E16: ['completion-properties'],
  E17: ['platform-closed'],
  E18: ['suffix-null'],
  E19: ['suffix-too-long'],
  E20: ['extra-parameter'],
  E21: ['graders-not-a-map'],
  E22: ['training-type-missing'],
  E23: ['daily-limit'],
  E24: ['model-not-available'],
  E25: ['message-name'],
  E25b: ['function-name'],
  E26: ['tool-call-unanswered'],
  E27: ['role-unknown'],
  E28: ['internal-error'],
  E29: ['image-without-url'],
  E29b: ['image-base64'],
  E30: ['purpose-missing'],
  E31: ['validation-file'],
  E32: ['silent-large-file'],
  E33: ['image-of-people', 'image-inaccessible', 'image-too-large', 'image-format'],
  E34: ['grader-variable', 'grader-sample-parse', 'grader-python', 'grader-model'],
};

describe('every recorded message', () => {
  if (!existsSync(RECORDED)) {
    it.skip('../shared is not here: no recorded messages to compare with', () => undefined);
    return;
  }
  const recorded = readFileSync(RECORDED, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; message: string; code: string | null });

  it('is one of those that are expected', () => {
    expect(recorded.map(({ id }) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(recorded)('$id is understood', ({ id, message }) => {
    expect(idsOf(message)).toEqual(EXPECTED[id]);
  });

  it.each(recorded)(
    '$id is understood with other numbers, quotes, spaces and case, and in whatever wraps it',
    ({ id, message, code }) => {
      const error = { error: { message, type: 'invalid_request_error', param: 'training_file', code } };
      for (const text of [
        message.replace(/(?<![a-z\d])\d+/gi, '7'),
        message.replaceAll("'", '"'),
        message.replaceAll('"', '“').replaceAll("'", '’'),
        message.replaceAll(' ', '  \n '),
        message.toUpperCase(),
        JSON.stringify(error),
        JSON.stringify(JSON.stringify(error, null, 2)),
        `openai.BadRequestError: Error code: 400 - {'error': {'message': "${message}"}}`,
        `HTTP/1.1 400 Bad Request\r\nx-request-id: req_1\r\n\r\n${JSON.stringify(error)}`,
      ]) {
        expect(idsOf(text), text).toEqual(EXPECTED[id]);
      }
    },
  );

  it('is not copied: no wording of ours is a whole message', () => {
    const wordings = SERVER_MESSAGES.flatMap(({ says }) => says);
    for (const { message } of recorded) expect(wordings).not.toContain(message.toLowerCase());
  });
});

describe('explainMessage', () => {
  it('does not know what it does not know', () => {
    for (const text of ['', 'hello', 'Rate limit reached for requests', 'example 3', '{"error":{"code":null}}']) {
      expect(explainMessage(text).messages, text).toEqual([]);
    }
  });

  it('knows the checks for harm, which no local check replaces', () => {
    expect(idsOf('The data failed RAI checks for harm types: [violence].')).toEqual(['azure-harm-check']);
    expect(idsOf('User data has failed data safety check')).toEqual(['foundry-safety-check']);
  });

  it('reads the number of the example', () => {
    expect(explainMessage('Example 536 contains an extra "tools".').example).toBe(536);
    expect(explainMessage('this contains an extra "tools".').example).toBeUndefined();
  });

  it('tells the frame only where nothing inside it is known', () => {
    expect(idsOf('The job failed due to an invalid training file. Something new.')).toEqual(['file-refused']);
    expect(idsOf('The job failed due to an invalid training file. It contains an extra "x".')).toEqual(['extra-key']);
  });

  it('takes a machine-readable code for the message', () => {
    expect(idsOf('{"code": "invalid_n_examples"}')).toEqual(['too-few-examples']);
    expect(idsOf('code=training_not_available')).toEqual(['platform-closed']);
  });

  it('leaves out the errors of a grader run that did not happen', () => {
    const run = {
      errors: { invalid_variable_error: true, sample_parse_error: false, python_grader_runtime_error: false },
    };
    expect(idsOf(JSON.stringify(run))).toEqual(['grader-variable']);
    expect(idsOf('invalid_variable_error_mean: 0.0, model_grader_server_error_mean: 0.25')).toEqual(['grader-model']);
  });

  it('never throws, and reads a long text', () => {
    fc.assert(fc.property(fc.string(), (text) => explainMessage(text).messages.length >= 0));
    expect(idsOf(`${'['.repeat(50_000)} contains an extra "x"`)).toEqual(['extra-key']);
  });
});

describe('the list of messages', () => {
  const rules = new Set([...ruleList.map(({ meta }) => meta.id), ...ELSEWHERE]);
  const flags = new Set(FLAGS.map(({ name }) => `--${name}`));

  it.each(SERVER_MESSAGES)('$id can be followed', ({ says, rules: named, run, date, source, meaning, fix }) => {
    for (const rule of named) expect(rules).toContain(rule);
    for (const [, flag] of (run ?? '').matchAll(/ (--[\w-]+)/g)) expect(flags).toContain(flag);
    for (const [, rule] of (run ?? '').matchAll(/--only ([\w-]+)/g)) expect(named).toContain(rule);
    if (run !== undefined) expect([...COMMANDS.map(({ name }) => name), 'train.jsonl']).toContain(run.split(' ')[1]);
    expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    expect(source.length).toBeGreaterThan(0);
    for (const text of [meaning, fix]) expect(text).toMatch(/^[A-Z].*\.$/);
    for (const pattern of says) expect(pattern).toBe(pattern.toLowerCase().replace(/["'\\]/g, ''));
  });

  it('has no two of one name', () => {
    expect(new Set(SERVER_MESSAGES.map(({ id }) => id)).size).toBe(SERVER_MESSAGES.length);
  });
});
