import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { colloquialDative } from '../../german/agreement/colloquial-datives.ts'
import { phraseMismatches } from '../../german/agreement/phrase-mismatches.ts'
import type { NounPhrase, Repair } from '../../german/agreement/phrase-repairs.ts'
import { wordMismatches } from '../../german/agreement/word-mismatches.ts'
import { stretchesOf } from '../../german/clauses/clauses.ts'
import { isGivenName } from '../../german/names/given-names.ts'
import { splitsOf } from '../../german/splits/split-compounds.ts'
import { cells } from '../../german/words/cells.ts'
import type { Knowledge } from '../../german/words/knowledge.ts'
import type { Block } from '../../markdown/document.ts'
import { unknownWords } from '../../spelling/unknown-words.ts'

export default defineBlockRule({
  id: 'agreement',
  group: 'spelling',
  title: 'Übereinstimmung in Geschlecht, Zahl und Fall',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Duden, Die Grammatik (Kongruenz)',
  options: {},
  messages: {
    plural: '„{noun}“ steht in der Mehrzahl, „{found}“ nicht; üblich ist „{right}“.',
    singular: '„{noun}“ steht in der Einzahl, „{found}“ nicht; üblich ist „{right}“.',
    joined: 'Das Subjekt sind zwei, mit „und“ verbunden, „{found}“ steht in der Einzahl; üblich ist „{right}“.',
    ending: 'Vor „{noun}“ steht „{found}“, obwohl schon der Artikel den Fall zeigt; üblich ist „{right}“.',
    gender: '„{found}“ und „{noun}“ haben verschiedenes Geschlecht; üblich ist „{right}“.',
    name: 'Hinter „{noun}“ steht „{found}“; üblich ist der Name ohne Endung: „{right}“.',
    nominal: 'Hinter „{noun}“ steht „{found}“, obwohl schon der Artikel den Fall zeigt; üblich ist „{right}“.',
    declined: 'Hinter „{noun}“ steht „{found}“; das Wort wird wie ein Adjektiv gebeugt, üblich ist „{right}“.',
    relative: '„{found}“ bezieht sich auf „{noun}“; üblich ist „{right}“.',
    weak: 'Hinter „alle“ steht „{found}“; üblich ist „{right}“.',
    reflexive: 'Hinter „{found}“ fehlt das Pronomen; üblich ist „{right}“.',
    chain: 'Zu „{noun}“ passt „{found}“ am Ende des Satzes nicht; üblich ist „{right}“.',
    perfect: '„{noun}“ bildet das Perfekt mit „sein“, hier steht „{found}“; üblich ist „{right}“.',
    measure: 'Hinter „{noun}“ steht „{found}“; üblich ist „{right}“.',
    infinitive: 'Hinter „{noun}“ steht „{found}“; üblich ist der Infinitiv „{right}“.',
    lacksZu: 'Zu „{noun}“ gehört ein Infinitiv mit „zu“, hier steht „{found}“; üblich ist „{right}“.',
    surplus: 'Der Satz hat schon „{noun}“; „{found}“ am Ende ist zu viel.',
    bare: 'Hinter „{noun}“ steht der Infinitiv ohne „{found}“.',
    twice: '„{found}“ ist hier zu viel: Der Satz hat schon „{noun}“.',
    lost: 'Zu „{noun}“ fehlt hier ein Wort; üblich ist „{right}“.',
    verbless: 'Der Nebensatz endet mit „{found}“ und hat kein gebeugtes Verb; üblich ist etwa „{right}“.',
    colloquial: 'Hinter „{word}“ steht der Dativ; im Druck ist der Genitiv üblich.',
    case: '„{phrase}“ steht in einem anderen Fall als „{word}“ davor; üblich ist „{right}“.',
    governed: 'Hinter „{word}“ ist „{right}“ üblich; hier steht „{phrase}“.',
    accusative: 'Bei „{word}“ ist der Akkusativ üblich: „{right}“; hier steht „{phrase}“.',
    subject: '„{phrase}“ steht im Akkusativ, und dem Satz fehlt das Subjekt; üblich ist „{right}“.',
    dativeSubject: '„{phrase}“ steht im Dativ, und dem Satz fehlt das Subjekt; üblich ist „{right}“.',
    object: 'Hinter „es gibt“ ist der Akkusativ üblich: „{right}“; hier steht „{phrase}“.',
    disagree: '„{phrase}“ passt in Geschlecht, Zahl oder Fall nicht zusammen; üblich ist „{right}“.'
  },
  *check(block, { knowledge, part }) {
    if (part === 'channelFooter' || part === 'contact') return
    const { morphology } = knowledge
    // The first half of a split compound is no noun of its own: `compound-split` speaks there.
    const splits = splitsOf(block.prose, knowledge)
    const unknown = unknownWords(block.prose, knowledge.dictionary)
    for (const stretch of stretchesOf(block.prose, morphology)) {
      for (const { reason, token, right, noun } of wordMismatches(stretch, knowledge)) {
        yield {
          message: reason,
          data: { found: token.text, noun: noun.text, right },
          span: block.spanOf(token.start, token.end),
          fixes:
            right === ''
              ? suggest(`„${token.text}“ streichen`, block.edit(token.start - 1, token.end, ''))
              : suggest(`„${right}“ schreiben`, block.edit(token.start, token.end, right))
        }
      }
      for (const at of stretch.tokens.keys()) {
        const dative = colloquialDative(stretch, at)
        if (!dative) continue
        const [preposition, article] = dative
        const span = block.spanOf(preposition.start, article.end)
        yield { advice: true, message: 'colloquial', data: { word: preposition.text }, span, fixes: [] }
      }
      for (const { reason, phrase, repairs, word, missing } of phraseMismatches(stretch, morphology)) {
        if (splits.some((split) => split.start < phrase.noun.end && startOf(phrase) < split.end)) continue
        // `die Bahnhofe`: `spelling` speaks there. Of `Foto-Projekt` the last part is known.
        if (unknown.some((word) => word.start === phrase.noun.start && !word.word.includes('-'))) continue
        if (isNameInGenitive(phrase, knowledge) || isPlace(phrase, knowledge)) continue
        const place = mended(block, phrase, repairs, missing && `${missing} `)
        if (!place) continue
        const data = { phrase: place.found, right: place.right, word }
        yield { message: reason, data, span: place.span, fixes: place.fixes }
      }
    }
  }
})

/** `des geteilten Deutschland`, `des heiligen Alban`: names have no -s behind an article. Source: Duden, Die Grammatik (Deklination der Eigennamen). */
function isNameInGenitive({ determiner, noun }: NounPhrase, { dictionary, gazetteer }: Knowledge): boolean {
  if (determiner?.lower !== 'des') return false
  return gazetteer.has(noun.text) || dictionary.explain?.(noun.text).reason === 'name' || isGivenName(noun.text)
}

/** `das alte Salzburg`: with an article places are neuter, whatever their last part is. */
function isPlace({ determiner, adjectives, noun }: NounPhrase, { gazetteer }: Knowledge): boolean {
  if (determiner?.lower !== 'das' || adjectives.length === 0 || !gazetteer.has(noun.text)) return false
  return (noun.forms.noun & NEUTER) === 0
}

const NEUTER = cells('Nn')

function startOf({ determiner, adjectives, noun }: NounPhrase): number {
  return (determiner ?? adjectives[0] ?? noun).start
}

/** The phrase as it stands, with its likeliest repair; undefined where markup stands inside one of its words. */
function mended(block: Block, phrase: NounPhrase, repairs: readonly Repair[], before = '') {
  const start = startOf(phrase)
  const { end } = phrase.noun
  const found = block.text.slice(start, end)
  const changed = (repair: Repair) =>
    before +
    repair.reduceRight(
      (all, { token, right }) => all.slice(0, token.start - start) + right + all.slice(token.end - start),
      found
    )
  const [likeliest] = repairs
  // Markup inside a word makes another word of it (`eine*n Anwält*in`).
  const words = [phrase.determiner, phrase.adjectives[0], phrase.noun]
  if (!likeliest || words.some((word) => word && !block.prose.isContiguous(word.start, word.end))) return undefined
  return {
    found,
    right: changed(likeliest),
    span: block.spanOf(start, end),
    fixes: repairs.flatMap((repair) =>
      suggest(
        `„${changed(repair)}“ schreiben`,
        ...(before === '' ? [] : [block.edit(start, start, before)]),
        ...repair.map(({ token, right }) => block.edit(token.start, token.end, right))
      )
    )
  }
}
