/** Never called: the theme is installed with the project. */
export const parseNi = undefined
export const run = undefined
export default undefined
