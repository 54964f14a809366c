// Pagefind's dialog over the site's index, in the words of the page's language.

const bundle = new URL("../pagefind/", import.meta.url)

// Pagefind's own Russian words do not decline with a number.
const words = {
  ru: {
    placeholder: "Что ищете?",
    search_label: "Поиск по руководству",
    clear_search: "Очистить",
    zero_results: "По запросу «[SEARCH_TERM]» ничего не найдено",
    one_result: "По запросу «[SEARCH_TERM]» найдено страниц: [COUNT]",
    many_results: "По запросу «[SEARCH_TERM]» найдено страниц: [COUNT]",
    searching: "Ищу «[SEARCH_TERM]»…",
    loading: "Загрузка",
    results_label: "Результаты поиска",
    error_search: "Поиск не удался",
    input_hint: "Результаты появляются по мере ввода",
    keyboard_navigate: "выбрать",
    keyboard_select: "открыть",
    keyboard_clear: "очистить",
    keyboard_close: "закрыть",
    keyboard_search: "искать",
  },
  en: {
    placeholder: "What are you looking for?",
    search_label: "Search the guide",
  },
}

function style(address) {
  return new Promise((done) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address, onload: done, onerror: done })
    document.head.append(link)
  })
}

await Promise.all([
  import(new URL("pagefind-component-ui.js", bundle)),
  style(new URL("pagefind-component-ui.css", bundle)),
  style(new URL("search.css", import.meta.url)),
])

const language = document.documentElement.lang
const { configureInstance, getInstanceManager } = window.PagefindComponents
configureInstance("default", { bundlePath: bundle.pathname })
const instance = getInstanceManager().getInstance("default")
instance.setLanguage(language)
instance.setTranslations(words[language])

// A pasted error message holds words that no page has: addresses, values, links; Pagefind wants all of them on one page.
// Here each word counts for the pages that have it: the rarer it is, and the better Pagefind rates the page for it, the more.
// The words of the page that wins are searched.
function forgiving(search) {
  return async (query, options) => {
    const found = await search(query, options)
    const words = [...new Set(query?.match(/[\p{L}_][\p{L}\p{N}_]+/gu))].slice(0, 40)
    if (found.results.length || words.length < 4) return found
    const pages = new Map()
    const answers = await Promise.all(words.map((word) => search(word, options)))
    for (const [index, word] of words.entries()) {
      const { results } = answers[index]
      for (const { id, score } of results) {
        const page = pages.get(id) ?? { weight: 0, words: [] }
        page.weight += (Math.log(1 + 100 / results.length) * score) / results[0].score
        page.words.push(word)
        pages.set(id, page)
      }
    }
    const [best] = [...pages.values()].sort((one, two) => two.weight - one.weight)
    if (!best) return found
    const again = await search(best.words.join(" "), options)
    const weight = ({ id }) => pages.get(id)?.weight ?? 0
    again.results.sort((one, two) => weight(two) - weight(one))
    return again
  }
}

await instance.__load__()
instance.__pagefind__ = { ...instance.__pagefind__, search: forgiving(instance.__pagefind__.search) }
export const modal = document.createElement("pagefind-modal")
document.body.append(modal)
