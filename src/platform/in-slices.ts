import { setImmediate as letOthers } from 'node:timers/promises'

/** Items per slice: at most some tens of milliseconds of work on a few of them. */
const sliceLength = 200

/** Does a little work for each of very many items, in their order, and lets requests have their turn in between. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    if (index % sliceLength === sliceLength - 1) await letOthers()
    results.push(work(item, index))
  }
  return results
}
