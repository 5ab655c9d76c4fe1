import type { Element } from 'xast'

/** Letters of a path, or of a text, that take as long to draw as one shape. */
const LETTERS = 20
/** Shapes that one step of a filter is like, as it goes over all pixels: most do little with each. */
const STEPS: Record<string, number> = {
  feConvolveMatrix: 1000,
  feDiffuseLighting: 4000,
  feDisplacementMap: 500,
  feDropShadow: 1000,
  feGaussianBlur: 1000,
  feMorphology: 1000,
  feSpecularLighting: 4000,
}
const STEP = 20
/** Shapes that what lies over a part of the picture, as a mask does, is like. */
const LAYER = 200
/** Share of a picture, or of what is filtered, that filters go over by default: a tenth more on each side. */
const USUAL = 1.44

/**
 * Tell how long an element by itself takes to draw; one is a plain shape.
 */
export function weightOf({ name, attributes, children }: Element): number {
  if (name === 'feTurbulence') return 100 * Number(attributes['numOctaves'] ?? 1)
  if (isStep(name)) return STEPS[name] ?? STEP
  if (name === 'mask') return LAYER
  const text = children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0)
  return 1 + ((attributes['d'] ?? attributes['points'] ?? '').length + text) / LETTERS
}

/** Whether an element is a step of a filter: it takes long wherever it stands. */
export function isStep(name: string): boolean {
  return /^fe(?!Func|Merge|.*Light$)/.test(name)
}

/** How many times the usual area a filter goes over. */
export function areaOf({ attributes }: Element, root: Element): number {
  const isOfPicture = attributes['filterUnits'] === 'userSpaceOnUse'
  const [, , width = 1, height = 1] = isOfPicture ? boxOf(root) : [0, 0, 1, 1]
  const side = (value: string | null | undefined, whole: number): number => {
    const number = Math.abs(Number.parseFloat(value ?? '120%')) || 0
    return /%\s*$/.test(value ?? '%') ? number / 100 : number / whole
  }
  return Math.max(1, (side(attributes['width'], width) * side(attributes['height'], height)) / USUAL)
}

function boxOf({ attributes: { viewBox, width, height } }: Element): number[] {
  const box = viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  return box?.length === 4 && box.every((one) => one || one === 0)
    ? box.map((one) => one || 1)
    : [0, 0, Number.parseFloat(width ?? '') || 1, Number.parseFloat(height ?? '') || 1]
}
