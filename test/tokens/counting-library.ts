/** What scripts/recorded-requests.mjs counts with, from the sources. */
export * as countingLibrary from '../../src/counting.ts';
