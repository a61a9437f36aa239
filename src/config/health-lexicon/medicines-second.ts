import type {ConceptConfig} from '../../marks/term/config.js'

/** Medicines, and how they are given, contraindication to subcutaneously. */
export const medicinesSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'contraindication',
    forms: [{singular: 'contraindication', plural: 'contraindications'}],
    never: {after: ['of', 'to', 'for']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a reason not to use a treatment or procedure',
        plural: 'reasons not to use a treatment or procedure'
      }
    }
  },
  {
    id: 'corticosteroid',
    forms: [{singular: 'corticosteroid', plural: 'corticosteroids'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a hormone-like medicine that calms inflammation',
        plural: 'hormone-like medicines that calm inflammation'
      }
    }
  },
  {
    id: 'diuretic',
    forms: [{plural: 'diuretics'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that makes the body pass more urine',
        plural: 'medicines that make the body pass more urine'
      }
    }
  },
  {
    id: 'intramuscularly',
    forms: ['intramuscularly'],
    slot: 'adverb',
    never: {after: ['administered', 'given', 'injected', 'delivered']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'into a muscle'}}
  },
  {
    id: 'intravenously',
    forms: ['intravenously'],
    slot: 'adverb',
    never: {after: ['administered', 'given', 'infused', 'injected', 'delivered', 'fed', 'treated']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'into a vein'}}
  },
  {
    id: 'laxative',
    forms: [{plural: 'laxatives'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that helps to empty the bowels',
        plural: 'medicines that help to empty the bowels'
      }
    }
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
        singular: 'a device that makes a mist to breathe in',
        plural: 'devices that make a mist to breathe in'
      }
    }
  },
  {
    id: 'nsaid',
    forms: [
      {
        singular: 'non-steroidal anti-inflammatory drug',
        plural: 'non-steroidal anti-inflammatory drugs'
      },
      {
        singular: 'nonsteroidal anti-inflammatory drug',
        plural: 'nonsteroidal anti-inflammatory drugs'
      },
      {singular: 'NSAID', plural: 'NSAIDs', abbreviation: true}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine such as ibuprofen',
        plural: 'medicines such as ibuprofen'
      }
    }
  },
  {
    id: 'opioid',
    forms: [{singular: 'opioid', plural: 'opioids'}],
    never: {after: ['receptor', 'receptors']},
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
    forms: [
      {singular: 'proton pump inhibitor', plural: 'proton pump inhibitors'},
      {singular: 'proton-pump inhibitor', plural: 'proton-pump inhibitors'}
    ],
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
    id: 'sedative',
    forms: [{plural: 'sedatives'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that calms people or makes them sleepy',
        plural: 'medicines that calm people or make them sleepy'
      }
    }
  },
  {
    id: 'statin',
    forms: [{singular: 'statin', plural: 'statins'}],
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
    never: {after: ['administered', 'given', 'injected', 'delivered']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'under the skin'}}
  }
]
