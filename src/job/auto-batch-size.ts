const SHARE_OF_EXAMPLES = 0.002;
const LARGEST = 256;

/**
 * About what `batch_size: "auto"` comes to: 0.2 % of the examples, at most 256. As OpenAI’s older guide and Azure’s
 * fine-tuning page (2026-10-06) describe it; no promise of the API.
 */
export function autoBatchSize(examples: number): number {
  return Math.min(LARGEST, Math.max(1, Math.round(examples * SHARE_OF_EXAMPLES)));
}
