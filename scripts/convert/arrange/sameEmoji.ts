/** The emoji that all have, where it is one: it says no more than a bullet does. */
export function sameEmoji(emoji: Array<string | undefined>): string | undefined {
  const [first] = emoji
  return first && emoji.length > 1 && emoji.every((one) => one === first) ? first : undefined
}
