export { lintCase } from './lint-case.ts';
export { lintInPieces } from './lint-in-pieces.ts';
