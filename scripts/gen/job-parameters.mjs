import { readFile } from 'node:fs/promises';
import { NOTICE } from './notice.mjs';

/** The parameters of a job request, as a tree, from schemas/job.schema.json. */
export async function generateJobParameters(root) {
  const schema = JSON.parse(await readFile(new URL('schemas/job.schema.json', root), 'utf8'));
  const content = [
    NOTICE,
    "import type { Parameter } from '../job/parameter.ts';",
    '',
    '/** What a job request may hold, by the names in schemas/job.schema.json. */',
    `export const JOB_PARAMETERS: Parameter = ${JSON.stringify(parameterOf(schema, schema), null, 2)};`,
    '',
  ].join('\n');
  return new Map([['src/generated/job-parameters.ts', content]]);
}

function parameterOf(node, schema) {
  const target = node.$ref === undefined ? node : { ...resolved(node.$ref, schema), ...node };
  const { properties, items, additionalProperties } = target;
  return {
    ...(target['x-tunelint']?.extra === true ? { extra: true } : {}),
    ...(additionalProperties === false ? { closed: true } : {}),
    ...(properties === undefined
      ? {}
      : {
          members: Object.fromEntries(
            Object.entries(properties).map(([name, member]) => [name, parameterOf(member, schema)]),
          ),
        }),
    ...(items === undefined ? {} : { items: parameterOf(items, schema) }),
  };
}

function resolved(reference, schema) {
  return reference
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], schema);
}
