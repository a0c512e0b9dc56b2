import type { ShapesOf } from '../shape.ts'

const ownCheck = {
  prefer: {
    kind: 'text',
    description: 'Was das Haus stattdessen schreibt; leer, wenn es nur meidet.',
    examples: ['Bürgerservice']
  },
  why: { kind: 'text', description: 'Warum; steht in der Meldung.', examples: ['So heißt das Amt seit 2024.'] },
  where: {
    kind: 'choice',
    description: 'Wo das gilt.',
    default: 'anywhere',
    values: {
      anywhere: 'Überall.',
      quotations: 'Nur in Zitaten.',
      'outside-quotations': 'Nur außerhalb von Zitaten und Titeln.',
      headline: 'Nur in der Überschrift.'
    }
  },
  examples: {
    kind: 'object',
    description: 'Beispielsätze; „hausstil rules --check“ prüft sie.',
    keys: {
      wrong: {
        kind: 'list',
        merge: 'replace',
        description: 'Sätze, in denen etwas gefunden wird.',
        of: { kind: 'text', filled: true, description: 'Ein Satz.' }
      },
      right: {
        kind: 'list',
        merge: 'replace',
        description: 'Sätze, in denen nichts gefunden wird.',
        of: { kind: 'text', filled: true, description: 'Ein Satz.' }
      }
    }
  }
} as const

/** What the house looks for itself. */
export const OWN_CHECKS: ShapesOf<'terms' | 'patterns'> = {
  terms: {
    kind: 'list',
    merge: 'add',
    key: 'avoid',
    description: 'Bezeichnungen, die das Haus meidet, und was es stattdessen schreibt.',
    of: {
      kind: 'object',
      description: 'Eine Bezeichnung.',
      required: ['avoid'],
      keys: {
        avoid: { kind: 'text', filled: true, description: 'Was das Haus nicht schreibt.', examples: ['Bürger-Amt'] },
        match: {
          kind: 'choice',
          description: 'Welche Formen gemeint sind.',
          default: 'inflected',
          values: { inflected: 'Auch mit Endungen: „Bürger-Amtes“.', exact: 'Nur genau so.' }
        },
        ...ownCheck
      }
    }
  },
  patterns: {
    kind: 'list',
    merge: 'add',
    key: 'find',
    description: 'Eigene Prüfungen als reguläre Ausdrücke, für das, was sich nicht als Wort sagen lässt.',
    of: {
      kind: 'object',
      description: 'Eine Prüfung.',
      required: ['find'],
      keys: {
        find: {
          kind: 'text',
          format: 'pattern',
          filled: true,
          description: 'Regulärer Ausdruck (JavaScript); „\\b“ und „\\w“ kennen auch Umlaute und ß.',
          examples: ['\\bZimmer (\\d+)\\b']
        },
        ...ownCheck
      }
    }
  }
}
