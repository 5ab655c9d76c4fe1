/** What Slidev's server side brings along for decks that are not ours, and the file beside this that stands in for it. */
export const absent: Record<string, string> = {
  // Utility classes, icons and JSX: only what all decks have in common wears them, and that is built apart.
  unocss: 'noPlugin.ts',
  'unocss/vite': 'noPlugin.ts',
  'unplugin-icons/vite': 'noPlugin.ts',
  'unplugin-icons/resolver': 'noPlugin.ts',
  '@vitejs/plugin-vue-jsx': 'noPlugin.ts',
  // Tells programs how to edit slides: ours are made of the page, and anew each time it is saved.
  '@modelcontextprotocol/node': 'noProtocol.ts',
  '@modelcontextprotocol/server': 'noProtocol.ts',
  zod: 'noProtocol.ts',
  // Takes from any window what the others are to show, and writes it to files; windows tell each other.
  'vite-plugin-vue-server-ref': 'noPlugin.ts',
  // The deck draws its formulas itself, and has no PlantUML.
  katex: 'noTypesetter.ts',
  'plantuml-encoder': 'noTypesetter.ts',
  // Asks whether a theme that is missing should be installed.
  '@antfu/ni': 'noInstaller.ts',
  prompts: 'noInstaller.ts',
  // Reads the project's setup by a compiler of its own; Node reads TypeScript.
  jiti: 'nodeLoader.ts',
}
