import { filePath } from '../../paths.ts';
import { OFFLINE_PAGE } from '../format.ts';
import { SAVED_PAGE } from '../messages.ts';

// Marks the page of what is not available offline where it takes the place of another page, or comes from the saved
// copy. Opened from the host, it says that the reader is online.

const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const isSaved = opened?.serverTiming?.some(({ name }) => name === SAVED_PAGE);
if (location.pathname !== filePath(OFFLINE_PAGE) || isSaved) document.documentElement.dataset.away = '';
