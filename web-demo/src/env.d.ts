// vite.config.mjs: the address of a file of ../models.
declare module 'model:*' {
  const url: string;
  export default url;
}
