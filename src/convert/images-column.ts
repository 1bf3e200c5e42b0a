import type { ImagePart, Raw, Turn } from './conversation.ts';
import { imagePlace } from './image-place.ts';
import { joinTokens } from './joined-text.ts';
import { textOfToken } from './json-node.ts';
import { partsOf } from './place-images.ts';
import type { RowNotes } from './row-notes.ts';
import type { TargetOptions } from './target.ts';
import { writeList } from './write-json.ts';

/** Collects the images of a row for its `images`. */
export interface ImagesColumn {
  /** Adds an image. */
  readonly add: (part: ImagePart) => void;
  /** A content as one text, with `<image>` where an image was. */
  readonly tagged: (turn: Turn) => Raw;
  /** The list; undefined without images. */
  readonly written: () => Raw | undefined;
}

/** Data URLs become files where the caller saves them. */
export function imagesColumn({ saveImage }: TargetOptions, notes: RowNotes): ImagesColumn {
  const urls: Raw[] = [];
  const add: ImagesColumn['add'] = ({ url, at }) => {
    if (saveImage === undefined || imagePlace(url) !== 'data') {
      urls.push(url);
      return;
    }
    const path = saveImage(textOfToken(url));
    urls.push(path === undefined ? notes.refuse(at, 'the data URL cannot be decoded', url) : JSON.stringify(path));
  };
  return {
    add,
    tagged({ content, at }) {
      const tokens = partsOf(content, at).map((part) => {
        if (part.kind !== 'image') return part.text;
        add(part);
        return '"<image>"';
      });
      return joinTokens(tokens, '');
    },
    written: () => (urls.length === 0 ? undefined : writeList(urls)),
  };
}
