import validate from '@ooxml-tools/validate'

/**
 * Find what Microsoft's own validator of Open XML says of a presentation: schemas of ECMA-376 and of later Office, and
 * what they cannot say, such as numbers that must differ.
 */
export async function validatePptx(content: Uint8Array): Promise<string[]> {
  const found = await validate(content, 'pptx', 'Microsoft365')
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)
}
