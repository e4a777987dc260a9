/** Names that many students have and that are no other word, for those who write in small letters. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'aaliyah abdul abdullah abigail adam ahmed aisha alejandro alex alexander alice ali alicia amelia ' +
    'amina amir amy ana andrea andrew andy anna anthony aria arjun ava ayesha beatrice ben benjamin ' +
    'bethany brandon brian caleb callum cameron camila carlos caroline catherine charlie charlotte chen ' +
    'chloe chris christina christopher claire clara connor courtney daisy daniel danny david deepak ' +
    'diego dmitri dylan eleanor elena elijah elizabeth ella ellie emily emma eric ethan eva evan evie ' +
    'farah fatima fatma felix fernando finley francesca freya gabriel gavin george georgia hamza hannah ' +
    'harriet harry hassan heather henry hussein ibrahim imran isaac isabella isla ivan jacob jake james ' +
    'jamie jane jasmine jason jayden jennifer jess jessica joe joel john johnny jordan jose joseph josh ' +
    'joshua juan julia karim kate katie kayla keira kevin khadija kyle lara lauren layla leah leila leo ' +
    'leon lewis liam libby lily linda logan louis louise luca lucas lucy luis luke lydia maddie madison ' +
    'malik marcus maria mariam martin maryam mateo matt matthew megan mei mia michael mike millie mohamed ' +
    'mohammad mohammed molly muhammad mustafa nadia naomi natalie natasha nathan nicole noah nora oliver ' +
    'olivia omar oscar owen pablo patrick paul pedro peter phoebe poppy priya rachel rania rebecca reece ' +
    'rhys richard robert robin rosie ruby ryan sam samantha samir samuel sara sarah scarlett sean ' +
    'sebastian shannon simon sofia sophia sophie stephen steve steven tariq taylor thomas tia tom tommy ' +
    'toby tyler valentina vanessa victoria vikram vladimir wei william yasmin yusuf zac zach zainab zara zoe'
  ).split(' '),
);
