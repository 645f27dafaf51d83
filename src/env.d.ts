interface ImportMetaEnv {
  /** Whether the page comes from `npm run dev` (integrations/devServer.ts). */
  readonly DEV_SERVER: boolean;
}
