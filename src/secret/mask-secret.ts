const ENOUGH = 20;

/** The first four characters and the last two, of long values only: enough to recognise a key that one knows. */
export function maskSecret(value: string): string {
  if (value.startsWith('-----')) return '-----BEGIN…';
  return value.length < ENOUGH ? '…' : `${value.slice(0, 4)}…${value.slice(-2)}`;
}
