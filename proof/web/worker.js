// Runs programs in Pyodide, away from the page. The page starts this from a Blob, so that its security policy holds here too:
// a module that a worker loads from an address of its own would escape it.
// In: {base}, once; {id, text, name, shown}. Out: {progress}, {ready}, {failed}, {id, events}, {id, done}.

import { loadPyodide } from "pyodide"
import { info } from "pyodide/pyodide-lock.json"

const PAUSE = 30 // ms between messages: a program that prints in a loop would drown the page
const CACHE = `mapped-${VERSION}`

let base
let python
let bytes = 0

/** The store for what was fetched, emptied of older versions; a browser may refuse to have one. */
async function store() {
  try {
    for (const name of await caches.keys()) if (name.startsWith("mapped-") && name !== CACHE) await caches.delete(name)
    return await caches.open(CACHE)
  } catch {
    return undefined
  }
}

/** A compressed file of the site, decompressed as it arrives. */
async function open(name, type) {
  const address = new URL(`${name}.gz?${VERSION}`, base).href
  const cache = await stored
  let response = await cache?.match(address)
  if (!response) {
    response = await fetch(address)
    if (!response.ok) throw new Error(`${response.status} ${address}`)
    cache?.put(address, response.clone()).catch(() => {})
  }
  const count = new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length
      postMessage({ progress: bytes })
      controller.enqueue(chunk)
    },
  })
  const body = response.body.pipeThrough(count).pipeThrough(new DecompressionStream("gzip"))
  return new Response(body, { headers: { "Content-Type": type } })
}

const stored = store()

/** The rest of the library, fetched when a program imports something of it; Python can't wait, so this blocks. */
function rest() {
  const request = new XMLHttpRequest()
  request.open("GET", new URL(`rest.zip.gz?${VERSION}`, base), false)
  request.responseType = "arraybuffer"
  request.send()
  if (request.status !== 200) throw new Error(`${request.status} rest.zip.gz`)
  return new Uint8Array(request.response)
}

async function boot() {
  const files = { "pyodide.asm.wasm": open("pyodide.asm.wasm", "application/wasm"), "python.zip": open("python.zip", "application/zip") }
  const { default: createPyodideModule } = await import(new URL(`pyodide.asm.mjs?${VERSION}`, base).href)
  const network = globalThis.fetch
  globalThis.fetch = (address, ...more) => files[new URL(address, base).pathname.split("/").pop()] ?? network(address, ...more)
  const pyodide = await loadPyodide({
    indexURL: base,
    stdLibURL: new URL("python.zip", base).href,
    lockFileContents: { info, packages: {} },
    packageBaseUrl: base,
    createPyodideModule,
    jsglobals: { Object, setTimeout, clearTimeout },
  })
  globalThis.fetch = network
  python = pyodide.pyimport("proof.sandbox")
  pyodide.pyimport("proof.library").install(rest)
  python.warm()
  for (const name of ["Worker", "BroadcastChannel", "caches", "indexedDB"]) delete globalThis[name] // no way out for a program
}

/** Run one program; its events go out in portions. Where the browser can suspend Python, asyncio.run works. */
async function run({ id, text, name, shown }) {
  let events = []
  let sent = 0
  const flush = () => {
    if (events.length) postMessage({ id, events })
    events = []
    sent = performance.now()
  }
  const call = "Suspending" in WebAssembly ? python.run_json.callPromising : python.run_json
  await call.call(python.run_json, text, name, (event) => {
    events.push(JSON.parse(event))
    if (performance.now() - sent > PAUSE) flush()
  }, shown)
  flush()
  postMessage({ id, done: true })
}

let booted
addEventListener("message", async ({ data }) => {
  if (data.base) {
    base = data.base
    booted = boot()
    booted.then(() => postMessage({ ready: true }), (error) => postMessage({ failed: String(error) }))
    return
  }
  await booted
  run(data)
})
