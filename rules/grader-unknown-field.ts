import { defineRule } from '../src/engine/rule.ts';
import { FIELD_MESSAGES, FIELD_VARIANTS } from '../src/grader/field-messages.ts';
import { fieldProblems } from '../src/grader/field-problems.ts';
import { addToTally, type FieldTally, mergeTallies, startTally } from '../src/grader/field-tally.ts';

interface State {
  rows: number;
  /** By the index of the reference: as many as the grader makes. */
  readonly fields: Map<number, FieldTally>;
}

const row = (fields: string) => `{"messages":[{"role":"user","content":"How many days has this month?"}],${fields}}`;
const compare = (input: string, reference: string) =>
  `{"type": "string_check", "name": "days", "operation": "eq",\n "input": "${input}", "reference": "${reference}"}`;
const DAYS = compare('{{ sample.output_text }}', '{{ item.days }}');
const python = (source: string) => JSON.stringify({ type: 'python', name: 'days', source });
const essay = `${'A month has thirty days, or thirty-one, or fewer in February. '.repeat(4)}`;

export default defineRule({
  meta: {
    id: 'grader-unknown-field',
    summary: 'The grader reads a field that rows lack, or that it cannot judge by.',
    group: 'reinforcement',
    severity: 'error',
    effect: 'lost',
    everywhere: true,
    variants: FIELD_VARIANTS,
    formats: ['rft'],
    messages: FIELD_MESSAGES,
    docs: {
      why: 'A template that names a field which a row lacks fails at run time with `invalid_variable_error`: that row gets no reward, and the share of such rows shows only in a metric while the job is running and billed. A reference that never changes, or that no answer can equal, gives a reward that says nothing.',
      fix: 'Give every row the field, or correct the name in the grader. In Python `item.get("key")` survives a missing field. Switch the rule off when rows lack a field on purpose and the grader scores them by something else.',
      sources: [
        'OpenAI reinforcement fine-tuning guide, appendix "Training errors": invalid_variable_error (2026-07-15)',
        'OpenAI graders guide, "Template": item and sample (2026-07-15)',
        'OpenAI API reference, FineTuneReinforcementRequestInput: any key but messages and tools is data for the grader (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        { title: 'A misspelt field', file: row('"days":"31"'), grader: DAYS.replace('item.days', 'item.day') },
        {
          title: 'A field inside a list that is shorter in one row',
          file: [row('"months":[{"days":"31"}]'), row('"months":[]')].join('\n'),
          grader: DAYS.replace('item.days', 'item.months[0].days'),
        },
        {
          title: 'A key that Python reads',
          file: row('"days":31'),
          grader: python('def grade(sample, item):\n    return float(str(item["length"]) in sample["output_text"])'),
        },
        {
          title: 'A text that no answer repeats',
          file: row(`"explanation":"${essay.trim()}"`),
          grader: DAYS.replace('days }}', 'explanation }}'),
        },
        {
          title: 'A list for string_check',
          file: row('"lengths":["30","31"]'),
          grader: DAYS.replace('days }}', 'lengths }}'),
        },
        {
          title: 'The same in every row',
          file: Array.from({ length: 10 }, (_, index) => row(`"days":"31","year":${2001 + index}`)).join('\n'),
          grader: DAYS,
        },
      ],
      good: [
        { file: [row('"days":"31"'), row('"days":"28"')].join('\n'), grader: DAYS },
        {
          title: 'numbers compare as texts',
          file: [row('"days":31'), row('"days":28')].join('\n'),
          grader: compare('{{sample.output_text}}', '{{item.days}}'),
        },
        {
          title: 'Python that survives a missing field',
          file: [row('"days":31,"leap":true'), row('"days":28,"leap":null')].join('\n'),
          grader: python('def grade(sample, item):\n    return 1.0 if item.get("leap") else 0.5'),
        },
      ],
    },
  },
  start: (): State => ({ rows: 0, fields: new Map() }),
  example({ value, place }, { settings }, state) {
    if (settings.grader === undefined) return;
    state.rows++;
    for (const [index, { path }] of settings.grader.references.entries()) {
      let tally = state.fields.get(index);
      if (tally === undefined) {
        tally = startTally();
        state.fields.set(index, tally);
      }
      addToTally(tally, value, path, place);
    }
  },
  merge(earlier, later) {
    earlier.rows += later.rows;
    for (const [index, tally] of later.fields) {
      const known = earlier.fields.get(index);
      earlier.fields.set(index, known === undefined ? tally : mergeTallies(known, tally));
    }
    return earlier;
  },
  finish({ rows, fields }, { settings, report }) {
    for (const [index, reference] of (settings.grader?.references ?? []).entries()) {
      const tally = fields.get(index);
      if (tally !== undefined) for (const problem of fieldProblems(reference, tally, rows)) report(problem);
    }
  },
});
