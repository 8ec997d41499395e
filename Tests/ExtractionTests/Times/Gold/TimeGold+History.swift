extension TimeGold {
    /// Sentences of our own in the register of history.
    static let history = """
        # history 2009-05-01
        The war began on {1 September 1939|DATE|1939-09-01|1939-09-01} and ended on {2 September \
        1945|DATE|1945-09-02|1945-09-02}.
        The Germans reached Antwerp in {September 1914|DATE|1914-09|1914-09}. On {12 \
        October|DATE|1914-10-12|1914-10-12} the siege was lifted.
        In {the summer of 1916|DATE|1916-SU|1916-22} the front hardly moved.
        Few shells were fired in {1916|DATE|1916|1916}. {The following year|DATE|1917|1917} the tsar abdicated.
        By {the end of 1917|DATE|1917|1917-12} the army had melted away.
        The treaty was signed on {March 3, 1918|DATE|1918-03-03|1918-03-03}.
        Peace was signed on {3 March 1918|DATE|1918-03-03|1918-03-03}. {Two days \
        later|DATE|1918-03-05|1918-03-05} the fleet sailed.
        Hannibal crossed the Alps in {218 BC|DATE|BC0218|-0217} and won at Cannae in {216 BC|DATE|BC0216|-0215}.
        Vesuvius buried the town in {AD 79|DATE|0079|0079}.
        Between {1775|DATE|1775|1775/1783} and {1783|DATE|1783|} the colonies fought for independence.
        From {1861|DATE|1861|1861/1865} to {1865|DATE|1865|} the country was at war with itself.
        The {1904|DATE|1904|1904/1905}–{1905|DATE|1905|} war ended in Portsmouth.
        In {the early 19th century|DATE|18|18XX} the canal was dug.
        The town was founded in {the twelfth century|DATE|11|11XX}.
        Throughout {the 1930s|DATE|193|193X} farmers left the plains.
        On {the night of 9 November 1938|TIME|1938-11-09TNI|1938-11-09} synagogues burned. At \
        {dawn|TIME|1938-11-09TMO|} the fires still smoked.
        In {1938|DATE|1938|1938} nobody cared. {Ten years earlier|DATE|1928|1928} the pact had outlawed war.
        He ruled for {almost forty years|DURATION|P40Y|}.
        The siege lasted {three months|DURATION|P3M|}.
        In {July 1914|DATE|1914-07|1914-07} Vienna sent its note.
        The order came on {22 June 1941|DATE|1941-06-22|1941-06-22}. {The next day|DATE|1941-06-23|1941-06-23} \
        the armies crossed the river.
        The Allies broke out in {July 1944|DATE|1944-07|1944-07}. In {mid-September|DATE|1944-09|1944-09} the \
        airborne landings failed.
        The battle of {25 October 1415|DATE|1415-10-25|1415-10-25} made his name.
        In {May 1940|DATE|1940-05|1940-05/1940-06}–{June 1940|DATE|1940-06|} France fell.
        Fighting went on from {22|DATE|1941-06-22|1941-06-22/1941-06-26} to {26 June 1941|DATE|1941-06-26|}.
        The armistice of {11 November 1918|DATE|1918-11-11|1918-11-11} took effect at {11 \
        a.m.|TIME|1918-11-11T11:00|}
        The plague returned in {1665|DATE|1665|1665} and again {a year later|DATE|1666|1666}.
        The dynasty fell in {1912|DATE|1912|1912} after {more than two centuries|DURATION|P2CE|}.
        The crown passed to his son in {the spring of 1603|DATE|1603-SP|1603-21}.
        During {the winter of 1941|DATE|1941-WI|1941-24} the city starved.
        The {1848|DATE|1848|1848} revolutions failed within {two years|DURATION|P2Y|}.
        The republic lasted until {1933|DATE|1933|../1933}.
        In {the 1800s|DATE|18|18XX} whaling made the port rich.
        The mutiny of {May 10, 1857|DATE|1857-05-10|1857-05-10} spread within {days|DURATION|PXD|}.
        Work stopped for {a decade and a half|DURATION|P1DE5Y|}.
        Troops landed on {6 June 1944|DATE|1944-06-06|1944-06-06}; by {August|DATE|1944-08|1944-08} Paris was free.
        Caesar died in {44 BC|DATE|BC0044|-0043}.
        In {the second half of 1942|DATE|1942-H2|1942-41} the tide turned.
        The abbey, built in {the 12th|DATE|11|11XX} and {13th centuries|DATE|12|12XX}, was burnt in \
        {1538|DATE|1538|1538}.
        The Charter Act of {1833|DATE|1833|1833} ended the trade.
        The column of 1500 men reached the pass.
        A force of 1812 horsemen and 30 guns held the ford.
        # history 2009-05-01
        The duke landed in {September 1066|DATE|1066-09|1066-09}; on {14 October|DATE|1066-10-14|1066-10-14} he \
        won the battle, and on {Christmas Day|DATE|1066-12-25|1066-12-25} he was crowned.
        The strike of {1926|DATE|1926|1926} lasted {nine days|DURATION|P9D|}; {a year later|DATE|1927|1927} \
        unions were curbed.
        The campaign opened on {4 May 1864|DATE|1864-05-04|1864-05-04}. {The next day|DATE|1864-05-05|1864-05-05} \
        the armies met in the woods. By {7 May|DATE|1864-05-07|1864-05-07} both had lost heavily. {That \
        night|TIME|1864-05-07TNI|1864-05-07} the march went on.
        Between {April|DATE|1994-04|1994-04/1994-07} and {July 1994|DATE|1994-07|} hundreds of thousands died.
        The city had been besieged since {the autumn of 1870|DATE|1870-FA|1870-23/..}.
        In {the late 1840s|DATE|184|184X} famine emptied the island; in {the following decade|DATE|185|185X} \
        railways crossed it.
        She reigned for {63 years|DURATION|P63Y|}, from {1837|DATE|1837|1837/1901} until {1901|DATE|1901|}.
        The pact of {August 23, 1939|DATE|1939-08-23|1939-08-23}, was broken on {June 22, \
        1941|DATE|1941-06-22|1941-06-22}.
        From {late 1915|DATE|1915|1915/1916-01} to {January 1916|DATE|1916-01|} the troops withdrew.
        The order was given at {21:45 on 4 June 1944|TIME|1944-06-04T21:45|1944-06-04}.
        The emperor, exiled in {1814|DATE|1814|1814}, was back within {a year|DURATION|P1Y|}.
        The first settlers came in {the 9th century|DATE|08|08XX} and the last left in {the 1540s|DATE|154|154X}.
        The dynasty ruled from {206 BC|DATE|BC0206|-0205/0220} to {AD 220|DATE|0220|}.
        The war of {1337|DATE|1337|1337/1453}–{1453|DATE|1453|} is named for {a hundred years|DURATION|P100Y|} of \
        fighting.
        Independence was declared on {15 August 1947|DATE|1947-08-15|1947-08-15} at \
        {midnight|TIME|1947-08-15T24:00|}.
        By {early 1943|DATE|1943|1943} the pocket had surrendered. In {July|DATE|1943-07|1943-07} the Allies \
        landed in Sicily, and in {September|DATE|1943-09|1943-09} Italy changed sides.
        The flood of {February 1953|DATE|1953-02|1953-02} drowned 1,836 people.
        The uprising broke out on {1 August 1944|DATE|1944-08-01|1944-08-01} and was crushed after {63 \
        days|DURATION|P63D|}, on {2 October|DATE|1944-10-02|1944-10-02}. {Two years earlier|DATE|1942|1942}, in \
        {the spring of 1942|DATE|1942-SP|1942-21}, the deportations had begun.
        In {the first three months of 1918|DURATION|P3M|} nothing moved.
        At {the beginning of the 1920s|DATE|192|192X} prices doubled {every few days|SET|PXD|}.
        Some 300 Spartans and 700 Thespians held the pass for {three days|DURATION|P3D|} in {480 \
        BC|DATE|BC0480|-0479}.
        On {the evening of 14 April 1865|TIME|1865-04-14TEV|1865-04-14} the president went to the theatre.
        The republic proclaimed in {April 1931|DATE|1931-04|1931-04} fell {eight years later|DATE|1939|1939}.
        The last emperor abdicated on {12 February 1912|DATE|1912-02-12|1912-02-12}; he was six years \
        old.
        The king marched in {spring 1415|DATE|1415-SP|1415-21}.
        # history -
        The fleet was sighted on {9 August 1778|DATE|1778-08-09|1778-08-09}. A storm on {the \
        11th|DATE|1778-08-11|1778-08-11} scattered it.
        The expedition sailed in {1779|DATE|1779|1779}. {Later that year|DATE|1779|1779} Spain entered the war.
        In {May 1940|DATE|1940-05|1940-05} the front broke; {that summer|DATE|1940-SU|1940-22} France fell.
        By {the end of September 1643|DATE|1643-09|1643-09} bread was short. {Three days \
        later|DATE|1643-10-03|1643-10-03}, on {3 October|DATE|1643-10-03|1643-10-03}, help came.
        In {early 1781|DATE|1781|1781} the army was in winter quarters.
        He left in {October 1812|DATE|1812-10|1812-10}. {Late that month|DATE|1812-10|1812-10} the river was crossed.
        The pass was reached on {25 June 1862|DATE|1862-06-25|1862-06-25}. At {dawn the following \
        day|TIME|1862-06-26TMO|1862-06-26} they rode.
        """
}
