import type { Shape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { Placed } from './paragraphOf.ts'
import type { Place, ShapeContext } from './shapeContext.ts'
import { bodyText } from './bodyText.ts'
import { flowOf } from './flowOf.ts'
import { groundShapes } from './groundShapes.ts'
import { itemOf, listOf } from './listOf.ts'
import { boxAround, edgesOf, fillOf, isSeen, outlineOf } from './looks.ts'
import { sideBySide, termTable } from './termTable.ts'
import { filledText, textShape } from './textShape.ts'

/**
 * Make shapes of a list that is more than paragraphs below each other: one text for each of its columns, a table of terms
 * and what is said of them, or its items one by one.
 *
 * @param contents
 *   Makes shapes of what is in an item that is more than text.
 * @returns
 *   Shapes, in order.
 */
export function listShapes(
  part: LaidOut,
  context: ShapeContext,
  place: Place,
  contents: (part: LaidOut) => Shape[],
): Shape[] {
  const items = part.children.filter((child) => child.name === 'li' && isSeen(child))
  const isPlain = !items.some((item) => fillOf(item) ?? outlineOf(item))
  const columns = [...Map.groupBy(items, ({ box }) => Math.round(box.x / 4)).values()]
  const goesDown =
    columns.length > 1 && (columns[0]?.length ?? 0) > 1 && columns.flat().every((item, at) => item === items[at])
  if (isPlain && goesDown) {
    const flows = columns.map((children) =>
      listOf({ ...part, children, box: boxAround(children.map(({ box }) => box)) }, context, flowOf),
    )
    if (flows.every(Boolean)) return flows.map((flow) => bodyText(flow ?? [], context, place))
  }
  const terms = items.map(sideBySide)
  if (isPlain && items.length > 1 && terms.every(Boolean)) return termTable(part, items, terms as LaidOut[][], context)
  return items.flatMap((item) => itemShapes(item, part, context, place, contents))
}

function itemShapes(
  item: LaidOut,
  list: LaidOut,
  context: ShapeContext,
  place: Place,
  contents: (part: LaidOut) => Shape[],
): Shape[] {
  const edges = edgesOf(item).length ? groundShapes(item, context) : []
  const flow = itemOf(item, { ...list, box: item.box }, context, flowOf)?.map(withoutDepth)
  if (!flow?.length) return [...groundShapes(item, context), ...contents(item)]
  const hasGround = fillOf(item) ?? outlineOf(item)
  const shape = hasGround ? filledText(item, flow, context.words.text) : textShape(flow, context.words.text)
  return [...edges, place === 'slide' ? { ...shape, placeholder: 'body' } : shape]
}

/** Alone in its box, an item without a sign is a text like any other. */
function withoutDepth(one: Placed): Placed {
  const { level: _level, indent: _indent, ...paragraph } = one.paragraph
  return one.paragraph.bullet || one.paragraph.level ? one : { ...one, paragraph }
}
