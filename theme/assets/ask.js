// Compares what a reader expects a program to print with what it printed, which stands in the block after the form.

const plain = (text) => text.replaceAll(/[«»“”„"]/g, '"').replaceAll(/[’‘`]/g, "'").split("\n")
  .map((line) => line.replaceAll(/\s+/g, " ").trim()).filter(Boolean).join("\n").toLowerCase()

/** Tell the reader; the answer opens when it is right. */
export function check(form) {
  const answer = form.nextElementSibling
  const right = plain(form.querySelector("textarea").value) === plain(answer.querySelector("code").textContent)
  form.querySelector("output").textContent = right ? form.dataset.right : form.dataset.wrong
  if (right) answer.open = true
}
