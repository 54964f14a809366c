// The search and what runs programs, fetched when a reader first shows intent; the switch of language that stays in its section.

async function search() {
  const { modal } = await import("./search.js")
  modal.open()
}

for (const button of document.querySelectorAll(".guide-search")) button.addEventListener("click", search)

document.addEventListener("keydown", (event) => {
  const field = event.target.closest?.("input, textarea, select, [contenteditable]")
  const typing = field?.checkVisibility() // that of a dialog just closed keeps the focus for a frame
  const combination = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyK"
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!combination && !slash) return
  event.preventDefault()
  search()
})

for (const link of document.querySelectorAll(".guide-language")) {
  link.addEventListener("click", () => { link.hash = location.hash })
}

const runner = () => import("./run/run.js")

// The bar of buttons under a program; the notes on its code may stand between them.
function bar(target) {
  let found = target.closest?.(".guide-run, .highlight")
  while (found && !found.matches(".guide-run")) found = found.nextElementSibling?.matches("ol, .guide-run, .guide-run__editor") && found.nextElementSibling
  return found?.dataset.program ? found : undefined
}

for (const intent of ["pointerover", "focusin", "touchstart"]) {
  document.addEventListener(intent, async ({ target }) => {
    const found = bar(target)
    if (found && !navigator.connection?.saveData) (await runner()).warm(found)
  }, { passive: true })
}

document.addEventListener("click", async ({ target }) => {
  const index = target.matches?.(".guide-run[data-program] > button") ? [...target.parentElement.children].indexOf(target) : 2
  if (index < 2) (await runner()).press(target.parentElement, index)
})

document.addEventListener("submit", async (event) => {
  if (!event.target.matches(".guide-ask")) return
  event.preventDefault()
  const { check } = await import("./ask.js")
  check(event.target)
})

async function receive() {
  if (location.hash.startsWith("#program=")) (await runner()).receive(location.hash)
}
addEventListener("hashchange", receive)
receive()
