// A program in the part of an address that no server sees.

const NAME = "program="

async function through(bytes, stream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

/** Anything JSON can hold, as a fragment of an address. */
export async function encode(value) {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream("deflate-raw"))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
  return NAME + text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

/** What `encode` was given; undefined where the fragment is broken. */
export async function decode(fragment) {
  try {
    const text = atob(fragment.slice(NAME.length + 1).replaceAll("-", "+").replaceAll("_", "/"))
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"))))
  } catch {
    return undefined
  }
}
