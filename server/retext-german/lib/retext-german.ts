import type { Root } from 'nlcst'
import type { Processor } from 'unified'
import { ParseGerman } from './parse-german.ts'

/** unified plugin: parse German text to nlcst. */
export default function retextGerman(this: Processor<Root>): undefined {
  this.parser = (document) => new ParseGerman().parse(document)
}
