/** Vite plugins of every deck, whoever starts Slidev. */
export { vitePlugins as default } from '../scripts/slidev/vitePlugins.ts'
