import { catalogue } from '../archive.ts';
import { speakerOrders as ordersOf } from '../site-pages/speakerOrders.ts';

/** The orders of the speakers of this archive, sorted once for all pages. */
export const speakerOrders = ordersOf(catalogue);
