/// Armies, companies, orders and assemblies of the past.
enum ChronicleGold {
    static let passages = GoldPassage.lines(
        """
        In June 1940 the [Royal Navy] attacked Mers-el-Kébir. HMS Hood and HMS Valiant opened fire on the [French \
        Navy], sinking Bretagne. The [Luftwaffe] bombed Coventry in November. The [RAF] lost 900 aircraft; [Fighter \
        Command] survived, and [Bomber Command] began raids on the Ruhr.
        The [7th Armoured Division] joined the [Eighth Army] in the Western Desert, where Rommel's [Afrika Korps] \
        had arrived with the [15th Panzer Division]. The [Australian 9th Division] held Tobruk. The [Wehrmacht] \
        invaded the Soviet Union; [Army Group Centre] took Smolensk. The [Red Army] fell back. The [NKVD] shot \
        prisoners; the [SS] and the [Gestapo] followed. Troops of the [Waffen-SS] and the [2nd Panzer Army] reached \
        Tula. [Stavka] moved the [1st Shock Army] up.
        The [Imperial Japanese Navy] struck Pearl Harbor. The [U.S. Pacific Fleet] lost eight battleships. The [1st \
        Marine Division] landed on Guadalcanal. The [Kwantung Army] kept its tanks. The [Home Guard] drilled. The \
        [82nd Airborne Division] and the [101st Airborne] dropped behind Utah Beach; the [Rangers] climbed the \
        cliffs. The [Maquis] and the [French Resistance] cut railways, helped by the [Special Operations Executive] \
        ([SOE]). [Free French] troops entered Paris.
        The [Coldstream Guards], the [Black Watch] and the [Royal Scots] fought at Waterloo; Napoleon sent in the \
        [Imperial Guard]. The [Grande Armée] had crossed the Niemen. The [King's German Legion] held La Haye Sainte. \
        The [42nd Regiment of Foot] formed square.
        In 1861 the [Union Army] under McDowell marched on Manassas. The [Army of Northern Virginia] beat the [Army \
        of the Potomac] at Fredericksburg; the [Stonewall Brigade] and the [20th Maine] met later. The [Confederate \
        Congress] sat in Richmond. The [Confederate Army] had 80,000 men. The [Freedmen's Bureau] was set up.
        In the Spanish Civil War the [International Brigades] fought beside [POUM] and the [CNT]. The [Condor \
        Legion] bombed Guernica. The [Falange] took Burgos. The [Civil Guard] divided. Italy sent the [Corpo Truppe \
        Volontarie].
        The [Vietcong] attacked Hue. The [ARVN] broke. The [Khmer Rouge] took Phnom Penh, and the [Pathet Lao] \
        Vientiane. The [Viet Minh] had beaten the [French Foreign Legion] at Dien Bien Phu. The [United Nations \
        Command] and the [People's Liberation Army] met at the Yalu.
        The battle of Kursk began on 5 July. Operation Citadel failed. The Treaty of Versailles was signed in the \
        Hall of Mirrors. The Iron Cross was awarded to Captain Hans Behr. The Somme offensive cost 420,000 British \
        casualties. General Haig, Field Marshal French and Admiral Jellicoe disagreed. The [War Office], the \
        [Admiralty] and the [Imperial War Cabinet] met at noon. [Vickers] and [Krupp] made the guns.
        The [Roman Senate] declared Caesar an enemy. The [Praetorian Guard] killed Pertinax. [Legio X Fretensis] \
        camped before Jerusalem. The [Knights Templar] and the [Knights Hospitaller] held the castles of Outremer; \
        the [Teutonic Order] moved to Prussia. The [Hanseatic League] traded in London, whose [Mercers' Company] and \
        [Worshipful Company of Goldsmiths] had halls of their own. The [Catholic Church] condemned them at the \
        Council of Constance. The [Inquisition] burned Bruno. The [Society of Jesus] was founded in 1540; the \
        [Jesuits] went to Japan. The [Dominicans] and the [Franciscans] quarrelled.
        The [East India Company] took Calcutta. The [Dutch East India Company] ([VOC]) founded Batavia. The \
        [Hudson's Bay Company], the [Levant Company] and the [Muscovy Company] had charters. The [South Sea Company] \
        failed in 1720. The [Bank of England] lent the crown £1.2 million. The [Royal Society] elected Newton; the \
        [Académie des sciences] corresponded with it.
        The [Long Parliament] met in 1640. The [New Model Army] won at Naseby. The [Levellers] and the [Diggers] \
        printed pamphlets. The [Rump Parliament] was dissolved by Cromwell. The [Whigs] excluded James; the [Tories] \
        did not. The [Privy Council] sat all night. The [Star Chamber] was abolished. The [Church of England] was \
        restored, and the [Church of Scotland] kept its kirk sessions. The [Quakers] refused the oath.
        The [Estates General] became the [National Assembly]. The [Jacobins] and the [Girondins] fought in the \
        [Convention]. The [Committee of Public Safety] sent Danton to the guillotine. The [Paris Commune] rose. The \
        [Directory] fell to Bonaparte. The [Cordeliers Club] met in a convent. The [Council of Five Hundred] was \
        chased out of Saint-Cloud.
        The [Carbonari] plotted in Naples, [Young Italy] in Genoa. The [Frankfurt Parliament] offered Frederick \
        William a crown. The [First International] split over Bakunin. The [Chartists] gathered on Kennington \
        Common. The [Anti-Corn Law League] had Cobden. The [Great Western Railway] reached Bristol; the [Stockton \
        and Darlington Railway] had opened in 1825. The [Union Pacific] met the [Central Pacific] in Utah. [Wells \
        Fargo] carried the mail. The [Pinkerton Agency] hunted the [Molly Maguires]. [Standard Oil] and [U.S. Steel] \
        were trusts. The [Knights of Labor] gave way to the [American Federation of Labor].
        The [Bolsheviks] and the [Mensheviks] parted in 1903. The [Socialist Revolutionaries] had the peasants, the \
        [Kadets] the professors. The [Petrograd Soviet] ordered soldiers to obey it alone. The [Cheka] shot \
        hostages. [Pravda] was closed. The [Comintern] met in Moscow. The [Politburo] expelled Trotsky. The \
        [Kuomintang] trained its officers at the [Whampoa Military Academy]. The [League of Nations] sent Lord \
        Lytton. The [Black Hand] armed Princip; [Young Bosnia] recruited him. The [Young Turks] forced the sultan's \
        hand. The [Committee of Union and Progress] ruled. The [Irish Citizen Army] and the [Irish Volunteers] \
        seized the General Post Office.
        The [Ottoman Bank] was occupied by the [Armenian Revolutionary Federation] in 1896. The [Hunchak Party] \
        called for a rising. The [Ottoman Parliament] reopened in 1908. The [Third Army] marched from Salonica. The \
        [Special Organization] carried out the massacres. At Gallipoli the [Australian and New Zealand Army Corps] \
        landed beside the [29th Division]. The [Royal Naval Division] and the [Gurkha Rifles] followed. The [Arab \
        Legion] was raised later by Peake. The [Anglo-Persian Oil Company] had its refinery at Abadan; the [Turkish \
        Petroleum Company] became the [Iraq Petroleum Company].
        The [Sons of Liberty] threw tea into Boston harbour. The [First Continental Congress] met at Carpenters' \
        Hall. The [Committee of Correspondence] rode. The [Green Mountain Boys] took Ticonderoga, and the \
        [Continental Army] froze at Valley Forge. The [Hessians] were beaten at Trenton. The [French Navy] came in \
        1781. The [Society of the Cincinnati] was founded by Knox.
        The [Taiping] rebels took Nanjing. The [Ever Victorious Army] under Gordon, and Zeng Guofan's [Xiang Army], \
        put them down. The [Zongli Yamen] dealt with foreigners. The [Imperial Maritime Customs Service] was run by \
        Hart. The [Boxers] besieged the legations; the [Eight-Nation Alliance] relieved them. [Jardine Matheson] and \
        [Dent & Co.] sold opium. The [Beiyang Army] belonged to Yuan. The [Tongmenghui] became the [Kuomintang]. The \
        [Green Gang] killed strikers in 1927. The [Eighth Route Army] and the [New Fourth Army] fought behind the \
        lines. The [South Manchuria Railway Company] spied. [Unit 731] killed prisoners.
        The [White Star Line] ordered Titanic from [Harland & Wolff]. The [Cunard Line] had Mauretania. The [Marconi \
        Company] supplied the wireless. The [Board of Trade] inquiry blamed nobody. The [International Mercantile \
        Marine Company] owned her. [Lloyd's] insured her. The liner Carpathia came at four.
        The [Wright Company] sued [Curtiss]. The [Royal Flying Corps] bought from [Sopwith] and [Vickers]. The \
        [Luftstreitkräfte] had [Fokker] and [Albatros]. The [Lafayette Escadrille] was American. The [Independent \
        Air Force] bombed Mannheim. The [Aerial Experiment Association] met at Baddeck. [Imperial Airways] flew to \
        Cairo, [KLM] to Batavia, [Pan American Airways] to Manila. The Hindenburg burned at Lakehurst.
        The Manhattan Project built three cities. The [S-1 Committee] of the [OSRD] met under Conant. [Du Pont] \
        built Hanford; [Union Carbide] ran Oak Ridge. The [Metallurgical Laboratory] was at Chicago. The [Army Corps \
        of Engineers] paid. The [Atomic Energy Commission] took over in 1947; the [Federation of American \
        Scientists] lobbied. [Los Alamos National Laboratory] and [Sandia National Laboratories] followed. The \
        [Joint Committee on Atomic Energy] sat until 1977.
        The [Mechanics' Institute] of Leeds taught engineers. The [Grand National Consolidated Trades Union] \
        collapsed. The [Poor Law Commission] built workhouses. The [Metropolitan Board of Works] dug sewers. The \
        [London County Council] ran trams. The [Charity Organisation Society] visited. The [Liverpool and Manchester \
        Railway] ran the Rocket; the [London, Midland and Scottish Railway] came in 1923. The [Co-operative \
        Wholesale Society] traded tea. The [Amalgamated Society of Engineers] struck. The [Church Missionary \
        Society] and the [London Missionary Society] sent Livingstone.
        """)
}
