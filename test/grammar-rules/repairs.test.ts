import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checker } from '../support/checker.ts'

/** Of each sentence, what a grammar rule offers first: the words it speaks about, and what they become. */
const FIRST: Readonly<Record<string, string>> = {
  'Im vergangen Jahr kamen viele Gäste.': 'agreement: „Im vergangenen Jahr“ schreiben',
  'Die Gruppen widmen sich ihrem Projekten.': 'agreement: „ihren Projekten“ schreiben',
  'Das dient der Wahrung des Schutz der Kinder.': 'agreement: „des Schutzes“ schreiben',
  'Das Spiel bot eine spielerischen Weg zum Ziel.': 'agreement: „einen spielerischen Weg“ schreiben',
  'Aus unser Sicht ist das gut.': 'agreement: „unserer Sicht“ schreiben',
  'Nach dem Ende der Sitzung, begann das Fest.': 'subordinate-comma: Komma weglassen',
  'Es ist wichtig Daten zu schützen.': 'subordinate-comma: Komma setzen',
  'Wenn ihr noch kein Buch habt dann gibt es eines.': 'subordinate-comma: Komma setzen',
  'Um möglich viele Kinder zu erreichen, liest sie vor.': 'confused-words: „möglichst“ schreiben',
  'Bitte melden sie sich bis Montag im Rathaus.': 'noun-capital: „Sie“ schreiben'
}

/** Right as they stand, and near to what is wrong. */
const RIGHT: readonly string[] = [
  'Dem Schreiben nach das beste Haus ist das am Markt.',
  'Am Dienstag, 3. März 2026, beginnt die Woche.',
  'Der Rat bittet alle, in kurzer Zeit Wissen aufzubauen.',
  'Er sah das 4,2 Millionen Euro teure Haus und der eine Mann das andere.',
  'Das Haus stellt drei Gäste vor, und die sieben Orte freuen sich.',
  'Solange der Vorrat reicht, ist der Eintritt frei.'
]

const RULES = /^(?:agreement|subordinate-comma|confused-words|noun-capital|compound-split|repeated-word)$/u

function offered(sentence: string): string[] {
  const source = `# Überschrift\n\n**Wiesbaden.** Die Woche beginnt am Montag.\n\n${sentence}\n`
  return checker()
    .check(source)
    .findings.filter(({ rule, span }) => RULES.test(rule) && span.start > source.indexOf('Montag'))
    .map(({ rule, fixes }) => `${rule}: ${fixes[0]?.title}`)
}

describe('the grammar rules', () => {
  for (const [sentence, first] of Object.entries(FIRST)) {
    it(`offer in „${sentence}“ the likeliest form first`, () => assert.deepEqual(offered(sentence), [first]))
  }
  for (const sentence of RIGHT) it(`leave alone: ${sentence}`, () => assert.deepEqual(offered(sentence), []))
})
