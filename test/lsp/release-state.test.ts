import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReleaseState } from '../../server/src/lsp/protocol.ts'
import { houseClient } from '../support/house-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const release = `---
datum: 2026-03-24
sperrfrist: 2026-03-25T10:00
---

# Neue Bücherei

**Musterau.** Bürgermeisterin Erika Beispiel hat die Bücherei eröffnet - mit Stadtrat Anton Muster.

„Wir bauen weiter“, sagte Beispiel. „Und zwar bald.“

„Das ist sehr gut und wichtig für uns alle“, erklärte Muster.
`

test('the state of a release: who speaks, what is there, what is missing, until when it is to be kept', async () => {
  await using here = await houseClient({ boilerplate: 'Über uns.' }, { settings: () => onlyRules('dash') })
  const uri = await here.open(release)
  const state = await here.client.connection.sendRequest<ReleaseState>('hausstil/release', { uri })
  assert.deepEqual([state.uri, state.version, state.figures.directSpeechPercent > 0], [uri, 1, true])
  assert.deepEqual(
    state.speakers.map(({ name, office, words, quotations }) => [name, office, words, quotations.map((q) => q.text)]),
    [
      ['Anton Muster', 'Stadtrat', 9, ['„Das ist sehr gut und wichtig für uns alle“']],
      ['Erika Beispiel', 'Bürgermeisterin', 6, ['„Wir bauen weiter“', '„Und zwar bald.“']]
    ]
  )
  assert.deepEqual(
    state.checklist.map(({ id, state: is, detail, span }) => [
      id,
      is,
      detail,
      span && release.slice(span.start, span.end).slice(0, 12)
    ]),
    [
      ['date', 'done', '24. März 2026', '2026-03-24'],
      ['embargo', 'done', '25. März 2026, 10:00 Uhr', '2026-03-25T1'],
      ['headline', 'done', 'Neue Bücherei', '# Neue Büche'],
      ['dateline', 'done', 'Musterau.', 'Musterau.'],
      ['lead', 'wrong', 'Musterau. Bürgermeisterin Erika Beispiel hat die Bücherei …', '**Musterau.*'],
      ['quotation', 'done', '„Wir bauen weiter“', '„Wir bauen w'],
      ['boilerplate', 'missing', '', null],
      ['contact', 'none', '', null],
      ['channelFooter', 'missing', '', null]
    ]
  )
  assert.deepEqual([state.fileName, state.language], ['2026-03-24-neue-buecherei.pm.md', 'de'])
  assert.equal(state.embargo?.until, '25. März 2026, 10:00 Uhr')
  // Winter time: ten o'clock in Germany is nine in Greenwich.
  assert.equal(state.embargo?.endsAt, Date.UTC(2026, 2, 25, 9))
})

test('the boilerplate of the house is there where its words are, whatever stands before it', async () => {
  const boilerplate = 'Über die Stadt Musterau\nMusterau hat 12.000 Einwohnerinnen und Einwohner.'
  await using here = await houseClient({ boilerplate })
  const lines = boilerplate.replace('\n', '  \n')
  const text = `# Neue Bücherei\n\n**Musterau.** Sie ist offen.\n\n## Pressekontakt\n\nPressestelle\n\n${lines}\n`
  const uri = await here.open(text)
  const { checklist } = await here.client.connection.sendRequest<ReleaseState>('hausstil/release', { uri })
  const entry = checklist.find(({ id }) => id === 'boilerplate') ?? assert.fail()
  assert.deepEqual([entry.state, entry.span && text.slice(entry.span.start, entry.span.end)], ['done', lines])
})

test('who stands in the house file with a title is one person with whom the release names', async () => {
  const people = [{ name: 'Dr. Erika Beispiel', office: 'Bürgermeisterin' }]
  await using here = await houseClient({ people })
  const uri = await here.open(
    '# Neue Bücherei\n\n**Musterau.** Bürgermeisterin Dr. Erika Beispiel hat die Bücherei eröffnet.\n\n„Wir bauen weiter“, sagte Beispiel. „Und zwar bald“, so die Bürgermeisterin.\n'
  )
  const { speakers } = await here.client.connection.sendRequest<ReleaseState>('hausstil/release', { uri })
  assert.deepEqual(
    speakers.map(({ name, office, quotations }) => [name, office, quotations.length]),
    [['Erika Beispiel', 'Bürgermeisterin', 2]]
  )
})

test('who has more of an office in the house file than in the text has it in full', async () => {
  const people = [{ name: 'Dr. Erika Beispiel', office: 'Leiterin der Bücherei' }]
  await using here = await houseClient({ people })
  const uri = await here.open('# Halle\n\n„Wir bauen“, sagte die Leiterin der Bücherei, Dr. Erika Beispiel.\n')
  const { speakers } = await here.client.connection.sendRequest<ReleaseState>('hausstil/release', { uri })
  assert.deepEqual(
    speakers.map(({ name, office }) => [name, office]),
    [['Erika Beispiel', 'Leiterin der Bücherei']]
  )
})

test('a part is none the worse for another one that is missing behind it', async () => {
  await using here = await houseClient(
    { boilerplate: 'Über uns.', contacts: ['Pressestelle'] },
    { settings: () => onlyRules('boilerplate-required', 'contact-required') }
  )
  const uri = await here.open(
    '# Neue Bücherei\n\n**Musterau.** Sie ist offen.\n\nSie finden uns auf folgenden Kanälen:\n\n- https://www.example.org/eins\n- https://www.example.org/zwei\n'
  )
  const { checklist } = await here.client.connection.sendRequest<ReleaseState>('hausstil/release', { uri })
  assert.deepEqual(
    checklist.slice(-3).map(({ id, state }) => `${id}: ${state}`),
    ['boilerplate: missing', 'contact: missing', 'channelFooter: done']
  )
})

test('an embargo is read from the text, with the time that clocks show then', async () => {
  await using here = await houseClient()
  const embargo = async (text: string): Promise<ReleaseState['embargo']> => {
    const uri = await here.open(text)
    return (await here.client.connection.sendRequest<ReleaseState>('hausstil/release', { uri })).embargo
  }
  const line = await embargo('Sperrfrist: 30. März 2026, 10.30 Uhr\n\n# Titel\n\nText.\n')
  assert.equal(line?.endsAt, Date.UTC(2026, 2, 30, 8, 30))
  const zoned = await embargo('---\nsperrfrist: 2026-03-25T10:00+02:00\n---\n\n# Titel\n')
  assert.equal(zoned?.endsAt, Date.UTC(2026, 2, 25, 8))
  const day = await embargo('---\nsperrfrist: 2026-03-25\n---\n\n# Titel\n')
  assert.deepEqual([day?.text, day?.endsAt], ['2026-03-25', null])
  const later = await embargo('---\ndatum: 2026-01-20\n---\n\nSperrfrist: 14. Juli, 11 Uhr\n\n# Titel\n\nText.\n')
  assert.equal(later?.endsAt, Date.UTC(2026, 6, 14, 9))
  assert.equal(await embargo('# Titel\n\nText.\n'), null)
})

test('what is no release has no state', async () => {
  await using here = await houseClient()
  assert.equal(await here.client.connection.sendRequest('hausstil/release', { uri: 'file:///x/liste.md' }), null)
})
