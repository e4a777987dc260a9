import type { Phrase } from './phrase.ts';

const brands = [
  'Instagram',
  'TikTok',
  'Snapchat',
  'WhatsApp',
  'Facebook',
  'Telegram',
  'Discord',
  'YouTube',
  'Twitch',
  'Twitter',
  'Reddit',
  'Pinterest',
  'LinkedIn',
  'BeReal',
  'Tinder',
  'Roblox',
  'Fortnite',
  'Minecraft',
  'OnlyFans',
  'Omegle',
  'WeChat',
  'Craigslist',
  'PayPal',
  'Venmo',
  'Cash App',
  'Western Union',
];

const brand = new RegExp(`\\b(?:${brands.join('|')})\\b`, 'gi');

/** Names of real services. An invented advert or thread must not teach which of them to fear. */
export function findBrandNames(text: string): readonly Phrase[] {
  return [...text.matchAll(brand)].map(({ 0: words, index }) => ({ start: index, words }));
}
