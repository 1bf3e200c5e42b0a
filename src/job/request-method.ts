import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { METHODS, type Method } from '../profile/profile.ts';

/** The method that a request asks for: supervised where it names none, undefined where it names one that does not exist. */
export function requestMethod({ method }: JsonObject): Method | undefined {
  if (method === undefined) return 'supervised';
  const type = isObject(method) ? method['type'] : undefined;
  return METHODS.find((each) => each === type);
}

/** The settings of a request for its method, and where they stand. */
export function methodBlock(request: JsonObject): { readonly block: JsonObject; readonly pointer: string } | undefined {
  const type = requestMethod(request);
  const method = request['method'];
  const block = type !== undefined && isObject(method) ? method[type] : undefined;
  return isObject(block) ? { block, pointer: `/method/${type}` } : undefined;
}

/** The hyperparameters that a request gives, also at the deprecated place. */
export function hyperparametersOf(request: JsonObject): { readonly values: JsonObject; readonly pointer: string } {
  const { block, pointer } = methodBlock(request) ?? { block: {} as JsonObject, pointer: '' };
  const own = block['hyperparameters'];
  if (isObject(own)) return { values: own, pointer: `${pointer}/hyperparameters` };
  const old = request['hyperparameters'];
  return isObject(old) && request['method'] === undefined
    ? { values: old, pointer: '/hyperparameters' }
    : { values: {}, pointer: '' };
}
