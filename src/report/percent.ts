/** A share for people: `41 %`, below one in a hundred with a digit more, and never a rounded nothing. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  const share = (100 * part) / whole;
  if (share < 0.1) return '< 0.1 %';
  if (share < 0.95) return `${share.toFixed(1)} %`;
  if (share >= 99.5 && part < whole) return '> 99 %';
  return `${Math.round(share)} %`;
}
