import { parseAst } from 'rolldown/parseAst';
import { propertyOf, ruleObject } from './rule-object.mjs';

/**
 * A plugin that makes `docs` of a rule's `meta` a getter. Only `tunelint explain` reads it, and the texts and examples of
 * 90 rules take longer to build than a small file takes to check.
 */
export const lazyDocs = {
  name: 'lazy-docs',
  transform(code, id) {
    if (!/[\\/]rules[\\/][\w-]+\.ts$/.test(id)) return null;
    const docs = docsOf(parseAst(code, { lang: 'ts' }));
    if (docs === undefined) throw new Error(`${id}: no rule with meta.docs`);
    const { start, end, value } = docs;
    const getter = `get docs() { return ${code.slice(value.start, value.end)}; }`;
    return { code: code.slice(0, start) + getter + code.slice(end), map: null };
  },
};

/** The property in `export default defineRule({ meta: { docs: … } })`. */
function docsOf(tree) {
  return propertyOf(propertyOf(ruleObject(tree), 'meta')?.value, 'docs');
}
