/** What Slidev's server side brings along for decks that are not ours, and the file beside this that stands in for it. */
export const serverStubs: Record<string, string> = {
  // Utility classes, icons and JSX: only what all decks have in common wears them, and that is built apart.
  unocss: 'plugin.ts',
  'unocss/vite': 'plugin.ts',
  'unplugin-icons/vite': 'plugin.ts',
  'unplugin-icons/resolver': 'plugin.ts',
  '@vitejs/plugin-vue-jsx': 'plugin.ts',
  // Tells programs how to edit slides: ours are made of the page, and anew each time it is saved.
  '@modelcontextprotocol/node': 'protocol.ts',
  '@modelcontextprotocol/server': 'protocol.ts',
  zod: 'protocol.ts',
  // Takes from any window what the others are to show, and writes it to files; windows tell each other.
  'vite-plugin-vue-server-ref': 'plugin.ts',
  // The deck draws its formulas itself, and has no PlantUML.
  katex: 'typesetter.ts',
  'plantuml-encoder': 'typesetter.ts',
  // Asks whether a theme that is missing should be installed.
  '@antfu/ni': 'installer.ts',
  prompts: 'installer.ts',
  // Reads the project's setup by a compiler of its own; Node reads TypeScript.
  jiti: 'nodeLoader.ts',
}
