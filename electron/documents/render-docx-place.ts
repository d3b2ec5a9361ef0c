import type { FontFamily, TextStyle } from './definition'
import type { Numbering } from './render-docx-numbering'
import type { PaperStyles, StyleId } from './render-docx-styles'

/** Where a block stands: the room it has, in points, and the type that it inherits. */
export type Place = {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly type: TextStyle
  readonly styleId: StyleId
}

export type Writer = {
  readonly numbering: Numbering
  readonly styles: PaperStyles
  readonly font: FontFamily
  /** Numbers of the pictures, from 1; Word wants each but once. */
  readonly countPicture: () => number
}
