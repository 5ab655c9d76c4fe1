/** Fonts that a presentation names: the deck's own, or those that every office program has. */
export const OFFICE_FONTS = ['own', 'system'] as const

/** One of them. */
export type OfficeFontChoice = (typeof OFFICE_FONTS)[number]

/** Whether a value names one of them. */
export function isOfficeFonts(value: unknown): value is OfficeFontChoice {
  return OFFICE_FONTS.some((one) => one === value)
}
