import { ConversionError } from './values-to-lines.ts';

/** Writes blocks of another encoding in UTF-8, without a byte order mark. Throws ConversionError for what is not that encoding. */
export interface Transcoder {
  readonly add: (block: Uint8Array) => Buffer;
  readonly end: () => Buffer;
}

/** @param name of the encoding as the diagnosis gives it: `UTF-16 little-endian with a byte order mark` */
export function transcoder(name: string): Transcoder {
  return name.startsWith('UTF-32') ? utf32(name.includes('big')) : utf16(name.includes('big'));
}

function utf16(isBig: boolean): Transcoder {
  const decoder = new TextDecoder(isBig ? 'utf-16be' : 'utf-16le', { fatal: true });
  const decode = (block?: Uint8Array): Buffer => {
    try {
      return Buffer.from(block === undefined ? decoder.decode() : decoder.decode(block, { stream: true }));
    } catch {
      throw new ConversionError('it is not all UTF-16');
    }
  };
  return { add: decode, end: () => decode() };
}

const UNIT = 4;
const MARK = 0xfeff;

function utf32(isBig: boolean): Transcoder {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return {
    add(block) {
      const bytes = Buffer.concat([rest, block]);
      const whole = bytes.length - (bytes.length % UNIT);
      const parts: string[] = [];
      for (let at = 0; at < whole; at += UNIT) {
        const point = isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw new ConversionError('it is not all UTF-32');
        if (!(isFirst && point === MARK)) parts.push(String.fromCodePoint(point));
        isFirst = false;
      }
      rest = Buffer.from(bytes.subarray(whole));
      return Buffer.from(parts.join(''));
    },
    end() {
      if (rest.length > 0) throw new ConversionError('it is not all UTF-32');
      return rest;
    },
  };
}
