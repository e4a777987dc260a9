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
  'Bitcoin',
  'Google',
  'Netflix',
  'Spotify',
  'Depop',
  'Vinted',
  'Etsy',
  'eBay',
  'Nike',
  'Adidas',
  'Gymshark',
  'Shein',
  'Starbucks',
  'Samsung',
];

/** Names that are also words, unless they begin with a capital letter. */
const words = ['Amazon', 'Apple', 'Meta', 'Puma', 'Uber'];

const names = [
  new RegExp(`\\b(?:${brands.join('|')})\\b`, 'gi'),
  new RegExp(`\\b(?:${words.join('|')})\\b(?!-)`, 'g'),
];

/** Names of real services and firms. A lesson must not teach which of them to fear. */
export function findBrandNames(text: string): readonly Phrase[] {
  return names.flatMap((name) =>
    [...text.matchAll(name)].map(({ 0: words, index }) => ({ start: index, words })),
  );
}
