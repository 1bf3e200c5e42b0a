/** What data say to whatever reads a report about them. */
export const PAYLOADS: readonly string[] = [
  '\u001b[2J\u001b]0;title\u0007',
  'x ::error file=README.md::forged',
  '::stop-commands::token',
  'x\n::set-env name=PATH::/tmp',
  '%0A::add-mask::a',
  'a ##[error]forged ##vso[task.complete]',
  '</script><script>alert(1)</script>',
  '</pre><img src=x onerror=alert(1)>',
  ']]><x/><!ENTITY e "a">',
  '``` `code` ~~~',
  '| a | b |\r\n|---|---|',
  '![x](https://evil.example/x.png)',
  '\\[click\\](javascript:alert(1))',
  '{0} {{1}} [text](2)',
  '@everyone fixes #1 https://evil.example',
  '&lt;b&gt; &#60;',
  '\u202eabc\u2066def\u200e',
  'nul \u0000 \u0008 \u0085 \uffff \ud800',
  '=cmd|" /C calc"!A0',
  '\u2028\u2029\ufeff\u{e0041}',
];

export const HOSTILE_NAME = 'a\u001b[31m ::error::b\n##[group]`c`|d|<img src=x>%0A&[e](f),g:h\u202e.jsonl';

/** A dataset with each payload as a role, a key and a line. */
export function hostileText(): string {
  return PAYLOADS.flatMap((payload) => [
    JSON.stringify({
      messages: [
        { role: payload, content: 'Hi' },
        { role: 'assistant', content: 'Hello.' },
      ],
    }),
    JSON.stringify({
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Yes.' },
      ],
      [payload]: 1,
    }),
    payload.replace(/[\r\n\ud800-\udfff]/g, ' '),
  ]).join('\n');
}
