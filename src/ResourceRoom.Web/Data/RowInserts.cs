using Microsoft.EntityFrameworkCore.Metadata;

namespace ResourceRoom.Web.Data;

/// <summary>Inserts many rows by few statements, without tracking them: on SQLite, EF takes a command for each row.</summary>
internal static class RowInserts
{
    // SQL Server takes 2,100 parameters in a statement.
    private const int MostParameters = 2_000;

    /// <summary>Inserts rows whose foreign keys are known. The database gives the keys that it generates; the rows do not learn them.</summary>
    public static async Task InsertAsync<T>(this ResourceRoomDb db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        IProperty[] columns = [.. entity.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never)];
        var into = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(column => $"\"{column.GetColumnName(table)}\""))}) VALUES ";
        await using var command = db.Database.GetDbConnection().CreateCommand();
        foreach (var some in rows.Chunk(MostParameters / columns.Length))
        {
            var values = some.SelectMany(row => columns, (row, column) => (column, column.GetGetter().GetClrValue(row))).Select((value, number) =>
                value.column.GetRelationalTypeMapping().CreateParameter(command, $"@p{number}", value.Item2, value.column.IsNullable));
            var places = Enumerable.Range(0, some.Length).Select(row => $"({string.Join(", ", Enumerable.Range(row * columns.Length, columns.Length).Select(number => $"@p{number}"))})");
            var statement = into + string.Join(", ", places);
            await db.Database.ExecuteSqlRawAsync(statement, values, cancellationToken);
        }
    }
}
