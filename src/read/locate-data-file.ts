import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { DataFile } from '../job/data-file.ts';

/**
 * What the name of a data file in a job request means: `file-…` is the id of an uploaded file unless such a file exists,
 * anything else a path relative to the folder of the request.
 */
export function locateDataFile(folder: string): (name: string) => DataFile {
  return (name) => {
    const path = isAbsolute(name) ? name : join(folder, name);
    return name.startsWith('file-') && !existsSync(path) ? { id: name } : { path };
  };
}
