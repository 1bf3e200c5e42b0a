import { createRequire } from 'node:module';
import { NOTICE } from './notice.mjs';

const require = createRequire(import.meta.url);

/** The order is that of `CharacterClass` in src/tokens/character-class.ts; 0 is for all other characters. */
const CLASSES = [
  [],
  ['General_Category/Uppercase_Letter', 'General_Category/Titlecase_Letter'],
  ['General_Category/Lowercase_Letter'],
  ['General_Category/Modifier_Letter', 'General_Category/Other_Letter'],
  ['General_Category/Mark'],
  ['General_Category/Number'],
  ['Binary_Property/White_Space'],
];
const NEWLINE = 7;

/** Runs of equal classes from U+0000 on: `<length in base 36>:<class>`, the other characters at the end left out. */
export async function generateCharacterClasses() {
  const classes = new Uint8Array(0x110000);
  for (const [number, properties] of CLASSES.entries()) {
    for (const property of properties) {
      const { characters } = require(`regenerate-unicode-properties/${property}.js`);
      for (const character of characters.toArray()) classes[character] = number;
    }
  }
  classes[0x0a] = NEWLINE;
  classes[0x0d] = NEWLINE;
  const runs = [];
  for (let start = 0; start < classes.length; ) {
    let end = start + 1;
    while (classes[end] === classes[start]) end++;
    runs.push(`${(end - start).toString(36)}:${classes[start]}`);
    start = end;
  }
  if (runs.at(-1)?.endsWith(':0')) runs.pop();
  const { version } = require('regenerate-unicode-properties/package.json');
  return new Map([
    [
      'src/generated/character-classes.ts',
      `${NOTICE}\n
/** Unicode 16.0, from regenerate-unicode-properties ${version}. Runs from U+0000 on: length in base 36, colon, class. */
export const CHARACTER_CLASS_RUNS =\n  '${runs.join(' ')}';\n`,
    ],
  ]);
}
