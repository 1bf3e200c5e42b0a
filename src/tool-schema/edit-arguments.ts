import type { EditDescriptor } from '../engine/fix-descriptor.ts';
import { locateEdits } from '../engine/locate-edits.ts';

/** A JSON text, such as the arguments of a call, with one edit made; undefined when its place is not there. */
export function editArguments(json: string, edit: EditDescriptor): string | undefined {
  const [found] = locateEdits(json, [edit]) ?? [];
  return found === undefined ? undefined : json.slice(0, found.start) + found.text + json.slice(found.end);
}
