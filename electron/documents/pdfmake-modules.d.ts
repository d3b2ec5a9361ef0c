/** Inner modules of pdfmake 0.3.11 have no types of their own; render-pdf-internals.ts gives them theirs. */
declare module 'pdfmake/js/*' {
  const module: unknown
  export default module
}
