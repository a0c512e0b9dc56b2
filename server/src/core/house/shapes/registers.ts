import type { ShapesOf } from '../shape.ts'

const shortAndLong = {
  short: { kind: 'text', filled: true, description: 'Kurzform.' },
  long: { kind: 'text', filled: true, description: 'Langform.' }
} as const

/** The names and words that the house knows. */
export const REGISTERS: ShapesOf<'people' | 'organisations' | 'abbreviations' | 'words'> = {
  people: {
    kind: 'list',
    merge: 'add',
    description: 'Personen, die in den Mitteilungen sprechen. Wer das Amt wechselt, steht mehrfach da, mit Zeitraum.',
    of: {
      kind: 'object',
      description: 'Eine Person in einem Amt.',
      required: ['name'],
      keys: {
        name: { kind: 'text', filled: true, description: 'Vor- und Nachname.', examples: ['Erika Beispiel'] },
        office: { kind: 'text', description: 'Amt oder Funktion.', examples: ['Bürgermeisterin'] },
        from: {
          kind: 'text',
          format: 'date',
          optional: true,
          description: 'Erster Tag im Amt.',
          examples: ['2024-01-18']
        },
        to: {
          kind: 'text',
          format: 'date',
          optional: true,
          description: 'Letzter Tag im Amt.',
          examples: ['2029-01-17']
        },
        aliases: {
          kind: 'list',
          merge: 'replace',
          description: 'Andere Schreibungen, die auch recht sind.',
          of: { kind: 'text', filled: true, description: 'Name.' }
        }
      }
    }
  },
  organisations: {
    kind: 'list',
    merge: 'add',
    key: 'short',
    description: 'Organisationen mit Kurz- und Langform.',
    of: { kind: 'object', description: 'Eine Organisation.', required: ['short', 'long'], keys: shortAndLong }
  },
  abbreviations: {
    kind: 'list',
    merge: 'add',
    key: 'short',
    description: 'Abkürzungen, die das Haus ohne Einführung verwendet.',
    of: { kind: 'object', description: 'Eine Abkürzung.', required: ['short', 'long'], keys: shortAndLong }
  },
  words: {
    kind: 'list',
    merge: 'add',
    description: 'Wörter und Namen des Hauses, die richtig sind, in ihrer Grundform.',
    of: { kind: 'text', filled: true, description: 'Ein Wort.' }
  }
}
