/** Write the time of day as the language does, in hours and minutes. */
export function clockTime(now: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(now)
}

/** Write a time in ms as minutes and seconds: « 7:05 »; what is less than nothing with a minus sign. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return ms < 0 && seconds > 0 ? `−${text}` : text
}
