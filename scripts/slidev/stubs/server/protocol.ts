/** A description of data: each word of it goes on with the same. */
export const z: object = new Proxy(() => z, { get: () => z })

/** Never made: decks say that they do not talk to programs. */
export const McpServer = undefined
export const NodeStreamableHTTPServerTransport = undefined
