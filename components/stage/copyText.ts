/**
 * Copy a text, also where browsers give pages no clipboard: on a host without encryption, and in a file.
 *
 * @param text
 *   Text.
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  // Within an open dialog, all else is out of reach.
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
