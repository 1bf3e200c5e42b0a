import { ADJECTIVES, NOUNS, VERBS } from '../words/english-stems.mjs';
import { output } from './output.mjs';

const TYPES = ['string', 'string', 'string', 'integer', 'number', 'boolean', 'enum', 'array'];

/** `count` made-up tools: name, parameters (name, type and the values of an enum) and the JSON of the definition. */
export function toolDefinitions(random, write, count) {
  return Array.from({ length: count }, (_, index) => {
    const name = `${random.of(VERBS)}_${random.of(NOUNS)}_${index}`;
    const parameters = Array.from({ length: 1 + random.below(5) }, (_, place) => parameter(random, place));
    const properties = Object.fromEntries(
      parameters.map((each) => [each.name, property(each, sentence(write, random, 40))]),
    );
    const required = parameters.slice(0, 1 + random.below(parameters.length)).map((each) => each.name);
    const definition = {
      type: 'function',
      function: {
        name,
        description: sentence(write, random, 80),
        parameters: { type: 'object', properties, required, additionalProperties: false },
      },
    };
    return { name, parameters, json: JSON.stringify(definition) };
  });
}

function parameter(random, place) {
  const type = random.of(TYPES);
  const values = Array.from({ length: 2 + random.below(4) }, () => random.of(ADJECTIVES));
  return {
    name: `${random.of(NOUNS)}${place === 0 ? '' : `_${random.of(NOUNS)}${place}`}`,
    type,
    values: [...new Set(values)],
  };
}

function property({ type, values }, description) {
  if (type === 'enum') return { type: 'string', enum: values, description };
  if (type === 'array') return { type: 'array', items: { type: 'string' }, description };
  return { type, description };
}

function sentence(write, random, length) {
  const out = output(4096);
  write.english(out, random, length);
  return JSON.parse(`"${Buffer.from(out.bytes.subarray(0, out.at))}"`);
}
