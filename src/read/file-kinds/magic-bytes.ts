/** A file format told by fixed bytes; the name completes "this is …". */
interface Magic {
  readonly name: string;
  readonly hex: string;
  readonly at?: number;
}

const MAGIC: readonly Magic[] = [
  { name: 'a Parquet file', hex: '50415231' },
  { name: 'an encrypted Parquet file', hex: '50415245' },
  { name: 'an Arrow file', hex: '4152524f5731' },
  { name: 'an Arrow stream', hex: 'ffffffff' },
  { name: 'a Feather file', hex: '46454131' },
  { name: 'an ORC file', hex: '4f524303' },
  { name: 'an Avro file', hex: '4f626a01' },
  { name: 'an SQLite database', hex: '53514c69746520666f726d6174203300' },
  { name: 'a DuckDB database', hex: '4455434b', at: 8 },
  { name: 'an HDF5 file', hex: '894844460d0a1a0a' },
  { name: 'a NumPy array file', hex: '934e554d5059' },
  { name: 'a MATLAB file', hex: '4d41544c414220352e30' },
  { name: 'a GGUF model', hex: '47475546' },
  { name: 'a gzip file inside the file', hex: '1f8b' },
  { name: 'a bzip2 file', hex: '425a68' },
  { name: 'an xz file', hex: 'fd377a585a00' },
  { name: 'a Zstandard file', hex: '28b52ffd' },
  { name: 'an LZ4 file', hex: '04224d18' },
  { name: 'a Snappy file', hex: 'ff060000734e61507059' },
  { name: 'an lzip file', hex: '4c5a495001' },
  { name: 'a compress (.Z) file', hex: '1f9d' },
  { name: 'a 7-Zip archive', hex: '377abcaf271c' },
  { name: 'a RAR archive', hex: '526172211a07' },
  { name: 'a cabinet archive', hex: '4d534346' },
  { name: 'a tar archive', hex: '7573746172', at: 257 },
  { name: 'a PDF', hex: '255044462d' },
  { name: 'a PostScript file', hex: '25215053' },
  { name: 'an RTF document', hex: '7b5c727466' },
  { name: 'an old Excel or Word file', hex: 'd0cf11e0a1b11ae1' },
  { name: 'an AppleDouble file (the ._ companion that macOS writes)', hex: '00051607' },
  { name: 'a .DS_Store file', hex: '0000000142756431' },
  { name: 'a binary property list', hex: '62706c697374' },
  { name: 'a PNG image', hex: '89504e470d0a1a0a' },
  { name: 'a JPEG image', hex: 'ffd8ff' },
  { name: 'a GIF image', hex: '47494638' },
  { name: 'a WEBP image', hex: '57454250', at: 8 },
  { name: 'a WAV file', hex: '57415645', at: 8 },
  { name: 'a TIFF image', hex: '49492a00' },
  { name: 'a TIFF image', hex: '4d4d002a' },
  { name: 'an icon', hex: '00000100' },
  { name: 'a video or HEIC image', hex: '66747970', at: 4 },
  { name: 'an MP3 file', hex: '494433' },
  { name: 'an Ogg file', hex: '4f676753' },
  { name: 'a FLAC file', hex: '664c6143' },
  { name: 'a Matroska video', hex: '1a45dfa3' },
  { name: 'an ELF program', hex: '7f454c46' },
  { name: 'a Mach-O program', hex: 'cffaedfe' },
  { name: 'a Java class or Mach-O program', hex: 'cafebabe' },
  { name: 'a Windows program', hex: '4d5a9000' },
  { name: 'a WebAssembly module', hex: '0061736d' },
  { name: 'a Git pack', hex: '5041434b0000' },
];

/** What a ZIP archive holds, told by the names in its first bytes. */
const IN_ZIP: readonly (readonly [needle: string, name: string])[] = [
  ['word/', 'a Word document'],
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint file'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
  ['Index/Document.iwa', 'an Apple Numbers or Pages document'],
  ['data.pkl', 'a PyTorch file'],
  ['.npy', 'a NumPy archive'],
  ['META-INF/MANIFEST.MF', 'a Java archive'],
];

/** The name of a binary format (`a Parquet file`) told by the first bytes of a file, or undefined. */
export function binaryName(head: Uint8Array): string | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (['504b0304', '504b0506', '504b0708'].includes(bytes.toString('hex', 0, 4))) {
    const start = bytes.toString('latin1', 0, 65_536);
    return IN_ZIP.find(([needle]) => start.includes(needle))?.[1] ?? 'a ZIP archive';
  }
  const isText = !bytes.subarray(0, 512).includes(0);
  for (const { name, hex, at = 0 } of MAGIC) {
    // A record may say `WAVE` where a WAV file does. Files that are told by bytes further in have NUL bytes in their headers.
    if (at > 0 && isText) continue;
    if (bytes.toString('hex', at, at + hex.length / 2) === hex) return name;
  }
  const [first = 0, second = 0] = bytes;
  if (first === 0x80 && second >= 2 && second <= 5) return 'a Python pickle (never load one that you did not write)';
  // safetensors: the length of the JSON header in eight bytes, then the header.
  if (bytes[8] === 0x7b && bytes.readUIntLE(0, 6) > 0 && bytes.readUIntLE(4, 4) === 0) return 'a safetensors file';
  return undefined;
}
