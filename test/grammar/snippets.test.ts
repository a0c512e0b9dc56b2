import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { checker } from '../support/checker.ts'

interface Snippet {
  readonly prefix: string | readonly string[]
  readonly body: string | readonly string[]
  readonly description: string
}

const file = new URL('../../snippets/pressemitteilung.code-snippets.json', import.meta.url)
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(file, 'utf8'))

/** What an editor inserts on 24 March 2026: variables and the texts of the places, the first of their choices. */
function inserted({ body }: Snippet): string {
  const dated = [body]
    .flat()
    .join('\n')
    .replace(/\$\{CURRENT_MONTH\/\(01\).*?\+Dezember\}\/\}/gu, 'März')
    .replace(/\$\{CURRENT_DATE\/\^0\/\/\}|\$CURRENT_DATE/gu, '24')
    .replaceAll('$CURRENT_MONTH', '03')
    .replaceAll('$CURRENT_YEAR', '2026')
  return dated
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/gu, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/gu, '$1')
    .replace(/\$\d/gu, '')
}

const fillings: readonly (readonly [RegExp, string])[] = [
  [/: Grund -->/gu, ': so heißt das Haus -->'],
  [/\[Ort\]/gu, 'Wiesbaden'],
  [/\[Amt\]/gu, 'Bürgermeisterin'],
  [/\[Name\]/gu, 'Erika Beispiel'],
  [/\[Telefon\]/gu, '069 90009-117'],
  [/\[E-Mail\]/gu, 'presse@example.org'],
  [/\[Organisation\]/gu, 'die Bücherei'],
  [/\[Link\]/gu, 'https://www.example.org/kanal'],
  [/\[Überschrift\]/gu, 'Die Stadt baut'],
  [/\[Frage einsetzen\]/gu, 'Wann beginnt der Bau'],
  [/\[Wenige Wörter einsetzen\]/gu, 'ein Gewinn'],
  [/\[Zweiten Teil mit Schlusspunkt einsetzen\]/gu, 'sobald das Geld da ist.'],
  [/\[Titel\]/gu, 'Lesen'],
  [/\[Rest ohne Schlusspunkt einsetzen\]/gu, 'passt'],
  [/\[Fortsetzung des Satzes einsetzen\]/gu, 'ging'],
  [/\[[^\]]* mit Schlusspunkt einsetzen\]/gu, 'Wir bauen.'],
  [/\[[^\]]* einsetzen\]/gu, 'Wir bauen'],
  [/\[(?:Text|[^\]]* ergänzen)\]/gu, 'Bürgermeisterin Erika Beispiel hat am Dienstag, 24. März 2026, den Bau begonnen.']
]

function filled(text: string): string {
  return fillings.reduce((result, [place, words]) => result.replace(place, words), text)
}

const footer =
  'Sie finden unser Haus auf folgenden Kanälen:\n\n- https://www.example.org/eins\n- https://www.example.org/zwei\n'
const lead = '**Wiesbaden.** Bürgermeisterin Erika Beispiel hat am Dienstag, 24. März 2026, den Bau begonnen.'

/** A release in which the snippet stands where it belongs. */
function release(name: string, text: string): string {
  if (/^# /mu.test(text)) return text
  if (name === 'Sperrfrist im Kopf') return `---\n${text}\n---\n\n# Die Stadt baut\n\n${lead}\n\n${footer}`
  if (/^(?:Kopf|Sperrfrist)/u.test(name)) return `${text}# Die Stadt baut\n\n${lead}\n\n${footer}`
  if (name.startsWith('Ortsmarke'))
    return `# Die Stadt baut\n\n${text}Erika Beispiel hat am Dienstag, 24. März 2026, den Bau begonnen.\n\n${footer}`
  if (name === 'Kanalfuß') return `# Die Stadt baut\n\n${lead}\n\n${text}\n`
  if (name.startsWith('Ausnahme'))
    return `# Die Stadt baut\n\n${lead}\n\n${text}Das Haus - so der Plan - ist neu.\n\n${footer}`
  return `# Die Stadt baut\n\n${lead}\n\n${text}\n\n${footer}`
}

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    const text = inserted(snippet)

    test(`${name}: filled in, nothing is to be said about it`, () => {
      const words = filled(text)
      assert.doesNotMatch(words, /\$|(?<!!)\[/u)
      const { findings } = checker().check(release(name, words))
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule}: ${message}`),
        []
      )
    })

    const places = text.replace(/!\[|\]\(/gu, ' ').match(/\[[^\]]+\]/gu) ?? []
    if (places.length > 0 && !name.startsWith('Bild')) {
      test(`${name}: what is not filled in is found`, () => {
        const source = release(name, text)
        const found = checker()
          .check(source)
          .findings.filter(({ rule }) => rule === 'placeholder-left')
          .map(({ span }) => source.slice(span.start, span.end))
        assert.deepEqual(found, places)
      })
    }
  }
})
