import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { pointerToken } from '../format/pointer.ts';

/** A text of a grader that may hold templates. */
export interface GraderText {
  /** JSON pointer from the grader's root. */
  readonly at: string;
  readonly text: string;
  /** The member it belongs to. */
  readonly member: 'input' | 'reference';
  /** The grader that holds it, and where that stands. */
  readonly grader: JsonObject;
  readonly graderAt: string;
}

const MOST = 1000;

/** A grader and, of a multi grader, those in its map; at most 200. */
export function gradersOf(grader: JsonObject): { readonly grader: JsonObject; readonly at: string }[] {
  const { graders } = grader;
  if (grader['type'] !== 'multi' || !isObject(graders)) return [{ grader, at: '' }];
  return Object.entries(graders)
    .slice(0, 200)
    .flatMap(([key, each]) => (isObject(each) ? [{ grader: each, at: `/graders/${pointerToken(key)}` }] : []));
}

/** The texts of one grader into which the service puts variables, at most 1,000. */
export function textsOf(grader: JsonObject, graderAt: string): GraderText[] {
  const texts: GraderText[] = [];
  const add = (text: unknown, at: string, member: GraderText['member']): void => {
    if (typeof text === 'string' && texts.length < MOST)
      texts.push({ at: graderAt + at, text, member, grader, graderAt });
  };
  const { input, reference } = grader;
  add(reference, '/reference', 'reference');
  if (!Array.isArray(input)) add(input, '/input', 'input');
  else {
    for (const [index, item] of input.slice(0, MOST).entries()) {
      if (!isObject(item)) continue;
      const { content } = item;
      const at = `/input/${index}/content`;
      add(content, at, 'input');
      if (isObject(content)) add(content['text'], `${at}/text`, 'input');
      if (!Array.isArray(content)) continue;
      for (const [part, each] of content.slice(0, MOST).entries()) {
        add(each, `${at}/${part}`, 'input');
        if (isObject(each)) add(each['text'], `${at}/${part}/text`, 'input');
        if (isObject(each)) add(each['image_url'], `${at}/${part}/image_url`, 'input');
      }
    }
  }
  return texts;
}
