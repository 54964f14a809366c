// What a keyboard, a screen reader and a narrow window need of things that Material's script makes, and the enlarged diagrams.

const { note, sections } = {
  ru: { note: "Пояснение", sections: "Разделы" },
  en: { note: "Note", sections: "Sections" },
}[document.documentElement.lang]
const all = (selector) => document.querySelectorAll(selector)
const set = (element, attributes) => { for (const name in attributes) element.setAttribute(name, attributes[name]) }

// What is no wider than its place needs no scrolling by keyboard.
const wide = new ResizeObserver((entries) => {
  for (const { target } of entries) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1
})
for (const one of all(".md-typeset__scrollwrap, .diagram > [role]")) wide.observe(one)

function name() {
  for (const mark of all(".md-annotation__index")) {
    const label = `${note} ${mark.firstChild.dataset.mdAnnotationId}`
    const aside = mark.parentElement
    aside.prepend = (tip) => tip.parentElement === aside || Element.prototype.prepend.call(aside, tip) // twice, and focus in it is lost
    set(mark, { "aria-label": label })
    set(aside, { role: "note", "aria-label": label, "aria-describedby": mark.hash.slice(1) })
  }
  for (const one of all(".md-code__button, .headerlink")) set(one, { "aria-label": one.title }) // a tooltip takes the title away
  for (const one of all(".md-code__nav")) set(one, { role: "none" })
  document.querySelector(`.md-option[data-md-color-scheme=${document.body.dataset.mdColorScheme}]`).checked = true // or none is
  for (const one of all(".md-dialog__inner")) set(one, { role: "status" })
}
document$.subscribe(name)

// The drawer of narrow windows: a real button, in which focus stays while it is open.
const drawer = document.getElementById("__drawer")
const label = document.querySelector(".md-header [for=__drawer]")
const opener = document.createElement("button")
set(opener, { class: label.className + " guide-sections", type: "button", "aria-label": sections, "aria-expanded": false })
opener.append(...label.childNodes)
label.replaceWith(opener)
opener.addEventListener("click", () => drawer.click())
drawer.addEventListener("change", () => {
  set(opener, { "aria-expanded": drawer.checked })
  if (drawer.checked) document.querySelector(".md-sidebar--primary a").focus()
})
document.addEventListener("focusin", ({ target }) => {
  if (drawer.checked && !target.closest(".md-sidebar--primary")) drawer.click()
})

document.addEventListener("keydown", (event) => {
  // Material turns pages by single letters, which someone who dictates says without meaning them.
  if (/^[pnPN,.]$/.test(event.key)) event.stopPropagation()
  if (event.key !== "Escape") return
  document.activeElement.closest(".md-annotation")?.focus()
  for (const tip of all(".md-tooltip--active, .md-tooltip2--active")) tip.classList.remove("md-tooltip--active", "md-tooltip2--active")
  if (!drawer.checked) return
  drawer.click()
  opener.focus()
})

document.addEventListener("click", async ({ target }) => {
  if (target.matches(".diagram > button")) (await import("./diagram.js")).enlarge(target.parentElement)
})
