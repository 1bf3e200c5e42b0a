/** How many mutants the tests notice; argued ones that stay alive count for nothing. */
export function scoreLine({ killed, hung, alive, argued }) {
  const counted = killed + alive - argued;
  const percent = ((100 * killed) / Math.max(1, counted)).toFixed(1);
  return `${killed} of ${counted} killed, ${percent} % (${hung} by hanging); ${argued} more change nothing that can be seen`;
}
