/**
 * SHA-256, as FIPS 180-4 has it: what platforms bring is asynchronous, or not
 * everywhere.
 *
 * @param text
 *   Text; its UTF-8 is hashed.
 * @returns
 *   Hash, as 64 hexadecimal digits.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  // A one bit, zeros, and the length in bits.
  const blocks = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
  new Uint8Array(blocks.buffer).set(bytes)
  blocks.setUint8(bytes.length, 0x80)
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(bytes.length) * 8n)
  const primes = listPrimes(64)
  const state = primes.slice(0, 8).map((prime) => fractionOfRoot(prime, 2n))
  const constants = primes.map((prime) => fractionOfRoot(prime, 3n))
  const words = new Int32Array(64)
  for (let start = 0; start < blocks.byteLength; start += 64) addBlock(start)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')

  function addBlock(start: number): void {
    // Cast: it has eight words.
    let [a, b, c, d, e, f, g, h] = state as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number
    ]
    for (let round = 0; round < 64; round++) {
      words[round] =
        round < 16
          ? blocks.getInt32(start + round * 4)
          : mix(at(round - 2), 17, 19, 10) +
            at(round - 7) +
            mix(at(round - 15), 7, 18, 3) +
            at(round - 16)
      const sum =
        h +
        (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (constants[round] as number) +
        at(round)
      const more = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      h = g
      g = f
      f = e
      e = (d + sum) | 0
      d = c
      c = b
      b = a
      a = (sum + more) | 0
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
      state[index] = ((state[index] as number) + word) | 0
    }
  }

  function at(round: number): number {
    return words[round] as number
  }
}

function rotate(word: number, count: number): number {
  return (word >>> count) | (word << (32 - count))
}

function mix(word: number, one: number, two: number, shift: number): number {
  return rotate(word, one) ^ rotate(word, two) ^ (word >>> shift)
}

function listPrimes(count: number): Array<number> {
  const primes: Array<number> = []
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime > 0)) primes.push(candidate)
  }
  return primes
}

/** First 32 bits of the fractional part of a root, exactly; shorter than a table of them. */
function fractionOfRoot(prime: number, degree: bigint): number {
  const power = BigInt(prime) << (32n * degree)
  // From below: engines may round powers one way or the other.
  let root = BigInt(Math.floor(prime ** (1 / Number(degree)) * 2 ** 32)) - 2n
  while ((root + 1n) ** degree <= power) root++
  return Number(BigInt.asIntN(32, root))
}
