import { charactersOf } from './characters-of.mjs';
import { shuffle } from './shuffle.mjs';
import { splitWords } from './split-words.mjs';

const NOUNS = splitWords(`
  私 人 日本 今日 時間 問題 方法 仕事 会社 東京 学校 先生 学生 言葉 日本語 英語 世界 場合 必要 情報 技術 結果 自分 意味 部分
  関係 理由 目的 計画 製品 利用者 画面 入力 出力 処理 実行 設定 確認 変更 追加 削除 保存 検索 表示 関数 変数 配列 文字列 数値
  型 値 例 点 手 目 水 火 山 川 海 空 雨 雪 春 夏 秋 冬 朝 昼 夜 家 部屋 台所 料理 野菜 果物 肉 魚 卵 米 お茶 味 店 駅 電車 車
  道 町 国 都市 旅行 写真 映画 音楽 本 小説 歴史 文化 経済 政治 社会 法律 契約 銀行 価格 費用 税金 健康 病院 医者 薬 運動
  友達 家族 子供 父 母 兄 姉 こと もの とき ところ ため よう これ それ あれ ここ そこ どこ 何 誰 いつ 他 全体 一部 最初 最後
`);
const PARTICLES = splitWords('の に は を が と で も から まで より へ や など として について による では には');
const VERBS = splitWords(`
  する します した して いる います あります ある なる なります できる できます 使う 使って 使います 書く 書いて 読む 読んで
  見る 見て 行う 行います 考える 考えて 思う 思います 言う 言って 作る 作って 与える 含む 示す 求める 必要です 重要です
  でしょう です ます ください ましょう ません でした なければなりません かもしれません と言えます ことができます
  てみてください 選ぶ 選んで 始める 終わる 続ける 増える 減る 変わる 変える 調べる 比べる 説明する 理解する 確認する 入れる
  出す 切る 焼く 煮る 混ぜる 食べる 飲む 買う 売る 払う 届く 送る 受け取る 住む 歩く 走る 待つ
`);
const MODIFIERS = splitWords(`
  とても 少し もっと 最も 特に また さらに まず 次に そして しかし そのため 例えば つまり ただし もし 大きな 小さな 新しい
  古い 高い 低い 長い 短い 良い 悪い 簡単な 複雑な 重要な 正しい 同じ 異なる 多くの すべての いくつかの この その あの
`);
const KATAKANA = splitWords(
  'ア イ ウ エ オ カ キ ク コ サ シ ス セ タ チ テ ト ナ ニ ネ ハ ビ フ ブ プ ベ マ ミ メ モ ラ リ ル レ ロ ワ ン ー ッ シャ ジョ ティ',
);
const LOANWORDS = splitWords(`
  コンピューター データ プログラム システム ファイル サーバー ユーザー アプリ インターネット メール ページ リスト テスト エラー
  コード モデル サービス ビジネス ホテル レストラン コーヒー パン バス タクシー スポーツ テレビ ニュース ゲーム
`);

/**
 * Japanese by part of speech, each by falling frequency: `nouns` (some 16,000, with kanji compounds and made-up loanwords
 * in the tail), `particles`, `verbs` and `modifiers`.
 */
export function japaneseWords(random) {
  const kanji = charactersOf('euc-jp', 0xb0, 0xcf);
  const rare = charactersOf('euc-jp', 0xd0, 0xf3);
  const compounds = Array.from({ length: 9000 }, () => random.of(kanji) + random.of(kanji));
  const loans = Array.from({ length: 4000 }, () =>
    Array.from({ length: 3 + random.below(4) }, () => random.of(KATAKANA)).join(''),
  );
  const odd = Array.from({ length: 2000 }, () => random.of(rare) + random.of(kanji));
  const nouns = [...shuffle([...NOUNS, ...LOANWORDS], random), ...shuffle([...compounds, ...loans, ...odd], random)];
  return { nouns: [...new Set(nouns)], particles: PARTICLES, verbs: VERBS, modifiers: MODIFIERS };
}
