/// The nouns that make an organisation of the capitalised words beside them, by the kind that they tell.
enum HeadWords {
    static let byKind: [(kind: OrganisationKind, words: StaticString)] = [
        (
            .political,
            """
            party movement front alliance coalition bloc dal sangh morcha sena parishad falange klan politburo \
            presidium caucus brotherhood opposition gang internationale comintern jihad liga
            """
        ),
        (
            .government,
            """
            ministry department government parliament senate congress assembly council commission committee \
            subcommittee agency authority administration survey branch court tribunal landtag bureau office directorate secretariat \
            cabinet soviet duma diet legislature chamber police constabulary treasury exchequer chancellery \
            commissariat inspectorate gendarmerie vatican customs ombudsman service services embassy admiralty junta
            """
        ),
        (
            .military,
            """
            army navy force forces corps brigade brigades regiment battalion division squadron fleet guard guards \
            militia legion command infantry cavalry marines armoured armored airborne rifles hussars lancers dragoons \
            fusiliers grenadiers
            """
        ),
        (.financial, "bank exchange fund insurance securities savings loan"),
        (
            .company,
            """
            company corporation group holdings industries motors airlines airways railways railway railroad enterprises \
            technologies electronics pharmaceuticals laboratories brothers partners associates studios records \
            pictures petroleum telecom communications software stores foods ventures shipyard breweries brewery \
            publishers publishing productions shipbuilders stevedores
            """
        ),
        (.media, "broadcasting television radio network"),
        (
            .education,
            """
            university college school academy institute institution faculty seminary conservatory conservatoire \
            polytechnic lyceum library
            """
        ),
        (
            .other,
            """
            association federation confederation foundation society organisation organization club forum trust \
            church museum gallery clinic hospital infirmary hospice orchestra philharmonic sinfonia quartet quintet \
            choir ballet union guild fraternity observatory laboratory board \
            syndicate league synod diocese archdiocese patriarchate consortium cooperative cartel mafia center \
            centre organisations organizations associations unions knights sons daughters friends secretariat \
            collective team chapter endowment
            """
        ),
    ]

    /// Newspapers and magazines: with a modifier only.
    static let mediaTitles: StaticString = """
        times post herald tribune gazette chronicle journal observer telegraph news press magazine globe inquirer \
        examiner dispatch bulletin courier weekly zeitung mercury sentinel mirror review
        """

    /// Words that make no newspaper of the word after them: "modern times".
    static let notBeforeMediaTitle: StaticString = """
        modern hard good old ancient medieval latest breaking last first second trading best bad recent free fake \
        peer book judicial literature command listening test
        """

    static let takesTail: StaticString = """
        ministry department university bank house council court academy party union federation association congress \
        league organisation organization institute center centre army church board office society community \
        commonwealth confederation movement front committee commission subcommittee campaign coalition alliance fund \
        agency bureau chamber school college faculty assembly government parliament senate directorate secretariat \
        administration service services forces authority foundation forum guild institution trust group museum club \
        national cabinet tribunal corps legion brigade network conference ministerio knights universidad embassy \
        patriarchate diocese archdiocese archbishopric synod consortium inspectorate partnership friends sons \
        daughters regiment company court library gallery conservatoire conservatory clinic observatory laboratory orchestra \
        rally secretariat school armed corporation survey
        """

    static let personalHeads: StaticString = """
        foundation institute institution school college university hospital company corporation group trust center \
        centre museum laboratory laboratories brothers society academy library orchestra enterprises industries \
        holdings associates partners movement party motors airlines studios records pictures organization \
        organisation endowment brewery stores publishing publishers coalition alliance fund faction
        """
    static let needsTail: StaticString = """
        alternative together rally unity renewal students citizens workers mothers women physicians people doctors \
        lawyers scientists veterans businessmen parents farmers campaign
        """

    static let houseTails: StaticString = """
        representatives commons lords delegates assembly councillors councilors peers burgesses deputies keys elders \
        nationalities chiefs
        """

    static let softPartyHeads: StaticString = """
        left democracy will renewal rally unity choice alternative homeland fatherland dawn path voice future \
        forward initiative action
        """

    static let ownedHeads: StaticString = "society hospital college school university club fund institute guild"

    static let takesOn: StaticString = """
        committee commission subcommittee council conference institute center centre forum bureau office foundation \
        group
        """
    static let takesTo: StaticString = "committee campaign movement coalition league association mothers people women"
    static let refusesFor: StaticString = """
        parliament congress senate government assembly cabinet army house church commons lords representatives force corps embassy \
        company
        """

    static let leadingHeads: StaticString = """
        partido partito parti partei partij partiet partija frente movimiento movimento mouvement bund verband \
        verein gesellschaft universität université universidad università universiteit universitat institut \
        instituto istituto ministère ministerio ministero banque banco banca fédération federación federazione \
        confédération confederación confederazione comité consejo conseil consiglio asamblea assemblée sociedad \
        société società sindicato ejército fuerzas fundación fondation fondazione stiftung grupo groupe gruppo \
        partai barisan lega liga alianza unión unione uniunea partidul stranka strana ralliement rassemblement confédération syndicat fédération sojuz alleanza ligue \
        hochschule crédit compagnie compañía companhia caisse caja radio deutsche ansar harakat jamaat jemaah hizb \
        jabhat lashkar jaish tehrik jamiat hizbul lycée école scuola accademia académie academia collège \
        dynamo dinamo lokomotiv spartak zenit borussia eintracht hapoel maccabi deportivo olympique cska partizan \
        beitar atlético
        """

    static let institutions: StaticString = """
        parliament senate congress treasury commons navy politburo admiralty reichstag bundestag knesset sejm duma \
        cortes dáil rada majlis storting riksdag folketing
        """

    /// With "the" before them only.
    static let institutionsAfterArticle: StaticString = "lords army vatican comintern marines diet"

    static let nominals: StaticString = """
        bank union council ministry university party commission committee agency institute association court office \
        department authority federation foundation forum group company corporation board bureau army navy force \
        police church club hospital school museum organisation organization league society movement front alliance \
        coalition bloc college academy assembly trust fund service confederation tribunal centre center senate \
        community guild subcommittee corps division regiment directorate secretariat network newspaper congress chamber house
        """

    static let companySuffixes: StaticString = """
        inc corp ltd co plc gmbh ag sa nv bv oy ab llc llp kg se spa pty limited incorporated oü s.a s.a. s.p.a. asa \
        oyj kk bhd berhad srl sarl pjsc ojsc jsc lp cos pcl tbk pvt abp
        """

    /// Heads that a number can stand before.
    static let military: StaticString = """
        army brigade regiment battalion division squadron fleet corps infantry wing cavalry airborne armoured armored \
        hussars lancers dragoons marines
        """

    /// Last words of companies whose first word is a name that no list knows.
    static let companyEnds: StaticString = """
        systems international capital energy semiconductor semiconductors steel electric chemical chemicals resources \
        networks instruments motor mining entertainment dynamics aerospace microsystems therapeutics biosciences \
        logistics shipping cement solutions labs logic interactive aviation textiles oil gas power foods robotics \
        genetics diagnostics biotech realty properties outfitters confectionery distillers shipbuilding express \
        construction haulage buses coaches ferries brewing petrochemical chocolates securities trading asset advisors advisers consulting \
        goldfields goldmines minerals brands beverages tobacco guaranty bancorp bancshares financial lines cruises \
        tires wireless pharma healthcare telecoms biopharma cosmetics tyres cables castings forgings aerosystems \
        avionics
        """

    static let clubAffixes: StaticString = """
        fc afc cf sc rovers wanderers hotspur athletic united albion wildcats bulldogs wolverines spartans buckeyes \
        longhorns sooners huskies gators seminoles razorbacks cornhuskers jayhawks hoosiers boilermakers badgers \
        hawkeyes aggies terrapins cougars mustangs broncos bobcats redskins redhawks bluejays
        """
}
