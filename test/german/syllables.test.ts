import assert from 'node:assert/strict'
import { test } from 'node:test'
import { syllablesOf } from '../../server/src/core/german/words/syllables.ts'

/** Words with their syllables marked. */
const marked = `
Haus  Häu·ser  Eu·le  Zei·le  Boot  Tee  See·en·ge  Wie·se  Qua·li·tät  Quel·le  Na·ti·on  Mu·se·um  In·dus·trie  E·ner·gie
Fa·mi·lie  Li·nie  Fe·ri·en  Stu·di·en  E·ner·gi·en  schrien  ge·eig·net  be·ob·ach·ten  Bür·ger·meis·te·rin  Stadt·bü·che·rei
Ver·an·stal·tung  Bau·ern  neu·e  Ni·veau  In·ge·nieur  Sys·tem  Pres·se·mit·tei·lung Ca·fé  pst  ÖPNV
`

for (const word of marked.trim().split(/\s+/u)) {
  const plain = word.replaceAll('·', '')
  test(word, () => assert.equal(syllablesOf(plain), word.split('·').length))
}
