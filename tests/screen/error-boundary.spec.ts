import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery({ expectsErrors: true })

describe('ErrorBoundary', () => {
  it('keeps the window, reports the place once, and starts afresh on another screen', async () => {
    const page = await gallery.open('#galat')
    await page.getByText('Layar utuh').waitFor()
    await page.getByRole('button', { name: 'Rusakkan' }).click()
    await page
      .getByRole('alert')
      .getByText(/Yang sudah tersimpan tidak hilang/)
      .waitFor()
    expect(await page.getByTestId('laporan').textContent()).toBe('rapat')
    expect(await page.getByRole('navigation', { name: 'Modul' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Pindah layar' }).click()
    await eventually(() => page.getByText('Layar utuh').count()).toBe(1)
  })
})
