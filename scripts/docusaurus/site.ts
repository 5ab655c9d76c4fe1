/** What Docusaurus tells a plugin of its site. */
export interface SiteContext {
  /** Absolute path of the site. */
  siteDir: string
  /** Path that the pages of this locale are below, with slashes at both ends. */
  baseUrl: string
  siteConfig: {
    /** Address of the host, without a path. */
    url: string
    trailingSlash?: boolean | undefined
  }
  i18n: { currentLocale: string }
}

/** A page, as the plugins for docs, blog and pages tell of it. */
export interface Content {
  /** File, told from the site: `@site/docs/a.md`. */
  source: string
  /** Path on the host. */
  permalink: string
  frontMatter: Record<string, unknown>
}

/** What all plugins of a site have loaded: by the name of the plugin, by its id. */
export type AllContent = Record<string, Record<string, unknown> | undefined>

/** What a plugin can do with it. */
export interface Actions {
  setGlobalData: (data: unknown) => void
}
