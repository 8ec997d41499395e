/// Business: companies, banks, regulators, exchanges.
enum BusinessGold {
    static let passages = GoldPassage.lines(
        """
        [Halvorsen Industries plc], a subsidiary of [Tidewater Holdings], listed on the [London Stock Exchange] in \
        2011.
        Chief executive of [Brightwater Energy] since 2016, she had spent ten years at [McKinsey & Company].
        [Goldman Sachs] and [Morgan Stanley] advised the buyer, [Rothmere & Co], on the bid.
        The [Federal Trade Commission] blocked the merger of [Ostrom Pharmaceuticals] and [Pelham Laboratories].
        [Schmidt Maschinenbau GmbH] supplies [BMW], [Daimler-Benz] and [Robert Bosch GmbH].
        The [Monetary Authority of Singapore] gave [Pacific Trust Bank] a licence in May.
        [Deutsche Bank] lent the money; the [Bundesbank] had no objection.
        The carmaker [Saab] was saved by the investment firm [Northvolt Capital Partners].
        [Tesla, Inc.] opened a plant near Berlin, and [Volkswagen AG] answered with price cuts.
        A partner at [Ellis, Crane and Partners], he sits on the board of [Meridian Airlines].
        [Samsung Electronics] overtook [Intel] in chips; [TSMC] overtook both.
        The [Tokyo Stock Exchange] suspended trading in [Sugimoto Heavy Industries Ltd].
        [Unilever] sold its tea business to [CVC Capital Partners].
        The [Office of Fair Trading] and the [Financial Services Authority] wrote to every bank.
        The airline's pilots belong to the [Air Line Pilots Association], the cabin crews to the [Transport Workers \
        Union].
        [Aldous Publishing Group] prints the [Evening Courier] and three magazines.
        Founded by two students of the [Massachusetts Institute of Technology], [Quanta Robotics Inc] makes arms for \
        surgeons.
        The [Chamber of Commerce] in Lyon backed [Crédit Lyonnais] to the end.
        Workers at [General Motors] and [Ford Motor Company] are in the [United Auto Workers].
        [Vostok Mining Corporation] is owned by the [Ministry of Natural Resources].
        The [Competition and Markets Authority] cleared [Sainsbury's] but not [Asda Group Ltd].
        [BP] and [Shell Oil] drilled; [Greenpeace] followed them with a boat.
        Employees of [Larkspur Systems] own a third of it.
        [Kessler Brothers], the brewer, bought [Old Mill Brewery] in 1988.
        The [International Air Transport Association] ([IATA]) forecasts a loss. The [IATA] chief blames fuel.
        The [European Central Bank] and the [Bank for International Settlements] share the data with [Swiss National \
        Bank] staff.
        [Nestlé] bought water rights from the [Department of Natural Resources].
        [Hyundai] dealers sued, and the [National Automobile Dealers Association] backed them.
        """)
}
