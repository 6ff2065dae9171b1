/** The plugins of the house that read the story, as `vite.config.ts` asks for them. */
import type { Plugin } from 'vite'
import { contentPolicyPlugin } from './content-policy.ts'
import { embedPlugin } from './embed-plugin.ts'
import { firstStylePlugin } from './first-style.ts'
import { installPlugin } from './install.ts'
import { mapFontsPlugin } from './map-fonts.ts'
import { oembedPlugin } from './oembed-plugin.ts'
import { storyPlugin } from './plugin.ts'
import { socialPicturesPlugin } from './social-pictures.ts'
import { stillBrushPlugin } from './still-brush.ts'

/** `folder` holds the story; without one, `data/` does. */
export const storyPlugins = (folder?: string): Plugin[] => [
  storyPlugin(folder),
  mapFontsPlugin(folder),
  stillBrushPlugin(),
  firstStylePlugin(),
  socialPicturesPlugin(folder),
  installPlugin(folder),
  oembedPlugin(folder),
  embedPlugin(),
  contentPolicyPlugin(),
]
