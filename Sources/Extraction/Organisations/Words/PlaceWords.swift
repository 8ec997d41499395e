/// Names of places, peoples and persons: what a capitalised word is when no organisation is meant.
enum PlaceWords {
    static let countries: StaticString = """
        afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain \
        bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil britain \
        brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba \
        cyprus czechoslovakia czechia denmark djibouti dominica ecuador egypt eritrea estonia ethiopia fiji finland \
        france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea guyana haiti holland \
        honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan \
        kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg \
        macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia \
        montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan \
        palestine panama paraguay persia peru philippines poland portugal prussia qatar romania russia rwanda samoa \
        scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden \
        switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan uganda \
        ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen yugoslavia zambia zimbabwe england europe \
        asia africa america americas eurasia oceania antarctica arctic caribbean scandinavia balkans crimea chechnya \
        kashmir catalonia galicia bavaria saxony silesia bohemia moravia transylvania sicily \
        corsica normandy brittany flanders wallonia ulster xinjiang kurdistan siberia manchuria korea hong kong \
        zealand lanka rica leone arabia faso timor macau macao
        """

    /// Regions and cities.
    static let places: StaticString = """
        punjab bengal gaza byelorussia moldavia transvaal natal zanzibar tanganyika rhodesia ceylon formosa ruthenia \
        carinthia tyrol salzburg styria hesse thuringia brandenburg pomerania westphalia rhineland palatinate baden \
        württemberg lorraine alsace savoy piedmont lombardy tuscany veneto sardinia calabria andalusia aragon asturias \
        navarre extremadura madeira azores lapland vojvodina abkhazia ossetia dagestan tatarstan karelia transnistria \
        balochistan sindh assam bihar gujarat kerala karnataka maharashtra odisha orissa rajasthan telangana manipur \
        mizoram nagaland tripura meghalaya goa sikkim hyderabad mysore jharkhand haryana pradesh sabah sarawak penang \
        johor selangor aceh papua mindanao newfoundland labrador yukon nunavut scotia brunswick republika srpska \
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois \
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri \
        montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin \
        wyoming ontario quebec québec alberta manitoba saskatchewan queensland victoria tasmania london paris berlin \
        moscow beijing tokyo washington brussels geneva vienna rome madrid lisbon dublin edinburgh glasgow belfast \
        cardiff manchester liverpool birmingham leeds bristol oxford cambridge york boston chicago philadelphia \
        detroit houston dallas miami atlanta seattle denver baltimore cleveland toronto montreal ottawa vancouver \
        sydney melbourne canberra auckland wellington delhi mumbai bombay calcutta kolkata madras chennai karachi \
        lahore islamabad dhaka kabul tehran baghdad damascus beirut jerusalem cairo alexandria tripoli tunis algiers \
        casablanca lagos nairobi johannesburg pretoria warsaw kraków krakow prague budapest bucharest sofia athens \
        istanbul ankara belgrade zagreb sarajevo kiev kyiv odessa minsk riga vilnius tallinn helsinki stockholm oslo \
        copenhagen amsterdam rotterdam antwerp hamburg munich frankfurt cologne stuttgart dresden leipzig nuremberg \
        zurich basel milan turin naples venice florence bologna genoa barcelona valencia seville bilbao shanghai \
        tianjin guangzhou shenzhen nanjing wuhan chongqing taipei hiroshima nagasaki osaka kyoto seoul pyongyang \
        hanoi saigon bangkok manila jakarta havana caracas lima santiago bogotá bogota brasília brasilia petersburg \
        leningrad stalingrad volgograd manhattan brooklyn hollywood \
        essex kent surrey sussex yorkshire lancashire warwickshire leicestershire derbyshire nottinghamshire \
        somerset gloucestershire worcestershire northamptonshire hampshire middlesex glamorgan durham norfolk \
        suffolk cornwall devon dorset wiltshire shropshire staffordshire cheshire cumbria northumberland \
        lincolnshire cambridgeshire oxfordshire berkshire buckinghamshire bedfordshire hertfordshire blackburn \
        bolton bradford burnley bury carlisle charlton chesterfield colchester coventry crewe darlington derby \
        doncaster exeter gillingham grimsby halifax hartlepool hereford huddersfield hull ipswich leicester luton \
        mansfield middlesbrough millwall newcastle northampton norwich nottingham oldham peterborough plymouth \
        portsmouth preston reading rochdale rotherham salford scarborough scunthorpe sheffield shrewsbury \
        southampton southend stockport stoke sunderland swansea swindon torquay tottenham walsall watford wigan \
        wimbledon wolverhampton wrexham wycombe aberdeen dundee dunfermline falkirk kilmarnock motherwell paisley \
        perth inverness nantes lens auxerre bordeaux marseille lyon lyons strasbourg metz nancy lille cannes nice \
        montpellier caen rennes bastia guingamp toulouse havre karlsruhe dortmund duisburg bochum düsseldorf \
        duesseldorf freiburg rostock bremen bielefeld mönchengladbach leverkusen gelsenkirchen hanover hannover \
        heerenveen utrecht groningen eindhoven breda arnhem tilburg volendam waalwijk zaragoza valladolid santander \
        oviedo gijón gijon vigo pamplona málaga malaga bari bergamo brescia cagliari parma perugia piacenza udine \
        verona vicenza brugge bruges ghent gent liège liege lierse mechelen genk graz innsbruck lucerne lausanne \
        indianapolis sacramento charlotte orlando phoenix milwaukee minneapolis cincinnati pittsburgh tampa buffalo \
        calgary edmonton winnipeg hartford brisbane adelaide fremantle geelong canterbury penrith hobart \
        christchurch dunedin hamilton durban faisalabad rawalpindi peshawar colombo harare bulawayo \
        fla calif mich conn minn tenn ariz colo okla wis wyo \
        gloucester worcester bath taunton chelmsford tenerife bangor limerick galway
        """

    static let demonyms: StaticString = """
        afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian \
        australian austrian azerbaijani bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian \
        british breton bulgarian burmese cambodian canadian catalan chechen chilean chinese colombian congolese \
        croatian cuban cypriot czech czechoslovak danish dutch ecuadorian egyptian english estonian ethiopian \
        eurasian european filipino finnish flemish french galician georgian german ghanaian greek guatemalan haitian \
        hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish jordanian \
        kazakh kenyan korean kurdish kuwaiti latin latvian lebanese libyan lithuanian macedonian malaysian maltese \
        mexican moldovan mongolian moroccan mozambican namibian nepalese nicaraguan nigerian nordic norwegian \
        ottoman pakistani palestinian peruvian persian philippine polish portuguese prussian romanian russian \
        rwandan saudi scandinavian scottish senegalese serbian sicilian singaporean slavic slovak slovene slovenian \
        somali soviet spanish sudanese swedish swiss syrian taiwanese tamil tanzanian thai tibetan tunisian turkish \
        ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni yugoslav zambian zimbabwean \
        christian muslim islamic catholic protestant orthodox hindu buddhist sikh anglican jews christians muslims \
        russians germans americans \
        estonians latvians lithuanians ukrainians britons indians africans asians europeans canadians australians \
        mexicans brazilians italians spaniards koreans palestinians israelis iraqis iranians afghans serbs croats \
        bosnians kurds arabs turks greeks egyptians syrians albanians hungarians romanians bulgarians austrians \
        belgians scots maori aborigines zulus tutsis hutus parisians londoners zulu tutsi hutu kikuyu luo hausa yoruba \
        igbo ibo fulani pashtun pashtuns hazara uighur uyghur sunni shia shiite shi'ite sunnis shiites maronite druze \
        coptic cossack maya inca aztec cherokee sioux apache navajo boer boers afrikaner afrikaners sinhalese \
        creole hispanic latino alawite kosovar slavonic baltic midwest bosniak croat serb slav magyar bantu berber tuareg krahn mandingo \
        allies ottomans confederates persians romans franks saxons normans mongols huns goths vandals celts gauls \
        carthaginians athenians macedonians byzantines moors crusaders tatars swedes danes finns poles czechs slovaks \
        slovenes magyars slavs portuguese thebans etruscans samnites lombards burgundians visigoths picts \
        jutes aztecs incas mayas cossacks hessians loyalists afrikaners boers ethiopians \
        nigerians kenyans algerians moroccans tunisians libyans sudanese somalis eritreans rwandans congolese \
        angolans cubans chileans argentines argentinians peruvians colombians venezuelans pakistanis bengalis tamils \
        cambodians filipinos indonesians malaysians armenians georgians azeris chechens kazakhs uzbeks tajiks
        """

    static let given: StaticString = """
        howard wesley john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony \
        mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan \
        jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander \
        raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan \
        jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe \
        jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah \
        louis bobby philip johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy \
        lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah \
        stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen \
        samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia \
        joyce virginia kelly lauren christina joan evelyn judith andrea hannah jacqueline martha gloria teresa ann \
        sara madison frances kathryn janice jean alice abigail julia judy sophia grace denise amber doris marilyn \
        danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori tony bill hillary \
        barack ted jimmy winston neville clement gordon boris keir nigel ed nick tim ben al helmut konrad willy \
        gerhard olaf franz otto ludwig friedrich wilhelm karl hans heinrich hermann adolf rudolf ernst fritz \
        françois francois jacques nicolas emmanuel pierre georges henri philippe marine silvio matteo giuseppe \
        giorgio giovanni benito carlos pedro felipe josé luis fernando francisco hugo fidel raúl che vladimir \
        mikhail dmitry sergei nikita josef leon lev alexei ivan nikolai yuri viktor andrei leonid anatoly yegor xi \
        mao deng zhou hu jiang wen li chiang shinzo junichiro yasuhiro narendra indira rajiv sonia manmohan \
        jawaharlal benazir zulfikar imran nawaz muhammad mohammed mohammad ahmed ahmad ali hassan hussein hosni \
        anwar gamal yasser mahmoud ariel yitzhak shimon golda menachem ehud recep mustafa kemal saddam bashar hafez \
        nelson thabo kwame julius jomo lech jarosław václav imre andrzej slobodan franjo josip steve ferdinand \
        august rosa philipp clara erich kurt gustav theodor felix max bruno emil oskar johann johannes jakob ulrich \
        dietrich wolfgang anton alfred edmund edgar ernest francis frederick geoffrey gilbert herbert horace hubert \
        hugh humphrey isaac leonard lionel lloyd lucius luke marcus martin maurice michel claude rené andré émile \
        étienne gaston léon lucien marcel roland simone valéry alberto aldo alessandro alfredo amintore antonio \
        arturo bettino enrico filippo francesco giacomo giulio guido luigi mario palmiro pietro romano sandro \
        umberto vittorio alejandro alfonso álvaro andrés augusto ernesto guillermo ignacio javier jorge julio manuel \
        miguel pablo rafael ramón ricardo roberto rodrigo salvador santiago sebastián tomás venustiano vicente \
        getúlio joão luiz mário paulo alexandr aleksandr gennady georgy grigory igor ilya konstantin maxim nadezhda \
        nikolay oleg pavel pyotr sergey vasily vyacheslav yevgeny zoran branko dragan goran ivica milan miloš nikola \
        radovan stjepan vuk vladislav jaroslav karel zdeněk józef stanisław tadeusz wojciech bronisław béla ferenc \
        gábor györgy istván jános lászló sándor ion nicolae traian constantin eleftherios andreas antonis costas \
        georgios kostas yannis mehmet abdullah abdul ahmet bülent ismail süleyman turgut abdel bashir faisal fahd \
        hamid ibrahim jamal khaled mansour moammar omar osama rashid reza salah tariq yusuf akbar ashraf mohandas \
        subhas vallabhbhai atal lal chandra morarji pranab sardar sheikh kofi antónio trygve hastings milton \
        sekou léopold ahmadou eleanor ellen esther eva florence harriet henrietta ida irene jessie josephine louisa \
        lucy mabel millicent nora rose sylvia emmeline christabel winnie aung suharto sukarno lee kim chun roh \
        syngman jeff elon warren oprah greg sam sophie kate jane ian neil graham colin malcolm stuart craig simon \
        tom jim dan mike matt harry bob rob dave andy phil liz sally pete chris alex ron ken doug barry gerry denis \
        derek desmond dominic duncan edwin ernie evan fergus fred freddie gavin geoff glenn glen godfrey gwilym \
        hamish hank hector ivor jake jamie jared jarvis jasper jeremiah jerome jonas josh kirk lance leo leroy mick \
        mitch monty myron nate ned oliver oscar owen percy philippa quentin randall reg reggie reginald rex rod \
        rodney roderick rory rowan rufus rupert sandy sebastian seth shane shaun sid sidney stanley syd tad tommy \
        toby todd trevor trent troy vic vince wally walt wilbur wilfred zach abe abraham adrian aidan alastair \
        alistair alec alf algernon alvin ambrose archie archibald arnold aubrey barnaby barney basil bernard bernie \
        bert bertrand brad bradley brendan brent brett cecil cedric charlie chuck clarence claus clifford clive \
        clyde cody conor connor conrad curt cyril damian damien darren darryl declan dermot derrick dirk dudley \
        dwight eamon eddie elmer emmett errol ezra floyd garry garth gil gregor hilary homer horatio irwin ivo jules \
        julian keegan kenny kermit kris lachlan len lenny lester liam lyndon lyle marty mervyn micah milo moses \
        nathaniel niall nolan nuala orville orson paddy padraig percival quincy rolf ronnie rudy russ sammy saul \
        seamus sheldon simeon solomon stefan sylvester terence terrence thaddeus theo theodore tobias tyrone vaughn \
        virgil wendell wes whitney willard woodrow zack adele agatha agnes alexandra alicia alison allison althea \
        amelia anastasia angelica anita anne annette annie audrey barb beatrice becky belinda bernadette bertha bess \
        bessie beth betsy bette beulah bonnie bridget candace carla carly carmen carrie cassandra cassie catharine \
        cathy cecilia cecily celia charlene cheryl chloe claire clare claudia colleen connie cora cordelia courtney \
        daphne deb debbie deirdre delia dolly dolores dora edith edna effie eileen elaine elinor elise ella ellie \
        elsie emilia erica erin ethel eunice felicity fiona fran francesca freda gail geraldine germaine gertrude \
        gina gladys glenda glenys greta gwen gwendolyn hattie hedy helena helga hilda imogen ingrid irma isabel \
        isobel jackie janine jasmine jeanette jeanne jenny jill jo joanna joanne jocelyn jodie josie juanita judi \
        juliet juliette justine kara karin kathy katie katrina kerry kirsten kirsty kitty kristen kristin kylie lara \
        leah lena leona leticia libby lillian lily lois lola loretta lorna lottie louise lucia lucille lydia lynn \
        lynne madeleine madge maggie mandy marcia margot marian marianne marina marion marjorie marlene marsha \
        martina matilda maud maude maureen maxine meg megan melanie meredith mildred millie mimi minnie miranda \
        miriam moira molly mona monica morgana muriel myra myrtle nadia nadine naomi natasha nell nellie nina noreen \
        octavia odette olga ophelia paige patsy paula pauline peggy penelope penny phoebe phyllis polly priscilla \
        prudence queenie ramona rhoda rhonda rita roberta robin robyn rosalie rosalind rosemary rosie roxanne \
        sabrina sadie saskia selina selma serena sheila shelley sherry sheryl sian sigrid simona siobhan sonya \
        stacey stacy stella sue susannah susanna suzanne suzy tabitha tamara tammy tania tanya tara tess tessa \
        thelma theodora tilda tina toni tracey tracy trudy ursula valerie vanessa velma vera veronica vicky vivian \
        vivien wanda wendy wilma winifred yolanda yvette yvonne zelda zoe zoë françoise dominique édouard alain \
        gilles thierry yves laurent didier guillaume olivier sébastien jürgen günter günther uwe dieter horst klaus \
        matthias heiko jens lars sven björn anders gunnar håkan ingvar göran olof mats nils henrik mikael jukka \
        pekka matti giancarlo gianni gianfranco massimo maurizio renato sergio stefano paolo fabio claudio luca \
        marco nicola akira hiroshi kenji makoto takashi toshio yoshi yukio ichiro kazuo masao noriko yoko keiko \
        haruki abdulrahman abdelaziz bilal ehsan farid fatima hamed haider jalal karim laila layla leila mahdi \
        majid mariam nabil nadim naser nasser noor rafiq rahim salim salman samir sami shahid walid yahya yasir \
        zahra zaid ziad amit anil arjun arun ashok deepak dinesh kiran lakshmi mahesh manoj meera mohan mukesh \
        nirmala pradeep prakash priya rahul rajesh rakesh ramesh ravi sanjay shashi sunil suresh vijay vikram vinod \
        olusegun ngozi chinua wole kwesi yaw thandi sipho \
        obama trump clinton bush reagan nixon biden carter thatcher blair putin yeltsin gorbachev mitterrand chirac \
        sarkozy macron merkel netanyahu arafat rabin castro chávez chavez milosevic mubarak gaddafi hitler stalin \
        lenin mussolini churchill roosevelt kennedy eisenhower truman modi nehru gandhi mandela mugabe
        """

    static let tailOpeners: StaticString = "of for on against to"
    static let articles: StaticString = "the los las la le les el"
    static let conjunctions: StaticString = "and &"
    static let foreignLinks: StaticString = """
        de du des del della delle dello di da do dos das der die den und für y e et la le les los las el al per para \
        pour van von zu zur zum am im i og och het ul
        """
}
