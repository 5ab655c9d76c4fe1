/** Registers no keys. */
export const registerShortcuts = (): void => undefined
