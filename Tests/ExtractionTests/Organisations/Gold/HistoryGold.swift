/// Histories: armies, societies, companies and parties of the past.
enum HistoryGold {
    static let passages = GoldPassage.lines(
        """
        The [Red Army] entered Vilnius in July 1944, a week after the [Home Army] had risen there.
        Founded in 1600, the [East India Company] ruled much of India until the [Crown Council] took over in 1858.
        The [8th Army] crossed the river at dawn, supported by the [Royal Air Force] and two squadrons of the \
        [Desert Air Force].
        In 1919 he joined the [Spartacus League] and wrote for its paper, [Die Rote Fahne].
        The [League of Nations] condemned the invasion, but the [Council of the League] took no action.
        The [Confederate Army] withdrew; the [Army of the Potomac] followed it to the Rapidan.
        Her ashes were brought home by the [Royal Navy] in 1921, and the [Royal Geographical Society] paid for the \
        tomb.
        The [Irish Republican Brotherhood] had infiltrated the [Gaelic League] long before the rising.
        The [Gestapo] arrested forty members of the [White Rose Circle] between February and April.
        The [Continental Congress] met in Philadelphia and appointed him commander of the [Continental Army].
        The [Jesuits] founded the [College of San Ildefonso], which the [Academy of San Carlos] later absorbed.
        The [Wehrmacht] and the [Waffen-SS] held the line for a month before the [First Belorussian Front] broke it.
        The [Hanseatic League] kept an office in Bergen; the [Guild of St. Olaf] kept another.
        In 1848 the [Frankfurt Parliament] offered him the crown; the [Prussian Army] enforced his refusal.
        The [Committee of Union and Progress] ([CUP]) took power in 1908, and the [CUP] deposed the sultan a year \
        later.
        The [Ottoman Bank] was raided by members of the [Dashnak Party].
        Trained by the [OSS], the [Seri Thai] movement passed news to the Allies.
        The [Bank of the United States] lost its charter, and the [Second Bank] met the same end.
        The [Viet Minh] proclaimed independence in Hanoi while the [Kuomintang] occupied the north.
        Workers of the [Putilov Company] elected deputies to the [Petrograd Soviet].
        The [Women's Social and Political Union] was founded in Manchester in 1903, the [National Union of Women's \
        Suffrage Societies] in 1897.
        The [United States Department of War] sold the ships to the [Pacific Mail Steamship Company].
        He taught at the [University of Königsberg] and was elected to the [Prussian Academy of Sciences].
        The [Knights of Labor] declined after Haymarket, and the [American Federation of Labor] took in most of \
        their members.
        The [Papal States' Ministry of Arms] bought rifles from [Remington].
        In 1938 the [Hudson's Bay Company] closed the post, and the [Royal Canadian Mounted Police] moved in.
        The [101st Airborne Division] and the [2nd Armored Division] met at the crossroads.
        A mutiny of the [Black Sea Fleet] spread to the [Potemkin Battalion].
        The [Nazi Party] absorbed the [Stahlhelm] and dissolved the [Centre Party].
        The Abbasid court had no such office; the [Imperial Chancellery] in Vienna did.
        After the coup the [Revolutionary Command Council] purged the [Iraqi Communist Party].
        The [Pullman Palace Car Company] called in the [Pinkerton Detective Agency].
        The [Lithuanian Activist Front] ([LAF]) rose in June; the Germans dissolved the [LAF] in September.
        The [Zionist Organization] opened an office in Jaffa, and the [Jewish National Fund] bought land.
        The [Supreme Soviet] ratified the treaty, and the [KGB] destroyed the files.
        """)
}
