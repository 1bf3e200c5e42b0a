/** `yes`, `no`, or nothing for a row without a goal or without figures. */
export function met({ ratio, most }) {
  if (most === undefined || ratio === undefined) return '';
  return ratio <= most ? 'yes' : 'no';
}
