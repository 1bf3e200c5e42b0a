import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { nearest } from '../format/nearest.ts';
import { pointerToken } from '../format/pointer.ts';
import { JOB_PARAMETERS } from '../generated/job-parameters.ts';
import type { ProfileJob } from '../profile/profile.ts';
import type { Parameter } from './parameter.ts';
import { requestMethod } from './request-method.ts';

/** A key of a request that is no parameter there. */
export interface UnknownParameter {
  readonly pointer: string;
  /** Dotted path of the object that holds it; empty for the request itself. */
  readonly parent: string;
  readonly key: string;
  /** The schema says that the object holds nothing else. */
  readonly closed: boolean;
  /** Another provider takes it. */
  readonly isForeign: boolean;
  /** Dotted path of the object where this parameter exists. */
  readonly belongs: string | undefined;
  /** The parameter that was probably meant, and the object where it exists. */
  readonly meant: { readonly key: string; readonly parent: string } | undefined;
}

/** What other tools, and older versions of the API, call a parameter. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  base_model: 'model',
  dataset: 'training_file',
  train_file: 'training_file',
  test_file: 'validation_file',
  eval_file: 'validation_file',
  etest_samples: 'eval_samples',
  test_samples: 'eval_samples',
  epochs: 'n_epochs',
  num_epochs: 'n_epochs',
  num_train_epochs: 'n_epochs',
  learning_rate: 'learning_rate_multiplier',
  lr: 'learning_rate_multiplier',
  random_seed: 'seed',
  model_name: 'suffix',
  name: 'suffix',
};

const MOST = 100;

/** Every object of a request that has parameters of its own, by its dotted path. */
const PLACES = placesIn(JOB_PARAMETERS, '');

/** The keys of a request that are no parameters where they stand, at most 100. */
export function unknownParameters(request: JsonObject, { extraParameters }: ProfileJob): UnknownParameter[] {
  const taken = new Set(extraParameters?.value ?? []);
  const method = requestMethod(request) ?? 'supervised';
  const found: UnknownParameter[] = [];
  visit(request, JOB_PARAMETERS, '', '');
  return found;

  function visit(value: unknown, parameter: Parameter, pointer: string, path: string): void {
    const { members, items } = parameter;
    if (items !== undefined && Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, items, `${pointer}/${index}`, `${path}[]`);
    }
    if (members === undefined || !isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      const known = Object.hasOwn(members, key) ? members[key] : undefined;
      const at = `${pointer}/${pointerToken(key)}`;
      const isForeign = known?.extra === true && !taken.has(joined(path, key));
      if (known !== undefined && !isForeign) visit(member, known, at, joined(path, key));
      else if (found.length < MOST) found.push(unknown(at, path, key, parameter, isForeign));
    }
  }

  function unknown(pointer: string, parent: string, key: string, place: Parameter, isForeign: boolean) {
    const renamed = Object.hasOwn(OTHER_NAMES, key);
    const belongs = isForeign || renamed ? undefined : placeOf(key, parent);
    const base = { pointer, parent, key, closed: place.closed === true, isForeign, belongs };
    return { ...base, meant: isForeign || belongs !== undefined ? undefined : meantBy(key, parent) };
  }

  function meantBy(key: string, parent: string): UnknownParameter['meant'] {
    const other = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
    const here = namesAt(parent);
    const name = other ?? nearest(key, here) ?? nearest(key, new Set(PLACES.flatMap(({ path }) => namesAt(path))));
    if (name === undefined) return undefined;
    return { key: name, parent: here.includes(name) ? parent : (placeOf(name, parent) ?? '') };
  }

  function namesAt(path: string): string[] {
    const members = PLACES.find((place) => place.path === path)?.members ?? {};
    return Object.keys(members).filter((name) => members[name]?.extra !== true || taken.has(joined(path, name)));
  }

  /** Where a parameter exists: rather near the place where it was met, and under the request's own method. */
  function placeOf(key: string, met: string): string | undefined {
    const paths = PLACES.map(({ path }) => path).filter((path) => path !== 'hyperparameters');
    const holding = paths.filter((path) => namesAt(path).includes(key));
    const near = [met, `method.${method}`].filter((path) => path.startsWith('method.'));
    return near.flatMap((start) => holding.filter((path) => path.startsWith(start)))[0] ?? holding[0];
  }
}

function placesIn(parameter: Parameter, path: string): { path: string; members: Record<string, Parameter> }[] {
  const { members = {}, items } = parameter;
  return [
    ...(Object.keys(members).length > 0 ? [{ path, members }] : []),
    ...Object.entries(members).flatMap(([name, member]) => placesIn(member, joined(path, name))),
    ...(items === undefined ? [] : placesIn(items, `${path}[]`)),
  ];
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
