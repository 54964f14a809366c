// What a program prints, sends and raises, as it comes, in a log under its code.

import { word } from "./words.js"

const LIMIT = 2000 // events: more than anyone reads, less than a page can hold

function element(name, className, text = "") {
  return Object.assign(document.createElement(name), { className, textContent: text })
}

/** The traceback with the source line of the last frame of the program marked. */
function traceback(text, name, line) {
  const shown = element("div", "guide-run__error")
  const lines = text.trimEnd().split("\n")
  const frame = lines.findLastIndex((one) => one.startsWith(`  File "${name}", line ${line}`))
  for (const [index, one] of lines.entries()) {
    shown.append(frame >= 0 && index === frame + 1 ? element("mark", "", one) : one, "\n")
  }
  return shown
}

export class Output {
  constructor(name) {
    this.name = name
    this.log = element("div", "guide-run__log")
    this.log.setAttribute("role", "log")
    this.log.setAttribute("aria-label", word.output)
    this.log.tabIndex = 0
    this.clear()
  }

  clear() {
    this.events = 0
    this.statements = 0
    this.rest = undefined
    this.last = undefined
    this.printed = false
    this.status = element("p", "guide-run__status")
    this.log.replaceChildren(this.status)
  }

  say(text) {
    this.status.textContent = text
  }

  /** Show events; those from outside the section go, closed, into a block of their own. Returns false when it is too much. */
  show(events, section) {
    const outside = (event) => section && !event.section && event.kind !== "error"
    for (const event of events) {
      this.events += 1
      if (event.kind === "print" || event.kind === "error" || event.kind === "warning") this.printed = true
      if (outside(event)) this.aside(event)
      else {
        this.rest = undefined
        this.append(this.log, event)
      }
    }
    return this.events < LIMIT
  }

  aside(event) {
    if (!this.rest) {
      const details = element("details", "guide-run__rest")
      this.rest = { details, summary: element("summary", "", word.rest), sent: 0 }
      details.append(this.rest.summary)
      this.status.before(details)
      this.last = undefined
    }
    if (event.kind === "sql") this.rest.sent += 1
    this.rest.summary.textContent = this.rest.sent ? `${word.rest} · SQL: ${this.rest.sent}` : word.rest
    this.append(this.rest.details, event)
  }

  append(parent, event) {
    const place = (node) => (parent === this.log ? this.status.before(node) : parent.append(node))
    if (event.kind === "error") {
      place(traceback(event.text, this.name, event.line))
      if (event.hidden) place(element("p", "guide-run__note", `${word.hidden}${event.hidden}`))
      this.last = undefined
    } else if (event.kind === "print" && this.last?.parent === parent) {
      this.last.node.append(event.text) // a program may print a line in parts
    } else {
      const node = element("div", `guide-run__${event.kind}`, event.text)
      place(node)
      this.last = event.kind === "print" ? { parent, node } : undefined
    }
  }
}
