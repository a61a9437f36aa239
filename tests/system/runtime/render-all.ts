import {
  DecodeError,
  decode,
  ProfileError,
  readProfile,
  render,
  renderBytes,
  variantKey
} from '../../../src/render/index.js'

/** An encoded article, and readers who get something different of it. */
export interface EngineCase {
  name: string
  encoded: string
  profiles: ReadonlyArray<Readonly<Record<string, string>>>
}

/**
 * Render cases with everything that the runtime has.
 *
 * It is bundled and run in each engine, so it takes and gives JSON text.
 *
 * @param input
 *   Cases.
 * @returns
 *   What each reader got, and what was refused.
 */
export function renderAll(input: string): string {
  // Cast: the callers made it.
  const cases = JSON.parse(input) as ReadonlyArray<EngineCase>
  return JSON.stringify(
    cases.map(({encoded, name, profiles}) => {
      const article = decode(encoded)
      return {
        name,
        readers: profiles.map((profile) => ({
          bytes: Array.from(renderBytes(article, profile), toHex).join(''),
          key: variantKey(article, profile),
          query: readProfile(article, new URLSearchParams(profile)),
          rendition: render(article, profile)
        })),
        refused: [
          refusal(() => decode(encoded.slice(1))),
          refusal(() => decode(encoded.replace('"lectern":1', '"lectern":2'))),
          refusal(() => decode(encoded.replace(/"checksum":\d+/, '"checksum":1'))),
          refusal(() => render(article, {role: 'astrologer'})),
          refusal(() => renderBytes(article, {mood: 'low'}))
        ]
      }
    })
  )
}

function refusal(attempt: () => unknown): ReadonlyArray<unknown> {
  try {
    return [attempt()]
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof ProfileError)) throw error
    return [error.name, error.code, error.message]
  }
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
