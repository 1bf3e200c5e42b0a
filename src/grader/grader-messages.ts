/** What can be wrong with a grader: the messages of the rule grader-schema, and how severe each is when it is no error. */
export const GRADER_MESSAGES = {
  unreadable: 'The grader cannot be read: {reason}.',
  syntax: 'The grader is not JSON, and no job can be created with it. {problem}',
  tooDeep: 'The grader is nested {depth} levels deep: at most {most} are read. Write it flatter.',
  duplicateKey:
    'The key {key} stands twice in the same object: the last one silently wins, and this may be a grader that is lost. Rename or remove one of them.',
  notGrader:
    'Expected a grader: an object with a "type", the block method.reinforcement or a whole job request. This is {actual}.',
  missing: '{where} has no {keys}: the job is refused without it.{hint}',
  type: '{where} must be {expected}, but is {actual}: the job is refused.{hint}',
  value: '{where} must be {expected}, but is {actual}: the job is refused.{hint}',
  empty: '{where} is empty: at least one grader is needed, or the job is refused.',
  other: '{where} does not fit the schema: {problem}. The job is refused.',
  noName:
    '{where} has no "name": the API reference requires one, though examples of the guide leave it out. Give it a name.',
  misspelt: '{where} is no key of a {type} grader and is ignored. Did you mean "{meant}"?',
  evalsOnly:
    'The metric "cosine" is "only available for evals": a job with it is refused. Take fuzzy_match for short texts, rouge_l or bleu for long ones.',
  topLevelLabel:
    'A label_model grader cannot grade a job by itself and is refused. Put it into a multi grader: {example}.',
  nestedMulti:
    '{where} is a multi grader inside a multi grader, which is refused. Move its graders one level up and write one formula over all of them.',
  endpoint:
    '{where} is an endpoint grader: a private preview on Azure, not known elsewhere. Use it only where Microsoft has switched it on.',
  notMap:
    '"graders" must be a map from names to graders, but is {actual}: the service answers "expected an object, but got a string instead". Write {example} and use the names in calculate_output.',
  formula: 'calculate_output cannot be read: {problem}. The job is refused.{hint}',
  formulaFunction:
    'calculate_output calls {name}, which does not exist: there are min, max, abs, floor, ceil, exp, sqrt and log. The job is refused.{hint}',
  formulaName: 'calculate_output uses {name}, which is no key of "graders" ({keys}). The job is refused.{hint}',
  unusedGrader:
    '{where} is not used in calculate_output: it runs and is paid for, but its score counts for nothing. Use it or remove it.',
  unclosed:
    '{where} opens a template with two braces and never closes it: it is taken for text ({text}). Close it with two braces.',
  noNamespace:
    '{template} in {where} has to name a namespace and a variable, as {example}, or the job is refused.{hint}',
  namespace:
    '{template} in {where} uses the namespace {namespace}: only item (your row) and sample (the model’s answer) exist, and the job is refused.{hint}',
  expression:
    '{template} in {where} is more than a path: only a namespace and a path are documented, without filters and arithmetic. Compute it in the rows or in a python grader.',
  plainTemplate:
    '{template} in {where} has spaces inside its braces or an index: the Microsoft skill allows neither, the OpenAI guide both. If the grader fails on Azure, write it without.',
  sampleVariable:
    '{template} in {where}: sample has no {name}. It has output_text, output_json, output_tools, choices and output_audio; anything else is an invalid_variable_error.{hint}',
  sampleMember:
    '{template} in {where}: sample.output_text is one text without members. For structured answers set response_format in the job and write {example}.',
  outputJson:
    '{template} in {where} exists only when the job has a response_format, {seen}. Set method.reinforcement.response_format, or read sample.output_text.',
  outputJsonField:
    '{template} in {where}: the schema of response_format has no {name} there, so the variable is never filled.{hint}',
  ignoresSample:
    '{where} reads nothing of the answer: no template names sample, so every answer gets the same score and nothing is learnt. Use {example}.',
  model: '{where} is {actual}, which is no model that may grade: {allowed} may. The job is refused.{hint}',
  modelRetired:
    '{where} names {actual}, which was shut down on {date}: every call of this grader fails. Take {allowed}.',
  reasoningEffort:
    '{where} is set, but {model} is no reasoning model: the job is refused. Leave it out, or grade with a reasoning model.',
  temperature: '{where} is set, but {model} is a reasoning model, which takes none: the job is refused. Leave it out.',
  samplingKey: '{where} is no sampling parameter of graders and is ignored or refused.{hint}',
  range:
    '{where} holds {count|number|numbers}: it means two, the lowest and the highest score. The service does not check it.',
  rangeOrder: '{where} runs from {low} to {high}: the lowest score has to come first and be smaller.',
  passingLabel:
    '{where} is {actual}, which is not in "labels": passing labels have to be a subset, or the job is refused.{hint}',
  tooLarge: '{where} has {bytes} bytes: Python source has to stay under 256 kB, or the job is refused.',
  noGrade:
    '{where} defines no function grade(sample, item) at the top level, which is what the service calls: the job is refused.{hint}',
  gradeArguments:
    'grade takes {count|argument|arguments} in {where}: it is called with exactly two, sample and item, and the job is refused.',
  swapped:
    'grade in {where} takes its arguments as ({first}, {second}): it is called with the sample first and the item second. Swap them.',
  asynchronous: 'grade in {where} is async: calling it gives a coroutine and no number. Write def grade(sample, item).',
  noReturn: 'grade in {where} never returns: a grader has to return a number, and None is an error in every row.',
  network:
    '{where} uses {name}: graders run without network access, so this raises an error (python_grader_runtime_error). Put the data into the rows.',
} as const;

export type GraderMessageId = keyof typeof GRADER_MESSAGES;

const WARNING = { severity: 'warning', effect: 'quality' } as const;

/** The messages that are no errors. */
export const GRADER_VARIANTS = {
  duplicateKey: WARNING,
  noName: WARNING,
  misspelt: WARNING,
  unusedGrader: { severity: 'info', effect: 'cost' },
  unclosed: WARNING,
  expression: WARNING,
  plainTemplate: { severity: 'off', effect: 'quality' },
  sampleVariable: WARNING,
  sampleMember: WARNING,
  outputJson: WARNING,
  outputJsonField: WARNING,
  ignoresSample: WARNING,
  modelRetired: WARNING,
  samplingKey: WARNING,
  range: WARNING,
  rangeOrder: WARNING,
  swapped: WARNING,
  asynchronous: WARNING,
  noReturn: WARNING,
  network: WARNING,
} as const satisfies Partial<Record<GraderMessageId, unknown>>;
