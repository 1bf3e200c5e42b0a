import { defineRule } from '../src/engine/rule.ts';
import { utf16Index } from '../src/read/utf16-index.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Which café is open?"},{"role":"assistant","content":"The one at the harbour."}]}';
const base64 = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding).toString('base64');

export default defineRule({
  meta: {
    id: 'not-utf8',
    summary: 'The file or a line is not UTF-8.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      file: 'The file is {name}, but training files have to be UTF-8. Convert it, for example: iconv -f {from} -t UTF-8, or in PowerShell 7: Get-Content old.jsonl | Set-Content -Encoding utf8NoBOM new.jsonl.',
      nulFile:
        'The file holds {name}, as a crash or a full disk leaves it. The data are lost: write or fetch the file again.',
      nulLong:
        'The line begins with NUL bytes, as a crash or a full disk leaves them, and is too long to be checked. The record is lost: write it again.',
      nulLine: '{detail} instead of text, as a crash or a full disk leaves them. The record is lost: write it again.',
      line: 'Byte {at} of the line ({bytes}) is not UTF-8; this looks like {likely}. Read the source in that encoding and write UTF-8.',
      damaged: 'Byte {at} of the line ({bytes}) is not UTF-8: this is {likely}. Write the text again from its source.',
      lineUnknown:
        'Byte {at} of the line ({bytes}) is not UTF-8. Readers refuse the file or replace the text by \ufffd. Write the file as UTF-8.',
    },
    docs: {
      why: 'Training files have to be UTF-8. Other encodings get the file refused, or the text is silently replaced by � and the model learns that. PowerShell 5 writes UTF-16 when output is redirected with `>`; Excel and older Windows programs write Windows-1252.',
      fix: 'Convert the file: `iconv -f UTF-16 -t UTF-8 old.jsonl > new.jsonl`, or in Python open it with its real encoding and write it with `encoding="utf-8"`. Only you can say which encoding a line is in; the message names the likely one.',
      sources: [
        'Azure OpenAI “Customize a model with fine-tuning”, files must be encoded in UTF-8, 2026-10-06',
        'RFC 8259, section 8.1, JSON text must be encoded using UTF-8, 2017-12',
      ],
      bad: [
        { title: 'UTF-16 as PowerShell writes it', base64: base64(`\ufeff${ROW}\n`, 'utf16le') },
        { title: 'UTF-16 without a byte order mark', base64: base64(`${ROW}\n`, 'utf16le') },
        { title: 'One line in Latin-1', base64: base64(`${ROW}\n`.replace('é', 'e') + ROW, 'latin1') },
        {
          title: 'An emoji cut in half',
          base64: Buffer.concat([
            Buffer.from(ROW.slice(0, 40)),
            Buffer.from('f09f98', 'hex'),
            Buffer.from(ROW.slice(40)),
          ]).toString('base64'),
        },
        { title: 'Nothing but NUL', base64: Buffer.alloc(64).toString('base64') },
        { title: 'NUL at the end', file: `${ROW}\n${'\u0000'.repeat(40)}` },
      ],
      good: [
        ROW,
        { title: 'Other scripts in UTF-8', file: ROW.replace('Which café is open?', 'どのカフェが開いていますか 🙂') },
      ],
    },
  },
  line(line, { report }) {
    if (line.kind === 'broken' && line.problem.cause === 'nul-bytes') {
      const { index, length, detail } = line.problem;
      const range = { start: index, end: Math.min(line.text.length, index + length) };
      return report({ messageId: 'nulLine', range, data: { detail } });
    }
    if (line.kind === 'too-long' && line.isNul) return report({ messageId: 'nulLong' });
    if (line.kind !== 'not-utf8') return;
    const { invalidAt, invalidBytes, likely } = line;
    const bytes = invalidBytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
    const data = { at: invalidAt + 1, bytes };
    // What comes before the first invalid byte is UTF-8, so that its text has the right length.
    const start = utf16Index(line.text, invalidAt);
    const range = { start, end: Math.min(line.text.length, start + 1) };
    if (likely === undefined) report({ messageId: 'lineUnknown', data, range });
    else report({ messageId: likely.includes('UTF-8') ? 'damaged' : 'line', data: { ...data, likely }, range });
  },
  finish(_, { source, report }) {
    const { diagnosis } = source;
    if (diagnosis === undefined) return;
    const { kind, name } = diagnosis;
    if (kind === 'utf-16' || kind === 'utf-32')
      report({ messageId: 'file', data: { name, from: iconvName(kind, name) }, fixable: 'safe' });
    else if (kind === 'nul-bytes') report({ messageId: 'nulFile', data: { name } });
  },
});

/** Without a byte order mark iconv has to be told the order. */
function iconvName(kind: string, name: string): string {
  if (name.includes('byte order mark')) return kind.toUpperCase();
  return `${kind.toUpperCase()}${name.includes('little') ? 'LE' : 'BE'}`;
}
