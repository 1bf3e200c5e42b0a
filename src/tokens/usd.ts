/** An amount for people: `$1,204.50`, and below a dollar with two significant digits (`$0.0042`). */
export function inUsd(amount: number): string {
  const digits: Intl.NumberFormatOptions =
    amount > 0 && amount < 1
      ? { maximumSignificantDigits: 2 }
      : { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 };
  return `$${amount.toLocaleString('en-US', digits)}`;
}
