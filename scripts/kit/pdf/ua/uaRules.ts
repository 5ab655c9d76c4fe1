import type { UaRule } from './rule.ts'
import { alternatives } from './rules/alternatives.ts'
import { annotations } from './rules/annotations.ts'
import { catalog } from './rules/catalog.ts'
import { content } from './rules/content.ts'
import { fontPrograms } from './rules/fontPrograms.ts'
import { fontTexts } from './rules/fontTexts.ts'
import { header } from './rules/header.ts'
import { headings } from './rules/headings.ts'
import { identification } from './rules/identification.ts'
import { nesting } from './rules/nesting.ts'
import { notes } from './rules/notes.ts'
import { objects } from './rules/objects.ts'
import { parentTree } from './rules/parentTree.ts'
import { parts } from './rules/parts.ts'
import { roles } from './rules/roles.ts'
import { tables } from './rules/tables.ts'

/** Rules of PDF/UA-1 (ISO 14289-1) that a machine decides, in the order of the standard. */
export const uaRules: UaRule[] = [
  ...identification,
  header,
  ...catalog,
  ...content,
  parentTree,
  ...roles,
  ...nesting,
  ...tables,
  ...alternatives,
  ...headings,
  notes,
  ...parts,
  ...annotations,
  ...objects,
  ...fontPrograms,
  ...fontTexts,
]
