/**
 * Words of English that a form can't be by itself, since most places where
 * they stand mean something else.
 *
 * Gathered by hand. Verbs, prepositions and the like are in `sentence.ts`.
 */

/** Words of everyday language with many senses; their plurals in -s belong to them. */
export const everyday = new Set(
  `action active advance age aid arm back bank base block board body break care case change chance
  class clear close cold common control course culture cut date deep direct drop dry early end event
  exercise face fair fall false field figure final fine fit form frequent full general good great
  grade group growth hand hard head help high history home house interest internal judge kind large
  late lead level life light likely line local long low major man mass match matter measure minor
  model moderate month morning name natural negative new night normal note number occasional old
  open order part party pass people period person phase picture place plain plan plant point
  positive power present primary problem process product question rare rate reason record regular
  relative response rest result right room round rule sample scale school score secondary section
  sense series set severe share short side sign significant simple site size small sound source
  space special stage stand standard state step strong study subject sure surface system table
  term test thing time total trial true type unit usual validity value view way weak woman word work
  world year`.split(/\s+/)
)

/** Nouns that are verbs just as often, so that words for the noun can’t replace them. */
export const alsoVerbs = new Set(
  `ache act ambulate bleed boost breathe bruise burn cast clot cough cramp cure discharge drain drink
  faint fracture graft infuse inject lapse ligate metastasise metastasize monitor nurse operate pain
  palpate probe recover relapse resect rinse scan scar scratch screen shock smoke sneeze sprain
  spread stain strain stress stretch swab swallow sweat swell taper treat tremble trigger vomit wean
  wheeze`.split(/\s+/)
)
