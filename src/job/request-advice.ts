import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { quote } from '../format/quote.ts';
import { inWords } from '../format/schema-words.ts';
import { METHODS, type Model, type Profile } from '../profile/profile.ts';
import { hyperparametersOf, methodBlock, requestMethod } from './request-method.ts';

/** Something in a request that is allowed, but probably not what was meant. */
export type Advice =
  | {
      readonly messageId: 'otherBlock';
      readonly at: string;
      readonly target: 'key';
      readonly data: { method: string; block: string };
    }
  | { readonly messageId: 'deprecated' | 'bothPlaces'; readonly at: string; readonly target: 'key' }
  | { readonly messageId: 'sameFile' | 'flatResponseFormat'; readonly at: string }
  | {
      readonly messageId: 'learningRate' | 'learningRateAdvice';
      readonly at: string;
      readonly data: { value: string; low: string; high: string };
    }
  | { readonly messageId: 'trainingType'; readonly at: string; readonly data: { types: string } }
  | {
      readonly messageId: 'otherTrainingType';
      readonly at: string;
      readonly data: { value: string; model: string; needed: string };
    };

/** What to look at twice in a request. @param model the model when the request names one that is known */
export function requestAdvice(request: JsonObject, { job }: Profile, model: Model | undefined): Advice[] {
  return [
    ...sameFile(request),
    ...hyperparameters(request),
    ...blocks(request),
    ...learningRate(request, job),
    ...responseFormat(request),
    ...trainingType(request, job, model),
  ];
}

function sameFile({ training_file: training, validation_file: validation }: JsonObject): Advice[] {
  const isSame = typeof training === 'string' && training !== '' && training === validation;
  return isSame ? [{ messageId: 'sameFile', at: '/validation_file' }] : [];
}

function hyperparameters(request: JsonObject): Advice[] {
  if (!isObject(request['hyperparameters'])) return [];
  const at = '/hyperparameters';
  return [{ messageId: request['method'] === undefined ? 'deprecated' : 'bothPlaces', at, target: 'key' }];
}

function blocks(request: JsonObject): Advice[] {
  const method = requestMethod(request);
  const holder = request['method'];
  if (method === undefined || !isObject(holder)) return [];
  return METHODS.filter((each) => each !== method && holder[each] !== undefined && holder[each] !== null).map(
    (block) => ({ messageId: 'otherBlock', at: `/method/${block}`, target: 'key', data: { method, block } }),
  );
}

function learningRate(request: JsonObject, { usualLearningRate, advisedLearningRate }: Profile['job']): Advice[] {
  const { values, pointer } = hyperparametersOf(request);
  const value = values['learning_rate_multiplier'];
  if (typeof value !== 'number' || value <= 0) return [];
  const at = `${pointer}/learning_rate_multiplier`;
  for (const [messageId, fact] of [
    ['learningRate', usualLearningRate],
    ['learningRateAdvice', advisedLearningRate],
  ] as const) {
    if (fact === null || (value >= fact.value.low && value <= fact.value.high)) continue;
    const data = { value: String(value), low: String(fact.value.low), high: String(fact.value.high) };
    return [{ messageId, at, data }];
  }
  return [];
}

/** The Responses API has name and schema beside the type, the guide in an object of their own. */
function responseFormat(request: JsonObject): Advice[] {
  const found = methodBlock(request);
  const format = found?.block['response_format'];
  if (found === undefined || !isObject(format) || format['type'] !== 'json_schema') return [];
  const isFlat = !isObject(format['json_schema']) && isObject(format['schema']);
  return isFlat ? [{ messageId: 'flatResponseFormat', at: `${found.pointer}/response_format` }] : [];
}

function trainingType(request: JsonObject, { trainingTypes }: Profile['job'], model: Model | undefined): Advice[] {
  if (trainingTypes === null) return [];
  const value = request['trainingType'];
  const needed = model?.trainingType?.value;
  if (value === undefined) {
    return [{ messageId: 'trainingType', at: '', data: { types: needed ?? inWords(trainingTypes.value, 'or') } }];
  }
  // Pages write it with a small first letter too.
  if (typeof value !== 'string' || needed === undefined || value.toLowerCase() === needed.toLowerCase()) return [];
  const data = { value: quote(value), model: model?.id ?? '', needed: quote(needed) };
  return [{ messageId: 'otherTrainingType', at: '/trainingType', data }];
}
