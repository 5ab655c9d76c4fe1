/** What a tag of a template is given: values with a name, and those that stand in a row. */
export interface Arguments {
  row: string[]
  values: Record<string, string>
}

const QUOTED = /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`/
const ARGUMENT = new RegExp(`(?:([\\w@.-]+)\\s*(?:=\\s*|:\\s*(?=["'])))?(?:${QUOTED.source}|([^\\s"'\`]+))`, 'g')

/** Read what stands behind the name of a tag: `"a" b key="c" key=d key: "e"`. */
export function argumentsIn(text: string): Arguments {
  const found: Arguments = { row: [], values: {} }
  for (const [, key, double, single, raw, bare] of text.matchAll(ARGUMENT)) {
    const value = double?.replaceAll(/\\(["\\])/g, '$1') ?? single?.replaceAll(/\\(['\\])/g, '$1') ?? raw ?? bare ?? ''
    if (key) found.values[key.toLowerCase()] = value
    else found.row.push(value)
  }
  return found
}
