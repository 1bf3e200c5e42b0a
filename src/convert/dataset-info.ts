import type { WrittenFacts } from './target.ts';

/** The entry of LLaMA-Factory's dataset_info.json for a file in one of its formattings. */
export function datasetInfo(form: string, { tools, pairs, images, system }: WrittenFacts, fileName: string): string {
  const columns =
    form === 'alpaca'
      ? {
          prompt: 'instruction',
          query: 'input',
          response: 'output',
          ...(system ? { system: 'system' } : {}),
          history: 'history',
        }
      : {
          messages: form === 'openai' ? 'messages' : 'conversations',
          ...(tools ? { tools: 'tools' } : {}),
          ...(images ? { images: 'images' } : {}),
        };
  const pair = pairs ? { chosen: 'chosen', rejected: 'rejected' } : {};
  const entry = {
    file_name: fileName,
    ...(form === 'alpaca' ? {} : { formatting: form }),
    ...(pairs ? { ranking: true } : {}),
    columns: { ...columns, ...pair },
    ...(form === 'openai' ? { tags: TAGS } : {}),
  };
  return JSON.stringify({ my_dataset: entry }, undefined, 2);
}

/** The defaults are those of ShareGPT. */
const TAGS = {
  role_tag: 'role',
  content_tag: 'content',
  user_tag: 'user',
  assistant_tag: 'assistant',
  observation_tag: 'tool',
  function_tag: 'function',
  system_tag: 'system',
};
