import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { frequencyOf } from '../src/core/german/words/word-class.ts'
import { encodeWordGraph } from '../src/core/german/words/word-graph.ts'
import { type ClassedWords, classedWords, sorted } from './classed-words.ts'
import { englishWords } from './english.ts'
import { frequencies } from './frequency.ts'
import { compileLexicon } from './lexicon-entries.ts'
import { likeCommonWords } from './like-common-words.ts'
import { localities } from './localities.ts'
import { compileMorphology } from './morphology.ts'
import { placeNames } from './places.ts'
import { writeWordGraph } from './write-word-graph.ts'

/** Writes the words, the first parts of compounds, and the localities that are none of the words. */
export function writeWords(folder: string): void {
  const { words, modifiers } = compileLexicon()
  writeGraph(join(folder, 'words.graph'), words, frequencyOf)
  writeGraph(join(folder, 'modifiers.graph'), classedWords(modifiers))
  writeGraph(join(folder, 'localities.graph'), classedWords(localities(words, likeCommonWords(frequencies()))))
}

/** Writes everything else: it needs nothing of them. */
export function writeOthers(folder: string): void {
  writeFileSync(join(folder, 'places.txt'), placeNames().join('\n'))
  writeFileSync(join(folder, 'english.graph'), encodeWordGraph(writeWordGraph(englishWords(), () => 1)))
  const { classes, table } = compileMorphology()
  writeGraph(join(folder, 'morphology.graph'), classedWords(classes))
  writeFileSync(join(folder, 'morphology.table'), new Uint8Array(table.buffer))
}

function writeGraph(file: string, words: ClassedWords, rankOf?: (wordClass: number) => number): void {
  const { texts, classes } = sorted(words)
  writeFileSync(file, encodeWordGraph(writeWordGraph(texts, (_, at) => classes[at] as number, rankOf)))
}
