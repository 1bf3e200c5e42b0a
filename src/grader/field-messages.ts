/** What can be wrong with a field that a grader reads: the messages of the rule grader-unknown-field. */
export const FIELD_MESSAGES = {
  missing:
    'The grader reads {shown}, which is missing in {share}: such a row gets an error (invalid_variable_error) instead of a score, and teaches nothing.{types}{hint}',
  pythonKey: 'The Python grader reads {shown}, which is missing in {share}: {effect}.{types}{hint}',
  constant:
    'The grader compares with {shown}, which is {value} in all {count} rows: a model that always says the same gets the full score. Check how the field was filled.',
  longText:
    'A string_check reads {shown}, but in {share} it holds more than {most} characters (up to {longest}): an answer that says the same in other words gets 0. Use text_similarity or score_model, or shorten the reference.',
  notText:
    'A string_check reads {shown}, but it is {type} in {share}: only texts and numbers compare. Write the field as a text, or compare in a python grader.',
} as const;

/** The messages that are no errors. */
export const FIELD_VARIANTS = {
  pythonKey: { severity: 'warning', effect: 'quality' },
  constant: { severity: 'warning', effect: 'quality' },
  longText: { severity: 'warning', effect: 'quality' },
  notText: { severity: 'warning', effect: 'quality' },
} as const;
