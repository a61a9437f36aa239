import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with citations and references. */
export const rules = defineRules({
  'bad-formatting': {
    severity: 'error',
    reason: ({first, name, second}) =>
      first === second
        ? `Unexpected \`${first}\` for the source \`${name}\`, expected a text, or pieces of one, from \`formatReference\` of the config`
        : `Source \`${name}\` becomes \`${first}\` and then \`${second}\`, expected \`formatReference\` of the config to be pure`,
    note: 'The function `formatReference` of the config must give a text or a list of pieces, and the same each time it is asked: a reference may depend on nothing else than its source, the language and the style.',
    omit: 'article'
  },
  'broken-reference': {
    severity: 'error',
    reason: ({name, problem}) => `Source \`${name}\`: ${problem}`,
    note: 'A reference is only of use if readers can find what it names. Add what is missing to the source, in `references` of the front matter or of the config.',
    omit: 'article'
  },
  'citation-locator': {
    severity: 'error',
    reason: () => 'Locator on a citation of several sources, expected one source',
    note: 'A page belongs to one source: write a citation for each, `:cite[a]{locator="p. 4"} :cite[b]`.',
    omit: 'directive'
  },
  'citation-place': {
    severity: 'error',
    reason: ({place}) => `Citation in ${place}, expected it in the text`,
    note: 'In a link it would be a link in a link, which browsers take apart; of a heading it would get into the contents and the outline. Move it into the text.',
    omit: 'article'
  },
  'doubled-reference': {
    severity: 'error',
    reason: ({name, where}) =>
      `Second source \`${name}\`, expected another \`id\` than that of one ${where}`,
    note: 'A citation must lead to one source. Give one of them another id, or cite the one that is there.',
    omit: 'article'
  },
  'empty-citation': {
    severity: 'error',
    reason: () => 'Citation without a source, expected the id of one in the brackets',
    note: 'Write the id of a source, as it stands in `references`: `:cite[smith-2019]`; for several, `:cite[smith-2019; brown-2020]`.',
    omit: 'directive'
  },
  'placeholder-reference': {
    severity: 'error',
    reason: ({name}) => `Source \`${name}\` that is a placeholder, expected a publication`,
    note: 'A placeholder may stand in drafts alone: give the source its facts and take `placeholder` away, or say `draft: true` in the front matter until then.',
    omit: 'article'
  },
  'references-place': {
    severity: 'error',
    reason: ({problem}) => `Unexpected \`::references\` ${problem}`,
    note: 'There is one list of references, outside of all blocks and in no section for some readers, so that everybody who sees a citation gets its source. Without `::references` it stands at the end.',
    omit: 'article'
  },
  'unknown-citation': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unknown source \`${actual}\`${expecting(expected, ', expected the id of one in `references`')}`,
    note: 'Sources are in `references`, of the front matter or the config; capitals count. Correct the id, or add the source.',
    omit: 'directive',
    exact: true
  },
  'unused-reference': {
    severity: 'warning',
    reason: ({name}) => `Source \`${name}\` that nothing cites, expected \`:cite[${name}]\``,
    note: 'No reader gets it. Cite it in the text, or take it away.',
    omit: 'nothing'
  }
})
