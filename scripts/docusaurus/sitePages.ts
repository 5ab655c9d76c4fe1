import type { AllContent, Content } from './site.ts'

/** A page of the site that was written in Markdown. */
export interface SitePage extends Content {
  /** Folders that links to files are told from, as `source`; the first one that has the file counts. */
  roots: string[]
}

interface DocsContent {
  loadedVersions: Array<{ contentPath: string; contentPathLocalized?: string; docs: Content[] }>
}
interface BlogContent {
  blogPosts: Array<{ metadata: Content }>
}
type PagesContent = Array<Content & { type: string }> | undefined

/**
 * List the pages of a site: docs in all versions, posts, and pages in Markdown; translated ones by their own files.
 *
 * @param siteDir
 *   Absolute path of the site.
 */
export function sitePages(content: AllContent, siteDir: string): SitePage[] {
  const docs = instances<DocsContent>(content, 'docs').flatMap(({ loadedVersions }) =>
    loadedVersions.flatMap(({ contentPath, contentPathLocalized, docs }) => {
      const roots = [contentPathLocalized, contentPath].flatMap((path) => (path ? aliasOf(path, siteDir) : []))
      return docs.map((doc) => ({ ...pick(doc), roots }))
    }),
  )
  const posts = instances<BlogContent>(content, 'blog').flatMap(({ blogPosts }) =>
    blogPosts.map(({ metadata }) => ({ ...pick(metadata), roots: [] })),
  )
  const pages = instances<PagesContent>(content, 'pages').flatMap((pages = []) =>
    pages.filter(({ type }) => type === 'mdx').map((page) => ({ ...pick(page), roots: [] })),
  )
  return [...docs, ...posts, ...pages]
}

/** Tell the files that a page may be in: its own, and where it would be in the other languages' folders. */
export function filesOf(source: string, roots: readonly string[]): string[] {
  const root = roots.find((root) => source.startsWith(`${root}/`))
  return root === undefined ? [source] : [source, ...roots.map((other) => other + source.slice(root.length))]
}

function instances<T>(content: AllContent, kind: string): T[] {
  return Object.values(content[`docusaurus-plugin-content-${kind}`] ?? {}).filter((loaded) => loaded != null) as T[]
}

function pick({ source, permalink, frontMatter }: Content): Content {
  return { source, permalink, frontMatter }
}

/** Folder as Docusaurus writes it in `source`. */
function aliasOf(path: string, siteDir: string): string[] {
  const [folder, site] = [path, siteDir].map((name) => name.replaceAll('\\', '/'))
  return folder?.startsWith(`${site}/`) ? [`@site${folder.slice(site?.length)}`] : []
}
