import { put, putBytes } from './put.mjs';
import { systemPrompts } from './system-prompts.mjs';
import { writers } from './writers.mjs';

const KINDS = ['english', 'code', 'cjk', 'cyrillic'];

/**
 * A writer of chat rows: English, code, Chinese or Japanese, and Russian in equal shares of bytes. Half the rows have a
 * system prompt, one in eight more than one turn; the answers' lengths are log-normal from 60 bytes to 8 KB.
 */
export function chatRows(random) {
  const write = writers();
  const prompts = systemPrompts(write, random);
  const written = new Float64Array(KINDS.length);

  return (out) => {
    const start = out.at;
    const least = written.indexOf(Math.min(...written));
    const which = random.chance(0.4) ? random.below(KINDS.length) : least;
    const kind = KINDS[which];
    put(out, '{"messages": [');
    if (random.chance(0.5)) {
      put(out, '{"role": "system", "content": "');
      putBytes(out, random.of(prompts[kind]));
      put(out, '"}, ');
    }
    const turns = random.chance(0.125) ? 2 + random.below(4) : 1;
    for (let turn = 0; turn < turns; turn++) {
      put(out, turn === 0 ? '{"role": "user", "content": "' : ', {"role": "user", "content": "');
      question(out, kind);
      put(out, '"}, {"role": "assistant", "content": "');
      answer(out, kind, Math.ceil(random.length(480, 0.95, 60, 8000) / Math.sqrt(turns)));
      put(out, turns > 1 && turn < turns - 1 ? '", "weight": 0}' : turns > 1 ? '", "weight": 1}' : '"}');
    }
    put(out, ']}\n');
    written[which] += out.at - start;
  };

  function question(out, kind) {
    const length = random.length(110, 0.8, 20, 3000);
    if (kind === 'cyrillic') write.russian(out, random, length);
    else if (kind === 'cjk') (random.chance(0.5) ? write.chinese : write.japanese)(out, random, length);
    else write.english(out, random, length);
    if (kind !== 'code' || random.chance(0.6)) return;
    put(out, '\\n\\n');
    write.code(out, random, 2 * length);
  }

  function answer(out, kind, length) {
    if (kind === 'english') write.english(out, random, length);
    else if (kind === 'cyrillic') write.russian(out, random, length);
    else if (kind === 'cjk') (random.chance(0.5) ? write.chinese : write.japanese)(out, random, length);
    else {
      if (random.chance(0.7)) {
        write.english(out, random, length * 0.1);
        put(out, '\\n\\n');
      }
      write.code(out, random, length);
      if (random.chance(0.5)) {
        put(out, '\\n\\n');
        write.english(out, random, length * 0.2);
      }
    }
  }
}
