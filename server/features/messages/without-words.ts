/** What a message loses when its author takes it back: the words, and all that was made of them. */
export const withoutWords = {
  text: '',
  tree: undefined,
  versions: undefined,
  mentions: undefined,
  reactions: undefined,
  contentNote: undefined,
  blurred: undefined,
};
