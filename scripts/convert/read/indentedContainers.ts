import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'

/**
 * Stands between the head of a container and what of its content is on the same line; no text has it: it is one of
 * Unicode's noncharacters. Other ways of writing are rewritten to it.
 */
export const SAME_LINE = '\uFDD0'
const MARKS = { exclamation: 33, question: 63, equals: 61, plus: 43, quote: 34, sameLine: 0xfdd0 }
/** Columns that the content of a container is indented by. */
const INDENT = 4

/**
 * Containers of MkDocs, as an extension of micromark: `!!! note "Title"`, `??? tip`, `=== "Tab"`, and below them what is
 * indented by four blanks.
 */
export function indentedContainers(): Extension {
  const construct: Construct = {
    name: 'indentedContainer',
    tokenize: tokenizeHead,
    continuation: { tokenize: tokenizeIndent },
    exit: (effects: Effects) => void effects.exit('indentedContainer'),
  }
  return { document: { [MARKS.exclamation]: construct, [MARKS.question]: construct, [MARKS.equals]: construct } }
}

/** The same for the tree: containers with the name of their kind, and their title as label, as directives have it. */
export const indentedContainersFromMarkdown: FromMarkdown = {
  enter: {
    indentedContainer(this: CompileContext, token: Token) {
      this.enter({ type: 'containerDirective', name: 'tab', children: [], data: { isIndented: true } }, token)
    },
    indentedContainerTitle(this: CompileContext, token: Token) {
      this.enter({ type: 'paragraph', data: { directiveLabel: true }, children: [] }, token)
    },
  },
  exit: {
    indentedContainer(this: CompileContext, token: Token) {
      this.exit(token)
    },
    indentedContainerName(this: CompileContext, token: Token) {
      const node = this.stack.at(-1)
      const [name = ''] = this.sliceSerialize(token).trim().split(/\s+/)
      if (node?.type === 'containerDirective') node.name = name
    },
    indentedContainerTitle(this: CompileContext, token: Token) {
      this.exit(token)
    },
  },
}

/** `!!! name more "Title"`, up to the end of the line, or to content behind `SAME_LINE`. */
function tokenizeHead(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let mark: Code = null
  let size = 0
  return start

  function start(code: Code): State | undefined {
    mark = code
    const token = effects.enter('indentedContainer')
    token._container = true
    effects.enter('indentedContainerMark')
    return inMark(code)
  }

  function inMark(code: Code): State | undefined {
    if (code === mark && size < 3) size += 1
    // `???+`, `===!`, `===+`.
    else if (size === 3 && isVariant(code)) size += 1
    else return size < 3 ? nok(code) : afterMark(code)
    effects.consume(code)
    return inMark
  }

  function isVariant(code: Code): boolean {
    return mark === MARKS.equals
      ? code === MARKS.plus || code === MARKS.exclamation
      : mark === MARKS.question && code === MARKS.plus
  }

  function afterMark(code: Code): State | undefined {
    if (isBlank(code)) {
      effects.consume(code)
      return afterMark
    }
    effects.exit('indentedContainerMark')
    if (mark === MARKS.equals) return code === MARKS.quote ? titleStart(code) : nok(code)
    if (!isNameLetter(code)) return nok(code)
    effects.enter('indentedContainerName')
    return inName(code)
  }

  function inName(code: Code): State | undefined {
    if (isNameLetter(code) || isBlank(code)) {
      effects.consume(code)
      return inName
    }
    effects.exit('indentedContainerName')
    return code === MARKS.quote ? titleStart(code) : afterHead(code)
  }

  function titleStart(code: Code): State | undefined {
    effects.enter('indentedContainerQuote')
    effects.consume(code)
    effects.exit('indentedContainerQuote')
    return titleBegin
  }

  function titleBegin(code: Code): State | undefined {
    if (code === MARKS.quote)
      return effects.check({ tokenize: tokenizeTitleEnd, partial: true }, titleEnd, openTitle)(code)
    return openTitle(code)
  }

  function openTitle(code: Code): State | undefined {
    if (isLineEnd(code)) return nok(code)
    effects.enter('indentedContainerTitle')
    effects.enter('chunkText', { contentType: 'text' })
    effects.consume(code)
    return inTitle
  }

  function inTitle(code: Code): State | undefined {
    if (isLineEnd(code)) return nok(code)
    if (code === MARKS.quote)
      return effects.check({ tokenize: tokenizeTitleEnd, partial: true }, closeTitle, takeTitle)(code)
    return takeTitle(code)
  }

  function takeTitle(code: Code): State {
    effects.consume(code)
    return inTitle
  }

  function closeTitle(code: Code): State | undefined {
    effects.exit('chunkText')
    effects.exit('indentedContainerTitle')
    return titleEnd(code)
  }

  function titleEnd(code: Code): State {
    effects.enter('indentedContainerQuote')
    effects.consume(code)
    effects.exit('indentedContainerQuote')
    return afterHead
  }

  function afterHead(code: Code): State | undefined {
    if (!isBlank(code) && code !== MARKS.sameLine) return isLineEnd(code) ? ok(code) : nok(code)
    effects.enter('indentedContainerBlank')
    return inBlank(code)
  }

  function inBlank(code: Code): State | undefined {
    if (isBlank(code) || code === MARKS.sameLine) {
      effects.consume(code)
      if (code !== MARKS.sameLine) return inBlank
      return afterSameLine
    }
    effects.exit('indentedContainerBlank')
    return isLineEnd(code) ? ok(code) : nok(code)
  }

  function afterSameLine(code: Code): State | undefined {
    if (isBlank(code)) {
      effects.consume(code)
      return afterSameLine
    }
    effects.exit('indentedContainerBlank')
    return ok(code)
  }
}

/** A quotation mark with nothing behind it but blanks: titles may hold others. */
function tokenizeTitleEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('indentedContainerQuote')
    effects.consume(code)
    return after
  }

  function after(code: Code): State | undefined {
    if (isBlank(code)) {
      effects.consume(code)
      return after
    }
    effects.exit('indentedContainerQuote')
    return isLineEnd(code) || code === MARKS.sameLine ? ok(code) : nok(code)
  }
}

/** A line of a container: one that is indented, or blank. */
function tokenizeIndent(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let size = 0
  return effects.check({ tokenize: tokenizeBlankLine, partial: true }, ok, indent)

  function indent(code: Code): State | undefined {
    if (!isBlank(code)) return nok(code)
    effects.enter('indentedContainerIndent')
    return inIndent(code)
  }

  function inIndent(code: Code): State | undefined {
    if (size < INDENT && isBlank(code)) {
      size += 1
      effects.consume(code)
      return inIndent
    }
    effects.exit('indentedContainerIndent')
    return size === INDENT ? ok(code) : nok(code)
  }
}

function tokenizeBlankLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return start

  function start(code: Code): State | undefined {
    if (!isBlank(code)) return isLineEnd(code) ? ok(code) : nok(code)
    effects.enter('indentedContainerBlank')
    return inBlank(code)
  }

  function inBlank(code: Code): State | undefined {
    if (isBlank(code)) {
      effects.consume(code)
      return inBlank
    }
    effects.exit('indentedContainerBlank')
    return isLineEnd(code) ? ok(code) : nok(code)
  }
}

/** A tab is more than one code: itself, and the columns that it fills. */
function isBlank(code: Code): boolean {
  return code === 32 || code === -1 || code === -2
}

function isLineEnd(code: Code): boolean {
  return code === null || (code < -2 && code > -6)
}

function isNameLetter(code: Code): boolean {
  return code !== null && code > 0 && code !== MARKS.sameLine && /[\p{L}\p{N}_-]/u.test(String.fromCodePoint(code))
}

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** Whether it is of MkDocs, or of a quote: there any name is that of an admonition. */
    isIndented?: boolean
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    indentedContainer: 'indentedContainer'
    indentedContainerMark: 'indentedContainerMark'
    indentedContainerName: 'indentedContainerName'
    indentedContainerQuote: 'indentedContainerQuote'
    indentedContainerTitle: 'indentedContainerTitle'
    indentedContainerBlank: 'indentedContainerBlank'
    indentedContainerIndent: 'indentedContainerIndent'
  }
}
