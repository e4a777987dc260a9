import * as paraglide from '@sightline/ui/locale';
import { expect, test } from 'vitest';
import * as standIn from '../stand-ins/locale.ts';

test('the page speaks every language that the messages have', () => {
  expect(standIn.locales).toEqual(paraglide.locales);
});

test('the page writes each language in its direction', () => {
  for (const language of [
    'en',
    'en-GB',
    'fr',
    'ar',
    'ar-EG',
    'he',
    'fa',
    'ur-PK',
    'ps',
    'pl',
    'uz',
  ])
    expect(standIn.getTextDirection(language), language).toBe(paraglide.getTextDirection(language));
});
