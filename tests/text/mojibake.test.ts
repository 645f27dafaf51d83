import { expect, test } from 'vitest';
import { mojibakeIn } from '../../src/text/mojibake.ts';

/** A text whose bytes in UTF-8 are read as Windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.each([
  'Let’s talk about cafés',
  'Lämps',
  'Müller',
  'lamps… cafés',
  'José García',
  'École',
  'CAFÉ',
  'Lamps – oil',
  'Lamps—oil',
  'Łódź',
  'Dvořák',
  'Şengül',
  'Привет, мир',
  'Καλημέρα',
  'שלום',
  'مرحبا',
  '日本語の灯台',
  '한국어',
  'नमस्ते',
  '20°C',
  'Lamps™ and “oil”',
  'Lamps → oil',
  'Ship it 🚀!',
  'naïve façade',
])('%s, read as Windows-1252, is recognised', (text) => {
  expect(misread(text)).not.toBe(text);
  expect(mojibakeIn(misread(text))?.whole).toBe(text);
});

test('what was broken twice is whole again', () => {
  expect(mojibakeIn(misread(misread('cafés')))?.whole).toBe('cafés');
});

test('the last byte of a quotation mark may be lost', () => {
  expect(mojibakeIn('the â€œlampsâ€ of')?.whole).toBe('the “lamps” of');
});

test('the place and the letters are those of the first', () => {
  expect(mojibakeIn('ab cafÃ©s, JosÃ©')).toEqual({ index: 6, broken: 'Ã©', whole: 'ab cafés, José' });
});

test.each([
  'NÃO É',
  'SÃO PAULO',
  'AMANHÃ…',
  '“AMANHÔ',
  'IRMû',
  'CAFÉ…',
  '“Un café…”',
  '« Voilà »',
  'VOILÀ »',
  'À »',
  'ÂME',
  'Lettre «Â»',
  'ÅÄÖ',
  'ESPAÑA… AÑO',
  '3×½',
  'Østfold',
  'Größe…',
  'Why “Ã©” is shown for é',
  'Why Ã© is shown',
  'Tiếng Việt: ÂM NHẠC',
  'În România, “pâră”',
  'VÄNÄRÄ–X',
  'Привет…',
  'Lamps – oil',
])('%s is right', (text) => {
  expect(mojibakeIn(text)).toBeUndefined();
});
