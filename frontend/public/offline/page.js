// Leaves the one language that the person reads, and goes on when the network is back.
const sections = [...document.querySelectorAll('section')]

function chosen() {
  try {
    return localStorage.getItem('tandem.language') ?? navigator.language
  } catch {
    return navigator.language
  }
}

const own = sections.find(({ lang }) => chosen().startsWith(lang)) ?? sections[0]
document.documentElement.lang = own.lang
document.title = `${own.querySelector('h1').textContent} · Tandem`
for (const section of sections) if (section !== own) section.remove()

own.querySelector('button').addEventListener('click', () => location.reload())
window.addEventListener('online', () => location.reload())
