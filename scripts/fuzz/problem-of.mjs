import { random } from './random.mjs';

/**
 * Runs a check over an input with the choices of a seed.
 *
 * @returns what is wrong, in words; undefined when nothing is
 */
export async function problemOf(check, bytes, seed, product) {
  try {
    return await check(bytes, random(seed, 1), product);
  } catch (error) {
    return `throws ${error?.stack ?? error}`;
  }
}
