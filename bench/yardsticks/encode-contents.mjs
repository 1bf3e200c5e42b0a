import { readFileSync } from 'node:fs';

/**
 * The work of a tokenizer's yardstick: reads a chat file, then encodes every message content with `encode(text)`, which
 * gives the number of tokens. Prints the cpu seconds of both parts as JSON, so that reading and parsing can be taken off.
 */
export function encodeContents(path, encode) {
  const start = process.cpuUsage();
  const contents = contentsOf(path);
  const read = seconds(process.cpuUsage(start));
  const begun = process.cpuUsage();
  let tokens = 0;
  for (const content of contents) tokens += encode(content);
  console.log(JSON.stringify({ strings: contents.length, tokens, read, encode: seconds(process.cpuUsage(begun)) }));
}

function contentsOf(path) {
  const contents = [];
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const line of lines) {
    if (line === '') continue;
    for (const { content } of JSON.parse(line).messages) contents.push(content);
  }
  return contents;
}

function seconds({ user, system }) {
  return (user + system) / 1e6;
}
