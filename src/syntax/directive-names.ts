/**
 * Form of a directive: `:::name` to `:::`, `::name` on a line, or `:name[text]`
 * in a sentence; beside them, `foreign` says that it is the host's, and so are
 * its label, classes and attributes.
 */
export type DirectiveForm = 'container' | 'foreign' | 'leaf' | 'text'

/** Names of directives that are known, with the forms that each may take. */
export type DirectiveNames = ReadonlyMap<string, ReadonlySet<DirectiveForm>>
