/** Where a repository is built and published. */
export type Forge = 'github' | 'gitlab' | 'netlify'

/** The recipe of each: in our `hosting/`, and where it goes in a repository. */
export const RECIPES: Record<Forge, { template: string; path: string }> = {
  github: { template: 'github-pages.yml', path: '.github/workflows/talks.yml' },
  gitlab: { template: 'gitlab-pages.yml', path: '.gitlab-ci.yml' },
  netlify: { template: 'netlify.toml', path: 'netlify.toml' },
}

/** What in a repository tells its forge, before its address does. */
const SIGNS: Array<[path: string, Forge]> = [
  ['netlify.toml', 'netlify'],
  ['.netlify', 'netlify'],
  ['.gitlab-ci.yml', 'gitlab'],
  ['.github', 'github'],
]

/**
 * Tell where a repository is built.
 *
 * @param has
 *   Says whether there is something at a path of the repository.
 * @param remotes
 *   Addresses of its remotes, in their order.
 * @returns
 *   Forge; nothing where nothing tells it.
 */
export function forgeOf(has: (path: string) => boolean, remotes: readonly string[]): Forge | undefined {
  const signed = SIGNS.find(([path]) => has(path))
  if (signed) return signed[1]
  return (['github', 'gitlab'] as const).find((name) => remotes.some((address) => hostOf(address).includes(name)))
}

/** Host of an address: `https://host/…`, `ssh://git@host/…` or `git@host:…`. */
function hostOf(address: string): string {
  return (/^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)/.exec(address)?.[1] ?? '').toLowerCase()
}
