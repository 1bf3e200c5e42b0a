import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../src/secret/find-secrets.ts';
import { hideSecrets } from '../../src/secret/hide-secrets.ts';
import { visitLongRuns } from '../../src/secret/long-runs.ts';
import { looksRandom } from '../../src/secret/looks-random.ts';
import { maskSecret } from '../../src/secret/mask-secret.ts';
import { mayHoldSecret } from '../../src/secret/may-hold-secret.ts';
import { privateKeyAt } from '../../src/secret/private-key-at.ts';
import { findUrlPasswords } from '../../src/secret/url-passwords.ts';
import { ALNUM, HEX, random } from './made-keys.ts';

/** What is found, as `kind: text`. */
const read = (text: string) => findSecrets(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const TOKEN = `gh${'p_'}${random(ALNUM, 36)}`;
const MAIL = `${random(HEX, 32)}-us12`;
const AZURE = `Account${'Key='}${random(ALNUM, 86)}==`;
const AIRTABLE = `pa${'t'}${random(ALNUM, 14)}.${random(HEX, 64)}`;

describe('findSecrets', () => {
  it.each([
    [TOKEN, [`a GitHub token: ${TOKEN}`]],
    [`__-${TOKEN}`, [`a GitHub token: ${TOKEN}`]],
    [`a\\n${TOKEN}`, [`a GitHub token: ${TOKEN}`]],
    [`${TOKEN} ${TOKEN}`, [`a GitHub token: ${TOKEN}`, `a GitHub token: ${TOKEN}`]],
    [`x ${MAIL}`, [`a Mailchimp key: ${MAIL}`]],
    [`a\\n${MAIL}`, [`a Mailchimp key: ${MAIL}`]],
    [`x ${AZURE};`, [`an Azure key: ${AZURE}`]],
    [`x ${AZURE.replace('Key', 'Kex')};`, []],
    [`x Account${'Key='}${'ab'.repeat(43)}==`, []],
    [`x ${AIRTABLE}`, [`an Airtable token: ${AIRTABLE}`]],
    [`${'.'.repeat(200)} ${AIRTABLE}`, [`an Airtable token: ${AIRTABLE}`]],
    [TOKEN.slice(0, 19), []],
  ])('in %s', (text, found) => expect(read(text)).toEqual(found));

  it.each([
    [31, []],
    [32, ['an API key beside its name']],
    [44, ['an API key beside its name']],
    [45, []],
  ])('beside its name a value has 32 to 44 characters, and not %i', (length, kinds) => {
    const value = random(HEX, length);
    const found = kinds.map((kind) => `${kind}: ${value}`);
    expect(read(`DD_${'API_KEY'}="${value}"`)).toEqual(found);
    expect(read(`DD_${'API_KEY'}="${'ab'.repeat(length / 2)}"`)).toEqual([]);
    expect(read(`DD_${'API_KEY'}/${value}"`)).toEqual([]);
  });

  it('leaves alone what every tutorial shows', () => {
    const known = `eyJ${random(ALNUM, 30)}.eyJ${random(ALNUM, 40)}.${'SflKxwRJSMeKKF2'}${'QT4fwpMeJf36POk6yJV_adQssw5c'}`;
    expect(findSecrets(known)).toEqual([]);
  });

  it('finds a password beside a key, and none inside of one', () => {
    const password = random(ALNUM, 18);
    const text = `${TOKEN} https://kari:${password}@db.firma.no/`;
    expect(read(text)).toEqual([`a GitHub token: ${TOKEN}`, `a password in a URL: ${password}`]);
    expect(read(`https://kari:${TOKEN}@db.firma.no/`)).toEqual([`a GitHub token: ${TOKEN}`]);
  });
});

describe('findUrlPasswords', () => {
  const password = random(ALNUM, 10);
  const host = 'db.firma.no/x';
  it.each([
    [`https://kari:${password}@${host}`, [password]],
    [`https:\\/\\/kari:${password}@${host}`, [password]],
    [`https://:${password}@${host}`, [password]],
    [`https://kari:${password}@${host} amqp://kari:${password}@${host}`, [password, password]],
    [`https://kari:${password.slice(1)}@${host}`, []],
    [`https://kari:${password}$@${host}`, []],
    ['https://kari:abcqwxzrtkmn@db.firma.no', []],
    ['https://kari:837465920184@db.firma.no', []],
    [`https://kari:${'ab1'.repeat(4)}@${host}`, []],
    [`https://kari:${password}@localhost:80`, []],
    [`https://kari:${password}@example.com`, []],
    [`https://kari:${password}@db.firma.no localhost`, [password]],
    [`localhost https://kari:${password}@${host}`, [password]],
    [`https://kari ${password}@${host}`, []],
    ['no address', []],
  ])('in %s', (text, passwords) => {
    const found = findUrlPasswords(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(passwords);
    expect(found.every(({ kind }) => kind === 'a password in a URL')).toBe(true);
  });
});

describe('privateKeyAt', () => {
  const header = `-----BEGIN RSA ${'PRIVATE KEY'}-----`;
  const lines = [random(ALNUM, 64), random(ALNUM, 64, 8)];
  const at = (text: string) => {
    const found = privateKeyAt(text, text.indexOf(lines[0] ?? ''));
    return found && [found.kind, text.slice(found.start, found.end)];
  };

  it.each([
    ['', '\n', '\n'],
    ['x ', '\n', '\n-----END'],
    ['x ', '\\n', '\\n-----END'],
    ['x ', '\nVersion: 2\n\n', '\n-----END'],
  ])('finds a block between %j and what ends it', (before, between, close) => {
    const body = `${header}${between}${lines.join(between.slice(0, 1) === '\\' ? '\\n' : '\n')}`;
    const whole = close.includes('END') ? body + close.slice(0, close.indexOf('-')) : body + close;
    expect(at(`${before}${body}${close}`)).toEqual(['a private key', whole]);
  });

  it('needs a header and a body', () => {
    expect(at(`-----BEGIN PUBLIC KEY-----\n${lines[0]}`)).toBeUndefined();
    expect(at(`${header}${' '.repeat(240)}${lines.join('\n')}`)).toBeUndefined();
    const body = (length: number) => `${header}\n${(lines[0] ?? '').slice(0, length)}`;
    expect(privateKeyAt(`${body(60)}\n-----END`, header.length + 1)).toMatchObject({
      start: 0,
      end: header.length + 62,
    });
    expect(privateKeyAt(`${body(59)}\n-----END`, header.length + 1)).toBeUndefined();
    expect(privateKeyAt(`${body(59)}\n-----END ${lines[0]}`, header.length + 1)).toBeUndefined();
    expect(privateKeyAt(`${header}\n${'abcdefgh'.repeat(10)}`, header.length + 1)).toBeUndefined();
    const few = (letters: string) => privateKeyAt(`${header}\n${letters.repeat(6)}`, header.length + 1);
    expect([few('abcdefghijklmno'), few('abcdefghijklmnop')].map((found) => found?.kind)).toEqual([
      undefined,
      'a private key',
    ]);
  });
});

describe('looksRandom', () => {
  it.each([
    ['q7Rk2mZx9', true],
    ['q7Rk2mZxq7Rk2mZxq7', false],
    ['q7Rk2mZx9q7Rk2mZx9', true],
    ['1a2b3c4d1a2b3c4d1a', true],
    ['qRkmZxWtPs', true],
    ['qrkmzxwtps', false],
    ['QRKMZXWTPS', false],
    ['QRKMZXWTPSBCDFGH', true],
    ['1a2b3c4d', true],
    ['1a2b3c3a1b2c3a1b2c', false],
    ['1a2', true],
    ['q7Rk2mZx9example', false],
    ['9f8e7d6c5b4a0123', false],
    ['q7Rk2mZx90123', true],
  ])('%s: %s', (value, verdict) => expect(looksRandom(value)).toBe(verdict));
});

describe('visitLongRuns', () => {
  const runs = (text: string) => {
    const found: [number, number][] = [];
    visitLongRuns(text, (start, end) => found.push([start, end]));
    return found;
  };
  const a = (length: number) => 'a'.repeat(length);
  it.each([
    ['', []],
    [a(19), []],
    [a(20), [[0, 20]]],
    [`${a(19)} ${a(19)} ${a(19)}`, []],
    [
      `${a(20)} ${a(20)} ${a(21)}`,
      [
        [0, 20],
        [21, 41],
        [42, 63],
      ],
    ],
    [`${a(5)} ${a(20)}.`, [[6, 26]]],
    [`  ${a(10)}_-${a(10)}ü`, [[2, 24]]],
  ])('in %s', (text, expected) => expect(runs(text)).toEqual(expected));
});

describe('what is shown of a secret', () => {
  it('are four characters in a text', () => {
    expect(hideSecrets(`a ${TOKEN} b`)).toBe(`a ${TOKEN.slice(0, 4)}${'•'.repeat(36)} b`);
    const short = random(ALNUM, 10);
    expect(hideSecrets(`https://k:${short}@db.firma.no`)).toBe(`https://k:${'•'.repeat(10)}@db.firma.no`);
    const twenty = random(ALNUM, 20);
    expect(hideSecrets(`https://k:${twenty}@db.firma.no`)).toBe(
      `https://k:${twenty.slice(0, 4)}${'•'.repeat(16)}@db.firma.no`,
    );
  });

  it('are six in a message, of long ones', () => {
    expect(maskSecret(`-----BEGIN RSA ${'PRIVATE KEY'}-----`)).toBe('-----BEGIN…');
    expect(maskSecret('ab1234567890123456-----')).toBe('ab12…--');
    expect(['a'.repeat(19), 'a'.repeat(20)].map(maskSecret)).toEqual(['…', 'aaaa…aa']);
  });
});

describe('mayHoldSecret', () => {
  const image = (length: number) => `;base64,${' '.repeat(length - 8)}`;
  it.each([
    ['{"a": "b"}', false],
    ['{"a": "\\u0062"}', true],
    [`{"a": "${TOKEN}"}`, true],
    [image(4000), false],
    [image(4001), true],
    [' '.repeat(4001), false],
  ])('%s', (line, verdict) => expect(mayHoldSecret(line)).toBe(verdict));
});
