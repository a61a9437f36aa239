import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** A block with code in it that holds a line. */
function block(line: string): string {
  return `:::clinician\n\`\`\`\n${line}\n\`\`\`\n:::\n`
}

test.each([
  '::before {',
  '    ::before {',
  '::std::string x',
  '::: done :::',
  '::clinical',
  ':::: x',
  '::',
  '::<T>',
  '::[a]',
  ':::;'
])('should let code in a block hold %j, which can be no fence', (line) => {
  const article = lectern.compile(block(line))
  expect(article.render({role: 'clinician'}).html).toBe(
    `<pre><code>${line.replace('<', '&#x3C;')}\n</code></pre>\n`
  )
  expect(article.render().html).toBe('')
})

test.each([
  ':::',
  ':::clinician',
  '::section',
  '::::',
  '：：：clinician',
  '::：x',
  '  :::',
  ':::[clinician]',
  '：：'
])('should refuse %j in code in a block', (line) => {
  expect(lectern.check(block(line)).messages.map(({ruleId}) => ruleId)).toContain('fence-in-code')
})
