import type { RuleDocs } from './ruleDoc.ts'

/** Links. */
export const links = {
  'dead-anchor': {
    means: 'A link leads to a place within the page that is not there.',
    remedy: 'Write the anchor of a heading of the page, or remove the link.',
    examples: {
      'dead-anchor': {
        page: '# Alpha\n\n## Bravo\n\nSee [charlie](#brvo).\n',
        at: '5:5',
        text: 'No heading has the anchor `#brvo`. Did you mean `#bravo`? The link is shown as plain text.',
      },
      'dead-anchor:none': {
        page: 'See [charlie](#bravo).\n',
        at: '1:5',
        text: 'The link `#bravo` leads nowhere: this page has no headings. It is shown as plain text.',
      },
    },
  },
  'empty-link': {
    means: 'A link has no text, so nobody could see or click it. It shows its address.',
    remedy: 'Nothing, or write a label between the brackets.',
    examples: {
      'empty-link': {
        page: '# Alpha\n\nBravo [](https://example.org) charlie.\n',
        at: '3:7',
        text: 'Link without a label: its address is used as the label.',
      },
    },
  },
  'link-whitespace': {
    means: 'A label begins or ends with a space, which would be underlined with it.',
    remedy: 'Nothing, or move the space in the page.',
    examples: {
      'link-whitespace': {
        page: '# Alpha\n\nSee [bravo ](https://example.org) here.\n',
        at: '3:5',
        text: 'Space at the edge of a link label moved out of the link.',
      },
    },
  },
  'local-link': {
    means:
      'A link leads to the machine it is opened on, or to one of your own network: people who scan its code or read the handout get nowhere. It stays a link, but has no QR code. Each machine is reported once.',
    remedy: 'Link to a public address; nothing, if you only show it yourself.',
    examples: {
      'local-link': {
        page: '# Alpha\n\nOpen <http://localhost:3000/bravo>.\n',
        at: '3:6',
        text: '`http://localhost:3000/bravo` only works on your own machine or network, so it gets no QR code. Link to a public address if others are to get there.',
      },
    },
  },
  'nested-link': {
    means:
      'A link has another link where its address should be. Both labels are kept: the first is the link, the second follows it in parentheses.',
    remedy: 'Nothing, or write one link.',
    examples: {
      'nested-link': {
        page: '# Alpha\n\n[Bravo]([charlie delta](https://example.org))\n',
        at: '3:9',
        text: 'Link inside the address of a link: made one link, with the inner label in parentheses after it.',
      },
    },
  },
  'relative-link': {
    means: 'A link to another page of your site leads nowhere once the slides are somewhere else.',
    remedy: 'Write the full address, or pass the address of the site with `--site-url`, and the link is completed.',
    examples: {
      'relative-link': {
        page: '# Alpha\n\nSee [bravo](./bravo.md).\n',
        at: '3:5',
        text: 'Relative link `./bravo.md` shown as plain text. Write its full address, or pass that of the site with `--site-url`.',
      },
    },
  },
  'unsafe-link': {
    means: 'A link would run code, or open something that is not a web page, an e-mail or a call.',
    remedy: 'Link to `http`, `https`, `mailto` or `tel`.',
    examples: {
      'unsafe-link': {
        page: '# Alpha\n\nSee [bravo](javascript:alert(1)).\n',
        at: '3:5',
        text: 'Link to `javascript:alert(1)` shown as plain text. Links must start with http, https, mailto or tel.',
      },
    },
  },
} satisfies Partial<RuleDocs>
