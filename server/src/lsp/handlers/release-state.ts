import { countWords } from '../../core/german/words/segments.ts'
import { embargoesOf, endOf, momentText } from '../../core/release/embargo.ts'
import { figuresOf } from '../../core/release/figures.ts'
import type { Release } from '../../core/release/model.ts'
import type { Quotation } from '../../core/release/quotes/model.ts'
import { releaseFileName } from '../../core/release/templates/file-name.ts'
import { checklistOf } from '../../core/release/writing/checklist.ts'
import type { NamedPerson } from '../../core/release/writing/names.ts'
import type { EmbargoState, ReleaseState, SpeakerState } from '../protocol.ts'
import type { Session } from '../session.ts'
import { peopleIn } from './people.ts'
import { toFigures } from './preview.ts'

/** What a tree view shows of a release; null for what is none or not open. */
export function releaseState(session: Session, uri: string): ReleaseState | null {
  const current = session.current(uri)
  if (!current) return null
  const { opened, checked } = current
  const { release, findings, version, house } = checked
  return {
    uri,
    version,
    fileName: releaseFileName(release.date?.value ?? session.today(), headlineOf(release)),
    language: opened.isEnglish ? 'en' : 'de',
    figures: toFigures(figuresOf(release)),
    speakers: speakersOf(release.quotes.quotations, peopleIn(opened, checked)),
    checklist: checklistOf(release, findings, house.settings.house).map((entry) => ({
      ...entry,
      title: opened.say(entry.title),
      told: opened.say(entry.told)
    })),
    embargo: embargoOf(release)
  }
}

function headlineOf({ parts }: Release): string {
  return parts.find(({ kind }) => kind === 'headline')?.blocks[0]?.text ?? ''
}

const MINUTE_MS = 60_000

function embargoOf(release: Release): EmbargoState | null {
  const [embargo] = embargoesOf(release)
  if (!embargo) return null
  const minutes = endOf(embargo)
  const { text, span } = embargo
  return { text, until: momentText(embargo), endsAt: minutes === undefined ? null : minutes * MINUTE_MS, span }
}

function speakersOf(quotations: readonly Quotation[], people: readonly NamedPerson[]): SpeakerState[] {
  const speakers = new Map<string, { words: number; quotations: SpeakerState['quotations'][number][] }>()
  for (const { level, kind, person, speaker, segments, span } of quotations) {
    if (level > 1 || kind === 'term') continue
    const name = person ?? speaker ?? ''
    const entry = speakers.get(name) ?? { words: 0, quotations: [] }
    speakers.set(name, entry)
    for (const { block, start, end } of segments) {
      entry.words += countWords(block.prose, start, end)
    }
    entry.quotations.push({ text: segments.map(({ text }) => text).join(' '), span })
  }
  return [...speakers]
    .map(([name, entry]) => ({ name, office: people.find((person) => person.name === name)?.office ?? '', ...entry }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.words - a.words)
}
