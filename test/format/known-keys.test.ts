import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGE_KEYS, misspeltMessageKeys, misspeltTopLevelKeys, topLevelKeys } from '../../src/format/known-keys.ts';

interface Node {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly $ref?: string;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../schemas/${path}`, import.meta.url), 'utf8'));
const message = read('shared/message.schema.json') as {
  readonly $defs: Readonly<Record<string, Node>>;
  readonly 'x-tunelint': { readonly values: readonly string[] };
};

/** The keys that a schema names, in `properties` or `required`, itself or in its branches. */
function keysOf({ properties, required, allOf, anyOf, $ref }: Node): string[] {
  const target = $ref === undefined ? undefined : message.$defs[$ref.replace('#/$defs/', '')];
  return [
    ...Object.keys(properties ?? {}),
    ...(required ?? []),
    ...[...(allOf ?? []), ...(anyOf ?? []), ...(target === undefined ? [] : [target])].flatMap(keysOf),
  ];
}
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

describe('the known keys are those of the schemas', () => {
  it('roles', () => {
    expect(sorted(MESSAGE_KEYS.keys())).toEqual(sorted(message['x-tunelint'].values));
  });

  it.each([...MESSAGE_KEYS])('of a message of role %s', (role, keys) => {
    expect(sorted(keys)).toEqual(sorted(keysOf(message.$defs[role] ?? {})));
  });

  it.each(['chat', 'tools', 'functions', 'vision', 'dpo', 'completion'] as const)('of the format %s', (format) => {
    const known = topLevelKeys(format);
    const keys = sorted(keysOf(read(`${format}.schema.json`)));
    if (format === 'chat' || format === 'dpo' || format === 'completion') expect(sorted(known)).toEqual(keys);
    else for (const key of keys) expect(known).toContain(key);
  });

  /** Each required key is missed where it is misspelt. */
  const slips = (required: readonly string[]) =>
    required.map((key) => {
      const slip = key.slice(0, -1);
      return [slip, Object.fromEntries(required.map((other) => [other === key ? slip : other, 1]))] as const;
    });

  it.each(['chat', 'dpo', 'completion'] as const)('that are required: %s', (format) => {
    const { required = [], allOf = [] } = read(`${format}.schema.json`) as Node;
    const wanted = [...required, ...allOf.flatMap((node) => (node.anyOf?.[0] ?? node).required ?? [])];
    for (const [slip, value] of slips(wanted)) expect([...misspeltTopLevelKeys({ value, format })]).toEqual([slip]);
  });

  it.each([...MESSAGE_KEYS.keys()])('that are required: %s', (role) => {
    const wanted = (message.$defs[role]?.required ?? []).filter((key) => key !== 'role');
    for (const [slip, value] of slips(wanted)) expect([...misspeltMessageKeys(value, role)]).toEqual([slip]);
  });
});
