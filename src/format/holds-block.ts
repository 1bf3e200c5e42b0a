import { isObject } from './is-object.ts';

/** Whether a list of untyped blocks has one with this key. */
export function holdsBlock(blocks: unknown, key: string): boolean {
  return Array.isArray(blocks) && blocks.some((block) => isObject(block) && Object.hasOwn(block, key));
}
