import { charactersOf } from './characters-of.mjs';
import { shuffle } from './shuffle.mjs';
import { splitWords } from './split-words.mjs';

/** The most frequent characters, by rank. */
const COMMON = [
  ...'的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运',
];
const WORDS = splitWords(`
  我们 可以 一个 没有 他们 自己 什么 这个 问题 就是 时候 这样 因为 如果 所以 但是 已经 现在 需要 通过 进行 使用 工作 公司
  发展 中国 社会 经济 学生 老师 学习 知识 技术 系统 数据 方法 结果 影响 重要 主要 不同 关系 信息 服务 管理 市场 产品 用户
  计算机 软件 程序 代码 函数 变量 文件 网络 服务器 数据库 人工智能 机器学习 模型 训练 语言 文本 分析 设计 开发 测试 部署
  城市 国家 世界 历史 文化 艺术 音乐 电影 文学 小说 诗歌 语法 词汇 翻译 英语 汉语 日本 美国 北京 上海 春天 夏天 秋天 冬天
  天气 温度 下雨 太阳 月亮 空气 环境 保护 能源 健康 医生 医院 药物 身体 运动 睡眠 饮食 水果 蔬菜 牛肉 鸡蛋 米饭 面条 豆腐
  酱油 做菜 厨房 旅行 飞机 火车 汽车 自行车 地铁 酒店 机票 护照 朋友 家庭 父母 孩子 结婚 生活 时间 今天 明天 昨天 早上 晚上
  小时 分钟 开始 结束 首先 其次 最后 例如 比如 总之 因此 然而 虽然 不过 同时 另外 此外 根据 关于 对于 由于 为了 除了 以及
  建议 注意 避免 选择 决定 考虑 认为 觉得 希望 帮助 提供 支持 包括 提高 增加 减少 改变 解决 完成 实现 保持 理解 说明 解释
  价格 成本 收入 投资 银行 贷款 利率 风险 合同 法律 政府 政策 安全 质量 效率 目标 计划 项目 团队 会议 报告 邮件 电话 手机
  请 吧 吗 呢 啊 非常 比较 特别 一定 可能 应该 必须 能够 一般 通常 经常 有时 总是 从来 几乎 大约 左右 以上 以下 之间
`);

/**
 * Some 30,000 Chinese words by falling frequency: frequent words and characters, two-character words of common
 * characters, and a tail with rare characters (GB 2312 orders both its levels; the decoder of the platform knows them).
 */
export function chineseWords(random) {
  const usual = charactersOf('gb18030', 0xb0, 0xd7);
  const rare = charactersOf('gb18030', 0xd8, 0xf7);
  const frequent = [];
  for (let index = 0; index < COMMON.length; index++) {
    frequent.push(COMMON[index]);
    if (index < WORDS.length) frequent.push(WORDS[index]);
  }
  const pairs = Array.from({ length: 16_000 }, () => common(random, usual) + common(random, usual));
  const longer = Array.from({ length: 5000 }, () => random.of(WORDS) + common(random, usual));
  const tail = [...usual, ...rare, ...Array.from({ length: 6000 }, () => common(random, usual) + random.of(rare))];
  return [
    ...new Set([...frequent, ...pairs.slice(0, 8000), ...shuffle([...pairs.slice(8000), ...longer, ...tail], random)]),
  ];
}

function common(random, usual) {
  return random.chance(0.7) ? random.of(COMMON) : random.of(usual);
}
