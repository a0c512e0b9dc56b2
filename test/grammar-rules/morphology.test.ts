import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Cells, cells } from '../../server/src/core/german/words/cells.ts'
import { NO_FORMS, VerbForm } from '../../server/src/core/german/words/morphology.ts'
import { knowledge } from '../support/knowledge.ts'

const { morphology } = knowledge()

const NOUNS: readonly (readonly [word: string, cells: string])[] = [
  ['Haus', 'Nn Dn An'],
  ['Hauses', 'Gn'],
  ['Häusern', 'Dp'],
  ['Schule', 'Nf Gf Df Af'],
  // Two genders, each with its own meaning.
  ['Steuer', 'Nfn Gf Dfn Afn'],
  // Compounds take what their last part has, with or without hyphen.
  ['Plenarversammlung', 'Nf Gf Df Af'],
  ['Migrantenselbstorganisationen', 'Np Gp Dp Ap'],
  ['WIR-Programms', 'Gn'],
  // Weak nouns for a man, the plural of those in -or, and one who is none of `Weinbau`.
  ['Psychologen', 'Np Gmp Dmp Amp'],
  ['Rektoren', 'Np Gp Dp Ap'],
  ['Weinbauern', 'Np Gmp Dmp Amp'],
  // The s links the parts or begins the last one.
  ['Rückzugsorte', 'Nfp Gfp Df Afp'],
  // Of our own lists, with the gender that stands there: strong, weak, for men and women, English.
  ['Epitaphium', 'Nn Dn An'],
  ['Epitaphien', 'Np Gp Dp Ap'],
  ['Brakteat', 'Nm'],
  ['Brakteaten', 'Np Gmp Dmp Amp'],
  ['Böttcher', 'Nmp Gp Dm Amp'],
  ['Böttcherin', 'Nf Gf Df Af'],
  ['Hackdays', 'Np Gmp Dp Ap'],
  // The ending settles it, whether or not a list holds the word.
  ['Bürgermeisterinnen', 'Np Gp Dp Ap'],
  ['Integrationslotsinnen', 'Np Gp Dp Ap']
]

const VERBS: readonly (readonly [word: string, bits: number])[] = [
  ['ankommt', VerbForm.thirdSingular | VerbForm.joined],
  ['aufzubauen', VerbForm.zuInfinitive],
  ['gegangen', VerbForm.pastParticiple],
  ['können', VerbForm.infinitive | VerbForm.thirdPlural],
  ['entstand', VerbForm.thirdSingular],
  // Shown by the list of all forms alone.
  ['klickte', VerbForm.thirdSingular],
  ['synchronisieren', VerbForm.infinitive | VerbForm.thirdPlural],
  ['restauriert', VerbForm.pastParticiple],
  ['abzustreuen', VerbForm.zuInfinitive],
  ['vorantreibt', VerbForm.thirdSingular | VerbForm.joined]
]

/** Adverbs, adjectives and nouns that are forms of a rare verb as well. */
const NO_VERBS = ['fast', 'erneut', 'grünen', 'freien', 'summe', 'tafeln', 'gerecht']

describe('the morphology of German words', () => {
  for (const [word, short] of NOUNS) {
    it(`knows case, gender and number of ${word}`, () => assert.equal(morphology.formsOf(word).noun, cells(short)))
  }
  for (const [word, bits] of VERBS) {
    it(`knows the verb form ${word}`, () => assert.equal(morphology.formsOf(word).verb & bits, bits))
  }
  for (const word of NO_VERBS) it(`takes ${word} for no verb`, () => assert.equal(morphology.formsOf(word).verb, 0))
  it('declines adjectives, participles and degrees', () => {
    const strong = (word: string): Cells => morphology.formsOf(word).strong
    assert.equal(strong('neues'), cells('Nn An'))
    assert.equal(strong('barrierearmem'), cells('Dmn'))
    assert.equal(strong('geförderter'), cells('Nm Gfp Df'))
    assert.equal(strong('größere'), cells('Nfp Afp'))
    assert.equal(morphology.formsOf('neuer').weak, 0)
    // A verb and a noun of the same letters hide no adjective.
    assert.equal(strong('verdächtige'), strong('neue'))
    // What is to be done stands like the participle, also as a noun.
    assert.equal(strong('einzureichendes'), cells('Nn An'))
    assert.notEqual(morphology.formsOf('Auszubildenden').weak & cells('Df'), 0)
  })
  it('knows nothing of what is no word', () => {
    assert.deepEqual(morphology.formsOf('Xyzzy'), NO_FORMS)
    assert.deepEqual(morphology.formsOf('wkrtz'), NO_FORMS)
  })
})
