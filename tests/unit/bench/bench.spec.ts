import { describe, expect, it } from 'vitest'
import { getMedian, measureBench } from '../../bench/support/bench'

describe('bench', () => {
  it('takes the median of an odd and an even number of turns', () => {
    expect(getMedian([9, 1, 5])).toBe(5)
    expect(getMedian([4, 1, 2, 9])).toBe(3)
    expect(() => getMedian([])).toThrow(RangeError)
  })

  it('takes turns with the peer, leaves the warm-up out and compares medians', async () => {
    const order: string[] = []
    const times = { simpul: [100, 2, 2, 2], peer: [100, 4, 4, 4] }
    const turn = (who: 'simpul' | 'peer') => () => {
      order.push(who)
      return times[who].shift() ?? 0
    }
    const result = await measureBench({
      work: 'toy',
      simpul: { run: turn('simpul') },
      peer: { name: 'plain', run: turn('peer') },
      goal: 0.6,
      rounds: 3,
    })
    expect(result).toEqual({ work: 'toy', simpulMs: 2, peer: 'plain', peerMs: 4, ratio: 0.5, goal: 0.6 })
    expect(order).toEqual(['simpul', 'peer', 'simpul', 'peer', 'simpul', 'peer', 'simpul', 'peer'])
  })
})
