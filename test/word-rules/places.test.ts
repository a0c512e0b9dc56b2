import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checker } from '../support/checker.ts'

/** What the word rules say of a sentence in the body of a release: rule, place, first repair. */
function said(sentence: string): string[] {
  const source = `# Überschrift\n\n**Wiesbaden.** Die Woche beginnt am Montag.\n\n${sentence}\n`
  return checker()
    .check(source)
    .findings.filter(({ rule }) => RULES.has(rule))
    .map(({ rule, span, fixes }) => `${rule}: ${source.slice(span.start, span.end)} → ${fixes[0]?.edits[0]?.text}`)
}

const RULES = new Set([
  'spelling',
  'sharp-s',
  'umlaut',
  'spelling-reform',
  'noun-capital',
  'compound-split',
  'repeated-word',
  'sentence-capital'
])

/** A sentence, and the one thing that one rule says of it. */
const WRONG: Readonly<Record<string, string>> = {
  'Die Arbeiten in der Ackermannstrasse dauern an.': 'sharp-s: Ackermannstrasse → Ackermannstraße',
  'Die Massnahme beginnt bald.': 'sharp-s: Massnahme → Maßnahme',
  'Das gilt auch fuer Kinder.': 'umlaut: fuer → für',
  'Die Fussgaenger warten.': 'umlaut: Fussgaenger → Fußgänger',
  'Es heißt, daß alle kommen.': 'spelling-reform: daß → dass',
  'Die Schiffahrt ruht.': 'spelling-reform: Schiffahrt → Schifffahrt',
  'Die neue hausaufgabe ist leicht.': 'noun-capital: hausaufgabe → Hausaufgabe',
  'Das geschieht im rahmen der Woche.': 'noun-capital: rahmen → Rahmen',
  'Der HausHalt ist ausgeglichen.': 'noun-capital: HausHalt → Haushalt',
  'Die Mitglieder der Bundes Regierung kommen.': 'compound-split: Bundes Regierung → Bundesregierung',
  'Das ist ein Erfolg für das SCS Projekt in Hessen.': 'compound-split: SCS Projekt → SCS-Projekt',
  'Alle lesen und und rechnen.': 'repeated-word: und und → und',
  'Die Stadt plant. sie baut auch.': 'sentence-capital: sie → Sie'
}

describe('each slip is one rule’s alone', () => {
  for (const [sentence, finding] of Object.entries(WRONG)) {
    it(sentence, () => assert.deepEqual(said(sentence), [finding]))
  }
})

const RIGHT = [
  'Die Leitungstrasse verläuft im Norden.',
  'Die Kinder, die die Bücherei besuchen, lesen gern.',
  'Des Landes Bürger lesen viel.',
  'Die AG Verkehr und die Berliner Polizei berieten.',
  'Alle hoffen, dass die EU Klarheit schafft.',
  'Am besten kommen alle mit dem Rad.',
  'Zum einen lesen alle, zum anderen rechnen sie.',
  'Der 30-jährige Mann und die 20-jährige Frau gewannen.',
  'Zu sehen sind Bücher, Karten, Bilder usw. im großen Saal.'
]

describe('what only looks like a slip', () => {
  for (const sentence of RIGHT) it(sentence, () => assert.deepEqual(said(sentence), []))
})
