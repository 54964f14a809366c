// The search, fetched when it is first opened, and the switch of language that stays in the section being read.

async function search() {
  const { modal } = await import("./search.js")
  modal.open()
}

for (const button of document.querySelectorAll(".guide-search")) button.addEventListener("click", search)

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]")
  const combination = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyK"
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!combination && !slash) return
  event.preventDefault()
  search()
})

for (const link of document.querySelectorAll(".guide-language")) {
  link.addEventListener("click", () => { link.hash = location.hash })
}
