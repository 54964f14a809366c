// A diagram in a dialog of its own: enlarged, scrolled and pinched there, by pointer, finger and keyboard.

const STEP = 1.25
const LARGEST = 5
const language = document.documentElement.lang
const words = {
  ru: { larger: "Крупнее", smaller: "Мельче", whole: "Вся схема", close: "Закрыть" },
  en: { larger: "Larger", smaller: "Smaller", whole: "The whole diagram", close: "Close" },
}[language]
const buttons = [
  ["smaller", "−", "-"],
  ["larger", "+", "+ ="],
  ["whole", "⤢", "0"],
  ["close", "×", "Escape"],
]

const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("diagram.css", import.meta.url) })
const styled = new Promise((done) => { style.onload = style.onerror = done })
document.head.append(style)

const dialog = document.createElement("dialog")
dialog.className = "guide-diagram"
dialog.innerHTML = `<div class="guide-diagram__tools"><h2></h2>${buttons
  .map(([name, sign, keys]) => `<button type="button" name="${name}" aria-label="${words[name]}" title="${words[name]}" aria-keyshortcuts="${keys}">${sign}</button>`)
  .join("")}</div><div class="diagram" role="img" tabindex="0" autofocus></div>`
document.body.append(dialog)
const title = dialog.querySelector("h2")
const view = dialog.querySelector(".diagram")

let width, height, scale

function zoom(to) {
  const centre = (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth
  const middle = (view.scrollTop + view.clientHeight / 2) / view.scrollHeight
  scale = Math.min(Math.max(to, Math.min(fitting(), 1)), LARGEST)
  view.firstChild.style.width = `${width * scale}px`
  view.scrollTo(centre * view.scrollWidth - view.clientWidth / 2, middle * view.scrollHeight - view.clientHeight / 2)
}

function fitting() {
  const { paddingLeft, paddingTop } = getComputedStyle(view)
  const across = (view.clientWidth - 2 * parseFloat(paddingLeft)) / width
  return Math.min(across, (view.clientHeight - 2 * parseFloat(paddingTop)) / height)
}

const does = {
  larger: () => zoom(scale * STEP),
  smaller: () => zoom(scale / STEP),
  whole: () => zoom(fitting()),
  close: () => dialog.close(),
}
const key = { "+": "larger", "=": "larger", "-": "smaller", 0: "whole" }

dialog.addEventListener("click", ({ target }) => (target === dialog ? dialog.close() : does[target.name]?.()))
dialog.addEventListener("keydown", (event) => {
  const name = !event.ctrlKey && !event.metaKey && !event.altKey && key[event.key]
  event.stopPropagation()
  if (!name) return
  event.preventDefault()
  does[name]()
})

/** Show a diagram of the page, at least at the size that it was drawn in. */
export async function enlarge(diagram) {
  const drawing = diagram.querySelector("[role=img]")
  const copy = drawing.firstElementChild.cloneNode(true)
  for (const one of [copy, ...copy.querySelectorAll("[id]")]) one.removeAttribute("id") // its arrows use those of the page
  copy.removeAttribute("style")
  title.textContent = drawing.ariaLabel
  dialog.ariaLabel = view.ariaLabel = drawing.ariaLabel
  view.replaceChildren(copy)
  ;({ width, height } = copy.viewBox.baseVal)
  await styled
  dialog.showModal()
  zoom(Math.max(fitting(), 1))
}
