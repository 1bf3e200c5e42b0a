import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/job/read-job.ts';
import { unreadableRequest } from '../../src/job/unreadable-request.ts';

const read = (text: string, depth = 20) => readJob(Buffer.from(text), 'job.json', depth);

describe('readJob', () => {
  it('gives the request and why it does not fit', () => {
    const { name, request, failures } = read('{"model": "m", "training_file": 7}');
    expect([name, request]).toEqual(['job.json', { model: 'm', training_file: 7 }]);
    expect(failures.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([['/training_file', 'type']]);
    // One request's failures are not those of the next.
    expect(read('{"model": "m", "training_file": "f"}').failures).toEqual([]);
  });

  it('looks into a request as deep as it is told', () => {
    const text = '{"model": "m", "training_file": "f", "metadata": {}}';
    expect(read(text, 2).request).toEqual(JSON.parse(text));
    expect(read(text, 1)).toMatchObject({ request: undefined, failures: [] });
  });

  it.each(['[]', '7', '', '{'])('finds no request in %j', (text) => {
    expect(read(text)).toMatchObject({ request: undefined, failures: [] });
  });
});

describe('unreadableRequest', () => {
  it.each([
    ['{}', undefined],
    ['{"model": ', undefined],
    ['', { reason: 'it is empty', range: { start: 0, end: 0 } }],
    [
      ' [1, 2]\n',
      { reason: 'it is an array of 2, where an object with the parameters belongs', range: { start: 1, end: 7 } },
    ],
    ['"text"', { reason: 'it is "text", where an object with the parameters belongs', range: { start: 0, end: 6 } }],
    ['null', { reason: 'it is null, where an object with the parameters belongs', range: { start: 0, end: 4 } }],
  ])('of %j', (text, expected) => expect(unreadableRequest(read(text).line)).toEqual(expected));
});
