// The one file of the package that is whole: as modules it is 151, which take ten times as long to read.
import culori from 'culori/require'

/** Arithmetic of colours. */
export { culori }
