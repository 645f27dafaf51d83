import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { openContent } from './src/check.ts';
import { archiveBag } from './src/integrations/archiveBag.ts';
import { buildLock } from './src/integrations/buildLock.ts';
import { contentCheck } from './src/integrations/contentCheck.ts';
import { contributeFiles } from './src/integrations/contributeFiles.ts';
import { devServer } from './src/integrations/devServer.ts';
import { exportedFiles } from './src/integrations/exportedFiles.ts';
import { hostFiles } from './src/integrations/hostFiles.ts';
import { interfaceWords } from './src/integrations/interfaceWords.ts';
import { offlineCopy } from './src/integrations/offlineCopy.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { sharePictures } from './src/integrations/sharePictures.ts';
import { siteBase } from './src/integrations/siteBase.ts';
import { siteFont } from './src/integrations/siteFont.ts';
import { smallZod } from './src/integrations/smallZod.ts';
import { basePath, contentDir, offlineCopyMade, sharePicturesMade, siteUrl } from './src/settings.ts';

/** Read once: everything below is made from it. */
const content = openContent(contentDir);

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  base: basePath,
  trailingSlash: 'always',
  build: {
    // Hosts may drop folders whose names begin with an underscore; the security policy forbids styles in the page.
    assets: 'assets',
    inlineStylesheets: 'never',
    concurrency: 4, // While one page waits for the disk, another is made.
  },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true }, // For editors; .vscode/settings.json turns it on.
  integrations: [
    mdx(), // For pages of the site itself; talks are read by reader/astroLoader.ts.
    siteBase(),
    buildLock(),
    contentCheck(content),
    devServer(content),
    interfaceWords(content), // Those of the archive's language, English or German.
    siteFont(content),
    sharePictures(content, sharePicturesMade),
    searchIndex(content),
    contributeFiles(content),
    hostFiles(),
    offlineCopy(offlineCopyMade), // Before the files for programs, so that it need not look through them.
    exportedFiles(content),
    archiveBag(content),
  ],
  vite: { plugins: [tailwindcss(), smallZod()] },
});
