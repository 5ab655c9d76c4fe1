/** Fetch all fonts of slides: from then on the page needs no network, whatever is pasted. */
export function loadFonts(): void {
  for (const face of document.fonts) void face.load().catch(() => undefined)
}
