// The buttons under a program: run it, edit it, stop it, restore it, share it. Loaded when a reader shows intent.

import * as interpreter from "./interpreter.js"
import { Output } from "./output.js"
import { decode, encode } from "./share.js"
import { word } from "./words.js"

const PATIENCE = 300 // ms before "Stop" appears: most programs are done by then
const FOLDER = new URL("../../programs/", import.meta.url)

document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("run.css", import.meta.url).href }))

const programs = new Map()
const blocks = new WeakMap()

function button(text, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: text, hidden: true })
  made.addEventListener("click", act)
  return made
}

/** A program of the page: one text, whatever sections of it are shown. */
class Program {
  constructor(path) {
    this.path = path
    this.name = path.split("/").pop()
    this.key = `mapped:${path}`
    this.blocks = []
  }

  /** Fetch the text, and take the reader's own from the store; once. */
  load() {
    this.loaded ??= fetch(new URL(this.path, FOLDER)).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`)
      this.original = await response.text()
      this.text = this.original
      this.lines = this.given
      try {
        Object.assign(this, JSON.parse(localStorage.getItem(this.key)))
      } catch {
        // no store, or not ours: the text of the site
      }
    }).catch((error) => {
      this.loaded = undefined
      throw error
    })
    return this.loaded
  }

  /** The lines of the sections in the site's text. */
  get given() {
    return Object.fromEntries(this.blocks.filter(({ section }) => section).map(({ section }) => [section, section.split("-").map(Number)]))
  }

  get changed() {
    return this.text !== this.original
  }

  /** Restore the text of the site; in an editor that can be undone. */
  reset() {
    if (this.editor) this.editor.replace(this.original, this.given)
    else this.take(this.original, this.given)
  }

  /** Take over a text, and keep it. */
  take(text, lines) {
    this.text = text
    this.lines = lines
    try {
      if (this.changed) localStorage.setItem(this.key, JSON.stringify({ text: this.text, lines: this.lines }))
      else localStorage.removeItem(this.key)
    } catch {
      // the text lives as long as the page
    }
    for (const block of this.blocks) block.refresh()
  }

  async edit(block) {
    const [{ Editor }] = await Promise.all([import("./editor.js"), this.load()])
    this.editor ??= new Editor({
      label: `${word.editor} ${this.name}`,
      text: this.text,
      lines: this.lines,
      changed: ({ text, lines }) => this.take(text, lines),
      run: () => this.shown.run(),
    })
    this.shown?.close()
    this.shown = block
    this.editor.show(block.place, block.section)
  }
}

/** A program, or a section of it, at one place of the page. */
class Block {
  constructor(bar) {
    this.bar = bar
    this.section = bar.dataset.lines
    const { program: path } = bar.dataset
    if (!programs.has(path)) programs.set(path, new Program(path))
    this.program = programs.get(path)
    this.program.blocks.push(this)
    this.code = bar.previousElementSibling
    while (this.code && !this.code.matches(".highlight")) this.code = this.code.previousElementSibling
    this.output = new Output(this.program.name)
    this.place = Object.assign(document.createElement("div"), { className: "guide-run__editor", hidden: true })
    this.place.append(Object.assign(document.createElement("p"), { className: "guide-run__note", textContent: word.usage }))
    bar.before(this.place)
    this.stopButton = button(word.stop, () => interpreter.stop())
    this.resetButton = button(word.reset, () => this.reset())
    this.linkButton = button(word.link, () => this.link())
    bar.append(this.stopButton, this.resetButton, this.linkButton)
    this.editButton = bar.children[1]
  }

  get open() {
    return !this.place.hidden
  }

  /** Load what a click will need; once. */
  warm() {
    if (this.warmed) return
    this.warmed = true
    this.program.load().then(() => this.refresh(), () => {})
    interpreter.warm().catch(() => {})
  }

  refresh() {
    const { changed } = this.program
    this.resetButton.hidden = !changed
    this.linkButton.hidden = !changed && !this.open
  }

  async run() {
    const { program, output } = this
    const turn = (this.turn = {}) // a later run of this block takes the log over
    const say = (text) => this.turn === turn && output.say(text)
    output.clear()
    this.bar.after(output.log)
    let loading = true
    const tell = ({ detail }) => loading && say(`${word.loading} ${(detail / 1e6).toFixed(1)} ${word.megabytes}`)
    const patience = setTimeout(() => { this.stopButton.hidden = false }, PATIENCE)
    const waiting = setTimeout(() => loading && say(word.loading), PATIENCE)
    interpreter.progress.addEventListener("bytes", tell)
    try {
      await program.load()
      program.editor?.fail(0)
      const shown = program.lines[this.section]
      let failed = false
      let tooMuch = false
      const ended = await interpreter.run({ text: program.text, name: program.name, shown }, (events) => {
        loading = false
        say("")
        for (const { kind, line } of events) {
          if (kind !== "error") continue
          failed = true
          program.editor?.fail(line)
        }
        tooMuch ||= !output.show(events, shown)
        if (tooMuch) interpreter.stop()
      })
      if (!ended) say(tooMuch ? word.tooMuch : word.stopped)
      else if (failed) say(word.ended)
      else say(output.printed ? word.done : `${word.done} ${word.nothing}`)
    } catch (error) {
      say(`${word.failed} (${error.message})`)
    } finally {
      loading = false
      clearTimeout(patience)
      clearTimeout(waiting)
      interpreter.progress.removeEventListener("bytes", tell)
      if (this.turn === turn && document.activeElement === this.stopButton) this.bar.children[0].focus()
      if (this.turn === turn) this.stopButton.hidden = true
    }
  }

  async edit() {
    if (this.open) return this.close()
    await this.program.edit(this)
    this.place.hidden = false
    if (this.code) this.code.hidden = true
    this.editButton.textContent = word.close
    this.refresh()
    this.program.editor.focus()
  }

  close() {
    this.place.hidden = true
    if (this.code) this.code.hidden = false
    this.editButton.textContent = word.edit
    this.program.shown = undefined
    this.refresh()
  }

  reset() {
    this.program.reset()
    this.editButton.focus()
  }

  /** Put the text into the address, and the address into the clipboard. */
  async link() {
    const { path, text, lines } = this.program
    history.replaceState(null, "", `#${await encode({ path, section: this.section, text, lines })}`)
    this.bar.after(this.output.log)
    const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false)
    this.output.say(copied ? word.copied : word.linked)
  }
}

function blockOf(bar) {
  if (!blocks.has(bar)) {
    for (const one of document.querySelectorAll(".guide-run[data-program]")) if (!blocks.has(one)) blocks.set(one, new Block(one))
  }
  return blocks.get(bar)
}

export { run as execute } from "./interpreter.js"

/** Prepare the program of a bar. */
export function warm(bar) {
  blockOf(bar).warm()
}

/** A press of one of the two buttons that the page has from the beginning: run, edit. */
export function press(bar, index) {
  const block = blockOf(bar)
  return index ? block.edit() : block.run()
}

/** Open the program that a link carries; what the reader had before is one undo away. */
export async function receive(hash) {
  const { path, section, text, lines } = (await decode(hash)) ?? {}
  if (typeof path !== "string" || typeof text !== "string") return
  const bars = [...document.querySelectorAll(`.guide-run[data-program="${CSS.escape(path)}"]`)]
  const bar = bars.find(({ dataset }) => dataset.lines === section) ?? bars[0]
  if (!bar) return
  const block = blockOf(bar)
  if (!block.open) await block.edit()
  if (block.program.text !== text) block.program.editor.replace(text, lines)
  block.place.scrollIntoView()
}
