const made = Symbol('made by html');

/** Markup in which every word that came from elsewhere is escaped. Only {@link html} makes it. */
export interface Html {
  readonly [made]: string;
}

type Value = string | number | Html | readonly Html[];

/**
 * `` html`<p class="${name}">${words}</p>` ``: plain words are escaped, markup goes in as it is. A value
 * stands between tags or inside a quoted attribute, nowhere else.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const source = parts.reduce((all, part, index) => all + sourceOf(values[index - 1]!) + part);
  return { [made]: source };
}

export const nothing: Html = html``;

export const sourceOf = (value: Value): string => {
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return made in value ? value[made] : value.map(sourceOf).join('');
};

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
