import { readContent } from './content.ts';
import { importFormats } from './formats.ts';
import { InputError } from './inputError.ts';
import type { ImportCommand } from './options.ts';
import { planImport } from './plan.ts';
import type { Plan } from './planTypes.ts';
import { readSource } from './read.ts';
import { type Result, reconcile } from './reconcile.ts';
import type { Imported, SourceInput } from './types.ts';
import { writeFiles } from './writeFiles.ts';

export interface ImportRun {
  readonly imported: Imported;
  readonly plan: Plan;
  readonly result: Result;
}

/** Imports a source into a content folder. Throws an `InputError` before it writes anything. */
export async function runImport(command: ImportCommand, content: string): Promise<ImportRun> {
  const input = await readSource(command.source, command.format);
  const imported = importedFrom(input, command);
  const existing = readContent(content);
  const plan = planImport(imported, command.event, existing);
  const result = reconcile(plan, existing, command);
  writeFiles(result, content);
  return { imported, plan, result };
}

function importedFrom(input: SourceInput, { format, ...options }: ImportCommand): Imported {
  try {
    return format.importer(input, options);
  } catch (error) {
    const other =
      error instanceof InputError && importFormats.find((known) => known !== format && accepts(known.importer, input));
    if (!other) throw error;
    throw new InputError(`${error.message}\nIt can be imported as ${other.name}: npm run import -- ${other.name} …`);
  }

  function accepts(importer: typeof format.importer, source: SourceInput): boolean {
    try {
      return importer(source, { event: options.event }).sessions.length > 0;
    } catch {
      return false;
    }
  }
}
