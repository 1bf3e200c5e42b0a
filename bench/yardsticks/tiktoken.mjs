// tiktoken (WASM) encoding all message contents of a chat file: node tiktoken.mjs <file>
import { encodeContents } from './encode-contents.mjs';
import { wasmTokenizer } from './wasm-tokenizer.mjs';

const tokenizer = wasmTokenizer('o200k_base');
encodeContents(process.argv[2], (text) => tokenizer.encode(text, [], []).length);
