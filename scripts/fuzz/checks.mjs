import { checkFixing } from './checks/check-fixing.mjs';
import { checkLine } from './checks/check-line.mjs';
import { checkLinting } from './checks/check-linting.mjs';
import { checkReading } from './checks/check-reading.mjs';

/**
 * What is fuzzed, by name: the check, how often it runs among all iterations, and what its inputs are like: at
 * `most` how many lines, short ones only or any, of which the share `readable` are files of
 * records only. Lines are checked most often: that takes a hundredth of the time of a whole run.
 */
export const CHECKS = {
  line: { check: checkLine, weight: 900, most: 1, isShort: true, readable: 0.03 },
  read: { check: checkReading, weight: 90, most: 5, readable: 0.1 },
  lint: { check: checkLinting, weight: 5, most: 5, readable: 0.4 },
  fix: { check: checkFixing, weight: 5, most: 2, readable: 0.5 },
};
