/** Words that may begin with a capital letter and name nobody. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'i im ive ill id mum mom mam dad daddy mummy nan nana gran granny grandad grandma grandpa auntie aunt ' +
    'uncle sister brother cousin mr mrs ms miss sir teacher teachers school headteacher police childline ' +
    'samaritans god allah jesus internet online wifi wi-fi web app english spanish french german polish ' +
    'british american african asian indian chinese european uk usa us eu london england scotland wales ' +
    'ireland america europe christmas easter ramadan eid diwali muslim christian hindu jewish sikh ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december tv pe pshe it ok okay sos faq dm dms pc lol omg btw idk ' +
    'the a an and or but if so then when what who how why where is are was do did dont not no yes never ' +
    'always be being you your youre he she they we us it its this that there here have has had will would ' +
    'can could should must get go going take tell telling say saying talk talking speak ask asking listen ' +
    'listening help helping stay staying keep keeping stop stopping block blocking report reporting save ' +
    'show showing send sending share sharing write read trust trusted think wait walk breathe remember ' +
    'know believe make give let support supporting calm kind brave safe friend friends family adult adults ' +
    'parent parents carer carers counsellor nurse tutor person people someone somebody anyone everybody ' +
    'everyone nobody nothing something everything anything because maybe please thank thanks sorry love ' +
    'hope just also only even still now today tomorrow tonight before after first next last with without ' +
    'for from to in on at of by about not more most less good bad right wrong real fake true false new old ' +
    'big small one two three four five six seven eight nine ten all any both each few many some my our ' +
    'their his her him them me mine yours hers theirs him himself herself themselves myself ' +
    'being there honest honesty patience kindness trust respect time space screenshot screenshots ' +
    'evidence message messages account accounts password passwords photo photos picture pictures video ' +
    'money phone phones number numbers name names secret secrets pressure fear shame blame fault ' +
    'don’t didn’t can’t won’t isn’t it’s that’s you’re they’re we’re i’m i’ve i’ll let’s'
  ).split(' '),
);
