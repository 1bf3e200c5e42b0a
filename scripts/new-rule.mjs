// Scaffolds a rule: npm run new-rule <id>
import { access, writeFile } from 'node:fs/promises';

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
  console.error('usage: npm run new-rule <id>     for example: npm run new-rule answer-too-short');
  process.exit(2);
}
const url = new URL(`../rules/${id}.ts`, import.meta.url);
if (
  await access(url).then(
    () => true,
    () => false,
  )
) {
  console.error(`rules/${id}.ts exists already`);
  process.exit(2);
}
await writeFile(
  url,
  `import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: '${id}',
    summary: 'Say in one sentence what pattern is reported.',
    group: 'messages',
    severity: 'warning',
    effect: 'quality',
    messages: { found: 'What is wrong with {what}, why it matters, what to do.' },
    docs: {
      why: 'Why it matters, in whole sentences.',
      fix: 'What to do about it.',
      sources: ['Where the fact stands, read ${new Date().toISOString().slice(0, 10)}'],
      bad: ['{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"TODO"}]}'],
      good: ['{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"On its way."}]}'],
    },
  },
  example({ conversations }, { report }) {
    for (const { messages } of conversations) {
      for (const { message, pointer } of messages) {
        if (message['content'] !== 'TODO') continue;
        report({ messageId: 'found', data: { what: 'this message' }, at: \`\${pointer}/content\` });
      }
    }
  },
});
`,
);
console.log(`rules/${id}.ts written.
Next: write the rule and its examples, then npm run gen, then npx vitest run test/rules.test.ts -t ${id}`);
