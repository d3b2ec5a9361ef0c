import { screenMemory } from '../lib/storage'
import { createStore, useStore } from '../lib/store'

export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

type Appearance = { readonly zoom: number; readonly kontrasTinggi: boolean }

const store = createStore<Appearance>(readAppearance())
applyAppearance(store.get())

/** Zoom (0.8 to 2) and the app's own high contrast, remembered on this computer. */
export function useAppearance(): Appearance {
  return useStore(store)
}

/** @param zoom A factor; anything outside 0.8 to 2 is brought back inside. */
export function setZoom(zoom: number): void {
  update({ ...store.get(), zoom: Math.min(2, Math.max(0.8, zoom)) })
}

/** One step up (`1`) or down (`-1`) the ladder of zoom factors. */
export function stepZoom(direction: 1 | -1): void {
  const { zoom } = store.get()
  const next = direction === 1 ? zoomSteps.find((step) => step > zoom) : zoomSteps.findLast((step) => step < zoom)
  if (next !== undefined) setZoom(next)
}

export function setKontrasTinggi(kontrasTinggi: boolean): void {
  update({ ...store.get(), kontrasTinggi })
}

/** Width of the window in the pixels that the layout works with, zoom taken out. */
export function getLayoutWidth(): number {
  return window.innerWidth / store.get().zoom
}

/** Calls `listener` when window or zoom change the width of the layout. */
export function subscribeLayoutWidth(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  const unsubscribe = store.subscribe(listener)
  return () => {
    window.removeEventListener('resize', listener)
    unsubscribe()
  }
}

function update(next: Appearance) {
  store.set(next)
  applyAppearance(next)
  screenMemory.write('tampilan', next)
}

function applyAppearance({ zoom, kontrasTinggi }: Appearance) {
  const root = document.documentElement
  root.style.setProperty('--zoom', String(zoom))
  if (kontrasTinggi) root.dataset.kontras = 'tinggi'
  else delete root.dataset.kontras
}

function readAppearance(): Appearance {
  const stored = screenMemory.read('tampilan')
  if (typeof stored !== 'object' || stored === null) return { zoom: 1, kontrasTinggi: false }
  const zoom = 'zoom' in stored && typeof stored.zoom === 'number' ? Math.min(2, Math.max(0.8, stored.zoom)) : 1
  return { zoom, kontrasTinggi: 'kontrasTinggi' in stored && stored.kontrasTinggi === true }
}
