import { isObject } from './is-object.ts';
import { pointerToken } from './pointer.ts';
import type { SchemaFailure } from './schema-failure.ts';

/** The parts of an ajv error (with `verbose`) that a failure is made of. */
export interface AjvError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

const MOST = 100;

/** One failure per cause, at most 100. */
export function schemaFailures(errors: readonly AjvError[]): SchemaFailure[] {
  const byPointer = new Map<string, SchemaFailure>();
  const firstOfArray = new Map<string, string>();
  for (const error of errors) {
    if (error === undefined || isDetail(error)) continue;
    const failure = toFailure(error);
    const { pointer, keyword } = failure;
    const known = byPointer.get(pointer);
    if (known !== undefined) {
      byPointer.set(pointer, merge(known, failure));
      continue;
    }
    const array = keyword === 'type' ? arrayOf(pointer) : undefined;
    if (array !== undefined) {
      const key = `${error.schemaPath} ${array}`;
      const first = firstOfArray.get(key);
      const failed = first === undefined ? undefined : byPointer.get(first);
      if (first !== undefined && failed !== undefined) {
        byPointer.set(first, {
          ...failed,
          params: { ...failed.params, alike: Number(failed.params['alike'] ?? 0) + 1 },
        });
        continue;
      }
      firstOfArray.set(key, pointer);
    }
    if (byPointer.size < MOST) byPointer.set(pointer, failure);
  }
  return [...byPointer.values()];
}

/** Errors inside a branch, and the one that only says that a condition's consequence failed. */
function isDetail({ keyword, schemaPath }: AjvError): boolean {
  return (
    keyword === 'if' ||
    schemaPath.includes('/anyOf/') ||
    schemaPath.includes('/contains/') ||
    schemaPath.includes('/propertyNames/')
  );
}

function toFailure(error: AjvError): SchemaFailure {
  const node = error.parentSchema ?? {};
  const owner = node['x-tunelint-rule'];
  const rule = typeof owner === 'string' ? owner : 'schema';
  const base = { pointer: error.instancePath, value: error.data, node, rule };
  if (error.keyword === 'required') {
    return { ...base, keyword: 'required', params: { missing: [error.params['missingProperty']] } };
  }
  if (error.keyword === 'anyOf') {
    const missing = onlyRequires(node['anyOf']);
    if (missing !== undefined) return { ...base, keyword: 'required', params: { missing } };
  }
  const key = error.params['additionalProperty'] ?? error.params['propertyName'];
  if (typeof key === 'string') {
    return {
      ...base,
      keyword: error.keyword,
      pointer: `${error.instancePath}/${pointerToken(key)}`,
      params: error.params,
    };
  }
  if (error.keyword === 'discriminator') {
    const tag = String(error.params['tag']);
    const hints = node['x-tunelint'];
    const params = { tag, tagValue: error.params['tagValue'], values: isObject(hints) ? hints['values'] : [] };
    const present = isObject(error.data) && Object.hasOwn(error.data, tag);
    if (!present) return { ...base, keyword: 'required', params: { ...params, missing: [tag] } };
    const pointer = `${error.instancePath}/${pointerToken(tag)}`;
    return { ...base, keyword: 'discriminator', pointer, value: params.tagValue, params };
  }
  return { ...base, keyword: error.keyword, params: error.params };
}

/** The keys that the first branch of an `anyOf` asks for, when it asks for nothing else. */
function onlyRequires(branches: unknown): readonly unknown[] | undefined {
  const first: unknown = Array.isArray(branches) ? branches[0] : undefined;
  if (!isObject(first) || Object.keys(first).length !== 1) return undefined;
  return Array.isArray(first['required']) ? first['required'] : undefined;
}

function merge(known: SchemaFailure, next: SchemaFailure): SchemaFailure {
  if (known.keyword === 'required' && next.keyword === 'required') {
    const missing = new Set([...list(known.params['missing']), ...list(next.params['missing'])]);
    return { ...known, params: { ...known.params, missing: [...missing] } };
  }
  return next.keyword === 'type' && known.keyword !== 'type' ? next : known;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The pointer of the array that a pointer's last token indexes; undefined for members of objects. */
function arrayOf(pointer: string): string | undefined {
  return /^(.*)\/\d+$/.exec(pointer)?.[1];
}
