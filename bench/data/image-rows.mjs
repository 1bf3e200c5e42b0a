import { jpeg } from './jpeg.mjs';
import { png } from './png.mjs';
import { put } from './put.mjs';
import { writers } from './writers.mjs';

/** A writer of rows with one to three PNG and JPEG images (5 to 400 KB) in the question, as base64 data URLs. */
export function imageRows(random) {
  const write = writers();
  return (out) => {
    put(out, '{"messages": [{"role": "user", "content": [{"type": "text", "text": "');
    write.english(out, random, random.length(80, 0.5, 20, 500));
    put(out, '"}');
    for (let images = random.chance(0.7) ? 1 : 2 + random.below(2); images > 0; images--) {
      putImage(out, random, random.length(60_000, 0.8, 5000, 400_000));
    }
    put(out, ']}, {"role": "assistant", "content": "');
    write.english(out, random, random.length(200, 0.7, 40, 2000));
    put(out, '"}]}\n');
  };
}

/** Appends a comma and an image part of about `size` bytes before base64. */
export function putImage(out, random, size) {
  const isPng = random.chance(0.6);
  const data = (isPng ? png : jpeg)(random, size).toString('base64');
  put(out, `, {"type": "image_url", "image_url": {"url": "data:image/${isPng ? 'png' : 'jpeg'};base64,`);
  Buffer.from(out.bytes.buffer).latin1Write(data, out.at);
  out.at += data.length;
  put(out, '"}}');
}
