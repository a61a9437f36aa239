/** Form of a directive: `:::name` to `:::`, `::name` on a line, or `:name[text]` in a sentence. */
export type DirectiveForm = 'container' | 'leaf' | 'text'

/** Names of directives that are known, with the forms that each may take. */
export type DirectiveNames = ReadonlyMap<string, ReadonlySet<DirectiveForm>>
