import {expect, test} from 'vitest'
import {segmentWords} from '../../src/annotate/segment-words.js'

const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})

test.each(['', ' a', 'one two, don’t 3.5 e.g. a-b  c\n\nd', '我们在北京。他们、好', '##  #'])(
  'should segment %j as the engine does',
  (text) => {
    const parts = (found: Iterable<{index: number; isWordLike?: boolean | undefined}>) =>
      Array.from(found, ({index, isWordLike}) => [index, isWordLike])
    expect(parts(segmentWords(segmenter, text))).toEqual(parts(segmenter.segment(text)))
  }
)

test('should cut a run of more than 1,000 characters', () => {
  const found = Array.from(segmentWords(segmenter, 'a'.repeat(2500)), ({index}) => index)
  expect(found).toEqual([0, 1000, 2000])
})
