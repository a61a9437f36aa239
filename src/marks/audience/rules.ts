import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with blocks for some readers. */
export const rules = defineRules({
  'choose-content': {
    severity: 'error',
    reason: () =>
      'Unexpected content in `choose`, expected audience blocks only, the last perhaps `:::otherwise`',
    note: 'A `choose` group holds parallel passages, one for each group of readers. Move everything else out of it.',
    omit: 'directive'
  },
  'empty-block': {
    severity: 'warning',
    reason: ({name}) => `\`${name}\` without content, expected some`,
    note: 'It is what a misplaced fence or bracket leaves behind: what stands beside it is for everybody. Move the fence or bracket, or take the directive away.',
    omit: 'nothing'
  },
  'line-outside': {
    severity: 'warning',
    reason: ({fence, goesOn, name}) =>
      `Text touches the ${fence} fence of \`${name}\` from outside, ${goesOn === undefined ? 'with a blank line inside' : 'where it may go on with what is inside'}, expected a blank line between them`,
    note: 'It is what is left when a line and a fence change places, and then everybody sees the line. Move the line into the block, or put a blank line between it and the fence.',
    omit: 'nothing'
  },
  'otherwise-of-several': {
    severity: 'error',
    reason: ({expected}) =>
      `Unexpected \`otherwise\` after several alternatives${expecting(expected, ', expected it after one')}`,
    note: 'It would be the opposite of the last one only, and some readers would get two answers. Put all of them into a `choose` group; inside a sentence say whom the last part is for: `:audience[…]{not="uk us"}`.',
    omit: 'directive'
  },
  'section-in-block': {
    severity: 'warning',
    reason: () =>
      'Text right after a block that ends in a section for some readers, expected a heading',
    note: 'A section ends with the block that it stands in, so what follows isn’t a part of it. If it is, move the fence of the block below it; if it isn’t, put a heading before it.',
    omit: 'nothing'
  },
  'stray-otherwise': {
    severity: 'error',
    reason: () =>
      'Unexpected `otherwise`, expected it right after one audience directive of the same form',
    note: '`otherwise` is for everybody whom the audience block just before it leaves out. Inside a sentence the two touch.',
    omit: 'article'
  },
  'stray-section': {
    severity: 'error',
    reason: () => 'Unexpected `::section`, expected it right under a heading',
    note: '`::section` says whom a heading and its section are for, so it is the first thing under the heading.',
    omit: 'article'
  },
  'unclear-heading': {
    severity: 'error',
    reason: ({wrapped}) =>
      `Unclear whether this is a heading, in a section for some readers, expected ${wrapped ? 'a blank line before it' : '`## …`'}`,
    note: 'A section for some readers ends at the next heading as high. A heading without text, or one made by `-` or `=` alone below a paragraph, is often a slip, and then the rest is shown to everybody; so is one right below a line of text, which may have been wrapped before a `#`; `##` without a space after it makes none, and then the rest is hidden. A line below a paragraph makes one where a blank line was forgotten before a rule: the headings of such a section are written alike. Write the heading with `#` and a space.',
    omit: 'article'
  },
  'unclear-section': {
    severity: 'error',
    reason: () =>
      'Unclear whether this belongs to the section for some readers above, expected a heading',
    note: 'A section in a quotation or list item ends with it. What follows directly is for everybody, which a lost `>` or space at the start of a line brings about. Put a heading first, or put what is for some readers into a block.',
    omit: 'article'
  }
})
