/** What the plugin for Docusaurus says of talks. */
export interface PluginTexts {
  noTalk: string
  made: (path: string, state: 'made' | 'unchanged' | 'refused', slides: number, advice: number) => string
  notShown: string
}
