// Compares what a reader expects a program to print with what it printed, which stands in the block after the form.

/** The text without what does not count: case, kind of quotes, quotes around a whole line, commas, line ends and spare spaces. */
const plain = (text) => text.toLowerCase().replaceAll(/[«»“”„’‘‚`']/g, '"').split("\n")
  .map((line) => line.trim().replace(/^"([^"]+)"$/, "$1")).join(" ")
  .replaceAll(/[\s,]+/g, " ").replaceAll(/ ?([^\p{L}\p{N}_ ]) ?/gu, "$1").trim()

/** Tell the reader; the answer opens when it is right. */
export function check(form) {
  const field = form.elements[0], told = form.querySelector("output"), answer = form.nextElementSibling
  const guess = plain(field.value)
  const right = guess === plain(answer.querySelector("code").textContent)
  told.className = right ? "right" : "wrong"
  told.textContent = guess ? form.dataset[told.className] : ""
  if (right) answer.open = true
  else field.focus()
}
