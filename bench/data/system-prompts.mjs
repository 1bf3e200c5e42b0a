import { output } from './output.mjs';

const OPENINGS = {
  english: [
    'You are a helpful assistant. ',
    'You are a support agent of an online shop. ',
    'You are a patient teacher. ',
  ],
  code: ['You are a senior software engineer who reviews code. ', 'You answer with code first, then explain. '],
  cjk: ['你是一个乐于助人的助手。', 'あなたは親切なアシスタントです。', '请用简体中文回答用户的问题。'],
  cyrillic: ['Ты полезный помощник. ', 'Вы – консультант банка. '],
};
const LENGTHS = [0, 90, 160, 300, 600];

/** A handful of system prompts per class, as datasets have them: the bytes of the inside of a JSON string. */
export function systemPrompts(write, random) {
  const languages = { english: write.english, code: write.english, cjk: write.chinese, cyrillic: write.russian };
  return Object.fromEntries(
    Object.entries(OPENINGS).map(([kind, openings]) => [
      kind,
      openings.map((opening, index) => {
        const out = output(4096);
        const length = LENGTHS[(index * 2 + openings.length) % LENGTHS.length];
        out.bytes.set(Buffer.from(opening));
        out.at = Buffer.byteLength(opening);
        if (length > 0) (kind === 'cjk' && index === 1 ? write.japanese : languages[kind])(out, random, length);
        return out.bytes.slice(0, out.at);
      }),
    ]),
  );
}
