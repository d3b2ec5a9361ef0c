import type { PageFiles } from './page-files'

/** A page without script that says why Simpul could not open the data, and what to do. */
export function buildStartupPage(pesan: string): PageFiles {
  const html = `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>Simpul tidak dapat dibuka</title>
<style>
  body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; color: #1c2430; background: #fff }
  h1 { font-size: 1.25rem }
</style>
<main>
  <h1>Simpul tidak dapat dibuka</h1>
  <p>${escapeHtml(pesan)}</p>
  <p>Tutup jendela ini, lalu buka Simpul lagi setelah hal di atas beres.</p>
</main>
</html>`
  const page = { type: 'text/html; charset=utf-8', read: async () => Buffer.from(html) }
  return new Map([['/', page]])
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
