import type { RuleDocs } from './ruleDoc.ts'

/** A chain of boxes that is far wider than a slide. */
const CHAIN = Array.from({ length: 13 }, (_, no) => `  step_of_the_way${no} --> step_of_the_way${no + 1}`).join('\n')

/** Formulas and diagrams. */
export const drawings = {
  diagram: {
    means:
      'Mermaid diagrams are drawn as pictures when the talk is made. What cannot be drawn, or would lack something that its code says, is shown as code; a drawing whose letters nobody could read is a warning.',
    remedy: 'Follow the message. Flowcharts, sequence, class, state and entity diagrams can be drawn.',
    examples: {
      diagram: {
        page: '# Alpha\n\n```mermaid\npie\n  "bravo" : 1\n```\n',
        at: '3:1',
        text: 'Only flowcharts, sequence, class, state and entity diagrams can be drawn. Its code is shown instead.',
      },
      'diagram:small': {
        page: `# Alpha\n\n\`\`\`mermaid\ngraph LR\n${CHAIN}\n\`\`\`\n`,
        at: '3:1',
        text: 'This diagram is hard to read: its letters are 13 px high (at least 14 px are needed). Put less in it, or change its direction.',
      },
    },
  },
  formula: {
    means: 'Formulas in TeX are drawn as pictures when the talk is made. What cannot be drawn is shown as code.',
    remedy: 'Correct the TeX, or put the formula where it has room: on lines of its own, between `$$`.',
    examples: {
      formula: {
        page: '# Alpha\n\n$$\n\\frac{a}{b\n$$\n',
        at: '3:1',
        text: 'This formula cannot be drawn: Missing close brace. Its TeX is shown instead.',
      },
    },
  },
} satisfies Partial<RuleDocs>
