import type {ConceptConfig} from '../../marks/term/config.js'

/** Heart and vessels, ischaemia to vasodilation. */
export const heartSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'ischaemia',
    forms: ['ischaemia', 'ischemia'],
    never: {after: ['and', 'followed', 'of']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a shortage of blood reaching a part of the body'}}
  },
  {
    id: 'lymphoedema',
    forms: ['lymphoedema', 'lymphedema'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'swelling from a build-up of lymph fluid'}}
  },
  {
    id: 'myocardial-infarction',
    forms: [{singular: 'myocardial infarction', plural: 'myocardial infarctions'}],
    never: {after: ['with', 'without']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a heart attack', plural: 'heart attacks'}}
  },
  {
    id: 'myocarditis',
    forms: ['myocarditis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the heart muscle'}}
  },
  {
    id: 'oedema',
    forms: ['oedema', 'edema'],
    never: {before: ['pulmonary', 'cerebral', 'macular', 'brain'], after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'swelling caused by fluid in the tissues'}}
  },
  {
    id: 'pacemaker',
    forms: [{singular: 'pacemaker', plural: 'pacemakers'}],
    only: {
      before: [
        'had a',
        'has a',
        'have a',
        'having a',
        'her',
        'his',
        'implanting a',
        'inserting a',
        'need a',
        'needs a',
        'received a',
        'their',
        'with',
        'with a',
        'without a',
        'your'
      ]
    },
    never: {after: ['cell', 'cells', 'potential', 'of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a device that helps the heart to keep its rhythm',
        plural: 'devices that help the heart to keep its rhythm'
      }
    }
  },
  {
    id: 'palpitation',
    forms: [{plural: 'palpitations'}],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: "an awareness of one's own heartbeat"}}
  },
  {
    id: 'pericarditis',
    forms: ['pericarditis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the sac around the heart'}}
  },
  {
    id: 'pericardium',
    forms: ['pericardium'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the sac around the heart'}}
  },
  {
    id: 'stent',
    forms: [{singular: 'stent', plural: 'stents'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a small tube that keeps a passage in the body open',
        plural: 'small tubes that keep passages in the body open'
      }
    }
  },
  {
    id: 'syncope',
    forms: ['syncope'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'fainting'}}
  },
  {
    id: 'tachycardia',
    forms: ['tachycardia'],
    polarity: 'raised',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a fast heart rate'}}
  },
  {
    id: 'thrombolysis',
    forms: ['thrombolysis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'treatment that dissolves a blood clot'}}
  },
  {
    id: 'transient-ischaemic-attack',
    forms: [
      {singular: 'transient ischaemic attack', plural: 'transient ischaemic attacks'},
      {singular: 'transient ischemic attack', plural: 'transient ischemic attacks'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a brief loss of blood flow to part of the brain',
        plural: 'brief losses of blood flow to part of the brain'
      }
    }
  },
  {
    id: 'vasoconstriction',
    forms: ['vasoconstriction'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a narrowing of blood vessels'}}
  },
  {
    id: 'vasodilation',
    forms: ['vasodilation', 'vasodilatation'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a widening of blood vessels'}}
  }
]
