import { StringDecoder } from 'node:string_decoder'
import type { WordExplanation, WordReason } from '../../core/german/words/knowledge.ts'
import { explainWord } from '../../core/spelling/explain-word.ts'
import { type Command, choose, readArguments } from '../command.ts'
import { commandHelp } from '../help.ts'
import { type Io, UsageError } from '../io.ts'

/** Answers wait until there are so many characters of them. */
const CHUNK = 1 << 16
const MAX_SUGGESTIONS = 8

export const spell: Command = {
  name: 'spell',
  usage: '[--format text|jsonl] [--explain] < WÖRTER',
  summary: 'Prüft Wörter von der Standardeingabe, eines je Zeile.',
  options: [
    ['--format text|jsonl', 'Ausgabe für Menschen (Vorgabe) oder Programme: je Wort eine Zeile'],
    ['--explain', 'Sagt dazu, warum ein Wort bekannt ist und aus welchen Teilen es besteht']
  ],
  async run(argv, io, installation) {
    const { values, positionals } = readArguments(argv, {
      format: { type: 'string', default: 'text' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false }
    })
    if (values.help) {
      io.stdout.write(commandHelp(spell))
      return 0
    }
    const format = choose('--format', values.format, ['text', 'jsonl'])
    if (positionals.length > 0)
      throw new UsageError('Die Wörter kommen von der Standardeingabe: hausstil spell < wörter.txt')
    const { dictionary } = installation.loadKnowledge()
    let out = ''
    for await (const word of linesOf(io.stdin)) {
      if (word === '') continue
      const known = dictionary.has(word)
      const suggestions = known ? [] : dictionary.suggest(word, MAX_SUGGESTIONS)
      const explanation = values.explain ? explainWord({ dictionary }, word) : undefined
      out +=
        format === 'jsonl'
          ? `${JSON.stringify({ word, known, suggestions, ...explanation })}\n`
          : textLine(word, known, suggestions, explanation)
      if (out.length >= CHUNK) {
        io.stdout.write(out)
        out = ''
      }
    }
    io.stdout.write(out)
    return 0
  }
}

const REASONS: Readonly<Record<WordReason, string>> = {
  listed: 'steht im Wörterbuch',
  name: 'ein Name',
  abbreviation: 'eine Abkürzung',
  compound: 'zusammengesetzt',
  parted: 'mit Bindestrich verbunden',
  derived: 'von einem bekannten Wort abgeleitet',
  team: 'ein Wort des Teams',
  unknown: ''
}

function textLine(
  word: string,
  known: boolean,
  suggestions: readonly string[],
  explanation: WordExplanation | undefined
): string {
  if (!known) return `${word}: unbekannt${suggestions.length > 0 ? `; ähnlich: ${suggestions.join(', ')}` : ''}\n`
  if (!explanation) return `${word}: bekannt\n`
  const parts = explanation.parts.flatMap(({ text, link }) => (link === '' ? [text] : [text, link]))
  return `${word}: bekannt; ${REASONS[explanation.reason]}${parts.length > 1 ? `: ${parts.join(' + ')}` : ''}\n`
}

async function* linesOf(input: Io['stdin']): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isFirst = true
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      yield (isFirst ? line.replace(/^\uFEFF/u, '') : line).trim()
      isFirst = false
    }
  }
  rest += decoder.end()
  if (rest !== '') yield (isFirst ? rest.replace(/^\uFEFF/u, '') : rest).trim()
}
