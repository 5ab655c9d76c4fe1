import type { Element } from 'xast'
import type { WrittenShape } from './shapeTree.ts'
import { x } from 'xastscript'

/**
 * Write on which click shapes appear (ECMA-376, part 1, 19.5).
 *
 * @param shapes
 *   Shapes of a slide, as they were written.
 * @returns
 *   `p:timing`; nothing where all are there from the start.
 */
export function timingOf(shapes: WrittenShape[]): Element[] {
  const appearing = shapes.filter(({ shape }) => shape.click)
  if (!appearing.length) return []
  const clicks = Map.groupBy(appearing, ({ shape }) => shape.click ?? 0)
  let last = 0
  const node = (attributes: Record<string, string | number>, children: Element[]): Element =>
    x('p:cTn', { id: ++last, ...attributes }, children)
  const root = node({ dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' }, [])
  const sequence = node({ dur: 'indefinite', nodeType: 'mainSeq' }, [])
  const inOrder = [...clicks].toSorted(([one], [other]) => one - other)
  sequence.children.push(
    x(
      'p:childTnLst',
      inOrder.map(([, together]) => step(together, node)),
    ),
  )
  const turn = (event: 'onPrev' | 'onNext'): Element =>
    x('p:cond', { evt: event, delay: 0 }, [x('p:tgtEl', [x('p:sldTgt')])])
  root.children.push(
    x('p:childTnLst', [
      x('p:seq', { concurrent: 1, nextAc: 'seek' }, [
        sequence,
        x('p:prevCondLst', [turn('onPrev')]),
        x('p:nextCondLst', [turn('onNext')]),
      ]),
    ]),
  )
  const builds = appearing.filter(hasWords).map(({ id }) => x('p:bldP', { spid: id, grpId: 0, animBg: 1 }))
  return [x('p:timing', [x('p:tnLst', [x('p:par', [root])]), ...(builds.length ? [x('p:bldLst', builds)] : [])])]
}

type Node = (attributes: Record<string, string | number>, children: Element[]) => Element

/** One click: the first shape appears on it, others with it. */
function step(together: WrittenShape[], node: Node): Element {
  const click = node({ fill: 'hold' }, [from('indefinite')])
  const group = node({ fill: 'hold' }, [from(0)])
  const effects = together.map((shape, index) => x('p:par', [effect(shape, !index, node)]))
  group.children.push(x('p:childTnLst', effects))
  click.children.push(x('p:childTnLst', [x('p:par', [group])]))
  return x('p:par', [click])
}

/** Effect 1 of those by which something enters: it is there at once. */
function effect(shape: WrittenShape, isFirst: boolean, node: Node): Element {
  const appear = node(
    {
      presetID: 1,
      presetClass: 'entr',
      presetSubtype: 0,
      fill: 'hold',
      ...(hasWords(shape) && { grpId: 0 }),
      nodeType: isFirst ? 'clickEffect' : 'withEffect',
    },
    [from(0)],
  )
  const set = x('p:set', [
    x('p:cBhvr', [
      node({ dur: 1, fill: 'hold' }, [from(0)]),
      x('p:tgtEl', [x('p:spTgt', { spid: shape.id })]),
      x('p:attrNameLst', [x('p:attrName', ['style.visibility'])]),
    ]),
    x('p:to', [x('p:strVal', { val: 'visible' })]),
  ])
  appear.children.push(x('p:childTnLst', [set]))
  return appear
}

function from(delay: 'indefinite' | 0): Element {
  return x('p:stCondLst', [x('p:cond', { delay })])
}

function hasWords({ shape }: WrittenShape): boolean {
  return shape.type === 'text'
}
