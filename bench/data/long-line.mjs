import { putImage } from './image-rows.mjs';
import { put } from './put.mjs';

const IMAGES = 10;

/** A writer of one row of about `length` bytes: a question with ten images. */
export function longLine(random, length) {
  return (out) => {
    put(out, '{"messages": [{"role": "user", "content": [{"type": "text", "text": "Which of these differ?"}');
    for (let image = 0; image < IMAGES; image++) putImage(out, random, ((length / IMAGES - 200) * 3) / 4);
    put(out, ']}, {"role": "assistant", "content": "The third and the last one."}]}\n');
  };
}
