import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import type { Gazetteer } from '../words/knowledge.ts'

/**
 * `des Landes Hessens`: behind `Land`, `Stadt` and their like the name stands as it is. The name, or undefined.
 * Source: Duden, Die Grammatik (Apposition: Eigennamen hinter einem Gattungsnamen).
 */
export function doubledGenitive({ tokens }: Stretch, at: number, gazetteer: Gazetteer): Token | undefined {
  const name = tokens[at]
  const next = tokens[at + 1]
  if (!name || at < 2 || !/^\p{Lu}\p{Ll}+s$/u.test(name.text) || (next && isNoun(next))) return undefined
  if (
    !KIND.test(tokens[at - 1]?.text ?? '') ||
    !/^(?:des|der|dieses|dieser|unseres|unserer)$/u.test(tokens[at - 2]?.lower ?? '')
  )
    return undefined
  return gazetteer.has(name.text.slice(0, -1)) && !gazetteer.has(name.text) ? name : undefined
}

const KIND =
  /^(?:Landes|Bundeslandes|Freistaate?s|Landkreises|Kreises|Bezirks|Bistums|Stadt|Gemeinde|Hauptstadt|Landeshauptstadt|Universitätsstadt|Kreisstadt|Hansestadt|Region)$/u
