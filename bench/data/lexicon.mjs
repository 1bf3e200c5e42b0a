const DRAW_BITS = 20;
const DRAWS = 1 << DRAW_BITS;
/** The first table: small enough for the processor's first cache. */
const HEAD_BITS = 12;
const IN_TAIL = 0xffff;

/**
 * Words by rank, drawn with the frequencies of Zipf and Mandelbrot: word r has weight 1 / (r + offset) ** exponent, a
 * larger offset flattens the head. `draw(random)` gives the number of a word, `put(out, word)` appends it, and
 * `putCapital` makes its first letter a capital.
 */
export function lexicon(words, exponent = 1.15, offset = 2.7) {
  const encoded = words.map((word) => Buffer.from(word));
  const starts = new Uint32Array(words.length + 1);
  for (const [index, bytes] of encoded.entries()) starts[index + 1] = starts[index] + bytes.length;
  const bytes = Buffer.concat(encoded);
  const draws = drawTable(words.length, exponent, offset);

  const head = headTable(draws);

  function draw(random) {
    const drawn = random.next();
    const word = head[drawn >>> (31 - HEAD_BITS)];
    return word === IN_TAIL ? draws[drawn >>> (31 - DRAW_BITS)] : word;
  }

  function put(out, word) {
    const end = starts[word + 1];
    let { at } = out;
    const target = out.bytes;
    for (let from = starts[word]; from < end; from++) target[at++] = bytes[from];
    out.at = at;
  }

  function putCapital(out, word) {
    const { at } = out;
    put(out, word);
    capitalise(out.bytes, at);
  }

  return { size: words.length, draw, put, putCapital };
}

/** The word at each of 2^20 equal steps of the cumulative distribution. */
function drawTable(size, exponent, offset) {
  const weights = Float64Array.from({ length: size }, (_, rank) => 1 / (rank + offset) ** exponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const draws = new Uint16Array(DRAWS);
  let word = 0;
  let upTo = weights[0] / total;
  for (let step = 0; step < DRAWS; step++) {
    while ((step + 0.5) / DRAWS > upTo && word < size - 1) upTo += weights[++word] / total;
    draws[step] = word;
  }
  return draws;
}

/** The word of each 2^8 steps that have one word, else a sign to look into the full table. */
function headTable(draws) {
  const width = DRAWS >> HEAD_BITS;
  return Uint16Array.from({ length: 1 << HEAD_BITS }, (_, index) => {
    const first = draws[index * width];
    return first === draws[(index + 1) * width - 1] ? first : IN_TAIL;
  });
}

/** ASCII a–z and Cyrillic а–я; other letters stay. */
function capitalise(bytes, at) {
  const first = bytes[at];
  const second = bytes[at + 1];
  if (first >= 0x61 && first <= 0x7a) bytes[at] -= 0x20;
  else if (first === 0xd0 && second >= 0xb0 && second <= 0xbf) bytes[at + 1] -= 0x20;
  else if (first === 0xd1 && second >= 0x80 && second <= 0x8f) {
    bytes[at] = 0xd0;
    bytes[at + 1] += 0x20;
  }
}
