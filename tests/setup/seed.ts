import fc from 'fast-check'

/** fast-check prints the seed of a failure; `SEED=<number> npm test` runs the same random cases again. */
const seed = Number.parseInt(process.env.SEED ?? '', 10)
if (!Number.isNaN(seed)) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
