/** What the plugin for Docusaurus says of talks. */
export interface PluginTexts {
  noTalk: string
  made: (path: string, state: 'made' | 'unchanged' | 'refused', slides: number, advice: number) => string
  /** A fault that refused a talk. */
  fault: (check: string, slide: number | undefined, reason: string) => string
  notShown: string
}
