import { loadForeignValidators } from '../format/foreign-validator.ts';
import { loadCounter } from '../tokens/load-counter.ts';

/**
 * Reads what the first calls would read from the package's own folder: the token tables and the code that only some calls
 * need. After that `validate` and `lint` of data in memory open no file. Worth calling once when a service starts; takes
 * about 10 ms and 6 MB, which stay for the life of the process.
 */
export async function preload(): Promise<void> {
  await Promise.all([
    loadCounter('o200k_base'),
    loadCounter('cl100k_base'),
    loadForeignValidators(),
    import('node:zlib'),
    import('./check-grader-document.ts'),
    import('./job-file.ts'),
    import('./load-grader.ts'),
    import('./read-request.ts'),
  ]);
}
