// English words by their sound, for readers who spell them in Cyrillic: commit and «коммит» give the same.

// Letters in the order of replacement; vowels count at the beginning only.
const SOUNDS = [
  [/gh|(?<=i)g(?=n)/g, ""], [/(?:ss?|t)ion/g, "шn"], [/au/g, "av"], [/sh/g, "ш"], [/t?ch|тч/g, "ч"], [/ck/g, "k"], [/qu/g, "kv"], [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"], [/c/g, "k"], [/ph/g, "f"], [/dg|j|дж|ж|г/g, "g"], [/z|з|с|ц/g, "s"], [/([aeiou])w/g, "$1"], [/w|в/g, "v"],
  [/б/g, "b"], [/д/g, "d"], [/к/g, "k"], [/л/g, "l"], [/м/g, "m"], [/н/g, "n"], [/п/g, "p"], [/р/g, "r"], [/т/g, "t"], [/ф/g, "f"],
  [/х/g, "h"], [/щ/g, "ш"], [/^[aeiouyаеёийоуыэюя]/, "*"], [/[aeiouyаеёийоуыэюяьъ]/g, ""], [/(.)\1/g, "$1"],
]
const ENDING = /(?:ами|ями|ов|ев|ей|ом|ем|ам|ах|н?(?:ый|ое|ая|ую|ые|ых|ого|ому|ыми)|нуть|ить|ать|ил)$/

const sound = (word) => SOUNDS.reduce((heard, [letters, code]) => heard.replace(letters, code), word)

// From a word in Cyrillic to those of the given words that sound like it, or like it without a Russian ending.
export function alike(words) {
  const heard = words.filter((word) => /^[a-z]{2,}$/.test(word)).map((word) => [word, sound(word)])
  const spelled = (form) => heard.filter(([, code]) => code === sound(form)).map(([word]) => word)
  return (word) => {
    if (!/[а-яё]/.test(word)) return []
    const found = spelled(word)
    return found.length ? found : spelled(word.replace(ENDING, ""))
  }
}
