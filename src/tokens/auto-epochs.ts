const TARGET_EPOCHS = 3;
const MAX_EPOCHS = 25;
const MIN_EXAMPLE_EPOCHS = 100;
const MAX_EXAMPLE_EPOCHS = 25_000;

/**
 * The number of epochs that `n_epochs: "auto"` comes to: three, more for small files, fewer for large ones. From OpenAI's
 * published data preparation notebook and the same on all recorded jobs, but no promise of the API.
 */
export function autoEpochs(examples: number): number {
  const wanted = examples * TARGET_EPOCHS;
  if (wanted < MIN_EXAMPLE_EPOCHS) return Math.min(MAX_EPOCHS, Math.floor(MIN_EXAMPLE_EPOCHS / examples));
  if (wanted > MAX_EXAMPLE_EPOCHS) return Math.max(1, Math.floor(MAX_EXAMPLE_EPOCHS / examples));
  return TARGET_EPOCHS;
}
