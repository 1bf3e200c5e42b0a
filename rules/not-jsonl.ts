import { defineRule } from '../src/engine/rule.ts';
import { isConvertible } from '../src/read/convertible.ts';
import type { FileDiagnosis } from '../src/read/file-diagnosis.ts';

const first =
  '{"messages":[{"role":"user","content":"Is the pool open on Sundays?"},{"role":"assistant","content":"Yes, from nine to six."}]}';
const second =
  '{"messages":[{"role":"user","content":"Do you rent towels?"},{"role":"assistant","content":"Yes, for two euros a day."}]}';

const ONE_RECORD_A_LINE =
  'JSONL is one JSON object on each line, without brackets around or commas between the records.';

/** `not-utf8` speaks about these. */
const ABOUT_ENCODING: readonly FileDiagnosis['kind'][] = ['utf-16', 'utf-32', 'nul-bytes'];

export default defineRule({
  meta: {
    id: 'not-jsonl',
    summary: 'The file is not JSONL: an array, pretty-printed JSON, CSV, an archive or something else.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      'json-array': `The file is {name}{records}. ${ONE_RECORD_A_LINE} Write each record on a line of its own (jq -c '.[]' does it).`,
      'pretty-printed': `The file is {name}{records}. ${ONE_RECORD_A_LINE} Write each record on a single line (jq -c . does it).`,
      glued: `The file has {name}{records}. ${ONE_RECORD_A_LINE} Put a line feed after each record (jq -c . does it).`,
      'python-repr':
        'The file holds {name}{records}, which is not JSON: quotes are single, None and True are not null and true. Write each record with json.dumps(record, ensure_ascii=False).',
      csv: `The file is {name}. ${ONE_RECORD_A_LINE} Turn each row into a record with "messages".`,
      'cr-only':
        'The file has {name}{records}, so that readers see a single line. Replace each CR by a line feed (LF).',
      'git-lfs-pointer': 'The file is {name}, not the data. Run "git lfs pull" to fetch the file it stands for.',
      'api-error': 'The file is {name}, not the data. The download failed; fetch the file again.',
      'env-file': 'The file is {name}. It may hold secrets, so nothing of it is shown here. Name the dataset instead.',
      binary: `This is {name}, not JSONL. ${ONE_RECORD_A_LINE} Export the data as JSONL, or name the right file.`,
      text: `This is {name}{records}, not JSONL. ${ONE_RECORD_A_LINE} Export the data as JSONL, or name the right file.`,
      gzip: 'The file is gzip under the name {name}. It was decompressed and checked, but an upload under this name is refused: decompress it first.',
      stopped:
        'Reading stopped early because {reason}. What comes after was not checked; get the file again or name the decompressed one.',
    },
    docs: {
      why: 'Trainers read one JSON object per line. A file of another kind is refused as a whole, with a message about its first line ("Line 1 is not a dictionary"). tunelint looks at what the file is and says it once, instead of once per line.',
      fix: 'Write one record per line. For a JSON array: `jq -c \'.[]\' data.json > train.jsonl`; for pretty-printed records: `jq -c . data.json > train.jsonl`; from Python: `file.write(json.dumps(record, ensure_ascii=False) + "\\n")`. Spreadsheets, Parquet and archives have to be exported.',
      sources: [
        'Server message "Expected file to have JSONL format, where every line is a JSON dictionary" (OkGoDoIt/OpenAI-API-dotnet#59, 2023-03-02)',
        'OpenAI guide “Supervised fine-tuning”, "one complete JSON structure on every line", 2026-07-15',
      ],
      bad: [
        { title: 'A JSON array', file: `[\n  ${first},\n  ${second}\n]\n` },
        { title: 'Pretty-printed records', file: `${JSON.stringify(JSON.parse(first), null, 2)}\n` },
        { title: 'Records without line feeds between', file: `${first}${second}` },
        {
          title: 'str(dict) of Python',
          file: "{'messages': [{'role': 'user', 'content': 'Open on Sundays?'}]}\n".repeat(2),
        },
        { title: 'CSV', file: 'question,answer\nIs the pool open on Sundays?,"Yes, from nine to six."\n' },
        {
          title: 'A Git LFS pointer',
          file: 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n',
        },
        { title: 'An answer of an API', file: '{"error":{"message":"Rate limit reached","type":"requests"}}\n' },
        { title: 'Settings', file: 'API_TOKEN=not-shown\nREGION=eu\n' },
        { title: 'A Parquet file', base64: 'UEFSMRUEFSAVBBUgAAAAUEFSMQ==' },
        { title: 'Line ends of old Mac software', file: `${first}\r${second}\r` },
        {
          title: 'gzip under the name train.jsonl',
          base64:
            'H4sIAAAAAAACA03LQQqDMBhE4b2n+Jl16AHcSI9RxEWoExWaBDKxUCR315V0+/jegUjJLxT68UDJH6LHLhY4vHOqTPUKz/SzLxefbN60UgOau7WXNlV/wf/lRTkLeS+Wg9WV8YE2te4EPIzdaXEAAAA=',
        },
        { title: 'Markdown', file: '# Pool questions\n\nAsked at the front desk.\n' },
      ],
      good: [`${first}\n${second}\n`, `${first}\r\n${second}`, `\n${first}\n`],
    },
  },
  finish(_, { source, report }) {
    const { diagnosis, gzip, stopped, name } = source;
    if (stopped !== undefined) report({ messageId: 'stopped', data: { reason: stopped } });
    else if (diagnosis !== undefined) reportDiagnosis(diagnosis);
    else if (gzip && /\.jsonl$/i.test(name)) report({ messageId: 'gzip', data: { name } });

    function reportDiagnosis({ kind, name: what, records }: FileDiagnosis): void {
      if (ABOUT_ENCODING.includes(kind)) return;
      const counted = records === undefined ? '' : ` (${records} ${records === 1 ? 'record' : 'records'})`;
      const fixable = isConvertible(kind) ? ({ fixable: 'safe' } as const) : {};
      // Every message takes its data from these two, whichever it needs.
      report({ messageId: kind as 'text', data: { name: what, records: counted }, ...fixable });
    }
  },
});
