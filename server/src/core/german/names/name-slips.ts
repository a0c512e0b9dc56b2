/** A name in lower case, umlauts and ß written out: `Müller` and `Mueller` are the same slip apart as `Müller` and `Muller`. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[äöüß]/gu, (c) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[c] ?? c)
}

/** Letters that Unicode does not take apart into a letter and its mark. */
const OTHERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** A name in lower case without accents, cedillas, umlauts and the like: `Çelik` → `celik`. */
export function withoutMarks(name: string): string {
  const bare = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[ıłøđðßæœ]/gu, (c) => OTHERS[c] ?? c)
}

/** Whether two names differ, and only in such marks: then they are one name, once misspelled. */
export function differInMarksAlone(a: string, b: string): boolean {
  return a !== b && a.toLowerCase() !== b.toLowerCase() && withoutMarks(a) === withoutMarks(b)
}

/**
 * Whether two names are one slip of the pen apart: one letter more, less or other, or two neighbours exchanged; or the same but for
 * umlauts or other marks. The genitive (`Beispiels`, `Peters` beside `Peter`) is no slip.
 */
export function isNameSlip(a: string, b: string): boolean {
  if (a === b || isGenitivePair(a, b)) return false
  if (folded(a) === folded(b)) return a.toLowerCase() !== b.toLowerCase()
  return differInMarksAlone(a, b) || isOneEdit(a.toLowerCase(), b.toLowerCase())
}

function isGenitivePair(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:['’]?s|['’])$/u.test(long.slice(short.length))
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  const x = a.slice(from, a.length - back)
  const y = b.slice(from, b.length - back)
  return (
    x.length + y.length <= 1 || (x.length === 1 && y.length === 1) || (x.length === 2 && x[0] === y[1] && x[1] === y[0])
  )
}

/** Keys of which two names one slip apart share at least one: the name, the name without marks, and the name less one letter. */
export function slipKeys(name: string): readonly string[] {
  const plain = folded(name)
  const keys = new Set([plain])
  for (const base of [plain, name.toLowerCase()])
    for (let i = 0; i < base.length; i++) keys.add(base.slice(0, i) + base.slice(i + 1))
  return [...keys, name.toLowerCase(), withoutMarks(name)]
}
