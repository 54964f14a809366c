// The worker in which Python waits. It is started when a reader shows intent and replaced when a program is stopped.

const base = new URL("./", import.meta.url).href

let source
let worker
let ready
let running
let runs = 0

/** What the worker says while it loads: the bytes received so far. */
export const progress = new EventTarget()

async function start() {
  source ??= fetch(new URL(`worker.js?${VERSION}`, base)).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    return response.text()
  })
  const address = URL.createObjectURL(new Blob([await source], { type: "text/javascript" }))
  worker = new Worker(address, { type: "module" })
  URL.revokeObjectURL(address)
  const started = new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message ?? "worker"))
    worker.onmessage = ({ data }) => {
      if (data.progress) progress.dispatchEvent(new CustomEvent("bytes", { detail: data.progress }))
      else if (data.ready) resolve()
      else if (data.failed) reject(new Error(data.failed))
      else if (data.id === running?.id) {
        if (data.events) running.show(data.events)
        if (data.done) finish(true)
      }
    }
  })
  worker.postMessage({ base })
  return started
}

function finish(ended) {
  const { resolve } = running
  running = undefined
  resolve(ended)
}

/** Start Python, if it was not; a failure is forgotten, so that the next call tries again. */
export function warm() {
  ready ??= start().catch((error) => {
    source = ready = undefined
    throw error
  })
  return ready
}

/**
 * Run a program: {text, name, shown}. `show` is called with portions of events. One program runs at a time.
 * Resolves to true when it ended and to false when it was stopped; rejects where Python could not be loaded.
 */
export async function run(program, show) {
  if (running) stop()
  const id = ++runs
  return new Promise((resolve, reject) => {
    running = { id, show, resolve, sent: false }
    warm().then(
      () => {
        if (running?.id !== id) return
        running.sent = true
        worker.postMessage({ id, ...program })
      },
      (error) => {
        if (running?.id === id) running = undefined
        reject(error)
      },
    )
  })
}

/** End what runs, and start Python anew at once. Python that is still loading goes on loading. */
export function stop() {
  if (!running) return
  const { sent } = running
  finish(false)
  if (!sent) return
  worker.terminate()
  ready = undefined
  warm().catch(() => {})
}
