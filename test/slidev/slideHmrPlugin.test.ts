import assert from 'node:assert/strict'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createServer } from 'vite'
import { slideHmrPlugin } from '../../scripts/slidev/plugins/slideHmrPlugin.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deck-in-place-')))
const page = join(folder, 'page.md')

after(() => rmSync(folder, { recursive: true, force: true }))

test('a slide that is asked for while the page is saved again is not kept as it was before', async () => {
  writeFileSync(page, '')
  let text = 'first'
  const begun = Promise.withResolvers<void>()
  const made = Promise.withResolvers<void>()
  let isHeld = false
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [
      {
        name: 'slides',
        resolveId: (id) => (id.startsWith('/slide.js') ? id : undefined),
        load: (id) => (id.startsWith('/slide.js') ? `import.meta.hot.accept(); '${text}'` : undefined),
        async transform() {
          if (!isHeld) return
          begun.resolve()
          await made.promise
        },
        handleHotUpdate: ({ server: { moduleGraph } }) => [moduleGraph.getModuleById('/slide.js') ?? []].flat(),
      },
      slideHmrPlugin(page),
    ],
  })
  try {
    const slide = async (): Promise<string> =>
      (await server.environments.client.transformRequest('/slide.js'))?.code ?? ''
    const saved = async (): Promise<void> => {
      const told = new Promise<void>((resolve) => {
        server.environments.client.hot.send = () => resolve()
      })
      server.watcher.emit('change', page)
      await told
    }
    assert.match(await slide(), /first/)
    text = 'second'
    await saved()
    isHeld = true
    const asked = slide()
    await begun.promise
    text = 'third'
    await saved()
    isHeld = false
    made.resolve()
    await asked
    assert.match(await slide(), /third/)
  } finally {
    await server.close()
  }
})
