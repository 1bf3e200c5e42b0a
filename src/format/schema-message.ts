import type { Example } from './example.ts';
import { quote } from './quote.ts';
import type { SchemaFailure } from './schema-failure.ts';
import { problemOf } from './schema-problem.ts';
import { aboutMissing, aboutType, allowedValues, expectedType, fieldOf, inWords, meantValue } from './schema-words.ts';
import { declaredToolsOf } from './tool-calls.ts';

/**
 * What a failure says, as a message of the rule `schema` with its data; undefined where another finding says it.
 *
 * @param outcome what happens to the row, in words
 */
export function schemaMessage(failure: SchemaFailure, example: Example, outcome: string) {
  const { pointer, keyword, value, params } = failure;
  const where = fieldOf(failure);
  const common = { where, outcome };
  if (keyword === 'required') {
    const missing = [params['missing'] ?? []].flat().map(String);
    const data = { ...common, keys: inWords(missing.map(quote), 'and'), hint: aboutMissing(failure, example, missing) };
    return { messageId: 'missing', data } as const;
  }
  const actual = quote(value);
  if (keyword === 'type') {
    const data = { ...common, expected: expectedType(failure), actual, hint: aboutType(failure) };
    return { messageId: 'type', data } as const;
  }
  if (keyword === 'discriminator' || keyword === 'enum' || keyword === 'const') {
    const expected = inWords(allowedValues(failure).map(quote), 'or');
    return { messageId: 'value', data: { ...common, expected, actual, hint: meantValue(failure) } } as const;
  }
  const problem = problemOf(failure);
  if (problem !== undefined) return { messageId: 'other', data: { where, problem } } as const;
  if (keyword === 'minItems') return { messageId: 'empty', data: common } as const;
  if (keyword === 'pattern') {
    const isCall = !/\/(tools|functions)\//.test(pointer);
    // The definition with the same name has been reported.
    if (isCall && declaredToolsOf(example).some(({ name }) => name === value)) return undefined;
    return { messageId: 'functionName', data: { ...common, actual } } as const;
  }
  if (keyword === 'anyOf') {
    const hint = aboutMissing(failure, example, ['content', 'tool_calls']);
    return { messageId: 'silent', data: { where, hint } } as const;
  }
  if (keyword === 'maxItems') return { messageId: 'refusalParts', data: { where } } as const;
  return { messageId: 'other', data: { where, problem: keyword } } as const;
}
