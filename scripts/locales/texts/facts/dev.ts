/** Why a request is refused by the dev server. */
export type Refusal = 'only-shows' | 'password' | 'localhost' | 'own-deck' | 'no-part'

/** What the dev server says. */
export interface DevTexts {
  save: (page: string) => string
  noNetwork: string
  or: (address: string) => string
  steer: (address: string) => string
  whoever: string
  refusals: Record<Refusal, string>
}
