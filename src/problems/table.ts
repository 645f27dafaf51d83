import { abstractCodes } from './codes/abstract.ts';
import { archiveCodes } from './codes/archive.ts';
import { filesCodes } from './codes/files.ts';
import { valuesCodes } from './codes/values.ts';
import { warningCodes } from './codes/warnings.ts';
import { yamlCodes } from './codes/yaml.ts';

/**
 * Every mistake a contributor can make, and what may be one, by code: what happened and what to do, from the details of the case. The table
 * is complete: a problem's type, its text for the terminal and its annotation on GitHub come from here.
 */
export const table = {
  ...filesCodes,
  ...yamlCodes,
  ...valuesCodes,
  ...archiveCodes,
  ...abstractCodes,
  ...warningCodes,
} as const;

export type Code = keyof typeof table;
export type Detail<C extends Code> = Parameters<(typeof table)[C]>[0];
