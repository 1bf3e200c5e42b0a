// js-tiktoken encoding all message contents of a chat file: node js-tiktoken.mjs <file>
import { Tiktoken } from 'js-tiktoken/lite';
import ranks from 'js-tiktoken/ranks/o200k_base';
import { encodeContents } from './encode-contents.mjs';

const tokenizer = new Tiktoken(ranks);
encodeContents(process.argv[2], (text) => tokenizer.encode(text, [], []).length);
