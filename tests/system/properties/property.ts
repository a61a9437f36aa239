/** Something that must hold for every article. */
export interface Property {
  /** Name, as a claim. */
  name: string
  /**
   * Try it for the article of a seed.
   *
   * @returns
   *   Whether it was tried: some generated articles have errors.
   * @throws
   *   When it does not hold.
   */
  holds(seed: number): boolean
}
