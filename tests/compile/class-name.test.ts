import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

test('should tell nobody of a check box that is for others', () => {
  const article = lectern.compile('- [ ] :clinician[x]\n- b\n')
  expect(article.render({role: 'patient'}).html).toBe('<ul>\n<li>b</li>\n</ul>\n')
  expect(article.render({role: 'clinician'}).html).toMatch('<ul class="contains-task-list">')
})
