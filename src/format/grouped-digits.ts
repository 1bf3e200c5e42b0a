/** Larger numbers have no fixed notation. */
const LARGEST = 1e21;

/**
 * A number as `toLocaleString('en-US')` writes it, with `least` to `most` fraction digits. Loading the runtime's
 * locale data takes longer than checking a small file.
 */
export function groupedDigits(value: number, least: number, most: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) {
    return value.toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  }
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(most).split('.');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const shown = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${shown === '' ? '' : `.${shown}`}`;
}
