import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { hostFiles } from './src/build/hostFiles.ts';
import { offlineCopy } from './src/build/offlineCopy.ts';
import { refuseBadContent } from './src/build/refuseBadContent.ts';
import { searchIndex } from './src/build/searchIndex.ts';
import { sharePictures } from './src/build/sharePictures.ts';
import { siteFont } from './src/build/siteFont.ts';
import { basePath, contentDir, offlineCopyMade, sharePicturesMade, siteUrl } from './src/settings.ts';

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  base: basePath,
  trailingSlash: 'always',
  build: {
    // Hosts may drop folders whose names begin with an underscore; the security policy forbids styles in the page.
    assets: 'assets',
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx(), // For pages of the site itself; talks are read by abstract/loader.ts.
    refuseBadContent(contentDir),
    siteFont(contentDir),
    sharePictures(contentDir, sharePicturesMade),
    searchIndex(contentDir),
    hostFiles(),
    offlineCopy(offlineCopyMade), // Of all that the others have made.
  ],
  vite: { plugins: [tailwindcss()] },
});
