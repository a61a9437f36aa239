import type {ConceptConfig} from '../../marks/term/config.js'

/** Heart and vessels, ischaemia to vasodilation. */
export const heartSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'ischaemia',
    forms: ['ischaemia', 'ischemia'],
    never: {after: ['and', 'followed', 'of', 'or reperfusion', 'then', 'to']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'too little blood flow to a tissue or organ'}}
  },
  {
    id: 'lymphoedema',
    forms: ['lymphoedema', 'lymphedema'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'swelling from poor drainage of tissue fluid'}}
  },
  {
    id: 'myocardial-infarction',
    forms: [{singular: 'myocardial infarction', plural: 'myocardial infarctions'}],
    never: {
      before: ['area of', 'areas of', 'extent of', 'region of', 'site of', 'size of', 'zone of'],
      after: [
        'by ligation',
        'by ligating',
        'in dogs',
        'in mice',
        'in pigs',
        'in rabbits',
        'in rats',
        'in sheep',
        'in the mouse',
        'in the rat',
        'was created',
        'was induced',
        'was produced',
        'with',
        'without'
      ]
    },
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
    never: {
      before: [
        'pulmonary',
        'cerebral',
        'macular',
        'brain',
        'alveolar',
        'congestion and',
        'congestion or',
        'congestion,',
        'consolidation and',
        'consolidation or',
        'effusion and',
        'effusion or',
        'effusions and',
        'haemorrhage and',
        'haemorrhage or',
        'hemorrhage and',
        'hemorrhage or',
        'its',
        'lung',
        'marrow',
        'such',
        'swelling and',
        'swelling or',
        'swelling,',
        'that',
        'the',
        'this'
      ],
      after: [
        ', swelling',
        'and swelling',
        'in bone',
        'in the alveoli',
        'in the bone',
        'in the lung',
        'in the lungs',
        'in the marrow',
        'in the retina',
        'of',
        'on ct',
        'on imaging',
        'on magnetic',
        'on mri',
        'or swelling',
        'within the lung',
        'within the lungs'
      ]
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a build-up of fluid'}}
  },
  {
    id: 'palpitation',
    forms: [{plural: 'palpitations'}],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: "the feeling of one's own heart beating"}}
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
    id: 'syncope',
    forms: ['syncope'],
    never: {before: ['death by', 'death from', 'die of', 'died from', 'died of', 'fatal', 'near']},
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
    never: {after: ['in cerebral infarction', 'in myocardial infarction']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the dissolving of a blood clot'}}
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
        singular: 'a brief disruption of blood flow, usually to part of the brain',
        plural: 'brief disruptions of blood flow, usually to part of the brain'
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
