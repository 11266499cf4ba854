/** What the picker offers. Words come first: they say in her own language what an emoji leaves open. */
export const reactionWords: { word: string; lang?: string }[] = [
  { word: 'with you', lang: 'en' },
  { word: 'thank you', lang: 'en' },
  { word: 'same', lang: 'en' },
  { word: '힘내', lang: 'ko' },
  { word: '加油', lang: 'zh-Hant' },
  { word: '抱抱', lang: 'zh-Hant' },
  { word: 'thương', lang: 'vi' },
  { word: 'よかった', lang: 'ja' },
  { word: 'ขอบคุณ', lang: 'th' },
  { word: 'शाबाश', lang: 'hi' },
  { word: 'salamat', lang: 'fil' },
];

export const reactionEmoji = ['💛', '🌿', '🙏', '😊', '😂', '🥲', '😮', '👏', '🎉', '🫂', '👍', '🍵'];

export const longestReaction = 16;
