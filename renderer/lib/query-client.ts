import { QueryClient } from '@tanstack/react-query'

/**
 * The cache of what the core has answered. The core is on this machine: without a network nothing may wait, and a
 * refusal does not become true by asking again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, refetchOnWindowFocus: true },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
