import process from 'node:process'

// Imported as a module, Node's own looks at each of its exports, and loads all that `fetch` takes for two of them.
export const { Agent, createServer, get, request, Server, STATUS_CODES } = process.getBuiltinModule('node:http')
