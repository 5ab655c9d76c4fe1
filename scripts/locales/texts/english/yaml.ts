import type { YamlFacts } from '../facts/yaml.ts'
import type { Wording } from '../told.ts'

/** What keeps the file from being read: the end of a sentence, and what to do, in English. */
export const yaml: Wording<YamlFacts> = {
  indent: () =>
    'this line does not begin where it should. Put keys at the very start of their lines, and the same number of spaces before each hyphen of a list.',
  tab: () => 'this line begins with a tab. Put spaces in its place.',
  blank: ({ name }) => `a space is missing behind the colon. Write \`${name}: …\`.`,
  colon: () => 'this value has a colon in it. Put it in quotes: `"…"`.',
  open: () => 'a bracket, brace or quote is not closed, here or above. Close it.',
  twice: () => 'this key is given twice. Remove one of them.',
  value: () => 'this line is not `key: value`. Put the value in quotes, such as `"…"`, or remove the line.',
}
