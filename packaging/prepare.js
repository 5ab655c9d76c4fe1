import process from 'node:process'

// What npm calls. Plain JavaScript: a Node that is too old for the rest says so when the program is run.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  try {
    await import('./prepare.ts')
  } catch (error) {
    // Without what the project is developed with, there is nothing to build with: the program runs from its sources.
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  }
}
