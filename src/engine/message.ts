import { groupedDigits } from '../format/grouped-digits.ts';

/** The names in a template: `{count}` and the plural form `{count|row|rows}` both need `count`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Placeholders<Rest>
  : never;

export type MessageData<Template extends string> = [Placeholders<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Placeholders<Template>, string | number>> };

/**
 * Fills a message template. `{name}` becomes the value; `{count|row|rows}` becomes `1 row` or `5 rows`.
 * Numbers get thousands separators, in the same way in every locale.
 */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = data[name];
      if (value === undefined) return whole;
      const text = typeof value === 'number' ? formatNumber(value) : value;
      return one === undefined ? text : `${text} ${value === 1 ? one : many}`;
    },
  );
}

export function formatNumber(value: number): string {
  return groupedDigits(value, 0, 2);
}
