import { describe, expect, it } from 'vitest';
import { binaryName } from '../../../src/read/file-kinds/magic-bytes.ts';

/** Each format by how its files start, `\0` for NUL: as its specification writes it. */
const FORMATS: readonly (readonly [name: string, start: string, at?: number])[] = [
  ['a Parquet file', 'PAR1'],
  ['an encrypted Parquet file', 'PARE'],
  ['an Arrow file', 'ARROW1'],
  ['an Arrow stream', '\xff\xff\xff\xff'],
  ['a Feather file', 'FEA1'],
  ['an ORC file', 'ORC\x03'],
  ['an Avro file', 'Obj\x01'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['a DuckDB database', 'DUCK', 8],
  ['an HDF5 file', '\x89HDF\r\n\x1a\n'],
  ['a NumPy array file', '\x93NUMPY'],
  ['a MATLAB file', 'MATLAB 5.0'],
  ['a GGUF model', 'GGUF'],
  ['a gzip file inside the file', '\x1f\x8b'],
  ['a bzip2 file', 'BZh'],
  ['an xz file', '\xfd7zXZ\0'],
  ['a Zstandard file', '\x28\xb5\x2f\xfd'],
  ['an LZ4 file', '\x04\x22\x4d\x18'],
  ['a Snappy file', '\xff\x06\0\0sNaPpY'],
  ['an lzip file', 'LZIP\x01'],
  ['a compress (.Z) file', '\x1f\x9d'],
  ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['a cabinet archive', 'MSCF'],
  ['a tar archive', 'ustar', 257],
  ['a PDF', '%PDF-'],
  ['a PostScript file', '%!PS'],
  ['an RTF document', '{\\rtf'],
  ['an old Excel or Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['an AppleDouble file (the ._ companion that macOS writes)', '\0\x05\x16\x07'],
  ['a .DS_Store file', '\0\0\0\x01Bud1'],
  ['a binary property list', 'bplist'],
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a WEBP image', 'WEBP', 8],
  ['a WAV file', 'WAVE', 8],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['an icon', '\0\0\x01\0'],
  ['a video or HEIC image', 'ftyp', 4],
  ['an MP3 file', 'ID3'],
  ['an Ogg file', 'OggS'],
  ['a FLAC file', 'fLaC'],
  ['a Matroska video', '\x1a\x45\xdf\xa3'],
  ['an ELF program', '\x7fELF'],
  ['a Mach-O program', '\xcf\xfa\xed\xfe'],
  ['a Java class or Mach-O program', '\xca\xfe\xba\xbe'],
  ['a Windows program', 'MZ\x90\0'],
  ['a WebAssembly module', '\0asm'],
  ['a Git pack', 'PACK\0\0'],
];

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('formats told by fixed bytes', () => {
  it.each(FORMATS.map(([name, start, at = 0]) => [name, start, at] as const))(
    '%s starts with %j',
    (name, start, at) => {
      const head = latin1(`${'\0'.repeat(at)}${start}${'\0'.repeat(64)}`);
      expect(binaryName(head)).toBe(name);
      // The first bytes of a larger block, and no byte more than is needed.
      expect(binaryName(Buffer.concat([latin1('{"a":1}'), head]).subarray(7))).toBe(name);
      expect(binaryName(head.subarray(0, at + start.length))).toBe(name);
      expect(binaryName(head.subarray(0, at + start.length - 1))).not.toBe(name);
      expect(binaryName(Buffer.concat([latin1(' '), head]))).not.toBe(name);
    },
  );

  it.each(['', '{', '{"a":1}', '[{"a":1}]', '{"messages":[]}\n'.repeat(40), '\0'.repeat(9)])('%j is none', (text) =>
    expect(binaryName(latin1(text))).toBeUndefined(),
  );

  it.each([
    ['DUCK', '{"msg":"DUCK and cover"}'],
    ['WEBP', '{"msg":"WEBP or PNG?"}'],
    ['WAVE', '{"txt":"WAVE"}'],
    ['ftyp', '  {"ftyp":1}'],
    ['ustar', `{"a":"${'x'.repeat(251)}ustar"}`],
    ['ustar behind its archive', `{"a":"${'x'.repeat(251)}ustar"}${' '.repeat(300)}\n\0`],
  ])('text that happens to hold %s there is no binary file', (_, text) =>
    expect(binaryName(latin1(text))).toBeUndefined(),
  );
});

describe('ZIP archives by what is in them', () => {
  it.each([
    ['a Word document', 'word/document.xml'],
    ['an Excel workbook', 'xl/workbook.xml'],
    ['a PowerPoint file', 'ppt/presentation.xml'],
    ['an OpenDocument file', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ['an Apple Numbers or Pages document', 'Index/Document.iwa'],
    ['a PyTorch file', 'archive/data.pkl'],
    ['a NumPy archive', 'arr_0.npy'],
    ['a Java archive', 'META-INF/MANIFEST.MF'],
    ['a ZIP archive', 'train.jsonl'],
  ])('%s: %s', (name, inside) => {
    for (const start of ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']) {
      expect(binaryName(latin1(`${start}${'\0'.repeat(22)}${inside}`))).toBe(name);
    }
  });

  it('are looked at as far as 64 KB', () => {
    const named = (before: number) => binaryName(latin1(`PK\x03\x04${'\0'.repeat(before - 4)}data.pkl`));
    expect(named(65_536 - 8)).toBe('a PyTorch file');
    expect(named(65_536 - 7)).toBe('a ZIP archive');
  });

  it('start with one of three signatures', () => {
    expect(binaryName(latin1('PK\x01\x02xl/workbook.xml'))).toBeUndefined();
    expect(binaryName(latin1('xl/workbook.xml'))).toBeUndefined();
  });
});

describe('pickles and safetensors', () => {
  const PICKLE = 'a Python pickle (never load one that you did not write)';
  it.each([
    ['80', undefined],
    ['8001', undefined],
    ['8002', PICKLE],
    ['8003', PICKLE],
    ['8005', PICKLE],
    ['8006', undefined],
    ['8102', undefined],
    ['7f02', undefined],
  ])('%s: %s', (hex, name) => expect(binaryName(Buffer.from(hex, 'hex'))).toBe(name));

  it.each([
    ['2000000000000000', 'a safetensors file'],
    ['ffffff7f00000000', 'a safetensors file'],
    ['0000000000000000', undefined],
    ['2000000001000000', undefined],
    ['2000000000000001', undefined],
    ['0000000001000000', undefined],
  ])('a length of %s: %s', (hex, name) => {
    expect(binaryName(Buffer.from(`${hex}7b227722`, 'hex'))).toBe(name);
    expect(binaryName(Buffer.from(`${hex}7b`, 'hex'))).toBe(name);
    expect(binaryName(Buffer.from(`${hex}5b227722`, 'hex'))).toBeUndefined();
    expect(binaryName(Buffer.from(hex, 'hex'))).toBeUndefined();
  });
});
