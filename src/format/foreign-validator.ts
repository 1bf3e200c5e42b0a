import { FOREIGN_FORMATS } from '../generated/formats.ts';

let loaded: Readonly<Record<string, unknown>> | undefined;

/** Reads the validators of foreign formats, which runs for OpenAI's formats never need. */
export async function loadForeignValidators(): Promise<void> {
  loaded ??= await import('../generated/foreign-validators.ts');
}

/** The validator of a foreign format. @throws RangeError unless `loadForeignValidators` was awaited */
export function foreignValidator(format: string): unknown {
  if (loaded === undefined || !Object.hasOwn(FOREIGN_FORMATS, format)) throw new RangeError(`No validator: ${format}`);
  return loaded[format.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
}
