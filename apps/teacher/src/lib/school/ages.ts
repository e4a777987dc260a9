import { m } from '@sightline/ui/messages';

/** What the youngest student can be: the first stands for everybody younger, the last for older ones. */
export const ages = [12, 13, 14, 15, 16, 17] as const;

export function sayAge(age: number): string {
  if (age <= ages[0]) return m.preflight_age_at_most({ age });
  return age >= ages[5] ? m.preflight_age_at_least({ age }) : String(age);
}
