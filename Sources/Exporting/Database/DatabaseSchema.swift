/// The tables, the full-text index and the views of an exported database.
enum DatabaseSchema {
    static let tables = """
        CREATE TABLE transcripts (
            id TEXT PRIMARY KEY, title TEXT NOT NULL, date TEXT, date_source TEXT, language TEXT NOT NULL,
            publisher TEXT, url TEXT, licence TEXT, introduction TEXT NOT NULL, turns INTEGER NOT NULL,
            words INTEGER NOT NULL);
        CREATE TABLE speakers (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, affiliation TEXT, wikidata TEXT,
            turns INTEGER NOT NULL, words INTEGER NOT NULL, share REAL NOT NULL);
        CREATE TABLE transcript_speakers (
            transcript TEXT NOT NULL REFERENCES transcripts(id), speaker TEXT NOT NULL REFERENCES speakers(id),
            role TEXT NOT NULL, labels TEXT NOT NULL, turns INTEGER NOT NULL, words INTEGER NOT NULL,
            PRIMARY KEY (transcript, speaker));
        CREATE TABLE turns (
            rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, permalink TEXT NOT NULL,
            transcript TEXT NOT NULL REFERENCES transcripts(id), number INTEGER NOT NULL, exchange INTEGER,
            speaker TEXT REFERENCES speakers(id), label TEXT, kind TEXT NOT NULL, text TEXT NOT NULL,
            words INTEGER NOT NULL, line INTEGER NOT NULL);
        CREATE TABLE notes (
            turn TEXT NOT NULL REFERENCES turns(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            text TEXT NOT NULL);
        CREATE TABLE organisations (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, acronym TEXT, aliases TEXT NOT NULL, kind TEXT NOT NULL,
            parent TEXT, wikidata TEXT, source TEXT NOT NULL, mentions INTEGER NOT NULL, turns INTEGER NOT NULL,
            transcripts INTEGER NOT NULL);
        CREATE TABLE mentions (
            organisation TEXT NOT NULL REFERENCES organisations(id), turn TEXT NOT NULL REFERENCES turns(id),
            speaker TEXT REFERENCES speakers(id), surface TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, form TEXT NOT NULL,
            rule TEXT NOT NULL, context TEXT NOT NULL);
        CREATE TABLE events (
            id TEXT PRIMARY KEY, transcript TEXT NOT NULL REFERENCES transcripts(id), edtf TEXT NOT NULL,
            earliest TEXT, latest TEXT, precision TEXT NOT NULL, status TEXT NOT NULL, headline TEXT NOT NULL,
            text TEXT NOT NULL, expression TEXT NOT NULL, resolution TEXT NOT NULL, rule TEXT NOT NULL,
            turn TEXT NOT NULL REFERENCES turns(id), speaker TEXT REFERENCES speakers(id),
            start INTEGER NOT NULL, "end" INTEGER NOT NULL);
        CREATE TABLE event_organisations (
            event TEXT NOT NULL REFERENCES events(id), organisation TEXT NOT NULL REFERENCES organisations(id),
            PRIMARY KEY (event, organisation));
        CREATE TABLE diagnostics (
            transcript TEXT NOT NULL REFERENCES transcripts(id), severity TEXT NOT NULL, line INTEGER NOT NULL,
            "column" INTEGER NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL);
        """

    /// Made after the rows, which is several times faster than along with them.
    static let indices = """
        CREATE INDEX turns_by_transcript ON turns(transcript, number);
        CREATE INDEX turns_by_speaker ON turns(speaker);
        CREATE INDEX mentions_by_organisation ON mentions(organisation);
        CREATE INDEX mentions_by_turn ON mentions(turn);
        CREATE INDEX notes_by_turn ON notes(turn);
        CREATE INDEX events_by_time ON events(earliest, latest);
        CREATE INDEX events_by_turn ON events(turn);
        CREATE VIRTUAL TABLE turns_fts USING fts5(
            text, content='turns', content_rowid='rowid', tokenize='porter unicode61 remove_diacritics 2');
        INSERT INTO turns_fts(turns_fts) VALUES ('rebuild');
        CREATE VIEW turns_with_names AS
            SELECT turns.id, transcripts.title, transcripts.date, speakers.name, turns.kind, turns.text, turns.words
            FROM turns JOIN transcripts ON transcripts.id = turns.transcript
            LEFT JOIN speakers ON speakers.id = turns.speaker;
        CREATE VIEW speakers_of_organisations AS
            SELECT mentions.organisation, organisations.name AS organisation_name, mentions.speaker,
                speakers.name AS speaker_name, count(*) AS mentions
            FROM mentions JOIN organisations ON organisations.id = mentions.organisation
            LEFT JOIN speakers ON speakers.id = mentions.speaker
            GROUP BY mentions.organisation, mentions.speaker ORDER BY mentions DESC;
        CREATE VIEW timeline AS
            SELECT events.earliest, events.latest, events.edtf, events.headline, events.status, speakers.name,
                events.turn
            FROM events LEFT JOIN speakers ON speakers.id = events.speaker
            ORDER BY events.earliest, events.latest;
        """
}
