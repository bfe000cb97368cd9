interface ImportMetaEnv {
  /** The SHA-256 of the content that the pages are made of; the integration `publish` sets it. */
  readonly CONTENT_SHA256: string;
}
