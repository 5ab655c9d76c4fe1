/**
 * Read what this window had before it was loaded: it is kept until the window is closed.
 *
 * @param name
 *   Name that it was stored by.
 * @returns
 *   It; empty where there is none, and where nothing may be stored.
 */
export function stored(name: string): object {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as object
  } catch {
    return {}
  }
}

/** Store something for as long as this window is open; where nothing may be stored, the talk goes on all the same. */
export function store(name: string, value: object): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value))
  } catch {}
}
