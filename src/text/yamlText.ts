/** What YAML reads as a text without quotes, wherever it is. */
const PLAIN =
  /^(?![-\d.+~]|(?:true|false|null|yes|no|on|off)$)[\p{L}\p{N}(“„‘«¿¡…$€/+.~-](?:(?!: |:$| #)[^,[\]{}\n])*$/iu;

/** A text as it can be copied into YAML: in quotes where it needs them. */
export function yamlText(text: string): string {
  if (text === '' || PLAIN.test(text)) return text;
  return inQuotes(text);
}

/** A text between the quotes of YAML that change nothing in it. */
export const inQuotes = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
