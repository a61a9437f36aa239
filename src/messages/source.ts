import {defineRules, expecting} from './rule.js'

/** What may be wrong with an article as a whole, and with its tree. */
export const sourceRules = defineRules({
  limit: {
    severity: 'error',
    reason: ({count, limit, maximum}) =>
      `Unexpected ${count} for limit \`${limit}\`, expected at most ${maximum}`,
    note: 'Parsing or telling readers apart would take very long, or the output be very large. Often a fence or bracket is not closed, or a blank line is missing. If the article is right, raise this one of the `limits` in the config.',
    omit: 'article'
  },
  'merge-conflict': {
    severity: 'error',
    reason: ({actual}) => `Conflict marker \`${actual}\`, expected one of the two texts`,
    note: 'A merge was not resolved. Both texts would be shown, and what readers are told apart by may end in the middle. Keep one text, and take the three lines of markers away.',
    omit: 'article'
  },
  'no-directives': {
    severity: 'error',
    reason: ({actual}) =>
      `Tree without directives, expected one for \`${actual}\`: remark-directive among the plugins`,
    note: 'Without remark-directive everybody would be shown the text of each directive. Use it before this plugin, or pass the text alone.',
    omit: 'article'
  },
  'no-positions': {
    severity: 'error',
    reason: () => 'Tree without positions, expected the one that was parsed from the file',
    note: 'What was parsed is compared with the source, which needs the place of each directive. Pass the tree as the parser made it, before other plugins.',
    omit: 'article'
  },
  'no-tree': {
    severity: 'error',
    reason: () => 'Tree that is no mdast, expected a root with nodes as mdast has them',
    note: 'A tree is a `root`, not a promise of one. Nodes in it have a `type`; those with content have `children`, texts a `value`, headings a `depth` from 1 to 6. Pass the tree as remark-parse makes it, or the text alone.',
    omit: 'article'
  },
  'raw-html': {
    severity: 'error',
    reason: ({actual, open}) =>
      open === undefined
        ? `Unexpected HTML \`${actual}\`, expected Markdown`
        : `Comment \`${actual}\` that is not closed, expected \`-->\``,
    note: 'HTML is not passed through, and dropping it could change what the text says. Only comments, `<br>`, and `<sub>` and `<sup>` without attributes, closed within the same sentence, are read. If it is text, escape it: `\\<`.',
    omit: 'article'
  },
  'single-tilde': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected deletion \`${actual}\` by single tildes${expecting(expected)}`,
    note: 'To Lectern one tilde is text, as in `5~10 mg, or 20~30 mg`; the parser of the host has struck out what stands between two. Escape the tildes: `\\~`. Strike out by two of them, `~~text~~`, or let the host read GFM with `singleTilde: false`.',
    omit: 'article'
  },
  'tree-mismatch': {
    severity: 'error',
    reason: ({actual}) => `Unexpected node at \`${actual}\`, expected what the source says`,
    note: 'A tree is compared with its source: nodes stand in each other as their places do, and directives bear the name and attributes that are written there. Otherwise text could end up outside of the directive that it stands in. Pass the tree as remark-parse makes it, before other plugins, or the text alone.',
    omit: 'article'
  }
})
