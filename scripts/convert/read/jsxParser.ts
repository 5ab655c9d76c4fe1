import { Parser } from 'acorn'
import jsx from 'acorn-jsx'

/** JavaScript with the tags of JSX, as pages of MDX hold it. */
export const JsxParser = Parser.extend(jsx())
