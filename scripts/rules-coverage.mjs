// npm run rules:coverage -- <catalogue.md>: which rule ids of a catalogue exist here, are missing, or are ours alone.
import { readFile } from 'node:fs/promises';
import { idsIn } from './gen/rule-index.mjs';

const [catalogue] = process.argv.slice(2);
if (catalogue === undefined) {
  console.error('usage: npm run rules:coverage -- <catalogue.md>');
  process.exit(2);
}
const renames = JSON.parse(await readFile(new URL('rule-renames.json', import.meta.url), 'utf8'));
const ours = new Set(await idsIn(new URL('../rules/', import.meta.url)));
const groups = groupsIn(await readFile(catalogue, 'utf8'));
const wanted = new Set();
for (const [group, ids] of groups) {
  for (const id of ids) wanted.add(renames[id] ?? id);
  const missing = ids.filter((id) => !ours.has(renames[id] ?? id));
  console.log(
    `${group}: ${ids.length - missing.length} of ${ids.length} exist${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
  );
}
const alone = [...ours].filter((id) => !wanted.has(id));
console.log(`ours alone: ${alone.length > 0 ? alone.join(', ') : 'none'}`);
for (const [from, to] of Object.entries(renames)) console.log(`renamed: ${from} -> ${to}`);

/** The ids in the first column of each table, by heading; a cell may name several. */
function groupsIn(markdown) {
  const found = new Map();
  let group = '';
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) group = line.slice(3).trim();
    const cell = /^\| ((?:`[a-z0-9-]+`(?:, )?)+) \|/.exec(line)?.[1];
    if (cell === undefined) continue;
    const ids = [...cell.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id);
    found.set(group, [...(found.get(group) ?? []), ...ids]);
  }
  return found;
}
