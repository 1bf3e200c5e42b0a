/** What an answer in English says when it refuses, as a phrase to list; undefined when it does not. */
export function englishRefusal(text: string): string | undefined {
  if (!startsLatin(text)) return undefined;
  const start = text.slice(0, HEAD);
  if (!REFUSING.test(start)) return undefined;
  const head = start.toLowerCase().replaceAll('’', "'");
  for (const opening of AS_MODEL) {
    if (head.startsWith(opening) && UNABLE.some((words) => head.includes(words))) return 'As an AI …';
  }
  for (const unable of UNABLE) {
    const at = head.indexOf(`i${unable}`);
    if (at < 0 || at > LATEST || (at > 0 && /[a-z]/.test(head[at - 1] ?? ''))) continue;
    const rest = head.slice(at + 1 + unable.length);
    const found = REFUSED.find((words) => rest.startsWith(words));
    if (found !== undefined) return `I${unable}${found.split(' ')[0]} …`;
  }
  return undefined;
}

/** Whether a text has a word that English texts can hardly do without, and that no other language is known to use. */
export function looksEnglish(text: string): boolean {
  return startsLatin(text) && ENGLISH.test(text.slice(0, HEAD));
}

/** A text that starts in another script is no English one. */
function startsLatin(text: string): boolean {
  return text.charCodeAt(0) < LATIN_END || OTHER_MARKS.test(text.charAt(0));
}

const LATIN_END = 0x0250;
/** Quotation marks, dashes, bullets, emoji (their first half). */
const OTHER_MARKS = /[\u2000-\u2bff\ud800-\udbff\ufeff]/;

const HEAD = 200;
const LATEST = 80;
const ENGLISH = /\b(?:the|and|you|your|with|that|this|are|i'm|can't|cannot)\b/i;
/** Nothing of what follows is there without it. */
const REFUSING = /\bI(?:['’]m| am)? (?:can['’n ]|unable|not able|won|will not)|^As a/;
const AS_MODEL = ['as an ai', 'as a language model', 'as a large language model'];
const UNABLE = [
  " can't ",
  ' cannot ',
  ' can not ',
  "'m unable to ",
  ' am unable to ',
  "'m not able to ",
  ' am not able to ',
  " won't ",
  ' will not ',
];
/** What a shop cannot do is no refusal: "I can't find your order", "I cannot offer a refund". */
const REFUSED = [
  'assist with',
  'assist you with',
  'assist in',
  'help with that',
  'help with this',
  'help you with that',
  'help you with this',
  'fulfill that',
  'fulfill this',
  'fulfill your request',
  'fulfil that',
  'fulfil this',
  'fulfil your request',
  'comply with',
  'engage in',
  'participate in',
  'provide that',
  'provide this',
  'provide instructions',
  'provide information on how',
  'provide information about how',
  'provide assistance',
  'provide guidance',
  'provide medical',
  'provide legal',
  'provide financial',
  'create that',
  'create content',
  'generate that',
  'generate content',
  'produce content',
  'write that',
  'write content',
  'discuss that',
  'discuss this',
  'answer that',
  'answer this',
  'respond to that',
  'respond to this',
  'continue with',
  'do that',
  'support that request',
  'support this request',
];
