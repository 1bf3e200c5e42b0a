import { groupedDigits } from '../format/grouped-digits.ts';

/** An amount for people: `$1,204.50`, and below a dollar with two significant digits (`$0.0042`). */
export function inUsd(amount: number): string {
  if (amount > 0 && amount < 1) return `$${twoDigits(amount)}`;
  const cents = Number.isInteger(amount) ? 0 : 2;
  return `$${groupedDigits(amount, cents, 2)}`;
}

/** Of an amount below a dollar; `toPrecision` writes very small ones with an exponent. */
function twoDigits(amount: number): string {
  if (amount < 1e-6) return amount.toLocaleString('en-US', { maximumSignificantDigits: 2 });
  return amount.toPrecision(2).replace(/\.?0+$/, '');
}
