import { describe, expect, it } from 'vitest';
import multiTurnWithoutWeight from '../../rules/multi-turn-without-weight.ts';
import sampleWeight from '../../rules/sample-weight.ts';
import weightAllZero from '../../rules/weight-all-zero.ts';
import weightIgnored from '../../rules/weight-ignored.ts';
import weightNot0Or1 from '../../rules/weight-not-0-or-1.ts';
import weightOnExample from '../../rules/weight-on-example.ts';
import weightOnNonAssistant from '../../rules/weight-on-non-assistant.ts';
import weightOutsideSft from '../../rules/weight-outside-sft.ts';
import { asks, call, calls, lines, message, pair, result, rft, row, says } from './rows.ts';
import { repaired, told } from './told.ts';

const zero = { weight: 0 };
const one = { weight: 1 };

describe('weight-all-zero', () => {
  it('tells rows without any trained answer', async () => {
    const rows = lines(
      row([asks(), says('No.', zero)]),
      row([asks(), says('No.', zero), asks(), says('Yes.', zero)]),
      row([asks(), says('No.', zero), asks(), says('Yes.', one)]),
      row([asks(), says('No.', zero), asks(), says()]),
      row([asks('Open?', zero), says()]),
      row([asks()]),
    );
    expect(await told(weightAllZero, rows)).toEqual(['1/messages/1/weight one 0', '2/messages all count=2 [']);
  });
});

describe('weight-ignored', () => {
  const rows = lines(
    row([asks(), says('No.', one)]),
    row([asks('Open?', zero), says('No.', zero), asks(), says('Yes.', zero)]),
    row([asks(), says(), asks(), says('No.', zero)]),
  );
  it('tells answers with weight 0 where the provider trains on them', async () => {
    expect(await told(weightIgnored, rows, { profile: 'ms-swift' })).toEqual([
      '2/messages/1/weight ignored count=2 provider=ms-swift ×2 0 (also here 3)',
    ]);
    expect(await told(weightIgnored, rows.split('\n')[0] ?? '', { profile: 'ms-swift' })).toEqual([]);
    expect(await told(weightIgnored, rows)).toEqual([]);
  });
});

describe('weight-not-0-or-1', () => {
  it('says what each value should be', async () => {
    const values = ['0', '1', true, false, null, 2, 0.5, 'yes', 0, 1];
    const rows = lines(...values.map((weight) => row([asks(), says('No.', { weight })])));
    expect(await told(weightNot0Or1, rows)).toEqual([
      '1/messages/1/weight value actual="0" advice=Remove the quotes. where=messages[1].weight safe "0"',
      '2/messages/1/weight value actual="1" advice=Remove the quotes. where=messages[1].weight safe "1"',
      '3/messages/1/weight value actual=true advice=Write 1. where=messages[1].weight safe true',
      '4/messages/1/weight value actual=false advice=Write 0. where=messages[1].weight safe false',
      '5/messages/1/weight value actual=null advice=Leave the key out. where=messages[1].weight null',
      '6/messages/1/weight value actual=2 advice=Choose one of the two: a message cannot be trained a little. where=messages[1].weight 2',
      '7/messages/1/weight value actual=0.5 advice=Choose one of the two: a message cannot be trained a little. where=messages[1].weight 0.5',
      '8/messages/1/weight value actual="yes" advice=Choose one of the two: a message cannot be trained a little. where=messages[1].weight "yes"',
    ]);
  });
  it('tells other spellings of 0 and 1, once per row', async () => {
    const spelt = (weight: string, role = 'assistant') =>
      `{"messages":[{"role":"user","content":"Open?"},{"role":"${role}","content":"1","weight":${weight}}]}`;
    const twice = `{"messages":[{"role":"assistant","content":"1","weight":1},{"role":"assistant","content":"1","weight":0.0},{"role":"assistant","content":"1","weight":1.0}]}`;
    const rows = lines(
      ...['1.0', '0.0', '-0', '1e0', '0', '1'].map((weight) => spelt(weight)),
      spelt('1.0', 'user'),
      twice,
    );
    expect(await told(weightNot0Or1, rows)).toEqual([
      '1/messages/1/weight spelling count=5 ×5 safe 1.0 (also here 2, also here 3)',
    ]);
    expect(await told(weightNot0Or1, spelt('1.0').replace('{', '{"answer":1,'), { method: 'reinforcement' })).toEqual(
      [],
    );
    expect(
      await told(
        weightNot0Or1,
        pair([asks(), says('No.', zero), asks()], [says('A.')], [says('B.')]).replace(':0}', ':-0}'),
      ),
    ).toEqual(['1/input/messages/1/weight spelling count=1 safe -0']);
  });
  it.each([
    ['"0"', '0'],
    ['"1"', '1'],
    ['true', '1'],
    ['false', '0'],
    ['1.0', '1'],
    ['-0', '0'],
    ['2', '2'],
    ['null', 'null'],
    ['"yes"', '"yes"'],
  ])('repairs %s', async (weight, expected) => {
    const spelt = (value: string) =>
      `{"messages":[{"role":"user","content":"Open?"},{"role":"assistant","content":"No.","weight":${value}}]}`;
    expect(await repaired(weightNot0Or1, spelt(weight))).toEqual(spelt(expected));
  });
  it('repairs answers only', async () => {
    const text = row([asks('Open?', { weight: '1' }), says('No.', { weight: '1' })]);
    expect(await repaired(weightNot0Or1, text)).toEqual(row([asks('Open?', { weight: '1' }), says('No.', one)]));
  });
});

describe('weight-on-example', () => {
  it('tells and removes a weight beside the messages', async () => {
    const completion = JSON.stringify({ prompt: 'a', completion: 'b', weight: 1 });
    const rows = lines(
      row([asks(), says()]),
      row([asks(), says()], one),
      completion,
      pair([asks()], [says('A.')], [says('B.')]).replace('{', '{"weight":1,'),
    );
    expect(await told(weightOnExample, rows)).toEqual([
      '2/weight weight count=3 ×3 unsafe "weight" (also here 3, also here 4)',
    ]);
    expect(await told(weightOnExample, row([asks(), says()]))).toEqual([]);
    expect(await repaired(weightOnExample, row([asks(), says()], one), true)).toEqual(row([asks(), says()]));
    expect(await repaired(weightOnExample, row([asks(), says()], one))).toEqual(row([asks(), says()], one));
  });
});

describe('weight-on-non-assistant', () => {
  const system = message('system', 'Short.', one);
  it('tells and removes weights of others', async () => {
    const rows = lines(
      row([system, asks('Open?', zero), says('No.', one)]),
      row([asks('Open?', zero), calls(call('c1')), { ...result('c1'), ...zero }, says()]),
      row([message('narrator', 'Once.', one), says()]),
      row([asks(), says()]),
      pair([asks('Open?', one)], [asks('A.', one)], [says('B.', one)]),
    );
    expect(await told(weightOnNonAssistant, rows)).toEqual([
      '1/messages/0/weight weight count=1 role=system safe "weight"',
      '1/messages/1/weight weight count=3 role=user ×3 safe "weight" (also here 2, also here 5)',
      '2/messages/2/weight weight count=1 role=tool safe "weight"',
    ]);
    expect(await repaired(weightOnNonAssistant, row([system, asks('Open?', zero), says('No.', one)]))).toEqual(
      row([message('system', 'Short.'), asks(), says('No.', one)]),
    );
  });
});

describe('weight-outside-sft', () => {
  it('tells and removes weights of outputs and of reinforcement prompts', async () => {
    const weighted = pair([asks('Open?', one)], [says('A.', one)], [says('B.')]);
    const bare = pair([asks('Open?', one)], [says('A.')], [says('B.')]);
    expect(await told(weightOutsideSft, lines(bare, weighted, weighted))).toEqual([
      '2/preferred_output/0/weight weight count=2 ×2 safe "weight" (also here 3)',
    ]);
    expect(await told(weightOutsideSft, bare)).toEqual([]);
    expect(
      await told(weightOutsideSft, rft({ answer: '1' }, [asks('Open?', one)]), { method: 'reinforcement' }),
    ).toEqual(['1/messages/0/weight weight count=1 safe "weight"']);
    expect(await repaired(weightOutsideSft, weighted)).toEqual(bare);
    expect(await repaired(weightOutsideSft, bare)).toEqual(bare);
  });
});

describe('sample-weight', () => {
  const of = (weight: unknown) => row([asks(), says()], weight === undefined ? {} : { weight });
  const rows = lines(...[1, 0, -1, '1', null, undefined].map(of));
  it('takes numbers from 0 on for Together AI', async () => {
    const words = 'outcome=the file is refused provider=Together AI wanted=numbers from 0 on';
    expect(await told(sampleWeight, rows, { profile: 'together' })).toEqual([
      `3/weight value actual=-1 ${words} -1`,
      `4/weight value actual="1" ${words} "1"`,
      `5/weight value actual=null ${words} null`,
    ]);
  });
  it('takes all numbers for Fireworks AI, in all rows', async () => {
    const words = 'outcome=the file is refused provider=Fireworks AI';
    expect(await told(sampleWeight, rows, { profile: 'fireworks' })).toEqual([
      `4/weight value actual="1" ${words} wanted=numbers "1"`,
      `5/weight value actual=null ${words} wanted=numbers null`,
      `6 missing count=1 ${words}`,
    ]);
  });
  it('says nothing where the provider says nothing', async () => {
    expect(await told(sampleWeight, rows)).toEqual([]);
  });
  it('asks for all rows or none', async () => {
    for (const profile of ['together', 'fireworks']) {
      expect(await told(sampleWeight, lines(of(1), of(2)), { profile })).toEqual([]);
      expect(await told(sampleWeight, lines(of(undefined), of(undefined)), { profile })).toEqual([]);
    }
  });
});

describe('multi-turn-without-weight', () => {
  it('counts answers to users, not messages', async () => {
    const rows = lines(
      row([asks(), says(), asks(), says()]),
      row([asks(), says(), asks(), says('No.', zero)]),
      row([asks(), calls(call('c1')), result('c1'), says()]),
      row([asks(), asks(), says(), says()]),
      row([says(), asks(), says()]),
      row([asks(), says(), asks(), says(), asks(), says()]),
    );
    expect(await told(multiTurnWithoutWeight, rows)).toEqual(['1/messages turns count=2 ×2 [ (also here 6)']);
    expect(await told(multiTurnWithoutWeight, row([asks(), says()]))).toEqual([]);
  });
});
