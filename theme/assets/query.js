// Pagefind's search for whole questions, pasted messages and English words in Cyrillic: each word counts for the pages that have it,
// and so do words that stand together and the keywords of a page. Pagefind alone wants all the words on one page, and takes a word
// that no page has for a shorter one that it begins with.

import { alike } from "./sound.js"

const LONGEST = 80 // words of a pasted message
const MOST = 20 // what a page can gain by one word
const NAMED = 10 // what it gains if the whole query is one of its keywords
const SHARE = 0.5 // of the best page's score, or of the words, the rarer the more: pages that have less of both are left out
const TELLING = 0.3 // of a page's rarest word: rarer words are marked and lead to sections, common ones do not

const split = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
const joined = (words) => ` ${words.join(" ")} `

// `keywords`: from the id of each page to its keywords.
export function lenient(search, keywords) {
  const lists = Object.entries(keywords).map(([id, texts]) => [id, texts.map(split)])
  const spelled = alike([...new Set(lists.flatMap(([, texts]) => texts.flat()).flatMap((word) => word.split("_")))])
  const having = async (words) => (await search(`"${words}"`)).results

  // Whether words begin so: a word that is still being typed.
  async function begun(word) {
    const { results } = await search(word)
    const { excerpt } = (await results[0]?.data()) ?? {}
    return word.length > 2 && excerpt?.match(/<mark>[^<]*/g)?.some((mark) => mark.toLowerCase().includes(word))
  }

  async function understood(word, index, { length }) {
    if ((await having(word)).length) return [word]
    const found = spelled(word)
    return found.length || index < length - 1 || !(await begun(word)) ? found : [word]
  }

  // Words written as one: the index has `N+1` as n1, `session.get()` as sessionget.
  async function compounds(query) {
    const found = query.split(/\s+/).map(split).filter((parts) => parts.length > 1).map((parts) => parts.join(""))
    const known = await Promise.all(found.map(async (word) => (await having(word)).length))
    return found.filter((_, index) => known[index])
  }

  async function scored(query, options) {
    const typed = split(query).filter((word) => word.length > 1)
    const words = (await Promise.all(typed.slice(0, LONGEST).map(understood))).flat()
    const pages = new Map()
    const rarity = ({ length }) => Math.log((lists.length + 1) / length)
    const count = (results, score, found) => {
      for (const result of results) {
        const page = pages.get(result.id) ?? { result, score: 0, rarities: new Map(), share: 0 }
        page.score += score(result)
        if (found) page.rarities.set(found, rarity(results))
        if (words.includes(found)) page.share += rarity(results)
        pages.set(result.id, page)
      }
    }
    for (const word of new Set([...words, ...(await compounds(query))])) {
      count((await search(word, options)).results, ({ score }) => (MOST * score) / (MOST + score), word)
    }
    for (const [index, word] of words.slice(1).entries()) {
      const together = await having(`${words[index]} ${word}`)
      count(together, () => rarity(together))
    }
    for (const [id, texts] of lists) {
      const said = texts.filter((text) => joined(words).includes(joined(text))).map(({ length }) => length)
      if (said.length && pages.has(id)) pages.get(id).score += (NAMED * Math.max(...said)) / words.length
    }
    return [...pages.values()].sort((one, two) => two.score - one.score)
  }

  return async (query, options) => {
    if (!query || query.trim().length < 3 || /^\s*".+"\s*$/.test(query)) return search(query, options)
    const pages = await scored(query, options)
    const most = Math.max(...pages.map(({ share }) => share))
    const found = pages.filter(({ score, share }) => share >= SHARE * most || score >= SHARE * pages[0].score)
    const results = found.map(({ result, score, rarities }) => {
      const telling = [...rarities].filter(([, rarity]) => rarity >= TELLING * Math.max(...rarities.values())).map(([word]) => word)
      const marked = async () => (await search(telling.join(" "), options)).results.find(({ id }) => id === result.id) ?? result
      return { ...result, score, data: async () => (await marked()).data() }
    })
    return { results }
  }
}
