import { words } from '../phrase-table';

/** Verbs by which somebody says, counts or finds a number. */
export const SAYING: ReadonlySet<string> = new Set(
  words(`
say says said saying told tells tell telling reported reports report announced announces announce claimed claims claim stated states added adds add confirmed
confirms confirm estimated estimates estimate noted notes note disclosed discloses disclose revealed reveals reveal warned warns warn wrote writes tweeted accused accuses announcing blamed blames
acknowledged acknowledges admitted admits assessed assesses assess believes believe believed maintain insist allege boast describe explain concede assert argue argued argues contend contends contended testified testifies testify recalled recalls recall inform collected gathered compiled cites saw witnessed released published issued recognises recognizes recognised recognized acknowledge admit affirm affirms affirmed finding concluding showing suggesting indicating estimating claiming confirming documenting recording considers reporting conceding acknowledging admitting declared declares documented documents document verified verifies reckon
investigated examined verify recorded records counted counts calculated calculates calculate concluded concludes conclude put puts showed shows show suggested suggests suggest
indicated indicates indicate insisted insists alleged alleges denied denies boasted boasts echoed describes described explained explains identified maintains maintained asserted asserts conceded boasting informed informs registered tallied continued speak cite recounted recounts reckons reckoned thinks thought finds judges judged quoted attributes attributed specified specifies clarified hinted predicted found fears expects expected projects projected recorded rejected dismissed disputed mentioned mentions mention corrected gives gave give given sets speaks spoke spoken lists listed updated provided provides shared shares placed places place pegged pegs peg set putting
`),
);

/** Verbs by which somebody says what a clause with "that" tells; without it they tell nothing ("highlighted the risk"). */
export const SAYING_THAT: ReadonlySet<string> = new Set(
  words(`
highlights highlighted highlighting highlight underlines underlined underlining stresses stressed stressing emphasises emphasised emphasizes emphasized emphasising emphasizing
asserting adding noting stating warning revealing observed observes observing cautioned cautions cautioning determined determines determining established establishes establishing
explaining alleging predicts predicted reiterated reiterates reiterating lamented laments clarified clarifies guaranteed guarantees outlined outlines remarked remarks complained complains learned learnt elaborated elaborates elaborating
`),
);

/** Verbs by which somebody changes a count or reaches one ("raised its toll", "arrived at a toll of"). */
export const RAISING: ReadonlySet<string> = new Set(
  words(
    'cut cuts reduced reduces amended amends raised raises raise revised revises lowered lowers upped increased increases upgraded downgraded adjusted arrived arrives came received receives update',
  ),
);

/** Verbs that deny what follows. */
export const DENYING: ReadonlySet<string> = new Set(
  words(
    'denied denies deny denying rejected rejects reject dismissed dismisses disputed disputes refuted',
  ),
);

/** Saying verbs that may stand before their speaker (", said the governor"). */
export const INVERTED: ReadonlySet<string> = new Set(
  words(
    'informs informed declared declares recalled recalls insisted insists testified recounted continued discloses disclosed reveals revealed admits admitted confirms acknowledges alleges estimates finds concludes concluded said say says tell reported report writes claims warns reports added adds announced wrote estimated confirmed stated noted explained warned claimed',
  ),
);

/** Nouns for those who speak or for what speaks. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  words(`
ministry minister ministers officials official authorities authority police army military government governor mayor president spokesman spokesperson spokeswoman
spokespeople agency agencies report reports study studies research survey analysis data figures statement source sources service services office intelligence staff
department command forces witness witnesses residents medics doctors doctor rescuers hospital hospitals group groups organization organisation organizations organisations
observatory monitor monitors commission commissioner council committee federation chief director head commander analyst analysts expert experts researchers
investigators prosecutors prosecutor lawmaker lawmakers ambassador envoy secretary tribunal court newspaper outlet outlets media network tank tanks center centre
institute institutes estimates estimate tallies tally count charity mission administration bureau crescent cross defence defense officer officers company team paramedics
firefighters milblogger milbloggers activists activist workers leader leaders premier chancellor king general colonel lieutenant admiral sheriff coroner deputy
militants insurgents rebels side airline operator authors author historians historian scholars monitors watchdog assessment assessments update updates bulletin
briefing document documents records toll tracker project database dashboard journalist journalists photographer editor relatives family lawyer lawyers union
nurse locals villagers eyewitnesses firm university academics scientists kremlin pentagon seoul kyiv moscow tehran republic nations unrwa unicef ocha operatives
brigade tv television radio broadcaster agencies civil-defence rescuer relief bank fund programme programs programme prison judge judges eyewitness bystander soldiers fighters farmers teachers doctors hospitals ngo ngos rights authority jirga elders elder surgeons surgeon physician physicians neighbours neighbors survivor survivors
brigade post tweet segment episode broadcast documentary paper article journal poll census inquiry probe review findings investigation dataset room headquarters desk critics critic observers observer commentators commentator bloggers blogger correspondents correspondent reporter reporters detectives detective inspector constable superintendent imam priest pastor bishop chiefs chairman
chairwoman chairperson speaker counsel attorney attorneys pathologist responders volunteers campaigners advocates dissidents opposition junta regime militia militias faction factions coalition alliance party
embassy consul consulate municipality parliament senate senator senators congressman congresswoman secretary-general rapporteur archive archives museum foundation society association initiative brigadier major captain lieutenant
sergeant chieftain chieftains mp mps prefect prefecture commissariat directorate gendarmerie guard coastguard investigator ombudsman ombudswoman envoys diplomats diplomat economists economist academic scholars writer writers professor
cops cop lads fishermen herders survivors passengers bystanders mourners organisers organizers coordinator adviser advisor advisers advisors contractor vendor think-tank watchdogs
presidency panel panels jury delegation community governments ministries sub-committee subcommittee sub-commission task-force taskforce letter memo communique communiqué announcement admission jurisdiction ministries councils armies outlets
navy navies rangers bishops mediator mediators negotiator negotiators league guild syndicate chamber bloc consortium secretariat inspectorate registry morgue helpline hotline
belligerents sides hamas hezbollah taliban idf afp spokespersons staffers cable cables aide representative representatives movement movements leadership cabinet
`),
);

/** Nouns for one person who speaks, by office or rank. */
export const PERSONS: ReadonlySet<string> = new Set(
  words(`
spokesman spokesperson spokeswoman minister president governor mayor commissioner director head chief commander analyst expert official officer doctor dr mr mrs ms prof professor
sho ssp dsp sp dig ig dgp ceo cmo premier chancellor king prince emir sheikh general colonel major captain lieutenant sergeant admiral brigadier inspector superintendent constable sheriff coroner deputy senator lawmaker mp
congressman congresswoman chairman chairwoman chairperson ambassador consul envoy secretary secretary-general historian scholar author writer researcher activist witness eyewitness resident villager
local survivor farmer nurse surgeon physician medic paramedic rescuer firefighter driver elder chieftain priest imam bishop pastor judge prosecutor lawyer attorney pathologist journalist reporter
correspondent photographer editor representative rapporteur mediator negotiator undersecretary coordinator adviser advisor aide leader rep rep. gov sen lt col gen sgt capt maj
`),
);

/** Words that open a sentence with a capital and name nobody. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(`
furthermore nonetheless nevertheless moreover however therefore additionally meanwhile separately instead accordingly consequently hence thus similarly likewise otherwise besides
again also still yet then whilst whereas although though because since afterwards overall altogether despite given based unlike according earlier later today yesterday tonight there here what why how when where which
nobody everyone everybody somebody someone anyone everything nothing many several some most none both half
`),
);

/** Outlets that mostly pass on what others counted. */
export const RELAYS: ReadonlySet<string> = new Set(
  words(`
reuters, afp, ap, bbc, cnn, nbc, cbs, abc, the associated press, associated press, agence france-presse, the guardian, guardian, the new york times, new york times, nyt,
the washington post, washington post, bloomberg, al jazeera, the kyiv independent, kyiv independent, ukrinform, interfax, tass, ria, ria novosti, xinhua, yonhap,
yonhap news agency, dpa, efe, ansa, kyodo, nhk, sky news, fox news, cnbc, axios, politico, the times, the telegraph, le monde, der spiegel, bild, haaretz, the times of israel,
the wall street journal, wall street journal, wsj, the economist, the independent, deutsche welle, dw, france 24, euronews, anadolu, anadolu agency, wafa, irna, sana, newsweek, usa today,
voice of america, radio free europe, rfe/rl, rferl, kyodo news, the kyiv post, kyiv post, ukrainska pravda, suspilne, novaya gazeta, npr, pbs, time, the sun, the mirror, daily mail, the hill
`),
);

/** Nouns of a count, before "by", "from" or after a possessive. */
export const COUNTS: ReadonlySet<string> = new Set(
  words(`
estimate estimates count counts tally tallies report reports figures figure data analysis assessment study investigation research survey statistics numbers statement update updates
announcement admission acknowledgement acknowledgment findings finding probe inquiry inquiries investigations review audit census poll records reported confirmed estimated documented verified recorded published released compiled counted announced claimed calculated collected provided registered identified toll database list lists register reckoning accounting calculation calculations
`),
);

/** Words that only lean on somebody named before. */
export const PRONOUN_SPEAKERS: ReadonlySet<string> = new Set(words('he she it they him her them'));

/** Nouns of papers and counts that name nobody by themselves ("preliminary reports"). */
export const PAPERS: ReadonlySet<string> = new Set(
  words(
    'report reports data figure figures table tables estimate estimates statistics statement survey study studies research analysis count tally tallies number footage records documents document update updates bulletin database project toll video assessment assessments numbers segment episode broadcast documentary balance findings paper poll census probe review investigation dataset post posts tweet tweets book memoir letter series media article letter memo communique communiqué announcement admission inquiries investigations surveys reviews analyses polls accounting reckoning',
  ),
);

/** What is done to victims: who stands behind "by" did it and counted nobody. */
export const KILLED_BY =
  /(?<!^(?:confirmed|reported) )\b(?:killed|shot|slain|murdered|massacred|executed|wounded|abducted|kidnapped|captured|detained|beaten)\b/;
