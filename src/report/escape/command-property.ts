import { commandData } from './command-data.ts';

/** A property of a workflow command: as its message, and `:` and `,` too. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
