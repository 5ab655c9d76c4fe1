import type { Brand, Told } from './brand.ts'
import type { BrandSource } from './brandSource.ts'
import { isMap, isScalar, type YAMLMap } from 'yaml'

const KNOWN = ['images', 'small', 'medium', 'large', 'path', 'alt']

/** Read `logo` of a `_brand.yml`: a path, or sizes, of which the largest that slides have room for is shown. */
export function readLogo(source: BrandSource, top: YAMLMap): Pick<Brand, 'logo' | 'icon'> {
  const given = source.get(top, 'logo')
  if (isScalar(given)) {
    const light = source.text(given)
    return light ? { logo: { light } } : {}
  }
  const all = source.map(top, 'logo')
  if (!all) return {}
  source.knowsOnly(all, KNOWN, 'logo.')
  const images = source.map(all, 'images')
  const [main] = ['medium', 'large', 'small'].map((size) => source.get(all, size)).filter(Boolean)
  const logo = variantsOf(source, all.has('path') ? all : main, images)
  const small = variantsOf(source, source.get(all, 'small'), images)
  const icon = small?.light ?? small?.dark
  return { ...(logo && { logo }), ...(icon && { icon }) }
}

function variantsOf(source: BrandSource, node: unknown, images: YAMLMap | undefined): Brand['logo'] {
  if (isMap(node) && (node.has('light') || node.has('dark'))) {
    const [light, dark] = ['light', 'dark'].map((scheme) => imageOf(source, source.get(node, scheme), images))
    const alt = light?.alt ?? dark?.alt
    return { ...(light && { light: light.path }), ...(dark && { dark: dark.path }), ...(alt && { alt }) }
  }
  const image = imageOf(source, node, images)
  return image && { light: image.path, ...(image.alt && { alt: image.alt }) }
}

/** A path, or the name of one of the images. */
function imageOf(
  source: BrandSource,
  node: unknown,
  images: YAMLMap | undefined,
): { path: Told; alt?: string } | undefined {
  if (isMap(node)) {
    const path = source.text(source.get(node, 'path'))
    const alt = source.text(source.get(node, 'alt'))?.value
    return path && { path, ...(alt && { alt }) }
  }
  const text = source.text(node)
  const named = text && source.get(images, text.value)
  return named ? imageOf(source, named, undefined) : text && { path: text }
}
