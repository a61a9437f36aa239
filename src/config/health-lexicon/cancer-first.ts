import type {ConceptConfig} from '../../marks/term/config.js'

/** Cancer, its treatment, and genes, adjuvant-therapy to lymphoma. */
export const cancerFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'adjuvant-therapy',
    forms: [
      {singular: 'adjuvant therapy', plural: 'adjuvant therapies'},
      {singular: 'adjuvant treatment', plural: 'adjuvant treatments'}
    ],
    never: {after: ['of', 'for', 'with']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'treatment given in addition to the main treatment'}}
  },
  {
    id: 'brachytherapy',
    forms: ['brachytherapy'],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'radiation treatment with a source placed in or near the target'
      }
    }
  },
  {
    id: 'carcinogen',
    forms: [{singular: 'carcinogen', plural: 'carcinogens'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance that can cause cancer',
        plural: 'substances that can cause cancer'
      }
    }
  },
  {
    id: 'carcinogenesis',
    forms: ['carcinogenesis', 'oncogenesis'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'the process by which healthy cells become cancer cells'}
    }
  },
  {
    id: 'carcinoma',
    forms: [{singular: 'carcinoma', plural: 'carcinomas'}],
    never: {after: ['in situ', 'of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a type of cancer',
        plural: 'types of cancer'
      }
    }
  },
  {
    id: 'chemotherapy',
    forms: [{singular: 'chemotherapy', plural: 'chemotherapies'}],
    never: {after: ['for', 'with']},
    source: 'editorial',
    say: {
      lay: {use: 'gloss', gloss: 'treatment with medicines that kill cells or stop them dividing'}
    }
  },
  {
    id: 'gene-expression',
    forms: ['gene expression'],
    never: {after: ['and', 'profile', 'profiles', 'profiling', 'signature']},
    source: 'NCI Dictionary of Cancer Terms: gene expression',
    say: {lay: {use: 'term-first', singular: 'how active a gene is'}}
  },
  {
    id: 'gene-therapy',
    forms: [{singular: 'gene therapy', plural: 'gene therapies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'treatment that puts genetic material into cells',
        plural: 'treatments that put genetic material into cells'
      }
    }
  },
  {
    id: 'genome',
    forms: [{singular: 'genome', plural: 'genomes'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'the full set of genetic material',
        plural: 'full sets of genetic material'
      }
    }
  },
  {
    id: 'growth-factor',
    forms: [{singular: 'growth factor', plural: 'growth factors'}],
    never: {
      before: [
        'epidermal',
        'fibroblast',
        'nerve',
        'transforming',
        'vascular endothelial',
        'insulin-like',
        'platelet-derived'
      ],
      after: ['receptor', 'receptors']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance that makes cells grow',
        plural: 'substances that make cells grow'
      }
    }
  },
  {
    id: 'hyperplasia',
    forms: ['hyperplasia'],
    never: {before: ['congenital adrenal', 'prostatic', 'nodular'], after: ['of', 'and']},
    polarity: 'raised',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'an increase in the number of cells'}}
  },
  {
    id: 'immunotherapy',
    forms: [{singular: 'immunotherapy', plural: 'immunotherapies'}],
    never: {after: ['for', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'treatment that uses or acts on the immune system',
        plural: 'treatments that use or act on the immune system'
      }
    }
  },
  {
    id: 'leukaemia',
    forms: [
      {singular: 'leukaemia', plural: 'leukaemias'},
      {singular: 'leukemia', plural: 'leukemias'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a cancer of the tissues that make blood cells',
        plural: 'cancers of the tissues that make blood cells'
      }
    }
  },
  {
    id: 'lymph-node',
    forms: [{singular: 'lymph node', plural: 'lymph nodes'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a small organ that filters lymph and holds immune cells',
        plural: 'small organs that filter lymph and hold immune cells'
      }
    }
  },
  {
    id: 'lymphadenopathy',
    forms: ['lymphadenopathy'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'swollen or otherwise abnormal lymph nodes'}}
  },
  {
    id: 'lymphoma',
    forms: [{singular: 'lymphoma', plural: 'lymphomas'}],
    never: {after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a cancer that starts in cells of the lymph system',
        plural: 'cancers that start in cells of the lymph system'
      }
    }
  }
]
