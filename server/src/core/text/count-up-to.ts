/** How many entries of a list, ascending by place, lie at or before a place; by halving. */
export function countUpTo<T>(list: readonly T[], at: number, place: (entry: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = list[middle]
    if (entry !== undefined && place(entry) <= at) low = middle + 1
    else high = middle
  }
  return low
}
