/** Outside these bounds a number is rare, and its decimal digits are not exact here. */
const SMALLEST = 1e-6;
const LARGEST = 1e12;

/**
 * A number as `toLocaleString('en-US')` writes it, with `least` to `most` fraction digits; halves are rounded away from
 * zero, as its decimal digits say. Loading the runtime's locale data takes longer than checking a small file.
 */
export function groupedDigits(value: number, least: number, most: number): string {
  const size = Math.abs(value);
  if (!(size < LARGEST) || (size < SMALLEST && value !== 0) || Object.is(value, -0)) {
    return value.toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  }
  // The decimal digits are shifted, so that 1.005 becomes 100.5 and no less.
  const digits = String(Math.round(Number(`${size}e${most}`))).padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const fraction = digits.slice(digits.length - most);
  const shown = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}`;
}
