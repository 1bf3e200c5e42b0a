import { describe, expect, it } from 'vitest';
import { tunelint } from './fake-io.ts';

const MESSAGE = 'Invalid file format. Example 12 contains an extra "metadata".';

describe('tunelint why', () => {
  it('says what a message means, which rule finds the cause and what to run', async () => {
    const ran = await tunelint(['why', MESSAGE]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatchSnapshot();
  });

  it('takes the words without quotes, and standard input', async () => {
    const { stdout } = await tunelint(['why', MESSAGE]);
    expect((await tunelint(['why', ...MESSAGE.split(' ')])).stdout).toBe(stdout);
    expect((await tunelint(['why', '-'], `${MESSAGE}\n`)).stdout).toBe(stdout);
  });

  it('answers machines', async () => {
    const { stdout, code } = await tunelint(['why', MESSAGE, '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      known: true,
      example: 12,
      messages: [{ id: 'extra-key', rules: ['unknown-top-level-key', 'mixed-formats'] }],
    });
  });

  it('says so when it does not know a message', async () => {
    const ran = await tunelint(['why', 'The moon is full']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('not known');
    const machine = await tunelint(['why', 'The moon is full', '-f', 'json']);
    expect(machine.code).toBe(1);
    expect(JSON.parse(machine.stdout)).toEqual({ schemaVersion: 1, known: false, example: null, messages: [] });
  });

  it('needs a message and a format that it knows', async () => {
    expect(await tunelint(['why'])).toMatchObject({ code: 2, stdout: '' });
    expect(await tunelint(['why', 'x', '-f', 'compact'])).toMatchObject({ code: 2, stdout: '' });
  });
});
