import { cells } from '../words/cells.ts'
import type { Determiner } from './determiners.ts'

/**
 * What a preposition joined to its article is with a noun of another gender or number: `zum Stadt` → `zur Stadt`, `im Bereichen` →
 * `in den Bereichen`. Source: Duden, Die Grammatik (Verschmelzung von Präposition und Artikel).
 */
const OTHERS_OF_JOINED: ReadonlyMap<string, readonly (readonly [string, Determiner])[]> = new Map(
  (
    [
      [
        'zum',
        [
          ['zur', 'Df'],
          ['zu den', 'Dp']
        ]
      ],
      [
        'zur',
        [
          ['zum', 'Dmn'],
          ['zu den', 'Dp']
        ]
      ],
      [
        'im',
        [
          ['in der', 'Df'],
          ['in den', 'Dp']
        ]
      ],
      [
        'am',
        [
          ['an der', 'Df'],
          ['an den', 'Dp']
        ]
      ],
      [
        'vom',
        [
          ['von der', 'Df'],
          ['von den', 'Dp']
        ]
      ],
      [
        'beim',
        [
          ['bei der', 'Df'],
          ['bei den', 'Dp']
        ]
      ]
    ] as const
  ).map(([joined, others]) => [
    joined,
    others.map(([form, short]) => [
      form,
      { cells: cells(short), declensions: ['weak'] as const, family: [], isPronoun: false }
    ])
  ])
)

/** Whether the word is a preposition joined to its article that can be taken apart: `im`, `zur`. */
export function isJoinedArticle(lower: string): boolean {
  return OTHERS_OF_JOINED.has(lower)
}

/** What it is with other nouns; empty for any other word. */
export function othersOfJoined(lower: string): readonly (readonly [form: string, determiner: Determiner])[] {
  return OTHERS_OF_JOINED.get(lower) ?? []
}
