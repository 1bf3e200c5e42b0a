import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../src/secret/find-secrets.ts';
import { hideSecrets } from '../../src/secret/hide-secrets.ts';
import { maskSecret } from '../../src/secret/mask-secret.ts';
import { mayHoldSecret } from '../../src/secret/may-hold-secret.ts';

const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALNUM = UPPER + LOWER + DIGITS;

/** Made when the tests run: no file of the project holds a key, not even a false one. */
let state = 7;
function random(alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
}
const key = (...parts: readonly string[]) => parts.join('');
const uuid = () => [8, 4, 4, 4, 12].map((length) => random(HEX, length)).join('-');

const KEYS: readonly (readonly [string, string])[] = [
  ['OpenAI', key('sk-', random(ALNUM, 20), 'T3Blbk', 'FJ', random(ALNUM, 20))],
  ['OpenAI, of a project', key('sk-', 'proj-', random(ALNUM, 74), 'T3Blbk', 'FJ', random(ALNUM, 74))],
  ['Anthropic', key('sk-', 'ant-', 'api03-', random(ALNUM, 93), 'AA')],
  ['DeepSeek', key('sk-', random(HEX, 32))],
  ['Groq', key('gs', 'k_', random(ALNUM, 52))],
  ['Hugging Face', key('h', 'f_', random(UPPER + LOWER, 34))],
  ['Replicate', key('r', '8_', random(ALNUM, 37))],
  ['xAI', key('xa', 'i-', random(ALNUM, 80))],
  ['Fireworks', key('f', 'w_', random(ALNUM, 24))],
  ['LangSmith', key('lsv', '2_pt_', random(HEX, 32), '_', random(HEX, 10))],
  ['Google', key('AI', 'za', random(ALNUM, 35))],
  ['Google client', key('GOC', 'SPX-', random(ALNUM, 28))],
  ['Azure storage', key('Account', 'Key=', random(ALNUM, 86), '==')],
  ['Azure AD', key(random(ALNUM, 3), '8Q', '~', random(ALNUM, 34))],
  ['AWS', key('AK', 'IA', random(UPPER, 12), random('234567', 4))],
  ['Databricks', key('da', 'pi', random(HEX, 32))],
  ['GitLab runner', key('gl', 'rt-', random(ALNUM, 20))],
  ['RubyGems', key('ruby', 'gems_', random(HEX, 48))],
  ['NuGet', key('oy', '2', random(LOWER + DIGITS, 43))],
  ['Slack bot', key('xo', 'xb-', random(DIGITS, 12), '-', random(DIGITS, 12), '-', random(ALNUM, 24))],
  ['Discord webhook', key('https://discord.com/api/', 'webhooks/', random('123456789', 18), '/', random(ALNUM, 68))],
  ['Stripe', key('sk', '_li', 've_', random(ALNUM, 24))],
  ['Stripe, restricted', key('rk', '_li', 've_', random(ALNUM, 99))],
  ['SendGrid', key('S', 'G.', random(ALNUM, 22), '.', random(ALNUM, 43))],
  ['Mailchimp', key(random(HEX, 32), '-us', '12')],
  ['Linear', key('lin', '_api_', random(ALNUM, 40))],
  ['Airtable', key('pa', 't', random(ALNUM, 14), '.', random(HEX, 64))],
  ['Figma', key('fi', 'gd_', random(ALNUM, 40))],
  ['HubSpot', key('pa', 't-na1-', uuid())],
  ['Pulumi', key('pu', 'l-', random(HEX, 40))],
  ['Heroku, beside its name', key('HEROKU_', 'API_KEY=', uuid())],
  ['Datadog, beside its name', key('DD_', 'API_KEY: "', random(HEX, 32), '"')],
  ['AWS secret, beside its name', key('aws_secret_', 'access_key = ', random(ALNUM, 40))],
  ['Postgres', key('postgres://shop:', random(ALNUM, 18), '@db.shop.internal:5432/shop')],
  ['PGP', key('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----\nVersion: 2\n\n', random(ALNUM, 64), '\n', random(ALNUM, 64))],
  ['OpenSSH', key('-----BEGIN OPENSSH ', 'PRIVATE KEY-----\n', random(ALNUM, 70), '\n', random(ALNUM, 70))],
];

describe('findSecrets', () => {
  it.each(KEYS)('%s', (_, secret) => {
    for (const around of [
      secret,
      `a "${secret}" b`,
      `鍵は${secret}です`,
      `x=1\r\n${secret}\r\n`,
      `(${secret})`,
      `${secret}.`,
    ]) {
      expect(findSecrets(around).length, around).toBe(1);
      // The line alone tells that its texts have to be searched, however the text is written in it.
      expect(mayHoldSecret(JSON.stringify({ text: around }))).toBe(true);
      expect(mayHoldSecret(JSON.stringify({ text: around }).replaceAll('/', '\\/'))).toBe(true);
      expect(mayHoldSecret(JSON.stringify({ text: JSON.stringify({ inner: around }) }))).toBe(true);
      expect(hideSecrets(around)).toHaveLength(around.length);
      const [found] = findSecrets(around);
      expect(hideSecrets(around).slice((found?.start ?? 0) + 4, found?.end)).toMatch(/^•+$/);
    }
  });

  it.each([
    ['of manuals', key('AK', 'IAIOSFODNN7', 'EXAMPLE')],
    ['counted up', key('gh', 'p_', '1234567890abcdefghijklmnopqrstuvwxyz')],
    ['one letter', key('sk-', 'a'.repeat(48))],
    ['a CSS class', 'sk-circle-fade-dot sk-folding-cube-container-of-the-loading-animation'],
    ['a commit', `commit ${random(HEX, 40)}`],
    ['a digest beside another name', `sha256_key_of_file: ${random(HEX, 40)}`],
    ['a tool call', `call_${random(ALNUM, 24)}`],
    ['an image', `data:image/png;base64,${random(`${ALNUM}+/`, 900)}`],
    ['a local database', 'postgres://postgres:postgres12345@localhost:5432/app'],
    ['a variable', 'https://user:$PASSWORD_FROM_ENV_1@git.shop.internal'],
    ['a public key', `-----BEGIN PUBLIC KEY-----\n${random(ALNUM, 64)}\n-----END PUBLIC KEY-----`],
    ['a header in prose', 'It starts with -----BEGIN RSA PRIVATE KEY----- and then_comes_the_body_of_the_key.'],
  ])('leaves alone what is %s', (_, text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  it('never throws, and its ranges lie in the text, apart from each other', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...KEYS.map(([, secret]) => secret)));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ');
        const found = [...findSecrets(text)].sort((a, b) => a.start - b.start);
        for (const [index, { start, end }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('takes linear time on bait', () => {
    const bait = [
      'a',
      '.',
      '-us',
      'eyJ',
      '@',
      '://a:b',
      ':AA',
      '-----BEGIN PRIVATE KEY-----',
      'sk-',
      `.${'a'.repeat(20)}`,
    ];
    // Each would take hours if it were quadratic.
    for (const each of bait) findSecrets(each.repeat(2_000_000 / each.length));
  }, 60_000);

  it('masks all but what one needs to recognise a key', () => {
    expect(maskSecret(key('gh', 'p_', 'A'.repeat(34), 'xy'))).toBe('ghp_…xy');
    expect(maskSecret('hunter2hunter2')).toBe('…');
  });
});
