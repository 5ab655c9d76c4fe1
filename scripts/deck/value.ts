/** Values that YAML front matter can hold. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
