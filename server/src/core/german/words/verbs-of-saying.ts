import { NAMING, SAYING, WEAK } from './verbs-of-saying-list.ts'

/** What a form of a verb of saying is, when met in a text. */
export interface SayingForm {
  /** The infinitive, prefix and all: `hervorheben`; with its other word where it needs one: `deutlich machen`. */
  readonly lemma: string
  readonly kind: 'finite' | 'participle' | 'infinitive'
  /** The words that must follow in the clause, any one of them: the prefix of a separable verb, or the word that makes it say. */
  readonly needs: readonly string[]
  /** Whether this is a separable verb's form without its prefix. */
  readonly separated: boolean
  /** Whether it introduces speech or only words of somebody (`nannte das „…“`). */
  readonly role: 'say' | 'name'
}

const forms = new Map<string, SayingForm[]>()

function add(text: string, form: SayingForm): void {
  const known = forms.get(text)
  if (!known) forms.set(text, [form])
  else if (!known.some((f) => f.lemma === form.lemma && f.kind === form.kind)) known.push(form)
}

for (const line of SAYING.split('\n')) addVerb(line, 'say')
for (const line of NAMING.split('\n')) addVerb(line, 'name')

function addVerb(line: string, role: SayingForm['role']): void {
  const [verb, other] = line.trim().split(' + ')
  const [infinitive, present, past, participle] = (verb ?? '').split(' ')
  if (!infinitive || !present || !past || !participle) return
  const [prefix, base] = infinitive.includes('|') ? infinitive.split('|') : ['', infinitive]
  if (prefix === undefined || !base) return
  const others = other ? other.split('|').map((o) => o.replaceAll('_', ' ')) : []
  const lemma = others.length > 0 ? infinitive : prefix + base
  const make = (text: string, kind: SayingForm['kind'], needs: readonly string[], separated: boolean): void =>
    add(text, { lemma, kind, needs, separated, role })
  const finite = [...finiteForms(base, present, past)]
  for (const form of finite) {
    make(form, 'finite', prefix ? [prefix] : others, prefix !== '')
    if (prefix) make(prefix + form, 'finite', [], false)
  }
  make(prefix + base, 'infinitive', others, false)
  if (prefix) make(`${prefix}zu${base}`, 'infinitive', [], false)
  make(prefix + participle, 'participle', others, false)
}

/**
 * Present, past and both Konjunktive of the third person, singular and plural, which are those of the first person too, from
 * the principal parts: `sagt, sage, sagen, sagte, sagten`; `hebt, hebe, heben, hob, hoben, höbe, höben`.
 */
function* finiteForms(infinitive: string, present: string, past: string): Generator<string> {
  const stem = infinitive.replace(/e?n$/u, '')
  yield* [present, infinitive]
  yield infinitive.endsWith('ern') || infinitive.endsWith('eln') ? `${infinitive.slice(0, -1)}e` : `${stem}e`
  yield past
  if (infinitive === 'sein') yield* ['sei', 'seien', 'waren', 'sind', 'wäre', 'wären']
  else if (past.endsWith('e')) yield `${past}n`
  else {
    yield `${past}en`
    const umlaut = past.replace(/a(?!.*[aou])|o(?!.*[aou])|u(?!.*[aou])/u, (v) => ({ a: 'ä', o: 'ö', u: 'ü' })[v] ?? v)
    yield* [`${umlaut}e`, `${umlaut}en`]
  }
}

/** What the word may be as a form of a verb of saying; several where lemmas share a form (`stellt` of klar- and feststellen). */
export function sayingForms(word: string): readonly SayingForm[] {
  return forms.get(word) ?? []
}

const weak = new Set(WEAK.split(' '))

/** Whether a lemma mostly means something else than saying. */
export function isWeakSaying(lemma: string): boolean {
  return weak.has(lemma)
}
