import { createHash } from 'node:crypto';
import { compatSection } from '../report/html/compat-section.ts';
import { html } from '../report/html/html.ts';
import { STYLES } from '../report/html/styles.ts';
import type { FileCompatibility } from './compat-words.ts';

/** The matrix as one page that loads and runs nothing. */
export function compatHtml(files: readonly FileCompatibility[], now: string): string {
  const hash = createHash('sha256').update(STYLES).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Compatibility · tunelint</title>
<style>${{ markup: STYLES }}</style>
</head>
<body>
<header><p class="brand">tunelint</p><p class="when">checked as of ${now}</p></header>
<main>
${files.map(compatSection)}
</main>
<footer><p>Made on this machine by tunelint; the page loads nothing.</p></footer>
</body>
</html>
`.markup;
}
