/** How code is coloured. */
export { shikiSetup as default } from '../scripts/slidev/shikiSetup.ts'
