import { defineRule } from '../src/engine/rule.ts';
import { checkGrader } from '../src/grader/check-grader.ts';
import { documentProblems } from '../src/grader/document-problems.ts';
import { GRADER_MESSAGES, GRADER_VARIANTS } from '../src/grader/grader-messages.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Which river flows through Ghent? Answer with the name alone."}],"answer":"Leie"}';
/** A row and a grader for it. */
const graded = (title: string, grader: string) => ({ title, file: ROW, grader });
const check = (fields: string) => `{"type": "string_check", "name": "river", ${fields}}`;
const CHECK = check('"input": "{{sample.output_text}}", "reference": "{{item.answer}}", "operation": "ilike"');
const judge = (fields: string) =>
  `{"type": "score_model", "name": "style", "model": "gpt-4.1-2025-04-14", "input": [{"role": "user", "content": "Score from 0 to 1 how polite this is: {{ sample.output_text }}"}]${fields}}`;
const multi = (formula: string) =>
  `{"type": "multi", "name": "both", "graders": {\n  "river": ${CHECK},\n  "style": ${judge('')}\n}, "calculate_output": "${formula}"}`;
const python = (source: string) => JSON.stringify({ type: 'python', name: 'river', source }, null, 2);

export default defineRule({
  meta: {
    id: 'grader-schema',
    summary: 'The grader of a reinforcement job has a fault of its own.',
    group: 'reinforcement',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: GRADER_VARIANTS,
    messages: GRADER_MESSAGES,
    docs: {
      why: 'A job with a broken grader is refused, or worse: it runs, and the grader gives the same score, or an error, for every answer. Templates, formulas and Python source are texts to the service’s own schema; here they are read. Nothing in a grader is ever run.',
      fix: 'Correct what the message names. `tunelint job` checks the grader of a request with everything else; `--grader` takes the grader alone, the block `method.reinforcement` or the whole job request; with the last two `sample.output_json` is checked against `response_format` too. Switch the rule off when the grader is not for a fine-tuning job: graders of evals know more.',
      sources: [
        'OpenAI API reference, GraderStringCheck, GraderTextSimilarity, GraderPython, GraderScoreModel, GraderLabelModel and GraderMulti (openai-openapi main f85dbe2, 2026-08-21)',
        'OpenAI graders guide: templates, multigraders, Python graders, model grader constraints (2026-07-15)',
        'Server message "Invalid type for \'graders.input\': expected an object, but got a string instead" and its cause (openai-java#647, 2025-11-10; confirmed by OpenAI 2026-09-22)',
        'Azure reinforcement fine-tuning guide (2026-02-12)',
      ],
      bad: [
        graded(
          'An operation that only the guide’s prose knows',
          check('"input": "{{sample.output_text}}", "reference": "{{item.answer}}", "operation": "neq"'),
        ),
        graded(
          'One grader where the map should be',
          `{"type": "multi", "name": "both", "graders": ${CHECK}, "calculate_output": "river"}`,
        ),
        graded('A name that is not in the map', multi('0.7 * rivers + 0.3 * style')),
        graded('A formula that ends too early', multi('(river + style / 2')),
        graded('A function that does not exist', multi('mean(river, style)')),
        graded(
          'No namespace',
          check('"input": "{{sample.output_text}}", "reference": "{{ answer }}", "operation": "eq"'),
        ),
        graded(
          'Structured output without response_format',
          check('"input": "{{ sample.output_json.river }}", "reference": "{{ item.answer }}", "operation": "eq"'),
        ),
        graded('One argument', python('def grade(sample):\n    return 1.0')),
        graded(
          'Network access',
          python(
            'import requests\n\ndef grade(sample, item):\n    return float(requests.get("https://example.com").ok)',
          ),
        ),
        graded('A sampling parameter of another API', judge(',\n "sampling_params": {"max_tokens": 5}')),
        graded('A model that may not grade', judge('').replace('gpt-4.1-2025-04-14', 'gpt-5-mini')),
        graded('Not JSON', '{\n  "type": "string_check",\n  "name": "river",\n}'),
      ],
      good: [
        graded('', CHECK),
        graded('', multi('max(0.7 * river + 0.3 * style, 0) ^ 2')),
        graded(
          '',
          python(
            'def grade(sample, item) -> float:\n    """Uses requests? No."""\n    return float(sample["output_text"] == item["answer"])',
          ),
        ),
        graded(
          'with the response_format of the job',
          `{"reinforcement": {"grader": ${check('"input": "{{ sample.output_json.river }}", "reference": "{{ item.answer }}", "operation": "eq"')},\n "response_format": {"type": "json_schema", "json_schema": {"name": "river", "schema": {"type": "object", "properties": {"river": {"type": "string"}}}}}}}`,
        ),
      ],
    },
  },
  grader({ document: { line }, grader, at: root, job, inRequest }, { profile, settings, report }) {
    const { depth: most } = settings.limits;
    // What is wrong with the text of a request is told by other rules.
    if (!inRequest) for (const problem of documentProblems(line, most)) report(problem);
    if (line.kind !== 'parsed' || line.facts.depth > most) return;
    for (const problem of checkGrader(grader, { profile, now: settings.now, job })) {
      report({ ...problem, at: root + problem.at });
    }
  },
});
