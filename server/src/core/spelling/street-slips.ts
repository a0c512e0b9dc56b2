/** One slip in what most streets end in, behind a name of any kind; what is left is `straße` with its ending. */
const SLIP =
  /^(\p{Lu}[\p{L}-]{2,}?)(?:strße|staße|sraße|(?<!s)traße|strae|sttraße|strraße|straaße|straßße|tsraße|srtaße|starße|strßae|straeß|straßee)(n?)$/u

/** The street that was meant (`Wühlischstrße`), however it is called; empty where nothing tells of a street. */
export function streetMeant(word: string): readonly string[] {
  const found = SLIP.exec(word)
  return found ? [`${found[1]}straße${found[2]}`] : []
}
