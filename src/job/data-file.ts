import type { JsonObject } from '../format/example.ts';

/** A data file that a request names: the id of an uploaded file, or a path on this machine. */
export type DataFile = { readonly id: string } | { readonly path: string };

/** The data files of a request as they were resolved; undefined where the request names none. */
export interface DataFiles {
  readonly training: DataFile | undefined;
  readonly validation: DataFile | undefined;
}

/** Settles what `training_file` and `validation_file` mean; `locate` knows the files of this machine. */
export function dataFilesOf(request: JsonObject | undefined, locate: (name: string) => DataFile): DataFiles {
  const fileAt = (key: string): DataFile | undefined => {
    const name = request?.[key];
    return typeof name === 'string' && name.trim() !== '' ? locate(name) : undefined;
  };
  return { training: fileAt('training_file'), validation: fileAt('validation_file') };
}
