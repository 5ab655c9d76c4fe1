import { contrastOf, hexOf, isPale, lchOf, LEAST_CONTRAST, mixedColour, readable } from './readable.ts'

/** Where the ground of covers comes from: dark in the hue of the brand, that of all slides, or the brand's colour itself. */
export type CoverStyle = 'dark' | 'light' | 'colour'

/** A colour that pillars take. */
export interface Hue {
  /** As it is: for areas, tints, and text on dark grounds where it can be read there. */
  area: string
  /** Its shade for text on light grounds (default: the nearest that can be read). */
  text?: string
}

/** Colours that a look is made of, each `#rrggbb`; what is not given is made of the first. */
export interface LookColours {
  /** First colour: for areas as it is, for text as `hues` have it. */
  brand: string
  /** Those that pillars take in turn, one to six; the second marks, too. */
  hues: Hue[]
  /** Ground and ink. */
  paper?: string
  ink?: string
  /** The same where people choose the dark look. */
  darkPaper?: string
  darkInk?: string
  /** What warns. */
  warning?: string
  cover?: CoverStyle
}

/** Values of the custom properties of `styles/tokens.css`, by their names without `--deck-`. */
export type Tokens = Record<string, string>

/** A look: custom properties in both schemes. */
export interface Look {
  /** Whether the ground is dark whatever people choose; paper is light all the same. */
  isDark: boolean
  light: Tokens
  dark: Tokens
}

/** How many colours take turns. */
const HUES = 6
/** How much of a colour is in its tint, and of one that is pale itself. */
const SHARE = { light: 0.11, pale: 0.2, dark: 0.25 }
/** Terracotta: what warns where a brand names nothing for it, as in our own look. */
const WARNING = '#b23c1c'
/** Contrast that shapes need to be seen. */
const SHAPE = 2

/**
 * Make a look of a few colours: all pairs that text is set in hold a contrast of 4.5 : 1.
 *
 * @param colours
 *   Colours.
 * @returns
 *   Custom properties, in both schemes.
 */
export function lookOf(colours: LookColours): Look {
  const { paper = '#ffffff', ink, darkPaper, darkInk } = colours
  const isDark = !isPale(paper)
  // Paper stays white where all else is dark.
  const light = isDark ? { paper: '#ffffff' } : { paper, ink }
  const dark = isDark ? { paper, ink } : { paper: darkPaper, ink: darkInk }
  return {
    isDark,
    light: tokensOf(colours, lightScheme(colours, light)),
    dark: tokensOf(colours, darkScheme(colours, dark)),
  }
}

/** Ground and ink that are given. */
interface Given {
  paper?: string | undefined
  ink?: string | undefined
}

/** A colour for text, and what it stands on. */
interface Pair {
  hue: string
  tint: string
}

/** What a look is made with on grounds of one kind. */
interface Scheme {
  /** Where colours go that cannot be read. */
  to: 'darker' | 'lighter'
  deep: string
  paper: string
  surface: string
  /** Ink before it is seen that it can be read, and how much of it is in lines. */
  ink: string
  line: number
  /** How much of a colour is in its tint. */
  shareOf: (area: string) => number
  cover?: CoverStyle | undefined
}

function lightScheme({ brand, cover }: LookColours, { paper = '#ffffff', ink }: Given): Scheme {
  const deep = deepOf(brand, 0.26)
  // Cards are lighter than the ground, or told from white by a breath of ink.
  const surface = lchOf(paper).l > 0.985 ? mixedColour(paper, deep, 0.035) : mixedColour(paper, '#ffffff', 0.7)
  return {
    to: 'darker',
    deep,
    paper,
    surface,
    ink: ink ?? hexOf({ ...lchOf(deep), l: 0.25 }),
    line: 0.15,
    shareOf: (area) => (isPale(area) ? SHARE.pale : SHARE.light),
    cover,
  }
}

function darkScheme({ brand, cover }: LookColours, { paper: given, ink }: Given): Scheme {
  const deep = deepOf(brand, 0.19)
  const paper = given ?? hexOf({ ...lchOf(deep), l: 0.225, c: Math.min(0.03, lchOf(brand).c / 4) })
  return {
    to: 'lighter',
    deep,
    paper,
    surface: mixedColour(paper, '#ffffff', 0.08),
    ink: ink ?? mixedColour('#ffffff', paper, 0.06),
    line: 0.2,
    shareOf: () => SHARE.dark,
    // At night, a whole cover in a light colour is a lamp.
    cover: cover === 'colour' ? 'dark' : cover,
  }
}

function tokensOf(colours: LookColours, scheme: Scheme): Tokens {
  const { to, deep, paper, surface } = scheme
  const isLight = to === 'darker'
  const pairOf = ({ area, text }: Hue): Pair => {
    const tint = mixedColour(paper, area, scheme.shareOf(area))
    return { tint, hue: readable((isLight && text) || area, [paper, surface, tint], to) }
  }
  const pairs = colours.hues.map(pairOf)
  const warning = pairOf({ area: colours.warning ?? WARNING })
  const grounds = [paper, surface, ...pairs.concat(warning).map(({ tint }) => tint)]
  const ink = readable(scheme.ink, grounds, to)
  const muted = mutedOf(ink, grounds)
  const under = pairs.map(({ hue, tint }) => (isLight ? hue : tint))
  return {
    ink,
    paper,
    surface,
    muted,
    ...logoTokens(paper),
    line: mixedColour(paper, ink, scheme.line),
    ...shared(colours, deep),
    lit: litOn(under, accentOf(colours), isLight ? surface : ink),
    ...coverTokens(colours, { paper, ink, muted }, deep, scheme.cover),
    ...hueTokens(pairs),
    warn: warning.hue,
    'warn-tint': warning.tint,
  }
}

/** What is the same on all grounds, and what is dark in both schemes. */
function shared(colours: LookColours, night: string): Tokens {
  const { brand } = colours
  const deep = deepOf(brand, 0.26)
  const marked = accentOf(colours)
  return {
    brand,
    accent: marked,
    mark: [deep, '#ffffff'].find((ink) => contrastOf(ink, marked) >= LEAST_CONTRAST) ?? '#000000',
    night,
    'night-ink': '#ffffff',
    'night-mark': readable(brand, [night], 'lighter'),
    deep,
    shade: deepOf(brand, 0.2),
  }
}

/** What is lit where the grounds are these: what marks, if it can be seen on all of them. */
function litOn(grounds: string[], accent: string, ink: string): string {
  return grounds.every((ground) => contrastOf(accent, ground) >= SHAPE) ? accent : ink
}

/** What marks. */
function accentOf({ brand, hues }: LookColours): string {
  return hues[1]?.area ?? mixedColour(brand, '#ffffff', 0.4)
}

function coverTokens(
  colours: LookColours,
  own: { paper: string; ink: string; muted: string },
  deep: string,
  cover: CoverStyle = 'dark',
): Tokens {
  const { brand } = colours
  const accent = accentOf(colours)
  const shape = (ground: string): string => readable(brand, [ground], isPale(ground) ? 'darker' : 'lighter', SHAPE)
  if (cover === 'light')
    return {
      cover: own.paper,
      'cover-ink': own.ink,
      'cover-muted': own.muted,
      'cover-brand': shape(own.paper),
      'cover-lit': litOn([own.paper], accent, own.ink),
      ...logoTokens(own.paper, 'cover-'),
    }
  const ground = cover === 'colour' ? brand : deep
  const ink = contrastOf('#ffffff', ground) >= LEAST_CONTRAST ? '#ffffff' : deepOf(brand, 0.2)
  const written = readable(ink, [ground], isPale(ground) ? 'darker' : 'lighter')
  return {
    cover: ground,
    'cover-ink': written,
    'cover-muted': mutedOf(mixedColour(written, brand, 0.12), [ground], written),
    'cover-brand': cover === 'colour' ? mixedColour(ground, written, 0.35) : shape(ground),
    'cover-lit': litOn([ground], accent, written),
    ...logoTokens(ground, 'cover-'),
  }
}

/** Which variant of a logo is for a ground, and the plate of one that has no other, see `styles/brand.css`. */
function logoTokens(ground: string, on = ''): Tokens {
  const [light, dark] = isPale(ground) ? ['inline-block', 'none'] : ['none', 'inline-block']
  const [lightPlate, darkPlate] = isPale(ground) ? ['transparent', '#1b1b1b'] : ['#ffffff', 'transparent']
  return {
    [`${on}logo-light`]: light,
    [`${on}logo-dark`]: dark,
    [`${on}plate-light`]: lightPlate,
    [`${on}plate-dark`]: darkPlate,
  }
}

/** The colour as dark as a cover: its hue, and no more of it than eyes take of a whole slide. */
function deepOf(colour: string, l: number): string {
  const { c, h } = lchOf(colour)
  return hexOf({ l, c: Math.min(c, 0.08), h })
}

/** Ink that steps back, as far as it can be read. */
function mutedOf(ink: string, grounds: string[], end = ink): string {
  const shares = [0.28, 0.24, 0.2, 0.16, 0.12, 0.08, 0.04]
  const paler = shares.map((share) => mixedColour(ink, grounds[0] ?? ink, share))
  return paler.find((one) => grounds.every((ground) => contrastOf(one, ground) >= LEAST_CONTRAST)) ?? end
}

function hueTokens(pairs: Pair[]): Tokens {
  const inTurn = Array.from({ length: HUES }, (_, at) => pairs[at % pairs.length] ?? { hue: '', tint: '' })
  return Object.fromEntries(
    inTurn.flatMap(({ hue, tint }, at) => [
      [`hue-${at + 1}`, hue],
      [`tint-${at + 1}`, tint],
    ]),
  )
}
