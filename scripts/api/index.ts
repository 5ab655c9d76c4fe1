export {
  convert,
  type Converted,
  type ConvertOptions,
  type Deck,
  type FindPicture,
  PageError,
  type Picture,
  type Report,
  type Severity,
  type Slide,
} from './convert.ts'
export { KitError, type KitOutput, type MadeKit, makeKit, type MakeKitOptions, OUTPUTS } from './makeKit.ts'
export type { PlacedFault } from '../kit/check/locateFaults.ts'
export { UserError } from '../system/userError.ts'
