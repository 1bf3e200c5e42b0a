/** The type names of JSON Schema. */
export const JSON_TYPES: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

const IN_WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

/** True when the value is of the JSON Schema type; of an unknown type name, everything is. */
export function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    default:
      return true;
  }
}

/** `a string or null` */
export function typesInWords(types: readonly string[]): string {
  return types.map((type) => (Object.hasOwn(IN_WORDS, type) ? IN_WORDS[type] : type)).join(' or ');
}
