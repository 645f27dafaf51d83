import { homePath } from '../../paths.ts';
import { createEngine, type Engine } from './engine.ts';
import { openInWorker } from './indexInWorker.ts';

/** The search of this site, as its pages use it: with the index in a worker, whose code SearchButton.astro names. */
export function openEngine(): Engine {
  const button = document.querySelector<HTMLElement>('[data-search-index]');
  return createEngine(homePath(), openInWorker(button?.dataset.searchIndex ?? ''));
}
