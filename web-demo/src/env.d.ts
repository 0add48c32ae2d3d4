// vite.config.mjs: the address of a file of ../models, and its size as sent.
declare module 'model:*' {
  const url: string;
  export const bytes: number;
  export default url;
}
