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
    never: {
      before: ['a', 'another', 'any', 'each', 'every', 'one', 'that', 'the', 'this', 'which'],
      after: ['at', 'from', 'in', 'of', 'to', 'within']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'the spread of cancer to another part of the body',
        plural: 'growths that have spread from where a cancer began'
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
        singular: 'a protein that binds to one specific target',
        plural: 'proteins that each bind to one specific target'
      }
    }
  },
  {
    id: 'mucositis',
    forms: ['mucositis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of a moist lining, as in the mouth'}}
  },
  {
    id: 'neoadjuvant-therapy',
    forms: [
      {singular: 'neoadjuvant therapy', plural: 'neoadjuvant therapies'},
      {singular: 'neoadjuvant treatment', plural: 'neoadjuvant treatments'},
      'neo-adjuvant therapy'
    ],
    never: {after: ['before', 'for', 'prior to', 'with']},
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
    say: {lay: {use: 'gloss', gloss: 'harm to the nervous system'}}
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
    id: 'palliative-care',
    forms: ['palliative care'],
    never: {after: ['of', 'for', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'care that eases the symptoms of a serious illness'
      }
    }
  },
  {
    id: 'prognosis',
    forms: [{singular: 'prognosis', plural: 'prognoses'}],
    never: {after: ['of', 'for', 'and outcome', 'and outcomes', 'or outcome']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'the likely course and outcome',
        plural: 'the likely courses and outcomes'
      }
    }
  },
  {
    id: 'progression-free-survival',
    forms: ['progression-free survival'],
    never: {after: ['at']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the time lived without the disease getting worse'}}
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
        singular: 'a cancer of bone or of soft tissue such as muscle',
        plural: 'cancers of bone or of soft tissue such as muscle'
      }
    }
  },
  {
    id: 'targeted-therapy',
    forms: [{singular: 'targeted therapy', plural: 'targeted therapies'}],
    never: {after: ['directed', 'for', 'to', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'treatment aimed at a particular cause or feature of a disease',
        plural: 'treatments aimed at particular causes or features of diseases'
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
