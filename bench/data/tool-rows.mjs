import { NOUNS } from '../words/english-stems.mjs';
import { put, putBytes, putInteger } from './put.mjs';
import { toolDefinitions } from './tool-definitions.mjs';
import { writers } from './writers.mjs';

const TOOLS = 40;
const TOOL_SETS = 12;

/**
 * A writer of rows with tools: one of a dozen tool blocks, a question, one or two calls with JSON arguments that keep
 * to their schema, their results, and an answer.
 */
export function toolRows(random) {
  const write = writers();
  const tools = toolDefinitions(random, write, TOOLS);
  const sets = Array.from({ length: TOOL_SETS }, () => {
    const first = random.below(TOOLS);
    const members = Array.from({ length: 2 + random.below(6) }, (_, index) => tools[(first + index) % TOOLS]);
    return { members, json: Buffer.from(`[${members.map((tool) => tool.json).join(', ')}]`) };
  });
  let calls = 0;

  return (out) => {
    const { members, json } = random.of(sets);
    put(out, '{"messages": [{"role": "user", "content": "');
    write.english(out, random, random.length(90, 0.6, 20, 1000));
    put(out, '"}');
    for (let turn = random.chance(0.15) ? 2 : 1; turn > 0; turn--) {
      const first = calls;
      calls += random.chance(0.2) ? 2 : 1;
      put(out, ', {"role": "assistant", "tool_calls": [');
      for (let call = first; call < calls; call++) {
        if (call > first) put(out, ', ');
        callOf(out, random.of(members), call);
      }
      put(out, ']}');
      for (let call = first; call < calls; call++) result(out, call);
    }
    put(out, ', {"role": "assistant", "content": "');
    write.english(out, random, random.length(160, 0.7, 30, 2000));
    put(out, '"}], "tools": ');
    putBytes(out, json);
    put(out, '}\n');
  };

  function callOf(out, { name, parameters }, call) {
    put(out, '{"id": "call_');
    putInteger(out, call);
    put(out, '", "type": "function", "function": {"name": "');
    put(out, name);
    put(out, '", "arguments": "{');
    for (const [index, parameter] of parameters.entries()) {
      put(out, index === 0 ? '\\"' : ', \\"');
      put(out, parameter.name);
      put(out, '\\": ');
      argument(out, parameter);
    }
    put(out, '}"}}');
  }

  function argument(out, { type, values }) {
    if (type === 'boolean') put(out, random.chance(0.5) ? 'true' : 'false');
    else if (type === 'integer') putInteger(out, random.below(1000));
    else if (type === 'number') {
      putInteger(out, random.below(100));
      put(out, '.');
      putInteger(out, 1 + random.below(9));
    } else {
      put(out, type === 'array' ? '[\\"' : '\\"');
      put(out, type === 'enum' ? random.of(values) : random.of(NOUNS));
      put(out, type === 'array' ? '\\"]' : '\\"');
    }
  }

  function result(out, call) {
    put(out, ', {"role": "tool", "tool_call_id": "call_');
    putInteger(out, call);
    put(out, '", "content": "{\\"status\\": \\"ok\\"');
    for (let field = 1 + random.below(6); field > 0; field--) {
      put(out, ', \\"');
      put(out, random.of(NOUNS));
      putInteger(out, field);
      put(out, '\\": ');
      putInteger(out, random.below(100_000));
    }
    put(out, '}"}');
  }
}
