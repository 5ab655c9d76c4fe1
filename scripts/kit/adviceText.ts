import { counted } from '../text/counted.ts'

/** Say how much advice there is. */
export function adviceText(count: number): string {
  return counted(count, { one: 'piece of advice', other: 'pieces of advice' })
}
