/// Results, tables and transfers.
enum SportsGold {
    static let passages = GoldPassage.lines(
        """
        LONDON, Aug 24 ([Reuters]) - [Manchester United] beat [Leeds United] 2-1 at Old Trafford on Saturday; \
        [Arsenal] drew 0-0 with [Leicester]. [Newcastle] lost to [Sheffield Wednesday]. [Chelsea] signed Gianfranco \
        Zola from [Parma] for 4.5 million pounds.
        Results of English premier league matches: [Blackburn] 1 [Southampton] 1; [Derby] 2 [Wimbledon] 0; \
        [Middlesbrough] 0 [Everton] 3.
        Standings (tabulate under played, won, drawn, lost, points):
        [Liverpool] 12 8 2 2 26
        [Aston Villa] 12 7 2 3 23
        [West Ham] 12 3 3 6 12
        [Nottingham Forest] 12 1 5 6 8
        In Amsterdam [Ajax] were held by [Feyenoord]; [PSV Eindhoven] won. [Real Madrid] and [Barcelona] both won, \
        but [Atletico Madrid] lost at [Valencia]. [Juventus], [AC Milan] and [Internazionale] lead Serie A. [Bayern \
        Munich] visited [Borussia Dortmund]. [Paris Saint-Germain] sacked their coach.
        [UEFA] fined [Galatasaray]; [FIFA] and the [Football Association] will hear the appeal. The [International \
        Olympic Committee] met in Lausanne. [Sparta Prague] play [Steaua Bucharest] in the Cup Winners' Cup.
        CHICAGO - Michael Jordan scored 32 points as the [Chicago Bulls] beat the [Phoenix Suns] 113-99. The \
        [Knicks] lost to the [Lakers] in overtime. [Indiana] rallied past [Charlotte] 98-91. The [NBA] fined Dennis \
        Rodman.
        National League: [Atlanta] 5, [St. Louis] 3; [Houston] 4, [Montreal] 1. The [New York Yankees] traded Ruben \
        Sierra to the [Detroit Tigers]. [Red Sox] pitcher Roger Clemens struck out 20.
        In the NFL, the [Dallas Cowboys] and the [Green Bay Packers] meet on Monday. The [Packers] won 21-6. The \
        [Toronto Maple Leafs] acquired a goalie from the [Edmonton Oilers]. [Colorado] 4 [Buffalo] 2.
        Germany beat England on penalties at Wembley. Australia play Sri Lanka in Colombo. [Yorkshire] were 211 for \
        six against [Essex] at Headingley. Steffi Graf beat Monica Seles 7-5 6-4 in the U.S. Open final.
        The [Wallabies] lost to the [All Blacks] in Dunedin. [Wigan] beat [Bath]. The [ATP Tour] and the \
        [International Cycling Union] announced new tests; the Tour de France is a race.
        MILAN - [Inter Milan] lost 1-0 at home to [Vicenza] on Sunday while [Sampdoria] beat [Napoli] 2-1. \
        [Fiorentina] striker Gabriel Batistuta scored twice against [Bologna].
        GLASGOW - [Rangers] beat [Hearts] 3-0 at Ibrox; [Celtic] drew 2-2 with [Aberdeen]. [Raith Rovers] lost at \
        home to [Dunfermline]. The [Scottish Football Association] will investigate.
        Spanish first division results: [Valladolid] 1 [Celta] 0; [Racing Santander] 2 [Oviedo] 2; [Sevilla] 0 \
        [Tenerife] 4.
        [Sporting Gijon] 14 3 2 9 11
        [Hercules] 14 3 1 10 10
        German first division: [Bochum] 2 [Duisburg] 1, [Karlsruhe] 3 [Freiburg] 0.
        DENVER - The [Broncos] clinched home advantage by beating the [Oakland Raiders] 24-19. The [Jets] fell to \
        1-11. [Jacksonville] quarterback Mark Brunell threw for 300 yards. [Miami] coach Jimmy Johnson said his team \
        was tired. The [St. Louis Rams] signed a kicker.
        NBA results: [Orlando] 97 [Boston] 83; [Utah] 106 [Sacramento] 95. The [Utah Jazz] and the [Seattle \
        SuperSonics] lead the West. Hakeem did not play for [Houston].
        American League: [Cleveland] 8, [Detroit] 3; [Baltimore] 5, [Seattle] 4. [Oakland] beat [Kansas City] 6-2. \
        The [Blue Jays] sent Juan Guzman to the [Padres].
        NHL: [Hartford] 3 [Dallas] 2; [Pittsburgh] 5 [Tampa Bay] 2. The [Red Wings] beat the [Blackhawks] 4-3 in \
        overtime. The [NHL] suspended a [Flyers] forward.
        Pakistan beat New Zealand by 46 runs in Sharjah. [Surrey] won the championship ahead of [Kent] and \
        [Derbyshire]. [Hampshire] beat [Glamorgan] by six wickets. Pete Sampras beat Goran Ivanisevic 6-3 6-4. \
        Australia face West Indies in Perth.
        The [International Rugby Board] and the [Rugby Football Union] disagreed; [Harlequins] and [Saracens] \
        threatened to break away. [Toulouse] beat [Brive] 16-12. The [Auckland Blues] meet [Natal] in the Super 12.
        The [Italian Football Federation] banned [Lazio] for a match. [Benfica] sacked coach Paulo Autuori; [Porto] \
        lead by eight points. [Panathinaikos] and [Olympiakos] drew 0-0. [CSKA Moscow] beat [Maccabi Tel Aviv] \
        78-66. The [German Olympic Committee] met in Munich. [Ferrari], [Williams] and [Benetton] tested at \
        Silverstone. [Tottenham Hotspur], [Charlton], and [Norwich City] are interested in the striker.
        Striker Marco Brandt scored twice for [Karlsruhe]. [Auxerre] coach Guy Martin praised his side. [Liverpool] \
        manager Ray Evans waited. [Blackburn] were without their captain. He joined [Bradford] in 1994. Defender Colin \
        Hart is on loan from [Derby County]. The winger was born in Sunderland and lives near Bolton.
        [Essex] were all out for 214 at Chelmsford; Dyer took six wickets against [Warwickshire]. In Sydney, \
        [Canterbury] scored four tries against [North Queensland]. The [Mets] swept the [Cubs] at Shea Stadium.
        [Heerenveen] face [Vitesse Arnhem], whose goalkeeper is hurt. [Roda JC] won the UEFA Cup tie. London was cold.
        Halifax and Hull were rivals in the wool trade, and Norwich was older than both.
        [Valencia] sacked their trainer. [Gloucester] lost at Sale. He flew an Airbus A330 to Rome.
        [Philadelphia] at [Washington].
        Fire at London. Bath lost its charter, and Boston refused to pay.
        """)
}
