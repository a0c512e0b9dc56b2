/**
 * Whether a clause that stands after `dass` has the word order of a main clause all the same (`dass „wir bauen jetzt neue
 * Schulen“`). Without a grammar only the plainest beginning counts: a pronoun in the first place, a finite verb of a closed
 * list in the second, something else behind it, and no finite verb at the end of the clause.
 * Source: Duden, Die Grammatik (Stellung des finiten Verbs).
 */
export function startsAsMainClause(text: string): boolean {
  const clause = (/^[^,;:–.!?]*/u.exec(text)?.[0] ?? '').trim().split(/\s+/u)
  const [first = '', second = ''] = clause
  const last = (clause.at(-1) ?? '').toLowerCase()
  if (clause.length < 4 || !SUBJECTS.has(first.toLowerCase()) || !FINITE.has(second.toLowerCase())) return false
  return !FINITE.has(last)
}

const SUBJECTS = new Set([
  'ich',
  'wir',
  'es',
  'er',
  'sie',
  'man',
  'das',
  'dies',
  'hier',
  'heute',
  'jetzt',
  'damit',
  'dafür',
  'dort',
  'so'
])

/** Present and past of sein, haben, werden, the modal verbs and some that carry statements in releases. */
const FINITE = new Set(
  (
    'bin ist sind war waren wäre wären habe hat haben hatte hatten hätte hätten werde wird werden wurde wurden würde würden ' +
    'kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten ' +
    'will wollen wollte wollten darf dürfen durfte durften dürfte dürften mag mögen möchte möchten ' +
    'bleibt bleiben blieb blieben braucht brauchen bringt bringen gibt geben geht gehen steht stehen stellt stellen ' +
    'macht machen zeigt zeigen setzt setzen schafft schaffen investiert investieren fördert fördern unterstützt unterstützen ' +
    'arbeitet arbeiten baut bauen stärkt stärken sorgt sorgen nimmt nehmen kommt kommen hält halten lässt lassen sei seien'
  ).split(' ')
)
