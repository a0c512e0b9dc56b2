// Two versions of a text as a person reads their difference: each change within its words, not whole paragraphs twice.
import { diffWordsWithSpace } from 'diff'

/** Characters shown around a change. */
const CONTEXT = 36

const plain = { removed: (text) => `[-${text}-]`, added: (text) => `{+${text}+}` }
const coloured = {
  removed: (text) => `\u001B[31;9m${text}\u001B[0m`,
  added: (text) => `\u001B[32;1m${text}\u001B[0m`
}

/**
 * One line per change: `line 11  … ein Leben [-lang,“-]{+lang“,+} sagte Beispiel. …`.
 *
 * @param {string} before
 * @param {string} after with as many lines as `before`
 * @param {{ colours: boolean }} options
 */
export function readableDiff(before, after, { colours }) {
  const style = colours ? coloured : plain
  const old = before.split(/\r?\n/u)
  const fresh = after.split(/\r?\n/u)
  const width = String(old.length).length
  return old.flatMap((line, i) => {
    const wanted = fresh[i] ?? ''
    if (line === wanted) return []
    return changes(line, wanted, style).map((text) => `  line ${String(i + 1).padStart(width)}  ${text}`)
  })
}

/** The changes of one line; changes with little text between them are one. */
function changes(before, after, style) {
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    value,
    kind: added ? 'added' : removed ? 'removed' : 'same'
  }))
  const shown = []
  let current = ''
  for (const [i, { kind, value }] of parts.entries()) {
    if (kind !== 'same') current += style[kind](value)
    else if (current === '') current = end(value)
    else if (i < parts.length - 1 && value.length <= 2 * CONTEXT) current += value
    else {
      shown.push(current + start(value))
      current = i < parts.length - 1 ? end(value) : ''
    }
  }
  return current === '' ? shown : [...shown, current]
}

function start(text) {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s+\S*$/u, '')} …`
}

function end(text) {
  return text.length <= CONTEXT ? text : `… ${text.slice(-CONTEXT).replace(/^\S*\s+/u, '')}`
}
