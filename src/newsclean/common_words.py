"""The commonest words of many languages: a line that holds one of them says nothing yet.

The index prefers any other word of a pattern to one of these, which makes it faster; and a line that begins with one
is no name, one that holds one no tag. They are written as they are once folded and in small letters.
"""

from __future__ import annotations

__all__ = ["COMMONEST_WORDS", "COMMON_WORDS", "FREQUENT_WORDS"]

COMMON_WORDS: frozenset[str] = frozenset(
    """
    a about after all also am an and any are as at be been before but by can could do even first for from get
    had has have he her here him his how i if in into is it its just like made make many may me more most must
    my new no not now of off on one only or other our out over people said same say says see she should so some
    such take than that the their them then there these they this those time to two under up us use was way we
    were what when where which while who will with would year years you your week day last next read back aber
    alle alles als andere auch auf aus bei beim bis da damit dann das dass dem den der des die dies diese diesem
    diesen dieser dieses doch dort du durch ein eine einem einen einer eines er erst es etwa etwas für gegen
    habe haben hat hatte hier ihm ihn ihr ihre ihren ihrer im immer ist ja jahr jahre jahren jetzt kann kein
    keine können man mehr mit muss nach neu neue neuen nicht noch nun nur ob oder ohne schon sehr sei sein seine
    seinem seinen seiner seit sich sie sind soll sollen sowie über um und uns unser unsere unter viel viele vom
    von vor war waren wenn wer werden wie wieder wir wird wo wurde wurden zu zum zur zwei zwischen uhr à ai au
    aussi aux avec avoir c ce ces cet cette chez comme contre d dans de depuis deux donc dont elle elles en
    encore entre est et été être eu fait il ils j je jour l la le les leur leurs lui ma mais même mes moi moins
    mon n ne ni nos notre nous ont ou où par pas plus pour qu quand que qui s sa sans se ses si son sont sous
    sur ta te tous tout toute toutes très tu un une vos votre vous y ans al algo ante antes así aunque cada como
    con contra cuando cual del desde después donde dos durante e el ella ellas ellos era esa ese eso esta están
    estas este esto estos fue fueron ha han hasta hay hoy las lo los más mi mientras muy nada nuestra nuestro o
    otra otro para pero poco por porque qué quien según ser sí sido sin sobre solo su sus también tan tanto
    tiene todo todos tras una uno unos ya yo año años agli alla allo anche ancora che chi ci come così cui dal
    dalla dalle degli dei della delle dello di dopo dove due è ed gli hanno io lei loro mentre nei nel nella
    nelle noi non nostra nostro ogni per perché più poi prima qual quando quella quelle quelli quello questa
    queste questi questo sempre senza sono sta stato sua sue sui sul sulla suo tra tutti tutto vi ao aos até com
    depois duas é ela elas ele eles em essa esse está foi foram há isso já lhe mas mesmo meu muito na nas não
    nem nós os pela pelo quem sem seu seus só suas também tem ter uma você vocês aan bij dan dat deze dit door
    een ge geen haar heeft hebben het hij hoe hun ik kan maar meer men met naar niet nog nu om onder ons ook op
    toen tot u uit van veel voor waar wat wel werd wij wordt worden ze zich zij zijn zo zou än att av blev blir
    bli då deras denna det dig din där efter ej eller ett för från får går hade har här hennes hon honom hur
    inte jag kommer med mer mig mot mycket när någon något några och oss på sedan sig sina som så till upp ut
    var vara vid vill år är över blei ble deg denne dere dette eg eit etter fra fram hadde hans hva hvor ikke
    ikkje inn jeg kom meg mye må når nå og også opp seg sier skal til ved vil være af andre bliver dag deres dog
    end få ham havde hende hvad hvis ind jo kun mange meget mere mod ned sit ud ei eivät ennen että hän jos joka
    jossa jotka kanssa kuin koko mikä minä mukaan mutta myös niin noin nyt ollut oli olivat olla ovat sekä sen
    siitä sitten tai tämä tässä vain vielä voi vuoden vuonna ole aby ale bo bez był była było były być co czy
    dla gdy go ich jak jako jednak jego jej jest jeszcze już każdy który która które których lub może mu nad nie
    nich niż od ona oraz po pod przed przez przy są się tak także tam tego tej ten tym tylko w więc wszystko z
    za że roku lat až bude byl byla bylo být ho jeho její jejich jen ještě jsem jsou k kde když který která
    které kteří nebo není pak podle pro proto první před při také tom už v ve však že let ar avea ca că cea cei
    cel cele celor când care cu cum dar deci după ea fi fie fost în între îi îl își îşi lor mai mult nici pe
    pentru peste poate prin să sau și şi sunt toate unde unei unor unui va vă az azt által ami ez ezt egy és
    hogy hanem ki már még mert mint ő ők pedig szerint úgy után vagy volt csak amely ezek azok kell lehet évben
    acaba ama ancak bir biz bu çok daha değil diye gibi göre hem için ile ise kadar olan olarak oldu olduğu
    sonra şu veya yeni yil а без більш був була були було бы был была были было в вас вже ви во вот все всего вы
    где да для до другие его ее если есть еще є же за з и из или им их й к как когда кто лет ли мы на над не нет
    ни но о об от по под после при про с свой себя так также там те то тогда того только у уже чтобы что это
    этого этом эту я года году щоб що як який яка які та це цей ця ще також від він вона вони між ο η το οι τα
    του τησ των τον την στο στη στην στον στα στισ και να θα με για από που ότι δεν είναι ήταν έχει έχουν σε ή
    μια ένα ένασ αν αυτό αυτή αυτόσ όπωσ μετά κατά προσ πιο في من علي الي ان التي الذي ما لا هذا هذه
    كان كانت قد بعد قبل مع عن كل او ثم حتي بين هو هي لم لن كما ذلك بن عام يوم و يا של על את לא הוא היא זה זו
    אני עם כי אם או גם רק אל כל מה היה היו יש אין אך אחרי לפני בין הם הן יותר के का की को में से है हैं और ने पर
    यह वह भी एक था थे थी कि इस उस लिए तो ही नहीं कर हो गया गई adalah akan atau bagi bisa dalam dari dengan ia
    ini itu juga karena ke kepada kita lebih mereka oleh pada saat sebagai secara sudah telah tersebut tidak
    untuk yang ada satu serta bị cho của cùng có các còn đã đang để đến được giữa hơn khi không là lại làm một
    này năm ngày người những như nhiều ở phải qua ra rất sẽ tại theo thì trên trong trước từ và vào vì với về
    baada bila cha hata hii hilo hivyo huyo ili ingawa kabla kama katika kila kuwa kwa lakini mara pia sana wa
    wake wao yake zaidi ambayo ambao ir yra kad iš į bet nuo apie dėl kaip jis ji jie buvo būti
    aasta això alebo aquest aquesta aquestes aquests arī að bi bija bili bilo biti bola boli bolo bona būs daar dels dhe
    edhe einnig ekki els enne eru eða ešte fins frá futhi fyrir gada godina godine hafa hann hefur hierdie hulle hy hún
    između janë jer joj još juba kada kako kanye katera kateri katero keď kjer kodwa koja koje koji kojim koju ktorá
    ktoré ktorí ktorý kuid kusho kõik kā lahko lapho leta lokhu lowo līdz medzi með mida molt més më nakon nende nga
    ngoba nije ning njegov njihov një noma në olid ovaj però pie podľa počas pred prije pärast për pēc quan që rokov
    saab samo savu seda selle sellest sense seva seves siis sve sé sér són sú tako també tema tento tika toga tome toto
    tudi táto të tā ukuthi unes verið verði već vir við viņa viņš voru välja või võib vēl yena zaradi zbog á ári ég
    është í üle þau það þegar þeir þess þessi þetta því þær će čo še šis šta što šī ако беше би била било био бити бяха
    вече већ вие всички га година године години защото због између има када као като когато което които който която која
    које који към между много може му након ние није няма ова овај ове ово още пре преди са само све се си след смо
    според сте су със тази тези това тога този той трябва тя што је јер још јој ће ان انها از اس است اما اور اگر اين ايك
    با بر براي به بود بھي تا تو تھا تھي تھے جو خود در دو را سے شد شده شما ليے مي ميں نہيں نيز نے ها هاي هر هم وہ پر كا
    كر كه كو كہ كي كے گئي گيا ہو ہي ہيں ہے يا يك يہ আর এ এই একটি এবং ও কথা করা করে কিন্তু জন্য তাদের তার তিনি থেকে না
    পরে বলেন যে সঙ্গে সে হবে হয় হয়েছে
    """.split()
)

#: Words that are no such words, but stand in many articles, or mean much else in another language.
FREQUENT_WORDS: frozenset[str] = frozenset(
    """
    africa again american april august bereits bild board book books business canada case change chef children city community company
    country data day days dazu deal defence deutschland digital economy end erste ersten euro executive expert family far
    find frage free galerie gilt good government group heute home house human information international internet
    interview ireland know later latest law leben left letter life like list live london long machen macht mai march
    may medien media member mode money month morning music name national need news nicht november number office
    official oktober online open order organisation party photo place plan police policy political politics post
    power president press problem program project property public put question real region release report research
    response right romance sagen school second see seen sehen service services set side small social space special
    staff stand start state statt still story support tag team th through times today together top trial uk use used
    video view war water weiter weitere white women work world zitieren zum m l x t s u o c r p h
    """.split()
)

#: Of the common words those that stand in nearly every sentence.
COMMONEST_WORDS: frozenset[str] = frozenset(
    """
    the in of and to a for on at from that is it was with as by s die der und den das von mit ist im an auf des dem
    als am en vor bei sie er es für nicht ein eine zu de la le les et du un une à l d que el y los las del se con por
    una il di che e per non è i della da na w z się nie do to je v se na o s a het een van dat op te og det på som att
    är til av i ja on ei ve bir bu da de в и на не с что по за із від та у і ο η το και του τησ να στο σε și la în pe
    cu a az és hogy nem egy في من علي ان ו את של על yang di dan ini của và các là có के में की है और ya na wa kwa
    """.split()
)
