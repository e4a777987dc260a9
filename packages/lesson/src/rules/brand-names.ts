import { asWritten, matchesOf, plainText, type Phrase } from './phrase.ts';

/** Names that mean nothing else, however they are written. */
const brands = [
  // Where people write, post and play.
  'Instagram',
  'insta(?!nt|nc|ll|l\\b|-)',
  'finsta',
  'Tik[ -]?Tok(?:s|er|ers|ed)?',
  'Snap[ -]?chat\\w*',
  "What(?:'|’)?s[ -]?App(?:ed|s)?",
  'Face[ -]?book',
  'You[ -]?Tube\\w*',
  'Telegram(?! boy)',
  'Reddit\\w*',
  'Twitter',
  'retweet\\w*',
  'tweet(?:ed|ing)(?! (?:birds?|in the))',
  'Pinterest',
  'LinkedIn',
  'Linked-In',
  'BeReal',
  'Tumblr',
  'WeChat',
  'Viber',
  'Wickr',
  'Kik',
  'Wizz',
  'Yubo',
  'Omegle',
  'Chatroulette',
  'OmeTV',
  'Badoo',
  'Grindr',
  'OkCupid',
  'MeetMe',
  'Skout',
  'VSCO',
  'Bluesky',
  'Lemon8',
  'Houseparty',
  'Quora',
  'Skype\\w*',
  'Face[Tt]im(?:e|ed|es|ing)',
  'facetim(?:e|ed|es|ing)',
  'iMessage',
  'AirDrop(?:ped|s)?',
  'Roblox',
  'Robux',
  'V[ -]?Bucks',
  'Fortnite',
  'Minecraft',
  'Valorant',
  'Overwatch',
  'Brawl Stars',
  'Clash Royale',
  'Clash of Clans',
  'Call of Duty',
  'League of Legends',
  'Grand Theft Auto',
  'GTA',
  'Pok[eé]mon(?: Go)?',
  'VRChat',
  'Xbox',
  'Play ?Station',
  'PS[45]',
  'Nintendo',
  'Only[ -]?Fans',
  'Fansly',
  'Pornhub',
  'Patreon',
  'Wattpad',
  'SoundCloud',
  'Netflix',
  'Spotify',
  'Disney',
  'Hulu',
  // Where people buy, sell, pay and look for work.
  'Pay[ -]?Pal',
  'Venmo',
  'Zelle',
  'Cash ?App',
  'Revolut',
  'Monzo',
  'Klarna',
  'Western Union',
  'MoneyGram',
  'Paysafe ?card',
  'Bitcoins?',
  'Ethereum',
  'Coinbase',
  'Binance',
  'Master ?card',
  'American Express',
  'Craigslist',
  'Gumtree',
  'Backpage',
  'Depop',
  'Vinted',
  'Etsy',
  'eBay',
  'Ali ?Express',
  'Alibaba',
  'Temu',
  'Shein',
  'IKEA',
  'Walmart',
  'Tesco',
  'Primark',
  'Zara',
  'Airbnb',
  'Deliveroo',
  'DoorDash',
  'Glassdoor',
  'Fiverr',
  'Upwork',
  'ZipRecruiter',
  // Firms and what they make.
  'Googl(?:e|ed|es|ing)',
  'Gmail',
  'Hotmail',
  'Yahoo',
  'Microsoft',
  'Wikipedia',
  'ChatGPT',
  'OpenAI',
  'iPhones?',
  'iPads?',
  'iCloud',
  'iTunes',
  'Canva',
  'CapCut',
  'Kahoot',
  'Duolingo',
  'Webex',
  'Photoshop(?:ped)?',
  'Nike',
  'Adidas',
  'Reebok',
  'Gymshark',
  'Gucci',
  'Prada',
  'Chanel',
  'Louis Vuitton',
  'Calvin Klein',
  'Starbucks',
  "McDonald(?:'|’)?s",
  'KFC',
  'Coca[ -]Cola',
  'Pepsi',
  'Samsung',
  'Huawei',
  'Xiaomi',
  'Sony',
  'Nokia',
  'Lenovo',
];

/** Names that are words too: they count where a name would stand. */
const words =
  'Amazon|Apple|Meta|Puma|Uber|Snap|Signal|Discord|Steam|Zoom|Line|Threads|Teams|Slack|Twitch|Messenger|Tinder|Bumble|Hinge|Indeed|Monster|Target|Hoop|Whisper|Visa|Outlook|Safari|Chrome|Bing|Vans|Converse|Clubhouse|Mastodon|Gemini|Copilot|Siri|Fitbit|Shopify|Stripe|Lyft|Argos|Tagged|Rumble|Vero|Poparazzi|Locket|Life360';
/** Of these, the ones that chats write small. */
const chatty =
  'snap|sc|ig|insta|fb|tg|discord|disc|kik|telegram|twitch|messenger|zoom|signal|steam|whats ?app|wa|tinder|bumble|threads';

const things =
  '(?:accounts?|gift ?cards?|cards?|vouchers?|stor(?:y|ies)|streaks?|links?|calls?|chats?|groups?|servers?|profiles?|pages?|apps?|user ?names?|usernames?|handles?|users?|videos?|ids?|dms?|messages?|invites?|invitations?|channels?|streams?|streamers?|ads?|adverts?|feeds?|posts?|followers?|friends?|name|wallet|codes?|credits?|maps?|meetings?|rooms?|notifications?|drivers?|pay|marketplace|bios?|lives?|reels?|mates|matches|store|prime|support|watch|music)';
const talk =
  '(?:add|adds|added|dm|dms|dmed|msg|message|messages|messaged|text|texts|texted|find|follow|hmu|hit|join|call|calls|called|write|writes|wrote|talk|talks|talked|chat|chats|chatted|meet|met|posted|posts|post|video|reach|contact|contacted|friended|streams?|streamed|live|pay|paid|sell|sold|blocked|ghosted|snap|send|sent|upload(?:ed|s)?|found|saw|seen|watch(?:ed)?|search(?:ed)?|anyone|him|her|me|them|us|it|you)';
const someone = '(?: (?:me|him|her|us|them|you|u|noor|it|each other))?';

const contexts: readonly RegExp[] = [
  // Where a sentence goes on with a capital letter: “on Signal”, “had Signal”.
  new RegExp(
    `(?<=[a-zß-ÿ\\d,;)’'"”] (?:[“"‘(])?)(?<!\\b[Tt]he |\\b[Aa]n? |\\b[Mm]rs? |\\b[Mm]s |[.?!:]["”’]? )\\b(?:${words})\\b(?![-’']?[a-zA-ZÀ-ÿ])(?! (?:forest|rainforest|river|basin|jungle|tree|pie|juice|street|road|lane|hill|avenue|station|fire|engine|[A-ZÀ-Þ][a-zß-ÿ]+ (?:is|was)|(?:forest|River|Rainforest|Street|Road|Lane|Hill|Avenue|Station|Basin)\\b))`,
    'g',
  ),
  new RegExp(
    `\\b(?:Amazon|Apple|Meta|Threads|Teams|Line|Target|Indeed) (?=${things}\\b)(?<!^\\W*(?:Line|Target|Teams|Apple) )`,
    'g',
  ),
  new RegExp(
    '\\b(?:snap|signal|discord|zoom|slack|twitch|tinder|bumble) (?:accounts?|stor(?:y|ies)|streaks?|links?|chats?|servers?|profiles?|apps?|user ?names?|handles?|users?|ids?|dms?|invites?|channels?|streams?|streamers?|followers?|meetings?|maps?|score)\\b|\\b(?:zoom|discord|signal) (?:video )?(?:calls?|groups?)\\b|\\bsteam (?:gift ?)?(?:cards?|accounts?|codes?|wallet|profile|id|friends?)\\b|\\b(?:amazon|apple|visa) (?:gift ?)?(?:cards?|vouchers?|pay|account|id)\\b|\\b(?:on|via) TT\\b',
    'gi',
  ),
  /(?<=\w[,;]? (?:an? |the |his |her |by |their )?)(?:Uber|Lyft)s?\b/g,
  new RegExp(
    `^\\W*(?:Discord|Twitch|Steam|Signal|Snap|Zoom|Amazon|Meta|Apple|Tinder|Messenger|Slack|Teams|Uber|Threads) (?:(?:has|lets?|bans?|banned|deleted?|asks?|removed?|says?|allows?|shows?|owns?|sells?|sent|and (?:Discord|Twitch|Steam|Signal|Snap|Zoom|Amazon|Meta|Apple|Google|Instagram)|users?)\\b|is (?:where|an? (?:app|site|service|platform|company|firm))|, (?:Discord|Twitch|Steam|Signal))`,
    'g',
  ),
  // As chats write: “add me on snap”, “whats ur insta”, “my snap”.
  new RegExp(
    `\\b${talk}${someone}(?: (?:up|there|over|back|again|now|later|only|just|first))*,? (?:on|via|over|through|to|in|from|at) (?:my |her |his |your |ur )?(?:${chatty})\\b(?!\\s+(?:decision|fingers|of|from the|that|to start))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:my|your|ur|her|his|their|whats ur|what's your|whats your|u got|you got|got|have|has|use|uses|using|download|downloaded|install|installed|deleted?|open(?:ed)?|join(?:ed)?) (?:a |an |any |new |second |private )*(?:snap|ig|fb|sc|kik|tg|discord|telegram|finsta|insta)\\b(?! (?:decisions?|judg\\w+|answers?|fingers|at|among|between|with (?:her|his)|in))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:on|via) (?:ig|fb|insta|snap|tg|discord|messenger|twitch|zoom|tinder|telegram)\\b(?! (?:of|in on|decision))`,
    'gi',
  ),
  /\b(?:IG|FB)\b|\bWA (?:group|chat|status|number|message)s?\b|\bon the gram\b/g,
  /\b(?:dm|add|follow|find|message|text|msg|hmu)(?: me| him| her| us)? (?:on|at|@) (?:ig|fb|sc|x)\b/gi,
  /\b(?:on|to|via|from|over|left|joined|quit|called) X\b(?![-’' ]?(?:axis|ray|rays|chromosome|marks?|box|and Y|or Y))/g,
  /\bsnap(?:s|ped)? (?:me|him|her|them|u)\b(?! (?:up|out|back|shut|off|a look|at))/gi,
];

const simple = new RegExp(`(?<![a-zA-ZÀ-ÿ\\d])(?:${brands.join('|')})(?![a-zA-ZÀ-ÿ])`, 'gi');

/** Digits that stand in for letters, one for one, so that places stay the same. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  $: 's',
};
const undisguised = (text: string) =>
  text.replace(
    /(?<=\p{L})[0134@$](?=\p{L})|(?<![\p{L}\d])[0134@$](?=\p{L}{4})/gu,
    (sign) => disguises[sign] ?? sign,
  );

/** Names of real services and firms. A lesson must not teach which of them to fear. */
export function findBrandNames(text: string): readonly Phrase[] {
  const plain = plainText(text);
  const found: Phrase[] = [];
  const add = (start: number, words: string) => {
    const isSeen = found.some(
      (other) => start < other.start + other.words.length && other.start < start + words.length,
    );
    if (!isSeen) found.push({ start, words: words.trim() });
  };
  for (const { 0: words, index } of matchesOf(simple, undisguised(plain))) add(index, words);
  if (!isTitle(text))
    for (const context of contexts)
      for (const { 0: words, index } of matchesOf(context, plain)) add(index, words);
  return found.map(asWritten(text));
}

/** In a title with capital letters on every word, one of them says nothing. */
function isTitle(text: string): boolean {
  const all = text.match(/\p{L}{4,}/gu) ?? [];
  const capital = all.filter((word) => /^\p{Lu}/u.test(word));
  return all.length > 2 && capital.length / all.length > 0.8;
}
