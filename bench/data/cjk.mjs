import { put } from './put.mjs';
import { putNumber } from './put-number.mjs';

const LATIN = ['API', 'Python', 'JSON', 'Linux', 'App', 'Wi-Fi', 'iPhone', 'GPT', 'SQL', 'Excel', 'GitHub', 'PDF'];

/**
 * A writer of Chinese or Japanese: clauses of some 5 to 20 characters between punctuation marks. `clause(out, random)`
 * appends the words of one; numbers and Latin words come now and then.
 */
export function cjk(clause) {
  return (out, random, length) => {
    const end = out.at + length;
    while (out.at < end) {
      const kind = random.below(32);
      if (kind === 0) putNumber(out, random);
      else if (kind === 1) put(out, random.of(LATIN));
      else if (kind === 2) put(out, '「');
      clause(out, random);
      if (kind === 2) put(out, '」');
      const mark = random.below(20);
      if (out.at >= end) put(out, '。');
      else if (mark < 9) put(out, '\uff0c');
      else if (mark < 15) put(out, '。');
      else if (mark === 15) put(out, '、');
      else if (mark === 16) put(out, '\uff1f');
      else if (mark === 17) put(out, '\uff1a');
      else put(out, mark === 18 ? '。\\n\\n' : '。\\n- ');
    }
  };
}
