import { counted } from '../../../text/counted.ts'

/** Ask whether another name was meant; empty where none is near. */
export function vouliezVous(nearest: string | undefined): string {
  return nearest ? ` Vouliez-vous dire \`${nearest}\` ?` : ''
}

/** Names as code, one after the other. */
export function enCode(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

/** Say how many there are, in the number that French asks for: 0 and 1 are singular. */
export function nombre(count: number, one: string, other: string): string {
  return counted(count, { one, other }, 'fr')
}
