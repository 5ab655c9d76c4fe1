/** Words that no French text has. */
const ENGLISH =
  /(?<![\p{L}’'-])(?:the|is|are|was|were|not|of|to|with|this|that|and|for|from|cannot|must|write|there|which|has|have|it|its|you|your|slide|slides|picture|file|folder)(?![\p{L}’'-])/giu
/** What is quoted, or belongs to another language: code, addresses, names of files and of kinds of diagrams. */
const QUOTED = /`[^`]*`|https?:\/\/\S+|\S+\.(?:md|pdf|html|png|pptx|odp|yml)\b|rel="[^"]*"|brand\.yml/g

/** Tell what is wrong with a text in French: words of English, blanks, apostrophes and quotes. */
export function frenchProblemsOf(text: string): string[] {
  const bare = text.replaceAll(QUOTED, '⌷')
  return [
    ...(bare.match(ENGLISH) ?? []).map((word) => `English: ${word}`),
    ...(bare.match(/[ \u00A0][;:!?»]|«[ \u00A0]|\d[ \u202F](?:px|pt|min|s|h|ko|Mo|%|€)(?![\p{L}’])/gu) ?? []).map(
      (at) => `blank: ${at}`,
    ),
    ...(bare.match(/[\p{L}⌷]+[;!?»]/gu) ?? []).map((at) => `no blank: ${at}`),
    ...(bare.match(/\p{L}'\p{L}/gu) ?? []).map((at) => `apostrophe: ${at}`),
    ...(bare.match(/[“”]/g) ?? []).map((at) => `quote: ${at}`),
  ]
}
