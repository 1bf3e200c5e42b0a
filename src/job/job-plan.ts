import type { JsonObject } from '../format/example.ts';
import type { Method } from '../profile/profile.ts';
import type { Cost } from '../tokens/cost.ts';
import { autoBatchSize } from './auto-batch-size.ts';
import type { DataFile, DataFiles } from './data-file.ts';
import type { JobDocument } from './job-document.ts';
import { hyperparametersOf } from './request-method.ts';

/** What a job request asks for, and what that comes to with its training file. */
export interface JobPlan {
  /** The request's file. */
  readonly file: string;
  /** The model in the request's words; null when it names none. */
  readonly model: string | null;
  readonly method: Method;
  readonly trainingFile: DataFile | null;
  readonly validationFile: DataFile | null;
  readonly suffix: string | null;
  readonly seed: number | null;
  /** As the request gives them; what is left out is `auto`. */
  readonly hyperparameters: JsonObject;
  /** Null where it cannot be told: without the data, and for reinforcement. */
  readonly epochs: number | null;
  readonly epochsSource: 'request' | 'option' | 'auto';
  readonly batchSize: number | null;
  readonly batchSizeSource: 'request' | 'auto';
  /** Epochs times batches per epoch; approximate when one of them is `auto`. */
  readonly steps: number | null;
}

interface Known {
  readonly files: DataFiles;
  readonly method: Method;
  /** The epochs of the run: of the request, or of an option that replaces it. */
  readonly epochs: number | 'auto';
  /** Of the training file, when it was read. */
  readonly examples: number | undefined;
  readonly cost: Cost | undefined;
}

/** @param known what the run adds to the request */
export function jobPlan(
  { name, request = {} }: JobDocument,
  { files, method, epochs, examples, cost }: Known,
): JobPlan {
  const { values } = hyperparametersOf(request);
  const asked = values['batch_size'];
  // How the service chooses is described for training on answers, not for rewards.
  const choosable = method !== 'reinforcement' && examples !== undefined && examples > 0;
  const batchSize = isCount(asked) ? asked : choosable ? autoBatchSize(examples) : null;
  const passes = epochs === 'auto' ? (choosable ? (cost?.epochs ?? null) : null) : epochs;
  const batches = batchSize === null || examples === undefined ? null : Math.ceil(examples / batchSize);
  return {
    file: name,
    model: textOf(request['model']),
    method,
    trainingFile: files.training ?? null,
    validationFile: files.validation ?? null,
    suffix: textOf(request['suffix']),
    seed: typeof request['seed'] === 'number' ? request['seed'] : null,
    hyperparameters: values,
    epochs: passes,
    epochsSource: epochs === 'auto' ? 'auto' : epochs === values['n_epochs'] ? 'request' : 'option',
    batchSize,
    batchSizeSource: isCount(asked) ? 'request' : 'auto',
    steps: batches === null || passes === null || batches === 0 ? null : batches * passes,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
