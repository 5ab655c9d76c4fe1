/** No plugin. */
export default function noPlugin(): never[] {
  return []
}

/** Settings of what is no plugin. */
export function mergeConfigs(): object {
  return {}
}

export { default as presetIcons, default as viteStaticCopy } from './noPlugin.ts'
