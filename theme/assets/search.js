// Pagefind's dialog over the site's index, in the words of the page's language.

import { lenient } from "./query.js"

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

const language = document.documentElement.lang
const [keywords] = await Promise.all([
  fetch(new URL(`keywords.${language}.json`, bundle)).then((answer) => answer.json()),
  import(new URL("pagefind-component-ui.js", bundle)),
  style(new URL("pagefind-component-ui.css", bundle)),
  style(new URL("search.css", import.meta.url)),
])

const { configureInstance, getInstanceManager } = window.PagefindComponents
configureInstance("default", { bundlePath: bundle.pathname, noWorker: true, excerptLength: 12 })
const instance = getInstanceManager().getInstance("default")
instance.setLanguage(language)
instance.setTranslations(words[language])

await instance.__load__()
instance.__pagefind__ = { ...instance.__pagefind__, search: lenient(instance.__pagefind__.search, keywords) }
export const modal = document.createElement("pagefind-modal")
document.body.append(modal)
