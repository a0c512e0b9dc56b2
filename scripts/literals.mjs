/** A regular expression in a source file, where one can begin, up to its flags: its body and flags are the groups. */
export const LITERAL =
  /(?<=[(,=:!&|?[{};>\n]\s*|\breturn )\/(?![*/])((?:\\.|\[(?:\\.|[^\\\]\n])*\]|[^\\/[\n])+)\/([a-z]*u[a-z]*)/gu
