import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { ParseGerman } from './parse-german.ts'

/** unified plugin: parse German text to nlcst. */
const retextGerman: Plugin<[], string, Root> = function () {
  this.parser = (document) => new ParseGerman().parse(document)
}

export default retextGerman
