import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/formats/html.ts';
import { COLOURS } from '../../src/report/html/colours.ts';
import { SCRIPT } from '../../src/report/html/script.ts';
import { STYLES } from '../../src/report/html/styles.ts';
import type { Report } from '../../src/report/report.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

type Element = DefaultTreeAdapterTypes.Element;

const NOW = { now: '2026-11-21' };
const pageOf = (report: Report): string =>
  [...html(report, { paint: (_, text) => text, columns: 100, examplesPerRule: 3, quiet: false })].join('');

function elementsOf(page: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(page));
  return elements;
}

const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Each datum is a whole line of trouble. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</script><script src=//evil.example></script>',
    '</style><style>*{display:none}',
    '</title><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)" x="',
    "' style='position:fixed' '",
    '</svg></desc><foreignObject><body onload=alert(1)>',
    '--><!--',
    '&lt;b&gt;&#x3c;script&#x3e;',
    '\u001b[31m\u202eevil\u2066',
    'مرحبا (1) שלום',
    '`<b>`<i>`',
    '<math><mtext><table><mglyph><style><img src onerror=alert(1)>',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

function fileOf([a, b, c]: readonly [string, string, string]): string {
  const rows = [
    {
      messages: [
        { role: 'system', content: a },
        { role: b, content: c },
        { role: 'assistant', content: a, weight: b },
      ],
      [c]: a,
    },
    {
      messages: [
        { role: 'user', content: b },
        { role: 'assistant', content: c },
      ],
      tools: [{ type: 'function', function: { name: a, parameters: { [b]: c } } }],
    },
    {
      input: { messages: [{ role: 'user', content: a }] },
      preferred_output: [{ role: 'assistant', content: b }],
      non_preferred_output: [{ role: 'assistant', content: c }],
    },
    { [a]: { [b]: c } },
  ].map((row) => JSON.stringify(row));
  return [...rows, rows[0], `{"messages": ${a.replace(/\n/g, ' ')}`].join('\n');
}

/** Elements and attributes that the page itself is made of, whatever the data are. */
const OWN_ATTRIBUTES = new Set(
  'lang dir charset http-equiv content name class hidden href id width height role aria-labelledby aria-hidden aria-label x y x1 x2 y1 y2 dx rx scope data-severity data-rule data-filter data-filter-rule data-shown data-none type checked value'.split(
    ' ',
  ),
);
const OWN_ELEMENTS = new Set(
  'html head meta title style body header p span main nav ol li a section h2 h3 h4 bdi div dl dt dd figure svg desc rect line text figcaption details summary table thead tbody tr th td em code pre mark ul label input select option output footer script'.split(
    ' ',
  ),
);
/** Values are words of the page, numbers and rule ids. */
const OWN_VALUE = /^[\w%. :,'=/+;#-]*$/;

describe('the HTML page', () => {
  it('has no element, attribute or value that comes from the data', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(hostile, hostile, hostile), hostile, async (texts, name) => {
        const report = await lintCase({ file: fileOf(texts), name: `${name}.jsonl` }, NOW);
        const page = pageOf(report);
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        for (const element of elementsOf(page)) {
          expect(OWN_ELEMENTS).toContain(element.tagName);
          for (const attribute of element.attrs) {
            expect(OWN_ATTRIBUTES).toContain(attribute.name);
            if (attribute.name !== 'href') expect(attribute.value).toMatch(OWN_VALUE);
            else expect(attribute.value).toMatch(/^#file-\d+$/);
          }
          if (element.tagName === 'script') expect(textOf(element)).toBe(SCRIPT);
          if (element.tagName === 'style') expect(textOf(element)).toBe(STYLES);
        }
        expect(elementsOf(page).filter(({ tagName }) => tagName === 'script' || tagName === 'style')).toHaveLength(2);
      }),
      { numRuns: 80 },
    );
  });

  it('allows nothing but its own style and script, by the hashes of what is in it', async () => {
    const elements = elementsOf(
      pageOf(await lintCase({ file: readFileSync('fixtures/demo/train.jsonl', 'utf8') }, NOW)),
    );
    const policy = elements
      .flatMap(({ attrs }) => (attrs.some(({ value }) => value === 'Content-Security-Policy') ? attrs : []))
      .find(({ name }) => name === 'content')?.value;
    const hashOf = (tag: string) => {
      const [element] = elements.filter(({ tagName }) => tagName === tag);
      return `'sha256-${createHash('sha256')
        .update(element === undefined ? '' : textOf(element))
        .digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(
      elements
        .flatMap(({ attrs }) => attrs)
        .filter(({ name }) => name === 'style' || name === 'src' || name.startsWith('on')),
    ).toEqual([]);
  });

  it('refers to nothing outside itself', async () => {
    const page = pageOf(await lintCase({ file: readFileSync('fixtures/demo/train.jsonl', 'utf8') }, NOW));
    expect(STYLES).not.toMatch(/url\(|@import/);
    expect(SCRIPT).not.toMatch(/fetch|XMLHttp|import|eval|innerHTML/);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b/);
  });

  it('shows each finding of an ordinary dataset, and counts what it leaves out', async () => {
    const report = await lintCase({ file: readFileSync('fixtures/demo/train.jsonl', 'utf8') }, NOW);
    const page = pageOf(report);
    for (const rule of Object.keys(report.byRule)) expect(page).toContain(`data-rule="${rule}"`);
    expect(page).toContain('<mark><bdi>0.5</bdi></mark>');
    const row = (index: number) =>
      JSON.stringify({
        messages: [
          { role: 'user', content: `Hi ${index}` },
          { role: 'assistant', content: `Hello ${index}`, weight: index + 0.5 },
        ],
      });
    const many = pageOf(
      await lintCase(
        { file: Array.from({ length: 4000 }, (_, index) => row(index)).join('\n') },
        { ...NOW, maxFindings: 'none' },
      ),
    );
    expect(many).toContain('3,800 more are counted and not listed here');
    expect(many.length).toBeLessThan(400_000);
  });

  it('draws files without tokens, without examples and with one', async () => {
    const chart = 'class="chart"';
    expect(pageOf(await lintCase({ file: '' }, NOW))).not.toContain(chart);
    expect(pageOf(await lintCase({ file: '{"messages":[]}' }, { ...NOW, tokens: false }))).toContain(
      'Tokens were not counted',
    );
    const one = pageOf(
      await lintCase({ file: readFileSync('fixtures/chat/valid.jsonl', 'utf8').split('\n')[0] ?? '' }, NOW),
    );
    expect(one).toContain(chart);
    expect(one).not.toContain('NaN');
    expect(pageOf(await lintCase({ file: readFileSync('fixtures/dpo/valid.jsonl', 'utf8') }, NOW))).toContain(
      'Preferred against rejected',
    );
  });

  it.each(['light', 'dark'] as const)('can be read in %s', (scheme) => {
    const {
      page,
      card,
      sunk,
      mark,
      'mark-text': marked,
      text,
      muted,
      link,
      error,
      warning,
      good,
      strong,
      context,
      trained,
      tools,
      images,
      rest,
    } = COLOURS[scheme];
    for (const behind of [page, card]) {
      for (const ink of [text, muted, link, error, warning, good])
        expect(contrast(ink, behind)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(text, sunk)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(marked, mark)).toBeGreaterThanOrEqual(4.5);
    for (const drawn of [strong, context, trained, tools, images, rest, error])
      expect(contrast(drawn, card)).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
