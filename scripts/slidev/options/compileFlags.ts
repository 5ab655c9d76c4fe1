/** Parts of Vue: pop-ups of the drawing tools are components with options; nobody debugs a deck in production. */
export const COMPILE_FLAGS = { __VUE_PROD_DEVTOOLS__: false, __VUE_OPTIONS_API__: true }
