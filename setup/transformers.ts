/** What is done to slides before Slidev reads them. */
export { transformers as default } from '../scripts/slidev/transformers.ts'
