/** The keys of each type of grader. test/grader compares them with schemas/grader.schema.json. */
export const GRADER_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['string_check', ['type', 'name', 'input', 'reference', 'operation']],
  ['text_similarity', ['type', 'name', 'input', 'reference', 'evaluation_metric', 'pass_threshold']],
  ['python', ['type', 'name', 'source', 'image_tag']],
  ['score_model', ['type', 'name', 'model', 'input', 'range', 'sampling_params']],
  ['label_model', ['type', 'name', 'model', 'input', 'labels', 'passing_labels']],
  ['multi', ['type', 'name', 'graders', 'calculate_output']],
]);
