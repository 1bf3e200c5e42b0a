import { formatNumber } from '../src/engine/message.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'file-too-large',
    summary: 'The file is larger than the provider takes, or than a plain upload takes.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: { plainUpload: { severity: 'warning', effect: 'quality' } },
    messages: {
      tooLarge:
        'The file has {size}, and {provider} takes files of less than {limit}. Split it, or train on a part of it.',
      plainUpload:
        'The file has {size}; a plain upload at {provider} works only below {limit}. Upload it in parts with the Uploads API.',
    },
    docs: {
      why: 'OpenAI takes files of up to 512 MB through the Files API and up to 8 GB through the Uploads API. On Azure a file has to be smaller than 512 MB, and from about 150 MB a plain upload succeeds while the job later fails without a message. A compressed file counts with its decompressed size.',
      fix: 'Upload in parts with the Uploads API (`client.uploads.create`), or split the data. A part of the data is often enough: train on it first.',
      sources: [
        'OpenAI API reference, POST /files and POST /uploads (openai-openapi f85dbe2, 2026-08-21)',
        'Azure OpenAI “Quotas and limits”, training file size, 2026-02-17',
        'Microsoft fine-tuning skill, large file uploads, as read 2026-11-21',
      ],
      bad: [],
      good: ['{"messages":[{"role":"user","content":"Any news?"},{"role":"assistant","content":"None."}]}'],
    },
  },
  finish(_, { source, profile, report }) {
    const { maxFileBytes, maxPlainUploadBytes } = profile.limits;
    if (source.diagnosis !== undefined || source.stopped !== undefined) return;
    const data = { size: bytesInWords(source.bytes), provider: profile.title };
    if (maxFileBytes !== null && source.bytes > maxFileBytes.value) {
      report({ messageId: 'tooLarge', data: { ...data, limit: bytesInWords(maxFileBytes.value) } });
    } else if (maxPlainUploadBytes !== null && source.bytes > maxPlainUploadBytes.value) {
      report({ messageId: 'plainUpload', data: { ...data, limit: bytesInWords(maxPlainUploadBytes.value) } });
    }
  },
});

/** Limits are stated in units of 1,024: 512 MB are 536,870,912 bytes. */
function bytesInWords(bytes: number): string {
  return bytes >= 2 ** 30 ? `${formatNumber(bytes / 2 ** 30)} GB` : `${formatNumber(bytes / 2 ** 20)} MB`;
}
