import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../fuzz/random.mjs';
import { mutantsOf } from './mutants-of.mjs';

/**
 * The mutants of some sources, in their order: each with what it is called, and whether test/mutants-alike.json argues that it
 * changes nothing that can be seen.
 *
 * @param {string} root
 * @param {readonly string[]} files sources, or folders of them
 */
export function allMutants(root, files) {
  const alike = new Set(
    JSON.parse(readFileSync(join(root, 'test/mutants-alike.json'), 'utf8')).map(({ path, line, was, becomes }) =>
      key(path, line, was, becomes),
    ),
  );
  const paths = files.flatMap((name) => (name.endsWith('.ts') ? [name] : sourcesIn(root, name)));
  const mutants = paths.flatMap((path) =>
    mutantsOf(readFileSync(join(root, path), 'utf8'), path).map((mutant) => {
      const { line, column, kind, lineText, was, text } = mutant;
      const id = `${path}:${line}:${column} ${kind}: ${oneLine(was)} => ${oneLine(text)}`;
      return { ...mutant, id, isArgued: alike.has(key(path, lineText, was, text)) };
    }),
  );
  return { paths, mutants };
}

/** Some of a list, without putting back, each as likely as any other; in the order of the list. */
export function sampleOf(list, count, seed) {
  const dice = random(seed, 0);
  const rest = [...list.keys()];
  const taken = [];
  while (taken.length < count && rest.length > 0) taken.push(...rest.splice(dice.below(rest.length), 1));
  return taken.sort((a, b) => a - b).map((index) => list[index]);
}

function sourcesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('/generated/'))
    .sort();
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

/** A mutant by what its line says: numbers of lines change. */
function key(path, line, was, becomes) {
  return JSON.stringify([path, line, oneLine(was), oneLine(becomes)]);
}
