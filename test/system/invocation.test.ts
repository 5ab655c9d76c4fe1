import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invocation } from '../../scripts/system/invocation.ts'

for (const [what, surroundings, expected] of [
  ['in its own repository', { root: '/home/ada/fabrique', cwd: '/home/ada/fabrique' }, 'npm run deck --'],
  ['installed in a project', { root: '/p/node_modules/fabrique-a-diapos', cwd: '/p/docs' }, 'npx diapos'],
  [
    'installed by pnpm',
    {
      root: '/p/node_modules/.pnpm/fabrique-a-diapos@1/node_modules/fabrique-a-diapos',
      cwd: '/p',
      agent: 'pnpm/10.0.0 npm/? node/v24.0.0 linux x64',
    },
    'pnpm exec diapos',
  ],
  [
    'fetched by npx for one run',
    { root: '/home/ada/.npm/_npx/1f/node_modules/fabrique-a-diapos', cwd: '/home/ada' },
    'npx fabrique-a-diapos',
  ],
  [
    'fetched by npx from a file',
    {
      root: '/home/ada/.npm/_npx/1f/node_modules/fabrique-a-diapos',
      cwd: '/home/ada',
      asked: './fabrique-a-diapos-0.1.0.tgz',
    },
    'npx --yes ./fabrique-a-diapos-0.1.0.tgz',
  ],
  [
    'fetched by npx from a file in a folder with a blank in its name',
    {
      root: '/home/ada/.npm/_npx/1f/node_modules/fabrique-a-diapos',
      cwd: '/home/ada',
      asked: './Mes présentations/fabrique.tgz',
    },
    'npx --yes "./Mes présentations/fabrique.tgz"',
  ],
  [
    'fetched by pnpm for one run',
    { root: '/home/ada/.cache/pnpm/dlx/1f/node_modules/fabrique-a-diapos', cwd: '/p', agent: 'pnpm/10.0.0' },
    'pnpm dlx fabrique-a-diapos',
  ],
  ['installed for the machine', { root: '/usr/lib/node_modules/fabrique-a-diapos', cwd: '/p' }, 'diapos'],
  ['beside a project of a like name', { root: '/p/node_modules/fabrique-a-diapos', cwd: '/pages' }, 'diapos'],
  [
    'installed in a project on Windows',
    { root: 'C:\\p\\node_modules\\fabrique-a-diapos', cwd: 'C:\\p\\docs', separator: '\\' },
    'npx diapos',
  ],
] as const) {
  test(`people call it ${expected} ${what}`, () => assert.equal(invocation(surroundings), expected))
}
