import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { badRequests, goodRequests } from '../src/job/example-requests.ts';
import { narrowerLimits } from '../src/job/narrower-limits.ts';
import { aboutUnknown } from '../src/job/parameter-words.ts';
import { requestAdvice } from '../src/job/request-advice.ts';
import { misspeltKeys, schemaProblem } from '../src/job/schema-problems.ts';
import { unknownParameters } from '../src/job/unknown-parameters.ts';
import { unreadableRequest } from '../src/job/unreadable-request.ts';

const warning = { severity: 'warning', effect: 'quality' } as const;

export default defineRule({
  meta: {
    id: 'job-schema',
    summary: 'A parameter of the job request is missing, unknown, out of range or in the wrong place.',
    group: 'job',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: {
      unknownInside: warning,
      otherBlock: warning,
      deprecated: warning,
      bothPlaces: warning,
      sameFile: warning,
      learningRate: warning,
      learningRateAdvice: { severity: 'info', effect: 'quality' },
      flatResponseFormat: warning,
      trainingType: warning,
      otherTrainingType: warning,
    },
    messages: {
      unreadable: 'The request cannot be read: {reason}. Nothing else in it was checked.',
      missing: '{where} has no {keys}: the request is refused without it.{hint}',
      value: '{where} must be {expected}, but is {actual}: the request is refused.{hint}',
      empty: '{where} is empty: the request is refused. Fill it in or leave it out.',
      tooLong: '{where} has {count|character|characters}, and {limit} is the most: the request is refused. Shorten it.',
      tooMany: '{where} has {count|entry|entries}, and {limit} is the most: the request is refused. Remove some.',
      unknown: '{name} is no parameter {where}: the request is refused ("extra fields not permitted").{hint}',
      outsideHyperparameters: '{name} stands beside "hyperparameters", where it is refused or ignored.{hint}',
      unknownInside: '{name} is no documented parameter {where}: it is refused or does nothing.{hint}',
      otherBlock:
        'method.type is {method}, so the settings in method.{block} do nothing. Remove them, or set method.type to {block}.',
      deprecated:
        'Top-level "hyperparameters" are deprecated. Put them under method.supervised.hyperparameters, and set method.type to "supervised".',
      bothPlaces:
        'The request has both "hyperparameters" and "method", and nothing says which of them counts. Keep those in "method".',
      sameFile:
        'The training file is the validation file too: what is measured is how well the data were learnt by heart. Name a file with other rows.',
      learningRate:
        'learning_rate_multiplier is {value}: documentation speaks of {low} to {high}. Start with "auto" unless you have measured this value.',
      learningRateAdvice: 'learning_rate_multiplier is {value}: the provider recommends {low} to {high}.',
      flatResponseFormat:
        'This is the flat form of the Responses API, as Azure’s page shows it; OpenAI’s guide nests name, strict and schema in "json_schema". Nest them if the job is refused.',
      trainingType:
        'No trainingType: a request without one may fail with “The specified base model does not support fine-tuning”. Name {types}.',
      otherTrainingType:
        'trainingType is {value}, and {model} trains with {needed} only: the job may fail. Write {needed}.',
    },
    docs: {
      why: 'A request that does not fit is refused, often with a message that names neither the place nor the reason ("invalid batch_size, extra fields not permitted"). What is accepted in the wrong place may do nothing, and the job is paid all the same.',
      fix: 'Give the parameter the value or the place that the message names. The schema is shipped as `tunelint/schemas/job.schema.json`; limits that differ between providers are in their profiles.',
      sources: [
        'OpenAI API reference, CreateFineTuningJobRequest and FineTuneMethod (openai-openapi main f85dbe2, 2026-08-21)',
        'OpenAI fine-tuning guide, older edition, Weights and Biases integration: 50 tags of 64 characters (2024-12-18)',
        'OpenAI reinforcement fine-tuning guide, `response_format` (2026-07-15)',
        'Microsoft Foundry “Customize a model with fine-tuning”: suffix of 18 characters, n_epochs -1 (2026-10-06)',
        'Server message “invalid batch_size, extra fields not permitted” (KeyserDSoze/Rystem.OpenAi#56, 2023-10)',
        'Server message “The specified base model does not support fine-tuning” without trainingType (BerriAI/litellm#24687, 2026-03-27)',
      ],
      bad: badRequests(),
      good: goodRequests(),
    },
  },
  job({ line, request: value, failures }, { profile, model, modelNamed, report }) {
    const unreadable = unreadableRequest(line);
    if (unreadable !== undefined) {
      const { reason, range } = unreadable;
      return report({ messageId: 'unreadable', data: { reason }, range });
    }
    if (value === undefined) return;
    const unknown = unknownParameters(value, profile.job);
    const misspelt = misspeltKeys(failures);
    const elsewhere = new Set(unknown.map(({ pointer }) => pointer));
    for (const failure of failures) {
      const { pointer, keyword } = failure;
      // Keys that are no parameters, and how long a suffix may be, are told by what follows.
      const isOwn = keyword !== 'additionalProperties' && !(pointer === '/suffix' && keyword === 'maxLength');
      if (isOwn && !elsewhere.has(pointer)) report(schemaProblem(failure));
    }
    for (const problem of narrowerLimits(value, profile.job)) report(problem);
    for (const each of unknown) {
      const { pointer: at, parent, key, closed, belongs } = each;
      if (misspelt.has(at)) continue;
      const data = {
        name: quote(key),
        where: parent === '' ? 'of a job request' : `of ${parent}`,
        hint: aboutUnknown(each),
      };
      const isBeside = closed && belongs === `${parent}.hyperparameters`;
      const messageId = isBeside ? 'outsideHyperparameters' : closed ? 'unknown' : 'unknownInside';
      report({ messageId, data, at, target: 'key' });
    }
    for (const advice of requestAdvice(value, profile, modelNamed ? model : undefined)) report(advice);
  },
});
