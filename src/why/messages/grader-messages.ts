import type { ServerMessage } from '../server-message.ts';

/** Metrics and errors of graders while a reinforcement job runs. */
export const GRADER_MESSAGES: readonly ServerMessage[] = [
  {
    id: 'grader-variable',
    provider: 'openai',
    stage: 'as a metric or an error while a reinforcement job runs',
    says: ['invalid_variable_error'],
    meaning:
      'A template of the grader names a field that the row, or the model’s answer, does not have. Such a row gets no score.',
    fix: 'Give every row the field, or correct the name in the grader.',
    rules: ['grader-unknown-field', 'grader-schema'],
    run: 'tunelint train.jsonl --grader grader.json',
    source: 'OpenAI reinforcement fine-tuning guide, appendix "Training errors"',
    date: '2026-07-15',
  },
  {
    id: 'grader-sample-parse',
    provider: 'openai',
    stage: 'as a metric or an error while a reinforcement job runs',
    says: ['sample_parse_error'],
    meaning:
      'The model’s answer is not JSON that fits response_format, often because it was cut off; or the grader reads sample.output_json and the job has no response_format.',
    fix: 'Set response_format, and ask for that form in the prompts.',
    rules: ['grader-schema'],
    run: 'tunelint train.jsonl --grader job.json',
    source: 'OpenAI reinforcement fine-tuning guide, appendix "Training errors"',
    date: '2026-07-15',
  },
  {
    id: 'grader-python',
    provider: 'openai',
    stage: 'as a metric or an error while a reinforcement job runs',
    says: ['python_grader_runtime_error'],
    meaning:
      'The Python grader raised an exception: a key that a row lacks, network access, a limit of time or memory, or a value that is no number.',
    fix: 'Read the fields with item.get, catch what can fail, and return a number in every case.',
    rules: ['grader-schema', 'grader-unknown-field'],
    run: 'tunelint train.jsonl --grader grader.json',
    source: 'OpenAI reinforcement fine-tuning guide, appendix "Training errors"',
    date: '2026-07-15',
  },
  {
    id: 'grader-model',
    provider: 'openai',
    stage: 'as a metric or an error while a reinforcement job runs',
    says: ['model_grader_server_error'],
    meaning: 'The model of a score_model or label_model grader did not answer: it is overloaded or has been shut down.',
    fix: 'Check the model’s name and retirement date.',
    rules: ['grader-schema'],
    run: 'tunelint train.jsonl --grader grader.json',
    source: 'OpenAI reinforcement fine-tuning guide, appendix "Training errors"',
    date: '2026-07-15',
  },
];
