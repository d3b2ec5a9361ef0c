/** The only word between page, preload script and main process in Electron: "here is my MessagePort". */
export const PORT_MESSAGE = 'simpul:port'
