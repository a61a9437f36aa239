import type {ConceptConfig} from '../../marks/term/config.js'

/** Cancer, its treatment, and genes, melanocyte to tumour-marker. */
export const cancerSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'melanocyte',
    forms: [{singular: 'melanocyte', plural: 'melanocytes'}],
    source: 'NCI Dictionary of Cancer Terms: melanocyte',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a cell that makes the pigment melanin',
        plural: 'cells that make the pigment melanin'
      }
    }
  },
  {
    id: 'metastasis',
    forms: [{singular: 'metastasis', plural: 'metastases'}],
    never: {after: ['of', 'to']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'the spread of cancer to another part of the body',
        plural: 'places to which a cancer has spread'
      }
    }
  },
  {
    id: 'monoclonal-antibody',
    forms: [{singular: 'monoclonal antibody', plural: 'monoclonal antibodies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a laboratory-made protein that binds to one target',
        plural: 'laboratory-made proteins that each bind to one target'
      }
    }
  },
  {
    id: 'mucositis',
    forms: ['mucositis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the lining of the mouth or gut'}}
  },
  {
    id: 'neoadjuvant-therapy',
    forms: [
      {singular: 'neoadjuvant therapy', plural: 'neoadjuvant therapies'},
      {singular: 'neoadjuvant treatment', plural: 'neoadjuvant treatments'},
      'neo-adjuvant therapy'
    ],
    never: {after: ['for', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'treatment given before the main treatment',
        plural: 'treatments given before the main treatment'
      }
    }
  },
  {
    id: 'neurotoxicity',
    forms: [{singular: 'neurotoxicity', plural: 'neurotoxicities'}],
    source: 'NCI Dictionary of Cancer Terms: neurotoxicity',
    say: {lay: {use: 'gloss', gloss: 'damage to the nervous system'}}
  },
  {
    id: 'oncogene',
    forms: [{singular: 'oncogene', plural: 'oncogenes'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a gene that can help to turn cells into cancer cells',
        plural: 'genes that can help to turn cells into cancer cells'
      }
    }
  },
  {
    id: 'oncologist',
    forms: [{singular: 'oncologist', plural: 'oncologists'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a doctor for people with cancer',
        plural: 'doctors for people with cancer'
      }
    }
  },
  {
    id: 'palliative-care',
    forms: ['palliative care'],
    never: {after: ['of', 'for', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'care that aims to ease symptoms and improve quality of life'
      }
    }
  },
  {
    id: 'prognosis',
    forms: [{singular: 'prognosis', plural: 'prognoses'}],
    never: {after: ['of', 'for']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'the likely course of the disease',
        plural: 'the likely courses of diseases'
      }
    }
  },
  {
    id: 'progression-free-survival',
    forms: ['progression-free survival'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'living without the disease getting worse'}}
  },
  {
    id: 'radiation-therapy',
    forms: ['radiation therapy', 'radiotherapy'],
    never: {after: ['of', 'to', 'for', 'with']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'treatment with high-energy rays or particles'}}
  },
  {
    id: 'sarcoma',
    forms: [{singular: 'sarcoma', plural: 'sarcomas'}],
    never: {after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a cancer that starts in bone or soft tissue',
        plural: 'cancers that start in bone or soft tissue'
      }
    }
  },
  {
    id: 'targeted-therapy',
    forms: [{singular: 'targeted therapy', plural: 'targeted therapies'}],
    never: {after: ['for', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'treatment that acts on certain molecules of diseased cells',
        plural: 'treatments that act on certain molecules of diseased cells'
      }
    }
  },
  {
    id: 'tumour-marker',
    forms: [
      {singular: 'tumour marker', plural: 'tumour markers'},
      {singular: 'tumor marker', plural: 'tumor markers'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance in the body that can be a sign of cancer',
        plural: 'substances in the body that can be a sign of cancer'
      }
    }
  }
]
