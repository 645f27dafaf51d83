interface ImportMetaEnv {
  /** Whether the page comes from `npm run dev` (integrations/devServer.ts). */
  readonly DEV_SERVER: boolean;
}

interface SubmitEvent {
  /** Whether a browser with WebMCP submits the form for an agent. */
  readonly agentInvoked?: boolean;
}
