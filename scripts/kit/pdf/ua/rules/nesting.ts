import type { Node } from '../structureOf.ts'
import type { UaFault, UaRule } from '../rule.ts'

/** A rule for what elements of a type hold. */
function holds(id: string, type: string, allowed: string[]): UaRule {
  return {
    id,
    asks: `A \`${type}\` holds nothing but ${allowed.map((one) => `\`${one}\``).join(', ')}.`,
    faults: ({ nodes }) =>
      of(nodes, type).flatMap(({ kids, marks }): UaFault[] => {
        const wrong = kids.find(({ standard }) => !allowed.includes(standard))
        if (wrong) return [{ reason: `a \`${type}\` holds a \`${wrong.standard}\`` }]
        return marks.length ? [{ reason: `a \`${type}\` holds content of a page` }] : []
      }),
  }
}

/** A rule for what elements of a type are in. */
function isIn(id: string, type: string, allowed: string[]): UaRule {
  return {
    id,
    asks: `A \`${type}\` is in a ${allowed.map((one) => `\`${one}\``).join(' or ')}.`,
    faults: ({ nodes }) =>
      of(nodes, type)
        .filter(({ parent }) => !allowed.includes(parent?.standard ?? ''))
        .map(({ parent }) => ({ reason: `a \`${type}\` is in a \`${parent?.standard ?? 'root'}\`` })),
  }
}

function of(nodes: Node[], type: string): Node[] {
  return nodes.filter(({ standard }) => standard === type)
}

/** How tables and lists are nested: ISO 14289-1, 7.2, which names ISO 32000-1, 14.8.4.3. */
export const nesting: UaRule[] = [
  holds('7.2-3', 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
  isIn('7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
  isIn('7.2-5', 'THead', ['Table']),
  isIn('7.2-6', 'TBody', ['Table']),
  isIn('7.2-7', 'TFoot', ['Table']),
  isIn('7.2-8', 'TH', ['TR']),
  isIn('7.2-9', 'TD', ['TR']),
  holds('7.2-10', 'TR', ['TH', 'TD']),
  isIn('7.2-17', 'LI', ['L']),
  isIn('7.2-18', 'LBody', ['LI']),
  holds('7.2-19', 'L', ['L', 'LI', 'Caption']),
  holds('7.2-20', 'LI', ['Lbl', 'LBody']),
  holds('7.2-36', 'THead', ['TR']),
  holds('7.2-37', 'TBody', ['TR']),
  holds('7.2-38', 'TFoot', ['TR']),
]
