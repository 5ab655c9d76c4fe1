/** Pictures come with their slides. */
export const usePreloadImages = (): void => undefined
