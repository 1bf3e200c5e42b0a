import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseFile } from '../../src/read/diagnose-file.ts';
import type { FileDiagnosis } from '../../src/read/file-diagnosis.ts';

const row = (question: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: 'At nine.' },
    ],
  });
const rows = ['When do you open?', 'And on Sundays?', 'And in May?'].map(row);

function diagnose(content: string | Buffer, complete = true): FileDiagnosis | undefined {
  const head = Buffer.isBuffer(content) ? content : Buffer.from(content, 'utf8');
  return diagnoseFile(head, { name: 'train.jsonl', bytes: complete ? head.length : undefined, complete });
}

const hex = (start: string, length = 64) => Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(length)]);

describe('JSONL is left alone', () => {
  it.each([
    ['plain', rows.join('\n')],
    ['CRLF and blank lines', `\r\n${rows.join('\r\n\r\n')}\r\n`],
    ['a byte order mark', `\ufeff${rows.join('\n')}`],
    ['a broken first line', `{"messages": [\n${rows.join('\n')}`],
    ['a comment first', `# exported\n${rows.join('\n')}`],
    ['an array as the first line', `[1,2]\n${rows.join('\n')}`],
    ['a lone bracket first', `[\n${rows.join('\n')}`],
    ['one record', row('Open?')],
    ['one broken record', "{\"messages\": [{'role': 'user'}]}"],
    ['one record cut off', row('Open?').slice(0, 40)],
    [
      'a pretty record in the middle',
      `${rows[0]}\n${JSON.stringify(JSON.parse(row('x')), null, 2)}\n${rows[1]}\n${rows[2]}`,
    ],
    ['two records on one of the lines', `${rows[0]}\n${rows[1]}${rows[2]}\n${rows[0]}`],
    ['CR as white space inside a record', rows[0]?.replaceAll(',', ',\r') ?? ''],
    ['numbers', '1\n2\n3\n'],
    ['strings', '"a"\n"b"\n'],
    ['lists', '[1]\n[2]\n'],
    ['lines with a prefix', rows.map((line, i) => `${i}: ${line}`).join('\n')],
    ['lines with unquoted keys', '{role: "user"}\n{role: "assistant"}\n'],
    ['smart quotes', '{“messages”: []}\n{“messages”: []}\n'],
    ['a record with an error among others', '{"error":"late","messages":[]}\n'],
    ['nothing', ''],
    ['blank lines', '\n \n'],
  ])('%s', (_, text) => expect(diagnose(text)).toBeUndefined());

  it('does not judge a line that the head does not hold whole', () => {
    expect(diagnose(row('x').slice(0, 30), false)).toBeUndefined();
    expect(diagnose(`${rows[0]}\n${rows[1]?.slice(0, 20)}`, false)).toBeUndefined();
  });

  it('does not mistake Shift_JIS or Latin-1 records for binary data', () => {
    expect(
      diagnose(
        Buffer.concat([
          Buffer.from('{"a":"'),
          Buffer.from('82b182f182c982bf82cd'.repeat(20), 'hex'),
          Buffer.from('"}\n'),
        ]),
      ),
    ).toBeUndefined();
    expect(diagnose(Buffer.from('{"a":"été"}\n'.repeat(3), 'latin1'))).toBeUndefined();
  });
});

describe('JSON in another arrangement', () => {
  const kinds: readonly (readonly [string, FileDiagnosis['kind'], number | undefined, string])[] = [
    ['an array on one line', 'json-array', 3, `[${rows.join(',')}]`],
    ['an array with a record a line', 'json-array', 3, `[\n${rows.join(',\n')}\n]\n`],
    ['an array with leading commas', 'json-array', 3, `[${rows.join('\n,')}\n]`],
    [
      'a pretty array',
      'json-array',
      3,
      JSON.stringify(
        rows.map((each) => JSON.parse(each)),
        null,
        2,
      ),
    ],
    ['an array that is broken', 'json-array', undefined, `[\n${rows.join(',\n')},\n]`],
    ['an empty array', 'json-array', 0, '[]'],
    ['lines that end with commas', 'json-array', 3, rows.map((line) => `${line},`).join('\n')],
    ['pretty records', 'pretty-printed', 3, rows.map((each) => JSON.stringify(JSON.parse(each), null, 2)).join('\n')],
    [
      'a pretty object with a mistake',
      'pretty-printed',
      undefined,
      '{\n  "messages": [\n    {"role": "user",}\n  ]\n}\n',
    ],
    ['glued records', 'glued', 3, rows.join('')],
    ['records with a space between', 'glued', 3, rows.join(' ')],
    ['records with a literal \\n between', 'glued', 3, rows.join('\\n')],
    ['records with U+2028 between', 'glued', 3, rows.join('\u2028')],
    ['Python dictionaries', 'python-repr', 2, "{'messages': [{'role': 'user', 'content': 'x'}]}\n{'messages': []}\n"],
    ['CR only', 'cr-only', 3, rows.join('\r')],
    ['a text sequence', 'text', 3, rows.map((line) => `\u001e${line}\n`).join('')],
  ];
  it.each(kinds)('%s', (_, kind, records, text) => expect(diagnose(text)).toMatchObject({ kind, records }));

  it('knows no number of records when the head is not the whole file', () => {
    expect(diagnose(`[${rows.join(',')}`, false)).toMatchObject({ kind: 'json-array', records: undefined });
    expect(diagnose(rows.join(''), false)).toMatchObject({ kind: 'glued', records: undefined });
  });

  it('looks behind several byte order marks', () => {
    expect(diagnose('\ufeff\ufeff{"error":{"message":"No.","type":"x"}}')).toMatchObject({ kind: 'api-error' });
    expect(diagnose(`\ufeff\ufeff\ufeff[${rows.join(',')}]`)).toMatchObject({
      kind: 'json-array',
      records: 3,
      offset: 9,
    });
    expect(diagnose(`\ufeff\ufeff${rows.join('\n')}`)).toBeUndefined();
  });

  it('says where the second of two glued records starts', () => {
    expect(diagnose(`\ufeff${row('é')}${row('x')}`)?.offset).toBe(3 + Buffer.byteLength(row('é')));
  });
});

describe('other text', () => {
  it.each([
    ['git-lfs-pointer', 'a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:1f\nsize 3\n'],
    ['api-error', 'the error answer of an API: "Not here"', '{"error":{"message":"Not here","code":404}}'],
    ['api-error', 'the error answer of an API: "Not Found"', '{\n  "message": "Not Found",\n  "status": "404"\n}\n'],
    [
      'api-error',
      'the error answer of a storage service (XML)',
      '<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>',
    ],
    ['text', 'an HTML page, often an error page saved as data', '<!DOCTYPE html>\n<html><body>502</body></html>\n'],
    ['text', 'XML', '<?xml version="1.0"?>\n<rows><row/></rows>'],
    ['csv', 'CSV', 'question,answer\nWhen?,Now\n'],
    ['csv', 'TSV', 'question\tanswer\nWhen?\tNow\n'],
    ['csv', 'CSV', 'data\n"{""messages"":[]}"\n'],
    ['env-file', 'a file of environment settings (.env)', '# keys\nAPI_KEY=hidden-value\nexport REGION=eu\n'],
    ['text', 'YAML', 'messages:\n  - role: user\n    content: hi\n'],
    ['text', 'TOML or an INI file', '[tool]\nname = "x"\n'],
    ['text', 'Markdown', '# Data\n\nHow it was made.\n'],
    ['text', 'source code', 'import json\n\ndef main():\n    print("hi")\n'],
    ['text', 'a script', '#!/bin/sh\necho hi\n'],
    [
      'text',
      'a stream of server-sent events (lines start with data:)',
      rows.map((line) => `data: ${line}\n\n`).join(''),
    ],
    ['text', 'plain text', 'The quick brown fox\njumps over the lazy dog.\n'],
  ])('%s: %s', (kind, name, text) => expect(diagnose(text)).toMatchObject({ kind, name }));

  it('never shows what a file of settings holds', () => {
    expect(JSON.stringify(diagnose('API_KEY=hidden-value\n'))).not.toContain('hidden');
  });
});

describe('binary files', () => {
  it.each([
    ['a Parquet file', hex('50415231')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a Zstandard file', hex('28b52ffd')],
    ['an xz file', hex('fd377a585a00')],
    ['a bzip2 file', Buffer.from('BZh91AY&SY')],
    ['a 7-Zip archive', hex('377abcaf271c')],
    [
      'a tar archive',
      Buffer.concat([Buffer.from('data/train.jsonl'), Buffer.alloc(241), Buffer.from('ustar\u000000')]),
    ],
    ['an SQLite database', Buffer.from('SQLite format 3\u0000')],
    ['an HDF5 file', hex('894844460d0a1a0a')],
    ['a NumPy array file', hex('934e554d5059')],
    ['a Python pickle (never load one that you did not write)', hex('8004952a')],
    ['an Arrow file', Buffer.from('ARROW1\u0000\u0000')],
    ['an Avro file', hex('4f626a01')],
    ['a Word document', Buffer.from('PK\u0003\u0004........word/document.xml')],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004........xl/workbook.xml')],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004........train.jsonl{"messages":[]}')],
    ['a PNG image', hex('89504e470d0a1a0a')],
    ['an ELF program', hex('7f454c46')],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi hello}')],
    ['a safetensors file', Buffer.concat([hex('2000000000000000', 0), Buffer.from('{"w":{}}')])],
    [
      'binary data of no format known here',
      Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 251)),
    ],
  ])('%s', (name, bytes) => expect(diagnose(bytes)).toMatchObject({ kind: 'binary', name }));
});

describe('other encodings', () => {
  const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const utf32 = (text: string) => Buffer.concat([...text].map((c) => hexOf(c.codePointAt(0) ?? 0)));
  const hexOf = (code: number) => Buffer.from([code & 255, (code >> 8) & 255, code >> 16, 0]);
  it.each([
    ['utf-16', 'UTF-16 little-endian with a byte order mark', Buffer.from(`\ufeff${rows[0]}`, 'utf16le')],
    ['utf-16', 'UTF-16 little-endian', Buffer.from(rows[0] ?? '', 'utf16le')],
    ['utf-16', 'UTF-16 big-endian with a byte order mark', swapped(`\ufeff${rows[0]}`)],
    ['utf-16', 'UTF-16 big-endian', swapped(rows[0] ?? '')],
    ['utf-32', 'UTF-32 little-endian with a byte order mark', utf32(`\ufeff${rows[0]}`)],
    ['utf-32', 'UTF-32 little-endian', utf32(rows[0] ?? '')],
    ['nul-bytes', 'nothing but NUL bytes', Buffer.alloc(4096)],
  ])('%s: %s', (kind, name, bytes) => expect(diagnose(bytes)).toMatchObject({ kind, name }));
});

it('never throws, and is quick, whatever the bytes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      ),
      fc.boolean(),
      (bytes, complete) => {
        const found = diagnoseFile(bytes, { name: 'x', bytes: undefined, complete });
        if (found !== undefined) expect(found.offset).toBeLessThanOrEqual(bytes.length);
      },
    ),
    { numRuns: 5000 },
  );
  const start = performance.now();
  for (const unit of [
    '[',
    '{',
    '{"a":',
    '"',
    '\\',
    '\n',
    '\r',
    '{}\n',
    '{}',
    "{'a': ",
    ',',
    '1\n',
    'a,',
    'A=',
    '- ',
    ' ',
    '<',
    '# ',
    '\u001e',
    '\u2028',
  ]) {
    diagnose(unit.repeat(Math.ceil(262_144 / unit.length)), false);
    diagnose(unit.repeat(Math.ceil(262_144 / unit.length)), true);
  }
  expect(performance.now() - start).toBeLessThan(4000);
});
