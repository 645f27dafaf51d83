import type { APIRoute } from 'astro';
import { catalogue, siteName } from '../archive.ts';
import { themeColors } from '../components/themeColors.ts';
import { filePath, homePath } from '../paths.ts';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: filePath(`${name}-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** Lets a reader install the archive as an app (W3C, Web Application Manifest). */
export const GET: APIRoute = () => {
  const { name, description, language } = catalogue;
  const manifest = {
    id: homePath(),
    start_url: homePath(),
    scope: homePath(),
    name,
    short_name: siteName,
    description,
    lang: language,
    // A window with back and forward buttons, where the system has one.
    display: 'standalone',
    display_override: ['minimal-ui'],
    theme_color: themeColors.light,
    background_color: themeColors.light,
    icons: [192, 512].flatMap((size) => [icon('icon', size, 'any'), icon('maskable', size, 'maskable')]),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
