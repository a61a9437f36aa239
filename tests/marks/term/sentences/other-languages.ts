import type {ConceptConfig} from '../../../../src/index.js'
import {
  arrhythmia,
  explained,
  glossed,
  hypertension,
  ileus,
  physician,
  thrombosis
} from './concepts.js'
import {type Sentence, said} from './sentence.js'

const german = {language: 'de'} as const
const thrombose = explained(['Thrombose', 'Thrombosen'], ['Blutgerinnsel', 'Blutgerinnsel'], german)
const hypertonie = explained(['Hypertonie'], ['Bluthochdruck'], german)
const odem: ConceptConfig = {
  forms: [{plural: ['Ödeme', 'Ödemen'], singular: ['Ödem', 'Ödems']}],
  id: 'odem',
  language: 'de',
  say: {lay: {plural: 'Schwellungen', singular: 'Schwellung'}}
}
const gift = explained(['Gift'], ['Stoff, der krank macht'], german)
const cefalea = explained(['cefalea', 'cefaleas'], ['dolor de cabeza', 'dolores de cabeza'], {
  language: 'es'
})
const oedeme = explained(['œdème', 'œdèmes'], ['gonflement', 'gonflements'], {language: 'fr'})
const dyspnee = glossed(['dyspnée'], 'essoufflement', {language: 'fr'})

function article(language: string, text: string): string {
  return `---\nlanguage: ${language}\n---\n\n${text}`
}

/** A concept acts in articles of its language alone. */
export const otherLanguages: ReadonlyArray<Sentence> = [
  said(
    article('de', 'Eine Thrombose ist gefährlich. Nach der Thrombose folgt die Kontrolle.'),
    'Eine Thrombose (Blutgerinnsel) ist gefährlich. Nach der Thrombose folgt die Kontrolle.',
    thrombose
  ),
  said(
    article('de', 'Eine Hypertonie bleibt oft unbemerkt.'),
    'Eine Hypertonie (Bluthochdruck) bleibt oft unbemerkt.',
    hypertonie
  ),
  said(
    article('de', 'Die Ursache des Ödems ist bekannt.'),
    'Die Ursache des Ödems (Schwellung) ist bekannt.',
    odem
  ),
  said(
    article('de', 'Bei Ödemen hilft Hochlagern.'),
    'Bei Ödemen (Schwellungen) hilft Hochlagern.',
    odem
  ),
  said(
    article('de', 'HYPERTONIE wird behandelt.'),
    'HYPERTONIE (Bluthochdruck) wird behandelt.',
    hypertonie
  ),
  said(
    article('de', 'Die Thromboseneigung ist erblich.'),
    'Die Thromboseneigung ist erblich.',
    thrombose
  ),
  said(
    article('de', 'Im Englischen heißt es hypertension und thrombosis.'),
    'Im Englischen heißt es hypertension und thrombosis.',
    hypertension,
    thrombosis
  ),
  said(article('de', 'Der Ileus ist ein Notfall.'), 'Der Ileus ist ein Notfall.', ileus),
  said(
    'A gift helps the ward. The Gift Fund is open.',
    'A gift helps the ward. The Gift Fund is open.',
    gift
  ),
  said(
    article('es', 'La cefalea suele mejorar con reposo.'),
    'La cefalea (dolor de cabeza) suele mejorar con reposo.',
    cefalea
  ),
  said(
    article('fr', 'L’œdème des jambes est fréquent le soir.'),
    'L’œdème (gonflement) des jambes est fréquent le soir.',
    oedeme
  ),
  said(
    article('fr', 'Si une dyspne\u0301e apparaît, appelez le 15.'),
    'Si une dyspne\u0301e (essoufflement) apparaît, appelez le 15.',
    dyspnee
  ),
  said(
    article('en-GB', 'An arrhythmia should be looked into.'),
    'An arrhythmia (irregular heartbeat) should be looked into.',
    arrhythmia
  ),
  said(
    article('es', 'Un physician inglés visitó la sala.'),
    'Un physician inglés visitó la sala.',
    physician
  ),
  said(
    'Eine Thrombose is what they say in Berlin.',
    'Eine Thrombose is what they say in Berlin.',
    thrombose
  ),
  said(
    '---\nlanguage: de\n---\n\n## Literatur\n\nThrombose im Alter.',
    'Literatur\n\nThrombose im Alter.',
    thrombose
  )
]
