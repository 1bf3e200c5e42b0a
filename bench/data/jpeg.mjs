const BLOCK = 8;
const COMPONENTS = [1, 2, 3];
/** Code lengths and symbols: twelve differences of the mean in 4 bits; end of block and sizes 1 to 10 in 4 bits. */
const DC = { count: 12, symbols: Array.from({ length: 12 }, (_, size) => size) };
const AC = { count: 11, symbols: Array.from({ length: 11 }, (_, size) => size) };
const AC_PER_BLOCK = 24;
const BYTES_PER_BLOCK = 20;

/** A baseline JPEG in colour (YCbCr) whose blocks are noise, of about `size` bytes: it decodes. */
export function jpeg(random, size) {
  const side = Math.max(1, Math.round(Math.sqrt(size / (COMPONENTS.length * BYTES_PER_BLOCK))));
  const scan = entropyCoded(random, COMPONENTS.length * side * side);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...Array(64).fill(1)]),
    segment(0xc0, [
      8,
      ...uint16(side * BLOCK),
      ...uint16(side * BLOCK),
      3,
      ...COMPONENTS.flatMap((id) => [id, 0x11, 0]),
    ]),
    segment(0xc4, [0x00, ...codeLengths(DC.count), ...DC.symbols]),
    segment(0xc4, [0x10, ...codeLengths(AC.count), ...AC.symbols]),
    segment(0xda, [3, ...COMPONENTS.flatMap((id) => [id, 0x00]), 0, 63, 0]),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
}

function entropyCoded(random, blocks) {
  const bytes = Buffer.alloc(blocks * 64 + 16);
  let at = 0;
  let bits = 0;
  let filled = 0;

  function add(value, width) {
    bits = (bits << width) | value;
    filled += width;
    while (filled >= 8) {
      filled -= 8;
      const byte = (bits >>> filled) & 0xff;
      bytes[at++] = byte;
      if (byte === 0xff) bytes[at++] = 0;
    }
    bits &= (1 << filled) - 1;
  }

  for (let block = 0; block < blocks; block++) {
    // No difference of the mean, then coefficients of 1 to 4 bits: code, then value.
    add(0, 4);
    for (let index = 0; index < AC_PER_BLOCK; index++) {
      const size = 1 + (random.next() & 3);
      add(size, 4);
      add(random.next() & ((1 << size) - 1), size);
    }
    add(0, 4);
  }
  add(0x7f, 7);
  return bytes.subarray(0, at);
}

/** All codes are 4 bits long. */
function codeLengths(count) {
  return Array.from({ length: 16 }, (_, index) => (index === 3 ? count : 0));
}

function segment(marker, payload) {
  return Buffer.from([0xff, marker, ...uint16(payload.length + 2), ...payload]);
}

function uint16(value) {
  return [value >> 8, value & 0xff];
}
