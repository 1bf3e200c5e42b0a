import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { methodBlock } from './request-method.ts';

/**
 * The grader of a reinforcement request, where it stands, and the answers' format beside it: what the rules about graders
 * need in their `job` hook. Undefined when the request has none.
 */
export function graderOf(request: JsonObject):
  | {
      readonly grader: JsonObject;
      /** JSON pointer into the request. */
      readonly pointer: string;
      readonly responseFormat: unknown;
    }
  | undefined {
  const found = methodBlock(request);
  const grader = found?.block['grader'];
  if (found === undefined || found.pointer !== '/method/reinforcement' || !isObject(grader)) return undefined;
  return { grader, pointer: `${found.pointer}/grader`, responseFormat: found.block['response_format'] };
}
