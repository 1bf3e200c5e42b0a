import { BaselineError } from '../baseline/baseline-error.ts';
import { UsageError } from './usage-error.ts';

/** What a call gives; what is wrong with a baseline is said like what is wrong with a flag. @throws UsageError */
export function usableBaseline<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw error instanceof BaselineError ? new UsageError(error.message) : error;
  }
}
