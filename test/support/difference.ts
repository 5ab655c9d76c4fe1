/**
 * In a page: how different two pictures are.
 *
 * @param pictures
 *   Addresses of both.
 * @returns
 *   Share of the pixels that differ.
 */
export async function difference(pictures: string[]): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (src) => {
      const image = Object.assign(new Image(), { src })
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const drawing = canvas.getContext('2d')
      drawing?.drawImage(image, 0, 0)
      return drawing?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    }),
  )
  if (!one || one.length !== other?.length) return 1
  return (
    one.reduce((count, value, index) => count + (Math.abs(value - (other[index] ?? 0)) > 24 ? 1 : 0), 0) / one.length
  )
}
