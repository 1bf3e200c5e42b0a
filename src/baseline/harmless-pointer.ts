const KNOWN = new Set(
  `arguments assistant audio completion content description detail enum file function function_call functions id image_url
  input items messages name non_preferred_completion non_preferred_output parallel_tool_calls parameters preferred_completion
  preferred_output prompt properties refusal required role strict system text tool_call_id tool_calls tools type url weight
  grader input model name params pass_threshold range reference hyperparameters method supervised dpo reinforcement seed suffix
  training_file validation_file operation graders calculate_output sampling_params evaluation_metric source image_tag`.split(
    /\s+/,
  ),
);
const MOST = 100;

/** A pointer for a file that goes into version control: keys that the format does not know may be data, and become `…`. */
export function harmlessPointer(pointer: string): string {
  const segments = pointer
    .split('/')
    .map((key, at) => (at === 0 || /^\d{1,6}$/.test(key) || KNOWN.has(key) ? key : '…'));
  const shown = segments.join('/');
  return shown.length > MOST ? `${shown.slice(0, MOST - 1)}…` : shown;
}
