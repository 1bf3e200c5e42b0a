/** The object in a rule's `export default defineRule({ … })`, by its syntax tree. */
export function ruleObject({ body }) {
  return body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration?.arguments?.[0];
}

/** A property of an object in a syntax tree. */
export function propertyOf(object, name) {
  return object?.properties?.find(({ key }) => key?.name === name);
}
