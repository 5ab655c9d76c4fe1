/**
 * In the page, before anything is shown: unfold the first slide for those who come for it, in the colours they chose and
 * once its fonts are there, so that nothing moves, and as their window will show it; take it away for all others.
 *
 * @returns
 *   Nothing.
 */
export function reveal(): void {
  const template = document.querySelector<HTMLTemplateElement>('#deck-first')
  if (!template) return
  if (location.search || !['', '#/', '#/1'].includes(location.hash)) return template.remove()
  // As Slidev keeps it.
  const chosen = localStorage.getItem('slidev-color-schema')
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', isDark)
  const isWhole = Promise.allSettled(Array.from(document.fonts, (face) => face.load()))
  // Where the deck was faster, there is no template any more.
  void isWhole.then(() => {
    const pictures = [...template.content.querySelectorAll<HTMLElement>('.deck-first')]
    const picture = pictures.find(({ dataset }) => matchMedia(dataset['media'] ?? '').matches)
    template.replaceWith(picture ?? '')
  })
}
