/** Never called: no deck has what it sets. */
export const encode = undefined
export default undefined
