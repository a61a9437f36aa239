import type {ConceptConfig} from '../../marks/term/config.js'
import {beforeValues} from '../before-values.js'

/** Blood, its cells, and clotting, anaemia to haematopoietic. */
export const bloodFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'anaemia',
    forms: ['anaemia', 'anemia'],
    never: {before: ['fanconi', 'aplastic', 'sickle cell', 'pernicious', 'diamond-blackfan']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a lack of red blood cells or of their oxygen-carrying protein'
      }
    }
  },
  {
    id: 'anticoagulant',
    forms: [{singular: 'anticoagulant', plural: 'anticoagulants'}],
    never: {after: ['and', 'or']},
    family: 'anticoagulant',
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a substance that makes blood less able to clot',
        plural: 'substances that make blood less able to clot'
      },
      student: {
        use: 'gloss',
        gloss: 'a substance that inhibits clotting, by blocking or depleting clotting factors'
      }
    }
  },
  {
    id: 'anticoagulation',
    forms: ['anticoagulation'],
    never: {after: ['and', 'or', 'with citrate', 'with edta', 'caused by', 'due to', 'from']},
    family: 'anticoagulant',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'treatment that makes blood less able to clot'}}
  },
  {
    id: 'apheresis',
    forms: ['apheresis'],
    never: {after: ['machine']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'taking blood, removing part of it and returning the rest'}}
  },
  {
    id: 'blood-plasma',
    forms: ['blood plasma'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the liquid part of blood'}}
  },
  {
    id: 'bone-marrow',
    forms: ['bone marrow', 'bone-marrow'],
    never: {
      after: [
        'and',
        'or',
        'transplant',
        'transplantation',
        'aspirate',
        'aspiration',
        'biopsy',
        'stimulating',
        'suppressing'
      ]
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the soft tissue inside bones'}}
  },
  {
    id: 'coagulation',
    forms: ['blood coagulation'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the clotting of blood'}}
  },
  {
    id: 'coagulopathy',
    forms: [{singular: 'coagulopathy', plural: 'coagulopathies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a disorder of blood clotting',
        plural: 'disorders of blood clotting'
      }
    }
  },
  {
    id: 'cytokine',
    forms: [{plural: 'cytokines'}],
    never: {after: ['release syndrome', 'storm']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a protein that carries messages between cells',
        plural: 'proteins that carry messages between cells'
      },
      student: {use: 'gloss', gloss: 'a small protein that cells signal with'}
    }
  },
  {
    id: 'cytopenia',
    forms: [{singular: 'cytopenia', plural: 'cytopenias'}],
    polarity: 'lowered',
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a shortage of some type of blood cell',
        plural: 'shortages of some types of blood cells'
      }
    }
  },
  {
    id: 'deep-vein-thrombosis',
    forms: [
      {singular: 'deep vein thrombosis', plural: 'deep vein thromboses'},
      'deep-vein thrombosis',
      'deep venous thrombosis',
      {singular: 'DVT', plural: 'DVTs', abbreviation: true}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a blood clot in a vein deep inside the body',
        plural: 'blood clots in veins deep inside the body'
      }
    }
  },
  {
    id: 'embolism',
    forms: [{singular: 'embolism', plural: 'embolisms'}],
    never: {after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a blockage of a blood vessel by something carried in the blood',
        plural: 'blockages of blood vessels by something carried in the blood'
      },
      student: {
        use: 'gloss',
        gloss: 'blockage of a vessel by something that travelled in the blood'
      }
    }
  },
  {
    id: 'embolus',
    forms: [{singular: 'embolus', plural: 'emboli'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'something carried in the blood that can block a vessel',
        plural: 'things carried in the blood that can block vessels'
      }
    }
  },
  {
    id: 'engraftment',
    forms: ['engraftment'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'the taking hold of cells or tissue in a new place'}}
  },
  {
    id: 'erythrocyte',
    forms: [{plural: 'erythrocytes'}],
    never: {after: ['sedimentation']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a red blood cell', plural: 'red blood cells'}}
  },
  {
    id: 'graft-versus-host-disease',
    forms: [
      'graft-versus-host disease',
      'graft-vs-host disease',
      {singular: 'GVHD', abbreviation: true},
      {singular: 'GvHD', abbreviation: true}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a condition in which donated cells attack the body that receives them'
      }
    }
  },
  {
    id: 'haematocrit',
    forms: ['haematocrit', 'hematocrit'],
    never: {
      after: [...beforeValues, 'and', 'fall', 'or', 'to']
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the share of the blood that is red blood cells'}}
  },
  {
    id: 'haematoma',
    forms: [
      {singular: 'haematoma', plural: 'haematomas'},
      {singular: 'hematoma', plural: 'hematomas'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a collection of blood in the tissues',
        plural: 'collections of blood in the tissues'
      }
    }
  },
  {
    id: 'haematopoiesis',
    forms: ['haematopoiesis', 'hematopoiesis', 'haemopoiesis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the making of blood cells'}}
  },
  {
    id: 'haematopoietic',
    forms: ['haematopoietic', 'hematopoietic', 'haemopoietic'],
    slot: 'attributive',
    only: {
      after: [
        'organ',
        'organs',
        'progenitor cell',
        'progenitor cells',
        'progenitors',
        'stem and progenitor cell',
        'stem and progenitor cells',
        'stem cell',
        'stem cells',
        'system',
        'tissue',
        'tissues'
      ]
    },
    source: 'editorial',
    say: {lay: {use: 'replace', singular: 'blood-forming'}}
  }
]
