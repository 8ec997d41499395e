import GRDB

/// The prepared INSERT of each table.
struct DatabaseInserts {
    private let statements: [String: Statement]

    init(_ database: Database) throws {
        var statements: [String: Statement] = [:]
        for table in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'") {
            let marks = try database.columns(in: table).map { _ in "?" }.joined(separator: ", ")
            statements[table] = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
        }
        self.statements = statements
    }

    /// - Parameter values: one for each column, in their order.
    func row(in table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        guard let statement = statements[table] else { preconditionFailure("there is no table \(table)") }
        try statement.execute(arguments: StatementArguments(values))
    }
}
