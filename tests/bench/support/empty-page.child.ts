/* The smallest server of the smallest page: what a browser costs by itself. Prints its address, ends with its input. */
import { createServer } from 'node:http'

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end('<!doctype html><title>kosong</title><h1>Kosong</h1>')
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address.port}/\n`)
})
process.stdin.on('end', () => process.exit()).resume()
