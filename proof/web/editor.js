// The editor of a program: CodeMirror in the colours of the page, with the section that the page shows marked.

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands"
import { python } from "@codemirror/lang-python"
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language"
import { EditorState, StateEffect, StateField } from "@codemirror/state"
import { Decoration, drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view"
import { tags } from "@lezer/highlight"

const colour = (name) => `var(--md-code-hl-${name}-color)`
const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword, tags.definitionKeyword, tags.moduleKeyword], color: colour("keyword") },
  { tag: [tags.string, tags.special(tags.string)], color: colour("string") },
  { tag: [tags.number, tags.bool, tags.null], color: colour("number") },
  { tag: [tags.function(tags.variableName), tags.definition(tags.className), tags.className], color: colour("function") },
  { tag: [tags.operator, tags.derefOperator], color: colour("operator") },
  { tag: [tags.comment, tags.lineComment], color: colour("comment") },
])
const theme = EditorView.theme({
  "&": { color: "var(--md-code-fg-color)", backgroundColor: "var(--md-code-bg-color)", maxHeight: "32rem" },
  ".cm-scroller": { fontFamily: "var(--md-code-font-family)", lineHeight: 1.5 },
  ".cm-gutters": { color: "var(--md-default-fg-color--lighter)", backgroundColor: "transparent", border: 0 },
  ".cm-content": { caretColor: "var(--md-code-fg-color)" },
  ".cm-cursor": { borderLeftColor: "var(--md-code-fg-color)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--guide-selection)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--guide-selection)" },
})

const mark = StateEffect.define()
const failed = StateEffect.define()
const replaced = StateEffect.define()

/** Sections of the program as {name: [from, to]} in characters, moved along with the text. */
const sections = StateField.define({
  create: () => ({}),
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(replaced)) return effect.value(transaction.newDoc)
    if (!transaction.docChanged) return value
    const moved = ([from, to]) => [transaction.changes.mapPos(from, -1), transaction.changes.mapPos(to, 1)]
    return Object.fromEntries(Object.entries(value).map(([name, range]) => [name, moved(range)]))
  },
})

function lineField(effect, className, find) {
  return StateField.define({
    create: () => ({ value: undefined, decorations: Decoration.none }),
    update(field, transaction) {
      let { value } = field
      for (const one of transaction.effects) if (one.is(effect)) value = one.value
      const [first, last] = find(transaction, value) ?? [1, 0]
      const lines = []
      for (let number = first; number <= last; number += 1) {
        lines.push(Decoration.line({ class: className }).range(transaction.state.doc.line(number).from))
      }
      return { value, decorations: Decoration.set(lines) }
    },
    provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
  })
}

const within = (doc, [from, to]) => [doc.lineAt(from).number, doc.lineAt(to).number]
const marked = lineField(mark, "guide-shown", (transaction, name) => {
  const range = transaction.state.field(sections)[name]
  return range && within(transaction.newDoc, range)
})
const wrong = lineField(failed, "guide-wrong", (transaction, line) => {
  return !transaction.docChanged && line && line <= transaction.newDoc.lines ? [line, line] : undefined
})

/** Lines as characters; a section that the text no longer has is left out. */
function placed(lines) {
  return (doc) => Object.fromEntries(
    Object.entries(lines ?? {})
      .filter(([, [first, last] = []]) => first >= 1 && first <= last && last <= doc.lines)
      .map(([name, [first, last]]) => [name, [doc.line(first).from, doc.line(last).to]]),
  )
}

/** An editor: `label` names it, `changed` is told when its text changes, `run` is called by Ctrl+Enter. */
export class Editor {
  constructor({ label, text, lines, changed, run }) {
    const listen = EditorView.updateListener.of((update) => update.docChanged && changed(this))
    this.view = new EditorView({
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), python(), indentUnit.of("    "),
          sections.init((state) => placed(lines)(state.doc)), marked, wrong, theme, syntaxHighlighting(highlight), listen,
          EditorView.contentAttributes.of({ "aria-label": label }),
          keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }, indentWithTab, ...defaultKeymap, ...historyKeymap]),
        ],
      }),
    })
  }

  get text() {
    return this.view.state.doc.toString()
  }

  /** The lines of the sections as they are now. */
  get lines() {
    const { doc } = this.view.state
    return Object.fromEntries(Object.entries(this.view.state.field(sections)).map(([name, range]) => [name, within(doc, range)]))
  }

  /** Replace the text; it can be undone. */
  replace(text, lines) {
    const changes = { from: 0, to: this.view.state.doc.length, insert: text }
    this.view.dispatch({ changes, effects: replaced.of(placed(lines)) })
  }

  /** Show the editor below an element, with a section marked and in sight. */
  show(parent, name) {
    parent.append(this.view.dom)
    this.view.dispatch({ effects: mark.of(name) })
    const [from, to] = this.view.state.field(sections)[name] ?? [0, 0]
    this.view.dispatch({ selection: { anchor: from } })
    this.view.requestMeasure({
      read: () => [this.view.lineBlockAt(from).top, this.view.lineBlockAt(to).bottom, this.view.scrollDOM.clientHeight],
      write: ([top, bottom, height]) => { this.view.scrollDOM.scrollTop = bottom <= height ? 0 : top - 40 },
    })
  }

  /** Mark the line that an error is about; 0 marks none. */
  fail(line) {
    this.view.dispatch({ effects: failed.of(line) })
  }

  focus() {
    this.view.focus()
  }
}
