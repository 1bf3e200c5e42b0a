import { groupedDigits } from '../format/grouped-digits.ts';

/** An amount for people: `$1,204.50`, and below a dollar with two significant digits (`$0.0042`). */
export function inUsd(amount: number): string {
  if (amount > 0 && amount < 1) return `$${twoDigits(amount)}`;
  const cents = Number.isInteger(amount) ? 0 : 2;
  return `$${groupedDigits(amount, cents, 2)}`;
}

function twoDigits(amount: number): string {
  const zeros = /^0\.(0*)/.exec(String(amount))?.[1];
  // Even smaller, and written with an exponent.
  if (zeros === undefined) return amount.toLocaleString('en-US', { maximumSignificantDigits: 2 });
  return groupedDigits(amount, 0, zeros.length + 2);
}
