/** Whoever may be deceived, or has a name; `mayBeDeceived` knows more. */
export const who =
  '(?<who>she|he|poor (?:thing|soul)|they|you|we|i|(?:victim|girl|boy|teen|teenager|kid|student|pupil|survivor|youngster)s?|child|children|daughter|son|people|person|friends?|any(?:one|body)|some(?:one|body)|wom[ae]n|(?-i:[A-ZÀ-Þ])[a-zA-ZÀ-ÿ-]*)(?![a-zA-ZÀ-ÿ-])';
export const self = '(?:herself|himself|themselves|themself|yourself|yourselves|myself|ourselves)';
export const youngPeople =
  '(?:girls?|boys?|victims?|teens?|teenagers?|students?|pupils?|people|kids?|children|persons?|person|youngsters?|women|ones)';
export const adverbs =
  '(?:,? (?:really|just|simply|clearly|obviously|probably|surely|also|all|always|often|never|even|ever|only|still|definitely|maybe|perhaps|partly|partially|mostly|honestly|basically|kind of|sort of|a bit|a little|so|too|very|rather|pretty|quite|far|much|already|then|actually|sometimes|usually|again|apparently|certainly|of course|both|well),?)*';
