import { ODD_TEXTS } from './odd-texts.mjs';

const KEYS = [
  'messages',
  'role',
  'content',
  'weight',
  'name',
  'tool_calls',
  'tool_call_id',
  'function',
  'function_call',
  'arguments',
  'tools',
  'functions',
  'parallel_tool_calls',
  'input',
  'preferred_output',
  'non_preferred_output',
  'prompt',
  'completion',
  'type',
  'text',
  'image_url',
  'url',
  'detail',
  'id',
  'parameters',
  'properties',
  'required',
  'enum',
  'refusal',
  'strict',
  '$ref',
  '__proto__',
  'metadata',
];
const VALUES = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  2,
  1e21,
  '',
  [],
  {},
  [null],
  [[]],
  { role: 'assistant', content: 'Yes.' },
  'user',
  'assistant',
  'system',
  'tool',
  'developer',
  'function',
  [{ type: 'text', text: 'Hi' }],
];

/**
 * Changes one place of a record: its members, types, texts, nesting.
 *
 * @param value is left as it is
 * @returns a value that JSON can write
 */
export function mutateRecord(value, random) {
  const copy = structuredClone(value);
  const places = [];
  collect(copy, places, 0);
  if (places.length === 0) return copy;
  const { holder, key } = random.pick(places);
  const isList = Array.isArray(holder);
  switch (random.below(9)) {
    case 0:
      if (isList) holder.splice(key, 1);
      else delete holder[key];
      break;
    case 1:
      if (isList) holder.splice(key, 0, holder[key]);
      else define(holder, random.pick(KEYS), holder[key]);
      break;
    case 2:
      if (isList) holder.push(random.pick(VALUES));
      else define(holder, random.chance(0.7) ? random.pick(KEYS) : random.pick(ODD_TEXTS), random.pick(VALUES));
      break;
    case 3:
      define(holder, key, random.pick(VALUES));
      break;
    case 4:
      define(holder, key, nested(holder[key], 1 + random.few(random.chance(0.02) ? 600 : 4), random.chance(0.5)));
      break;
    case 5:
      if (typeof holder[key] === 'string') define(holder, key, changedText(holder[key], random));
      else define(holder, key, JSON.stringify(holder[key]) ?? '');
      break;
    case 6:
      define(holder, key, random.pick(ODD_TEXTS));
      break;
    case 7:
      // What stands somewhere else in the record.
      define(holder, key, structuredClone(random.pick(places).value));
      break;
    default:
      if (isList) holder.reverse();
      else if (typeof holder[key] === 'string') define(holder, key, holder[key].repeat(1 + random.few(20)));
      else define(holder, key, Array(1 + random.few(12)).fill(holder[key]));
  }
  return copy;
}

function collect(value, places, depth) {
  if (typeof value !== 'object' || value === null || depth > 40) return;
  for (const key of Object.keys(value)) {
    places.push({ holder: value, key: Array.isArray(value) ? Number(key) : key, value: value[key] });
    collect(value[key], places, depth + 1);
  }
}

/** `__proto__` has to become a member. */
function define(holder, key, value) {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function nested(value, levels, inLists) {
  let outer = value;
  for (let i = 0; i < levels; i++) outer = inLists ? [outer] : { a: outer };
  return outer;
}

function changedText(text, random) {
  const at = random.below(text.length + 1);
  const odd = random.pick(ODD_TEXTS);
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at) + odd + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.few(10));
    case 2:
      return odd + text;
    default:
      return text + odd.repeat(1 + random.few(30));
  }
}
