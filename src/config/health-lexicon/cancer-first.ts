import type {ConceptConfig} from '../../marks/term/config.js'

/** Cancer, its treatment, and genes, adjuvant-therapy to lymphoma. */
export const cancerFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'adjuvant-therapy',
    forms: [
      {singular: 'adjuvant therapy', plural: 'adjuvant therapies'},
      {singular: 'adjuvant treatment', plural: 'adjuvant treatments'}
    ],
    never: {after: ['of', 'for', 'to', 'with']},
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
        singular: 'radiation treatment with a source placed in or near the treated area'
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
        singular: 'something that can cause cancer',
        plural: 'things that can cause cancer'
      }
    }
  },
  {
    id: 'carcinogenesis',
    forms: ['carcinogenesis', 'oncogenesis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the process by which cells become cancer cells'}}
  },
  {
    id: 'gene-expression',
    forms: ['gene expression'],
    never: {after: ['and', 'or', 'profile', 'profiles', 'profiling', 'signature']},
    source: 'NCI Dictionary of Cancer Terms: gene expression',
    say: {lay: {use: 'term-first', singular: 'the activity of genes'}}
  },
  {
    id: 'gene-therapy',
    forms: [{singular: 'gene therapy', plural: 'gene therapies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'treatment that adds or alters genetic material in cells',
        plural: 'treatments that add or alter genetic material in cells'
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
    forms: [{plural: 'growth factors'}],
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
        singular: 'a substance that can make cells multiply or mature',
        plural: 'substances that can make cells multiply or mature'
      }
    }
  },
  {
    id: 'hyperplasia',
    forms: ['hyperplasia'],
    never: {before: ['congenital adrenal', 'prostatic', 'nodular'], after: ['of', 'and', 'or']},
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
        singular: 'a cancer of blood cells or of cells that form them',
        plural: 'cancers of blood cells or of cells that form them'
      }
    }
  },
  {
    id: 'lymph-node',
    forms: [{plural: 'lymph nodes'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a small organ of the immune system',
        plural: 'small organs of the immune system'
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
        singular: 'a cancer of certain white blood cells',
        plural: 'cancers of certain white blood cells'
      }
    }
  }
]
