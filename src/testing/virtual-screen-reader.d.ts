// The bundle for the browser comes with types that TypeScript does not find beside it.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader';
}
