import type { Component } from '../../deck/types.ts'
import type { Body } from './framed.ts'
import { figureSize } from '../../deck/figureSize.ts'
import type { geometry } from '../../tokens/geometry.ts'

/** Size of a figure and of the word below it, in px. */
export function figureBody({ attributes }: Component, room: (typeof geometry)['oneFigure' | 'twoFigures']): Body {
  const [value, unit] = [String(attributes['value'] ?? ''), String(attributes['unit'] ?? '')]
  const figure = Math.min(room.figure, Number(attributes['most'] ?? Infinity))
  const size = figureSize(value, unit, { ...room, figure })
  return {
    height: size.figure * 0.9 + (unit && !size.isBeside ? size.unit * 1.1 : 0),
    width: Math.min(room.width, value.length * size.figure * 0.6),
  }
}
