// The rules' documents as readers get them: in the source their examples are tests, and the fences say what kind of example each
// is; shown rendered or on a terminal, nobody sees that.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rules = fileURLToPath(new URL('../server/src/core/rules', import.meta.url))

/** What stands before an example, and the language of its fence. */
const examples = {
  falsch: { caption: 'Beispiel:', language: 'markdown' },
  korrigiert: { caption: 'Berichtigt:', language: 'markdown' },
  richtig: { caption: 'Richtig:', language: 'markdown' },
  hausdatei: { caption: 'Mit dieser Hausdatei:', language: 'jsonc' }
}

/**
 * Names each example in words, unless a heading or a text with a colon leads to it, and takes out the marks of generated parts.
 * @param {string} source
 */
export function forReaders(source) {
  const out = []
  let fence = ''
  for (const line of source.replace(/^<!-- \/?(?:kopf|einstellungen) -->\n/gmu, '').split('\n')) {
    const [, marks = '', kind = ''] = /^(`{3,})(\S*)/u.exec(line) ?? []
    const example = fence === '' ? examples[kind] : undefined
    if (marks && fence === '') fence = marks
    else if (line === fence) fence = ''
    if (!example) {
      out.push(line)
      continue
    }
    const before = out.findLast((l) => l !== '') ?? ''
    const isLedTo = before.endsWith(':') || (kind !== 'hausdatei' && /^## (?:Falsch|Richtig)$/u.test(before))
    if (!isLedTo) {
      if (out.at(-1) !== '') out.push('')
      out.push(example.caption, '')
    }
    out.push(`${marks}${example.language}`)
  }
  return out.join('\n')
}

/** Writes the documents of all rules into a folder, and nothing else stays there. */
export function writeRuleDocuments(/** @type {string} */ folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const path of readdirSync(rules, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.md') && !path.endsWith('.cases.md'))
      writeFileSync(join(folder, basename(path)), forReaders(readFileSync(join(rules, path), 'utf8')))
  }
}
