import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { packageFile } from './sources.ts'

/** Shorter words mean something in every language. */
const IS_WORD = /^[a-z]{3,}$/u

/** English words in lower case, sorted: what tells an English name in German text from mistakes. */
export function englishWords(): string[] {
  const trie = decodeTrie(gunzipSync(readFileSync(packageFile('@cspell/dict-en_us', 'en_US.trie.gz'))))
  return [...new Set(trie.words())].filter((word) => IS_WORD.test(word)).sort()
}
