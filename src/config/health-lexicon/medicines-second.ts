import type {ConceptConfig} from '../../marks/term/config.js'

/** Medicines, and how they are given, contraindication to subcutaneously. */
export const medicinesSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'contraindication',
    forms: [{singular: 'contraindication', plural: 'contraindications'}],
    never: {after: ['against', 'for', 'of', 'to']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a reason not to use or do something',
        plural: 'reasons not to use or do something'
      }
    }
  },
  {
    id: 'corticosteroid',
    forms: [{plural: 'corticosteroids'}],
    never: {
      before: [
        'make',
        'makes',
        'making',
        'produce',
        'produces',
        'producing',
        'production of',
        'release',
        'release of',
        'releases',
        'secrete',
        'secretes',
        'secreting',
        'secretion of',
        'synthesis of'
      ],
      after: [
        'betamethasone',
        'budesonide',
        'dexamethasone',
        'hydrocortisone',
        'methylprednisolone',
        'prednisolone',
        'prednisone'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a hormone of the adrenal glands, or a medicine like it',
        plural: 'hormones of the adrenal glands, or medicines like them'
      }
    }
  },
  {
    id: 'diuretic',
    forms: [{plural: 'diuretics'}],
    never: {after: ['bumetanide', 'furosemide', 'hydrochlorothiazide', 'spironolactone']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance that makes the body pass more urine',
        plural: 'substances that make the body pass more urine'
      }
    }
  },
  {
    id: 'intramuscularly',
    forms: ['intramuscularly'],
    slot: 'adverb',
    never: {
      after: [
        'administered',
        'delivered',
        'dosed',
        'given',
        'immunised',
        'immunized',
        'implanted',
        'infused',
        'injected',
        'inoculated',
        'into',
        'treated',
        'vaccinated'
      ]
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'into a muscle'}}
  },
  {
    id: 'intravenously',
    forms: ['intravenously'],
    slot: 'adverb',
    never: {
      after: [
        'administered',
        'delivered',
        'dosed',
        'fed',
        'given',
        'hydrated',
        'immunised',
        'immunized',
        'implanted',
        'infused',
        'injected',
        'inoculated',
        'into',
        'sedated',
        'treated',
        'vaccinated'
      ]
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'into a vein'}}
  },
  {
    id: 'nebuliser',
    forms: [
      {singular: 'nebuliser', plural: 'nebulisers'},
      {singular: 'nebulizer', plural: 'nebulizers'}
    ],
    source: 'NCI Dictionary of Cancer Terms: nebulizer',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a device that turns a liquid into a fine mist',
        plural: 'devices that turn a liquid into a fine mist'
      }
    }
  },
  {
    id: 'nsaid',
    forms: [
      {plural: 'non-steroidal anti-inflammatory drugs'},
      {plural: 'nonsteroidal anti-inflammatory drugs'},
      {plural: 'NSAIDs', abbreviation: true}
    ],
    never: {
      after: ['aspirin', 'celecoxib', 'diclofenac', 'ibuprofen', 'indomethacin', 'naproxen']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against pain and swelling that is not a steroid',
        plural: 'medicines against pain and swelling that are not steroids'
      }
    }
  },
  {
    id: 'opioid',
    forms: [{plural: 'opioids'}],
    never: {
      before: [
        'morphine and other',
        'morphine or other',
        'receptors such as',
        'receptors like',
        'receptors, such as'
      ],
      after: [
        ', including morphine',
        ', like morphine',
        ', such as morphine',
        'buprenorphine',
        'codeine',
        'fentanyl',
        'including morphine',
        'like morphine',
        'methadone',
        'morphine',
        'oxycodone',
        'such as morphine',
        'tramadol',
        ', muscarinic',
        'and muscarinic'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance that acts like morphine',
        plural: 'substances that act like morphine'
      }
    }
  },
  {
    id: 'proton-pump-inhibitor',
    forms: [{plural: 'proton pump inhibitors'}, {plural: 'proton-pump inhibitors'}],
    never: {after: ['esomeprazole', 'lansoprazole', 'omeprazole', 'pantoprazole', 'rabeprazole']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that reduces stomach acid',
        plural: 'medicines that reduce stomach acid'
      }
    }
  },
  {
    id: 'statin',
    forms: [{plural: 'statins'}],
    never: {
      after: [
        'atorvastatin',
        'fluvastatin',
        'lovastatin',
        'pravastatin',
        'rosuvastatin',
        'simvastatin'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that lowers cholesterol',
        plural: 'medicines that lower cholesterol'
      }
    }
  },
  {
    id: 'subcutaneously',
    forms: ['subcutaneously'],
    slot: 'adverb',
    never: {
      after: [
        'administered',
        'delivered',
        'dosed',
        'given',
        'immunised',
        'immunized',
        'implanted',
        'infused',
        'injected',
        'inoculated',
        'into',
        'treated',
        'vaccinated'
      ]
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'under the skin'}}
  }
]
