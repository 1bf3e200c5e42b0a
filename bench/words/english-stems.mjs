import { splitWords } from './split-words.mjs';

/** The most frequent words, by rank. */
export const COMMON = splitWords(`
  the of and to a in is you that it for on with as be this are your can or not have if from an at by we will I which but
  they use has was more one all when their what also so there how other do these like time need some would make than about
  into its them each only any should then used up using here between most may first new just over because work many no
  different two through such data even where my out both while before after help well way want after case same system
  example very since good set without know people however example it's don't you're I'm can't let's that's doesn't we're
  get see might our could does his her she he been who must being were had those us why still every much under three next
  often within based another right part given start provide follow below above change small large specific possible value
  point number line end now add check run call return create find keep consider important common able sure information
  order water food world life day year week month hour minute place group problem question answer reason result process
  level area form text user file list page key code test name type state service product team market business energy
`);

export const VERBS = splitWords(`
  accept achieve act adapt add adjust admit advance advise agree aim align allow analyse announce apply approach approve
  argue arrange arrive ask assemble assert assess assign assist assume attach attempt attend attract avoid award bake
  balance base bear begin believe bend block boil book borrow bounce break breathe bring build burn buy calculate cancel
  capture care carry catch cause centre chain chase check choose claim clean clear click climb close collect combine comment
  commit compare compile complain complete compose compress compute concern conclude confirm connect consist construct
  consult contain continue contract contribute control convert convince cook copy correct cost count cover crack craft crash
  cross cut cycle damage dance debate decide declare decline decorate decrease define delay delete deliver demand deny
  depend derive describe deserve design detect determine develop differ dig direct disable discover discuss display divide
  document dominate doubt draft drain draw dream dress drift drill drink drive drop earn edit educate elect embed emerge
  employ enable encourage engage enjoy enter equip escape establish estimate evaluate examine exchange excite execute exist
  expand expect explain explore export expose express extend extract face fail fall fasten favour feed feel fetch fill filter
  finish fit fix float fold force format found frame freeze fry gain gather generate govern grab grade grant grind grow
  guard guess guide hang happen harvest heat hold host hunt identify ignore illustrate imagine import improve include
  indicate infer inform inherit inject insert inspect install instruct integrate intend interpret invent invest invite
  iterate join judge jump justify kick land last launch lead lean learn leave lend lift limit link listen load locate lock
  log look lose maintain manage map mark match measure melt mention merge migrate mix model modify monitor mount move
  multiply negotiate normalise note notice object observe obtain occupy offer open operate optimise organise outline
  overlap own pack paint parse pass pause perform permit persuade pick plan plant play point polish possess post pour
  practise praise predict prefer prepare present press prevent print process produce profit promise promote propose protect
  prove publish pull purchase push question queue quote raise range rank rate reach react read realise receive recognise
  recommend record recover reduce refer reflect refuse regard register regulate relate release rely remain remember remind
  remove render rent repair repeat replace report represent request require resolve respond rest restore restrict retain
  retire retry reveal review rewrite ride ring rise risk roll rotate route rule sail sample save scale scan schedule score
  search seek select sell send separate serve settle shape share shift ship shoot show shrink sign simplify sing sketch sleep
  slice slide smooth solve sort sound span speak specify spell spend split spread stack stand start state stay step stick
  store stream stretch strike structure study submit succeed suffer suggest suit supply support surround survive suspect
  switch talk target taste teach tear tell tend throw tie touch trace track trade train transfer transform translate travel
  treat trigger trust try tune turn understand update upgrade upload validate vary verify view visit vote wait walk wander
  warm warn wash waste watch wear weigh win wish wonder worry wrap write yield
`);

export const NOUNS = splitWords(`
  account action actor address adult advantage afternoon age agency agent air airport album angle animal apartment appeal
  apple architecture archive argument army array art article artist aspect asset audience author autumn baby background bag
  ball bank bar barrel basis basket bath battery beach bed benefit bicycle bike bird birth bit blood board boat body bond
  bone bottle bottom bowl box brain branch brand bread breakfast bridge browser budget buffer bug building bus button cache
  cake camera camp campaign candidate capital car card career cat category cell chair challenge chance chapter character
  charge chart cheese chef child choice church circle city class client climate clock cloth cloud coach coast coffee collar
  colour column command company component concept concert condition conference conflict context corner country course court
  cream credit crew crime criterion crowd culture cup currency customer database date daughter deal death debt decade degree
  demo department depth desert desk device dialogue diet dinner disease dish distance district doctor dog dollar door driver
  dust duty ear earth economy edge editor effect effort egg election element email emergency emotion employee engine engineer
  entry environment episode equation error evening event evidence exam exception exercise expert eye fabric fact factor
  family farm farmer father fear feature fee feedback field figure film fire firm fish flag flavour floor flow flower fluid
  focus folder foot forest fork formula fraction framework freedom friend front fruit fuel function fund future game garden
  gas gate gene gift girl glass goal gold grain graph grass ground growth guest habit hair hall hand harbour hardware hat
  head health heart height hero hill history hobby hole holiday home horse hospital hotel house human husband ice icon idea
  image impact income index industry input insect instance insurance interest interface island issue item jacket job journal
  journey juice kernel key kid kitchen knee knife lab label lake lamp language laptop law lawyer layer leaf league leg legend
  lesson letter library licence light lip literature loan location loop love lunch machine magazine mail manager margin
  mass master material mathematics matrix meal meaning meat medicine meeting member memory menu message metal method metric
  middle milk mind mineral mission mode moment money mood moon morning mother motor mountain mouse mouth movie museum music
  nation nature neck nerve network news night node noise nose notebook novel nurse oak ocean office oil onion opera opinion
  option orange orchard organ origin outcome output oven owner package pain pair palace panel paper paragraph parameter
  parent park partner party path patient pattern payment peace pen pencil pension pepper percentage period person phase
  phone photo phrase piano picture pie pilot pipe pixel plane planet plate player pocket poem poet policy pool port portion
  position potato power prayer presence pressure price priest principle prison prize profile program project property
  protein protocol province purpose quality quantity query race radio rail rain ratio recipe region release repository
  research resource restaurant revenue rhythm rice river road robot rock role roof room root rope row salad salary salt sand
  sauce scene school science scope screen script sea season seat second secret section sector security seed segment sense
  sensor sentence sequence series server session sex shadow sheet shelf shell shirt shoe shop shore shoulder side signal
  silence silver singer sister site size skill skin sky smoke snow society software soil soldier solution son song soup
  source space speaker speech speed spirit spoon sport spring square staff stage star station steel stomach stone storm
  story strategy street strength string student studio style subject success sugar summer sun supper surface symbol table
  tail task tax tea teacher technique technology temperature template term theme theory thread thumb ticket tide title token
  tone tongue tool tooth topic tower town track traffic tree trend trial tribe trip truck truth tube tutorial uncle union unit
  universe university valley variable vegetable vehicle vector version victim video village violin virus visitor voice
  volume wall war warehouse wave wealth weapon weather web wedding weight wheel widow wife wind window wine winter wire
  wisdom wolf woman wood wool word worker workflow workshop yard zone
`);

export const ADJECTIVES = splitWords(`
  able absent absolute academic accurate active actual acute advanced agile ancient angry annual anxious apparent average
  aware basic beautiful big bitter black blind blue bold brave brief bright broad brown busy calm careful cautious central
  cheap chemical chief civil clever cold comfortable compact complex concise concrete confident consistent constant cool
  cruel curious current cute daily dark dead deaf dear deep delicate dense digital dirty distant double dry dull dynamic eager
  early easy economic effective efficient elastic elderly electric elegant empty equal essential ethical exact excellent
  exotic expensive explicit external extra extreme fair faithful familiar famous fast federal female fertile final fine firm
  flat flexible foreign formal fragile free frequent fresh friendly full funny gentle global golden grateful gray great green
  handsome hard harmless healthy heavy helpful hidden high hollow holy honest hot huge humble ideal idle illegal immediate
  implicit inner innocent instant internal invisible joint keen kind late lazy legal light linear liquid little local logical
  lonely long loose loud low lucky mad male manual massive mature medical mental mild military minimal minor mobile modern
  modest modular moral musical mutual naked narrow native natural neat negative nervous neutral nice noble normal numeric
  odd official old optional oral ordinary outer pale parallel partial passive patient perfect permanent personal physical
  pink plain pleasant polite poor popular portable positive practical precise pregnant present pretty primary prior private
  probable prompt proper proud public pure purple quick quiet random rapid rare raw ready real recent red regular relative
  relevant reliable remote rich rigid robust romantic rotten rough round royal rude rural sacred sad safe scarce secure
  senior sensitive separate serious severe shallow sharp short shy sick silent similar simple single slim slow smart smooth
  social soft solar solid sour spare spatial special stable static steady steep stiff strange strict strong stupid subtle
  sudden sufficient suitable sunny sweet swift tall technical temporary tender thick thin tight tiny tired tough traditional
  transparent tropical true typical ugly unique universal urban urgent useful usual vague valid valuable various vast
  verbal vertical visible visual vital vivid warm weak wealthy weird wet white whole wide wild wise wooden wrong young
`);
