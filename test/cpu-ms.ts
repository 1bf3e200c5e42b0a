/** Milliseconds of processor time that this process has used: a bound against work without end, whatever else the machine does. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
