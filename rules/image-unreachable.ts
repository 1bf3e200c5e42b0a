import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { faultGroups } from '../src/image/fault-groups.ts';
import { fetchableUrl } from '../src/image/fetchable-url.ts';
import { imagesOf } from '../src/image/images-of.ts';
import { addUrl, mergeUrlSamples, startUrlSample, type UrlSample, urlsInOrder } from '../src/image/url-sample.ts';
import type { UrlResult } from '../src/urls/url-result.ts';

interface State {
  readonly sample: UrlSample;
  tooLong: Fold;
}

const row = (url: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"Which lamp is this?"},{"type":"image_url","image_url":{"url":"${url}"}}]},{"role":"assistant","content":"A desk lamp of 1958."}]}`;
const LAMP = 'https://example.com/lamp.png';
const lamp = (title: string, result: UrlResult) => ({ title, file: row(LAMP), urls: { [LAMP]: result } });
const image = (facts: Partial<Extract<UrlResult, { kind: 'image' }>>): UrlResult => ({
  kind: 'image',
  format: 'PNG',
  bytes: 48_211,
  mode: 'RGB',
  problem: null,
  type: null,
  ...facts,
});

const SKIPPED = 'The provider skips such an image: correct the URL, or write the image as a data URL.';
const AGAIN = 'If training meets the same, the image is skipped: check again later.';

export default defineRule({
  meta: {
    id: 'image-unreachable',
    summary: 'With `--check-urls`: what an image URL leads to cannot be fetched, or is no image that training reads.',
    group: 'images',
    severity: 'error',
    effect: 'skipped',
    everywhere: true,
    variants: {
      unanswered: { severity: 'warning', effect: 'quality' },
      busy: { severity: 'warning', effect: 'quality' },
      downgrade: { severity: 'warning', effect: 'quality' },
      type: { severity: 'warning', effect: 'quality' },
      unchecked: { severity: 'warning', effect: 'quality' },
      sampled: { severity: 'info', effect: 'quality' },
    },
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      unreachable: `{which}: {words}. ${SKIPPED}`,
      unanswered: `{which}: {words}. ${AGAIN}`,
      status: `{which}: the server answers {words}. ${SKIPPED}`,
      busy: `{which}: the server answers {words}. ${AGAIN}`,
      redirect: `{which} {words}. ${SKIPPED}`,
      downgrade: '{which} {words}, which is not followed here and may not be by the provider. Name the last URL.',
      address: '{which} {words}: nobody outside can fetch it, and the image is skipped. Put it where it is public.',
      format: '{which} {words}: training reads sound JPEG, PNG and WEBP files only, and skips this. Replace it.',
      mode: '{which} {words}: images must be RGB or RGBA, and this one is skipped. Convert it.',
      large: '{which} {words}: it is skipped. Make it smaller.',
      type: '{which} is an image that the server calls {words}: some clients go by that. Correct the header Content-Type.',
      unchecked:
        '{count|image URL was|image URLs were} not checked: time ran out, the run was interrupted, a server asked for a long pause, or the URL is longer than 2,048 characters. Run again: what was checked is remembered.',
      sampled: 'There are more than {count} different image URLs: only so many were checked, chosen by chance.',
    },
    docs: {
      why: 'The service skips an image that it cannot fetch, that is too large or of another format, and the row then trains an answer about a picture the model never saw; nothing fails. Only with `--check-urls`, which opens network connections: see [docs/check-urls.md](../check-urls.md). Faults that may pass (no answer, 429, 5xx) are warnings.',
      fix: 'Put the image where everybody can fetch it, under a URL that lasts for the training, or write it into the row as a data URL.',
      sources: [
        'OpenAI guide "Vision fine-tuning", skipped images: inaccessible URL, image too large, invalid image format (2026-07-15)',
        'Microsoft Foundry "Vision fine-tuning" (2026-02-11)',
        'IANA registries of special-purpose IPv4 and IPv6 addresses, as read on 2026-11-21',
      ],
      bad: [
        lamp('the server answers 404', { kind: 'status', status: 404 }),
        lamp('the server asks to come later', { kind: 'status', status: 429 }),
        lamp('the name does not exist', { kind: 'failed', why: 'name' }),
        lamp('no answer in time', { kind: 'failed', why: 'timeout' }),
        lamp('a redirect into a private network', { kind: 'address', words: 'a private network', redirected: true }),
        lamp('redirects in a circle', { kind: 'redirect', why: 'loop' }),
        lamp('a page in its place', image({ format: 'HTML', mode: null })),
        lamp('an image of 12 MB', image({ bytes: 12_582_912 })),
        lamp('a greyscale image', image({ mode: 'L' })),
        { title: 'time ran out', file: row(LAMP), urls: {} },
      ],
      good: [
        lamp('a sound image', image({})),
        { title: 'without --check-urls', file: row('https://example.com/nothing.png') },
      ],
    },
  },
  start: (): State => ({ sample: startUrlSample(), tooLong: startFold() }),
  example(example, { settings: { checkUrls } }, state) {
    if (checkUrls === undefined) return;
    for (const { url, urlPointer, data, fault, misplaced } of imagesOf(example)) {
      if (misplaced || data !== undefined || fault !== undefined) continue;
      const isWanted = fetchableUrl(url, checkUrls.allowPrivate);
      if (isWanted === 'yes') addUrl(state.sample, url, example.place, urlPointer);
      else if (isWanted === 'too long') addToFold(state.tooLong, example.place, urlPointer);
    }
  },
  merge: (earlier, later) => ({
    sample: mergeUrlSamples(earlier.sample, later.sample),
    tooLong: mergeFolds(earlier.tooLong, later.tooLong),
  }),
  urls: ({ sample }) => urlsInOrder(sample).map(({ url }) => url),
  finish({ sample, tooLong }, { report, urls, profile, settings }) {
    if (urls === undefined) return;
    const found = urlsInOrder(sample);
    const limit = profile.limits.maxImageBytes?.value ?? Number.POSITIVE_INFINITY;
    const isFolded = Number.isFinite(settings.limits.findingsPerRule);
    for (const { which, fault, places } of faultGroups(found, urls, limit, isFolded))
      report({ messageId: fault.messageId, data: { which, words: fault.words }, ...foldedAt(places) });
    const left = found.filter(({ url }) => !urls.has(url));
    const unchecked = startFold();
    for (const { place, at } of left) addToFold(unchecked, place, at);
    const all = mergeFolds(unchecked, tooLong);
    if (all.count > 0) report({ messageId: 'unchecked', data: { count: all.count }, ...foldedAt(all) });
    if (sample.limit !== undefined) report({ messageId: 'sampled', data: { count: sample.most } });
  },
});
