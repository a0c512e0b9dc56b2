import { defineRule } from '../../engine/define-rule.ts'
import { isGivenName } from '../../german/names/given-names.ts'
import type { House } from '../../house/house.ts'
import { isIntroduced } from '../../release/introductions.ts'
import type { PartKind } from '../../release/model.ts'
import { givenNameIn, isTitled, mentionsByPerson, surnameIn } from '../../release/named-people.ts'
import { looksLikeBody } from '../../release/people.ts'
import type { PersonMention } from '../../release/people-mentions.ts'
import { isGermanText } from '../../release/quotes/edges.ts'

export default defineRule({
  id: 'speaker-introduction',
  group: 'quotes',
  title: 'Vorstellung der Zitierten',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Redaktionelle Praxis in Pressestellen',
  options: {
    office: {
      type: 'boolean',
      default: true,
      description: 'Ob auch gemeldet wird, wenn nirgends steht, wer die Person ist (als Hinweis).'
    }
  },
  messages: {
    given: '„{name}“ steht hier zum ersten Mal im Text, ohne Vornamen; üblich ist die volle Form: „{full}“.',
    unnamed: '„{name}“ steht hier zum ersten Mal im Text, ohne Vornamen; üblich sind Vor- und Nachname.',
    unknown: '„{name}“ steht hier zum ersten Mal im Text, ohne Vornamen und Amt; üblich ist beides.',
    office: 'Bei „{name}“ steht nirgends, wer das ist; üblich ist bei der ersten Nennung ein Amt oder eine Aufgabe.'
  },
  *check({ quotes, partOf }, { house, options, knowledge }) {
    for (const [person, mentions] of mentionsByPerson(quotes)) {
      if (!mentions.some((m) => m.isSpeaker)) continue
      const first = mentions.find((m) => isRunningText(partOf(m.block)))
      if (!first || !isGermanText(first.block)) continue
      const { phrase, block } = first
      const span = block.spanOf(phrase.start, phrase.end)
      const name = phrase.text
      if (givenNameIn(phrase.name) !== '') {
        const isName = isGivenName(phrase.name.split(' ')[0] ?? '')
        if (options.office && isName && !isIntroduced(mentions, quotes.mentions))
          yield { message: 'office', data: { name }, span, advice: true }
        continue
      }
      const full = fullForm(mentions, house)
      // A child's given name is a name in full; a single word may be a body or any noun.
      if (isGivenName(phrase.name) || (!isTitled(first) && isBody(phrase.name, house))) continue
      if (full) yield { message: 'given', data: { name, full }, span }
      else if (isKeptSecret(first)) continue
      else if (mentions.some((m) => ONE_NAME.test(m.office))) continue
      else if (mentions.some((m) => m.office !== '')) yield { message: 'unnamed', data: { name }, span }
      else if (mentions.some(isTitled)) yield { message: 'unknown', data: { name }, span }
      else if (knowledge.morphology.formsOf(surnameIn(person.name)).noun === 0)
        yield { message: 'unknown', data: { name }, span, advice: true }
    }
  }
})

/** `Frau K.`, `Ahmad S.`: a name that is not to be known. */
function isKeptSecret({ phrase, block }: PersonMention): boolean {
  return /(?:^|\s)\p{Lu}$/u.test(phrase.name.replace(/\.$/u, '')) || /^\s\p{Lu}\./u.test(block.text.slice(phrase.end))
}

/** Who works under one name, or has no other: `Sängerin Nena`, `Königin Silvia`. */
const ONE_NAME =
  /(?:[Ss]änger|[Rr]apper|[Mm]usiker|[Kk]ünstler|[Kk]omiker|[Cc]lown|DJane|DJ|[Zz]auberer|[Zz]auberin|[Pp]api?st|[Kk]önig|[Kk]aiser|[Pp]rinz|[Pp]rinzessin|[Ww]einkönigin|[Ss]chwester|[Bb]ruder|[Pp]ater)(?:in)?$/u

/** A ministry, an association, or the house itself by its short name. */
function isBody(name: string, { organisation, organisations }: House): boolean {
  return [organisation, ...organisations].some(({ short }) => short === name) || looksLikeBody(name)
}

function isRunningText(part: PartKind): boolean {
  return part === 'lead' || part === 'body' || part === 'dateline'
}

/** Office and full name as the release or the house's register gives them; undefined where neither has a given name. */
function fullForm(mentions: readonly PersonMention[], { people }: House): string | undefined {
  const person = mentions[0]?.person
  if (!person) return undefined
  const known = people.filter((p) => surnameIn(p.name) === person.surname)
  const name = givenNameIn(person.name) !== '' ? person.name : known.length === 1 ? known[0]?.name : undefined
  const office = mentions.find((m) => m.office !== '' && m.phrase.text.startsWith(m.office))?.office
  return name && (office ? `${office} ${name}` : name)
}
