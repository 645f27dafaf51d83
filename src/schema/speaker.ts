import { z } from 'astro/zod';
import { links, name, prose, unique } from './fields.ts';

export const speakerSchema = z
  .strictObject({
    name: name().meta({
      description: 'The name, as talks write it. The file is named after it.',
      example: 'Ada Lovelace',
    }),
    aliases: unique(name()).default([]).meta({
      description: 'Other names that talks use for the speaker; they all lead to the same page.',
      example: '[Augusta Ada King]',
    }),
    sortAs: name().optional().meta({
      description: 'The name in the order of a list by family name, where that cannot be guessed.',
      example: 'García Márquez, Gabriel',
    }),
    distinct: unique(name()).optional().meta({
      description: 'Names that look like this one and are of other people: the check then does not warn of them.',
      example: '[Ada Lovelance]',
    }),
    bio: prose().optional().meta({
      description: 'Who they are, as plain text; an empty line begins a paragraph.',
      example: 'Writes programs for engines that are yet to be built.',
    }),
    links: links().default([]).meta({
      description: 'Their own pages.',
      example: '[{ label: Website, url: https://example.org/ }]',
    }),
  })
  .meta({ noun: 'speaker' });

export type SpeakerData = z.infer<typeof speakerSchema>;
