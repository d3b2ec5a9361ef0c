import { DocMeasureBase, type LaidNode } from './render-pdf-internals'
import { chainWords } from './render-pdf-lines'

/** Measures the hanging number with the style of its paragraph, and chains what may not wrap. */
export class HouseMeasure extends DocMeasureBase {
  override measureLeaf(node: LaidNode): LaidNode {
    const measured = super.measureLeaf(node)
    measured._inlines = chainWords(measured._inlines ?? [])
    // Any word can be divided, so no text may push a column wider than its table.
    measured._minWidth = 0
    if (node.hang) {
      const styles = this.styleStack.clone()
      styles.push(node)
      const run = { text: node.hang.mark, bold: node.hang.bold ?? false }
      measured._hang = this.textInlines.buildInlines([run], styles).items
    }
    return measured
  }
}
