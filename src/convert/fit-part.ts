import type { Capabilities, ImagePlace } from './capabilities.ts';
import type { Part } from './conversation.ts';
import { imagePlace } from './image-place.ts';
import type { RowNotes } from './row-notes.ts';

/** A part of a content as the target can hold it. @throws SkippedRow when an image cannot be there */
export function fitPart(part: Part, can: Capabilities, notes: RowNotes): Part {
  if (part.kind === 'refusal') {
    if (can.refusal) return part;
    notes.add('CHANGED-REFUSAL', part.at, 'the refusal becomes a text');
    return { ...part, kind: 'text' };
  }
  if (part.kind !== 'image') return part;
  const { images, name } = can;
  if (images === undefined) return notes.refuse(part.at, `${name} takes no images`, part.url);
  const place = imagePlace(part.url);
  if (!images.includes(place)) return notes.refuse(part.at, adviceFor(place, can), part.url, 'LOSS-IMAGE-REMOTE');
  if (part.detail === undefined || can.detail) return part;
  notes.add('LOSS-IMAGE-DETAIL', part.at, '"detail" has no place', part.detail);
  return { ...part, detail: undefined };
}

const WHERE: Readonly<Record<ImagePlace, string>> = {
  data: 'in a data URL',
  http: 'behind a URL',
  gs: 'in Google Cloud Storage',
  s3: 'in Amazon S3',
  file: 'in a file',
};

function adviceFor(place: ImagePlace, { name, images, imageFiles }: Capabilities): string {
  const wanted = (images ?? []).map((each) => WHERE[each]).join(' or ');
  if (imageFiles && place === 'data')
    return `the image is in a data URL, and ${name} reads files: name a folder for them (--images-dir)`;
  return `the image is ${WHERE[place]}, and ${name} reads images ${wanted}; nothing is fetched or uploaded here`;
}
