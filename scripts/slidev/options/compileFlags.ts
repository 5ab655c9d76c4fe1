/** Parts of Vue that no deck has. */
export const COMPILE_FLAGS = { __VUE_PROD_DEVTOOLS__: false, __VUE_OPTIONS_API__: false }
