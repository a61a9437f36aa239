/** Words between the name of what is measured and a value or a rise, where an explanation would part them. */
export const beforeValues: ReadonlyArray<string> = [
  'of',
  'less',
  'greater',
  'above',
  'at',
  'below',
  'for',
  'from',
  'higher',
  'lower',
  'over',
  'under',
  'between',
  'more',
  'within'
]
