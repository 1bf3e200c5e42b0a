/** Lower case, without separators. */
const NAMES: ReadonlySet<string> = new Set(
  'answer answers answerkey correct correctanswer expected expectedanswer expectedoutput expectedresponse expectedresult finalanswer gold golden goldanswer goldenanswer goldlabel groundtruth idealanswer idealresponse label reference referenceanswer referenceanswers referenceoutput referenceresponse referencesolution rightanswer solution target targetanswer targetoutput'.split(
    ' ',
  ),
);

const LONGEST = 40;

/**
 * The plain form of a field's name by which people call the right answer (`ground_truth` and `groundTruth` are
 * `groundtruth`); undefined for other fields.
 */
export function referenceName(key: string): string | undefined {
  if (key.length > LONGEST) return undefined;
  const plain = key.toLowerCase().replace(/[_\- ]/g, '');
  return NAMES.has(plain) ? plain : undefined;
}
