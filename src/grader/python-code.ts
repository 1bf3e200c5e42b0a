/**
 * Python source with what stands inside strings and comments replaced by spaces, so that a search finds code only. Line
 * breaks and all other positions stay. Linear; nothing is run.
 */
export function pythonCode(source: string): string {
  const parts: string[] = [];
  let kept = 0;
  let at = 0;
  while (at < source.length) {
    const next = nextQuoteOrHash(source, at);
    if (next < 0) break;
    const quote = source[next] ?? '';
    const end = quote === '#' ? lineEnd(source, next) : stringEnd(source, next, quote);
    parts.push(source.slice(kept, next), blanked(source.slice(next, end)));
    kept = end;
    at = end;
  }
  parts.push(source.slice(kept));
  return parts.join('');
}

function nextQuoteOrHash(source: string, from: number): number {
  const search = /["'#]/g;
  search.lastIndex = from;
  return search.exec(source)?.index ?? -1;
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

/** The index after the closing quotes; of a string that is never closed, the end of its line or of the source. */
function stringEnd(source: string, open: number, quote: string): number {
  const triple = quote.repeat(3);
  const isTriple = source.startsWith(triple, open);
  const close = isTriple ? triple : quote;
  let at = open + close.length;
  while (at < source.length) {
    if (source[at] === '\\') at += 2;
    else if (source.startsWith(close, at)) return at + close.length;
    else if (!isTriple && source[at] === '\n') return at;
    else at++;
  }
  return source.length;
}

function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
