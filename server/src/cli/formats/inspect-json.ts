import type { Release } from '../../core/release/model.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { rangeOf } from './position.ts'

/** A file as the program understands it; `release` is undefined for a file that is none. */
export interface InspectedFile {
  readonly file: string
  readonly source: string
  readonly release: Release | undefined
}

/** The object of one file, as DESIGN.md section 5 has it; what is not there is `null`, a missing position `none`. */
export function inspectionJson({ file, source, release }: InspectedFile) {
  const lines = new LineIndex(source)
  return {
    file,
    release: release !== undefined,
    parts: (release?.parts ?? []).map(({ kind, evidence, span }) => ({
      kind,
      evidence: evidence.kind,
      ...rangeOf(lines, span)
    })),
    quotes: (release?.quotes.quotations ?? []).map(({ kind, speaker, person, attributions, span }) => ({
      kind,
      speaker: speaker ?? null,
      person: person ?? null,
      verb: attributions[0]?.verb?.text ?? null,
      position: attributions[0]?.position ?? 'none',
      ...rangeOf(lines, span)
    }))
  }
}
