/** Language of the docs that a picture is for. */
export type PictureLanguage = 'fr' | 'en'

/**
 * Tell where a picture of the docs is.
 *
 * @param name
 *   What it shows.
 * @param lang
 *   Language of the words on it.
 * @returns
 *   Path from the root of the project.
 */
export function picturePath(name: string, lang: PictureLanguage): string {
  return `docs/pictures/${name}.${lang}.webp`
}
