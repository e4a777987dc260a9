/** A kind of words that must not stand where a student reads, and what finds them. */
export interface Unfit {
  readonly name: string;
  readonly pattern: RegExp;
}

const anyOf = (words: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, `u${flags}`);

export const unfit: readonly Unfit[] = [
  {
    name: 'an address on the internet',
    pattern:
      /https?:|www\.|[\w.-]+@[\w-]+\.\w|(?<![@\w])[\w-]+\.(?:com|org|net|gov|edu|info|app|io|co|uk|ca|au|nz|eu|de|fr)(?!\w)/iu,
  },
  {
    name: 'a phone number',
    pattern: /(?:\+?\d[\s().-]{0,2}){6,}\d|(?<!\d)(?:911|999|112|988|116 ?\d{3})(?!\d)/u,
  },
  {
    name: 'a real platform or firm',
    pattern: anyOf(
      [
        'Facebook',
        'Instagram',
        'Snapchat',
        'TikTok',
        'WhatsApp',
        'Telegram',
        'Discord',
        'Craigslist',
        'YouTube',
        'Twitter',
        'LinkedIn',
        'Google',
        'Reddit',
        'Twitch',
        'Roblox',
        'Fortnite',
        'Minecraft',
        'Tinder',
        'Depop',
        'Vinted',
        'Etsy',
        'eBay',
        'Amazon',
        'PayPal',
        'Venmo',
        'Cash App',
        'Bitcoin',
        'Nike',
        'Adidas',
        'Gymshark',
        'Puma',
        'Zara',
        'Shein',
        'Uber',
        'Starbucks',
        'Netflix',
        'Spotify',
        'Meta',
        'Apple',
        'Samsung',
        'Wilhelmina',
      ],
      '',
    ),
  },
  {
    name: 'a word of the trade instead of a plain one',
    pattern: anyOf(
      [
        'users?',
        'submit\\w*',
        'invalid',
        'error occurred',
        'oops',
        'victims?',
        'perpetrators?',
        'grooming',
        'predators?',
      ],
      'i',
    ),
  },
  {
    name: 'blame or a sneer',
    pattern: anyOf(
      [
        'risky',
        'too good to be true',
        'let (?:her|him|them)sel(?:f|ves)',
        'should have (?:known|told|said|asked|checked)',
        "should ?n[o’']t have",
        'asked for it',
        'naive',
        'naïve',
        'gullible',
        'stupid',
        'careless',
        'foolish',
        'fell for it',
        'brought it on',
        'own fault',
        'common sense tells',
      ],
      'i',
    ),
  },
  {
    name: 'harm in detail',
    pattern: anyOf(
      [
        'nudes?',
        'naked',
        'sex',
        'sexual\\w*',
        'porn\\w*',
        'prostitut\\w*',
        'rap(?:e|ed|ist)',
        'suicid\\w*',
        'self-harm\\w*',
        'kidnap\\w*',
        'slave\\w*',
        'bruise\\w*',
      ],
      'i',
    ),
  },
  {
    name: 'a question about a student’s own life',
    pattern:
      /\b(?:have|has) (?:you|anyone here|someone|anybody) (?:ever )?(?:been|had|got|done|sent|met|asked|received)\b|\bhave you ever\b|\bdid (?:you|someone ask you)\b|\bwere you ever\b|\bwhat would you do if it was you\b|\bhas (?:this|it) happened to you\b/iu,
  },
  {
    name: 'a racing game',
    pattern: anyOf(
      ['leaderboard', 'streak', 'high score', 'fastest', 'countdown', 'winners?', 'points? to win'],
      'i',
    ),
  },
];

/** What is unfit in a line, as `name: words`. */
export const unfitIn = (line: string): string[] =>
  unfit.flatMap(({ name, pattern }) => {
    const found = pattern.exec(line)?.[0];
    return found === undefined ? [] : [`${name}: ${found}`];
  });
