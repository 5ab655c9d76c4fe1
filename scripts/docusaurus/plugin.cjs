// Docusaurus reads plugins by a compiler of its own, which would take all that they import: this file has nothing for it.
module.exports = async (context, options) => (await import('./plugin.ts')).plugin(context, options)
