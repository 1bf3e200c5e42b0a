const FUNCTION_NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/** True for a name that a function may have, as the schemas of tools and calls say. */
export function isFunctionName(name: string): boolean {
  return FUNCTION_NAME.test(name);
}
