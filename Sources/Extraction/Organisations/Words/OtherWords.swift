/// The words that tell what a capitalised phrase is when it is no organisation.
enum OtherWords {
    /// Events, treaties, laws, awards, programmes, works, places.
    static let otherHeads: StaticString = """
        act acts treaty treaties agreement accord accords charter convention protocol pact declaration resolution \
        constitution bill law laws code war wars battle siege offensive operation revolution uprising revolt \
        rebellion crisis coup massacre summit championship championships cup games olympics festival contest prize \
        award awards medal order plan programme program project initiative policy strategy doctrine directive \
        regulation election elections referendum day week year decade report paper book era age period century \
        dynasty empire republic kingdom state states street road avenue square river sea ocean lake island islands \
        mountain mountains valley county city town village province district region airport station stadium park \
        bridge tower building palace castle line route highway canal gulf bay peninsula desert forest cape strait \
        theory model language proclamation memorandum tariff reforms reform trial trials affair scandal trophy open \
        marathon tour exhibition expo debate speech address manifesto letter papers amendment clause article \
        incident disaster earthquake hurricane storm pandemic virus disease syndrome expedition famine genocide \
        holocaust purge movie film album song novel opera symphony museum-ship pipeline bomb missile rifle \
        tank aircraft ship roundtable dialogue negotiations talks armistice ceasefire mandate territory territories \
        colony protectorate oblast prefecture canton parish borough constituency ward boulevard lane drive \
        court-martial cathedral abbey chapel temple mosque synagogue hotel theater theatre arena hall lighthouse \
        volcano peak hill hills plateau steppe coast beach harbour harbor port dam reservoir cemetery memorial \
        monument lecture lectures decree edict statute ordinance paradox effect principle principles guidelines \
        framework victory roadmap goals agenda scheme partnership gp grand-prix index \
        internet web hackathon card challenge planet economy
        """

    /// Those of them that are places.
    static let placeHeads: StaticString = """
        street road avenue square river sea ocean lake island islands mountain mountains valley county city town \
        village province district region airport station stadium park bridge tower building palace castle highway \
        canal gulf bay peninsula desert forest cape strait constituency boulevard lane drive cathedral abbey hotel \
        hill hills plateau coast beach cove harbour harbor port cemetery territory parish borough ward plant factory
        """

    /// Those of them that are laws, treaties, awards and days.
    static let lawHeads: StaticString = """
        act acts treaty treaties agreement accord accords bill law laws protocol pact day award awards prize cup \
        championship championships war wars plan programme program crisis mutiny scandal affair
        """

    static let titles: StaticString = """
        president presidents vice minister ministers premier premiers chancellor secretary chairman chairwoman \
        chairperson director directors admiral colonel captain lieutenant sergeant commander governor mayor senator \
        senators congressman congresswoman representative rep sen gov deputy mp mps mep lady sir dame prince \
        princess emperor empress duke duchess earl baron baroness viscount marquess pope bishop archbishop reverend \
        rev rabbi imam sheikh ayatollah sultan emir tsar czar kaiser mr mrs ms miss dr prof professor attorney \
        ambassador spokesman spokeswoman ceo manager coach comrade councillor commissioner envoy treasurer inspector \
        detective officer leader founder editor correspondent candidate member members prime advocate solicitor \
        taoiseach
        """

    static let softTitles: StaticString = """
        general justice lord king queen major count judge chief head marshal father cardinal speaker chair saint st
        """

    static let plainAcronyms: StaticString = """
        u.s. u.k. d.a. u.s.a. u.s.s.r. u.a.e. d.c. p.m. a.m. ph.d. e.g. i.e. n.y. l.a. b.c. a.d. us usa uk ussr uae prc \
        roc drc dprk gdr frg ddr brd dc tv pc pcs cd cds dvd dvds vhs gdp gnp ip ips it ai ml vr ar ui ux api apis \
        cpu cpus gpu gpus ram rom usb sdk sdks url urls uri html css xml json yaml toml sql nosql http https tcp udp \
        ssl tls ssh dns vpn vpns vm vms os ios id ids pdf pdfs csv rss sms faq faqs ceo ceos cfo cto ctos coo cio vp \
        svp evp phd ba bsc msc md jd llb llm llms mba mp mps mep meps msp msps tds qc kc obe cbe mbe kbe dna rna \
        mrna hiv aids covid sars mers pcr adhd ptsd iq eq am pm bc ad bce ce est edt pst pdt cst gmt utc cet mph kph \
        km kg lgbt lgbtq lgbtqia wmd wmds icbm icbms ied ieds rpg suv suvs ufo ufos pow pows mia kia vat ngo ngos \
        igo igos npo npos fdi npt salt start nafta usmca tpp cptpp ttip ceta inf abm cfe jcpoa ok diy asap rip aka \
        etc ww wwi wwii wwiii i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi pr prs hr \
        vc vcs ipo ipos cli dom orm crud jwt oauth saas paas iaas cdn lan wan mvp kpi kpis okr okrs roi utxo utxos \
        btc eth defi dao daos nft nfts psbt bip bips iot ev evs tbd imho lol omg btw lng lpg rmb usd eur gbp jpy cny \
        chf led lcd gps gpa esl stem sdg sdgs mdg mdgs mou mous sos tnt wip ci qa tdd ddd ast jit gc gpl agpl lgpl \
        cc ascii utf npm php aws gcp csr asl ssd hdd ssds ide ides rest rpc grpc gui tui repl xss csrf cors spa pwa \
        seo cms crm erp mvc oop fp bdd ssr wasm llvm gnu bsd posix io nat dhcp smtp imap ftp sftp sip rtp voip rf \
        nfc rfid lte gsm ac hd uhd vod dj djs mc mcs ny nyc la sf ca tx fl ma va pa nj il oh mi wa az nc sc ga tn mo \
        wi mn co al ky ut nv nm ks ne ia ms ri ct nh vt me de mt wy nd sd ak hi nz rsa nsw act nt ab sk mb ns nb pei \
        ps rsvp vip vips mvps gop-led fyi re mr mrs dr st ft gen col lt sgt capt rev hon esq jr sr no vol ed eds pp \
        ussr's emp ubi gni ppp hdi cop pta gm gmo gmos cfc cfcs pfi nimby lse-listed oecd-wide tba eez dmz icu er \
        ivf q a vs ii's hq ln txs rbf cpfp mpc zk zkp snark snarks kyc aml dlc ptlc htlc htlcs ecdsa sha aes \
        ict icts agi gan gans cctv cctvs cedaw bbs gdpr ddos ocr pdca sme smes ppe mooc moocs \
        www sar ir gaap ebitda ebit eps capex opex arr arpu gmv aum roe roa sku skus yoy qoq cagr mau maus dau daus
        """

    static let openers: StaticString = """
        the a an as in on at by for from to of with without within into onto upon over under after before since \
        until till during despite although though while when whenever where wherever whereas whether if unless \
        because but and or nor so yet however moreover furthermore therefore thus hence then there here this that \
        these those it its he she they we you i his her their our your my mine who whom whose which what why how not \
        no yes never ever also only even just still already almost about above across against along among around \
        behind below beneath beside besides between beyond both either neither each every all any some several many \
        most more much few other another such same own one two three four five six seven eight nine ten hundreds \
        thousands former ex current later earlier early late today yesterday tomorrow now once again soon meanwhile \
        instead indeed perhaps maybe often sometimes usually generally originally initially eventually finally \
        recently currently formerly previously subsequently simultaneously additionally similarly likewise \
        nevertheless nonetheless otherwise rather according following prior due owing thanks through throughout like \
        unlike including given let well ok okay right sure really actually basically obviously do does did is are \
        was were be been being am has have had will would can could may might must shall should january february \
        march april june july august september october november december monday tuesday wednesday thursday friday \
        saturday sunday spring summer autumn winter mid dear hello hi hey oh ah please thank said says told asked \
        led founded elected born appointed using based considered described called known named \
        i'm i've i'll i'd we're we've we'll you're you've they're they've he's she's it's that's there's let's don't \
        what's jan feb mar apr jun jul aug sep sept oct nov dec
        """

    static let genitives: StaticString = """
        people peoples worker workers woman women man men child children lord god king queen farmer farmers peasant \
        peasants veteran veterans student students teacher teachers lawyer lawyers mother mothers citizen citizens \
        soldier soldiers sailor sailors officer officers miner miners railwaymen employer employers nurse nurses \
        doctor doctors writer writers journalist journalists artist artists prisoner prisoners girl girls boy boys \
        guy guys john peter paul mary george andrew thomas joseph editor editors builder builders voter voters \
        minister general president freedmen seamen fishermen tenants taxpayers investor investors consumer consumers \
        bishop bishops physician physicians
        """
}
