using System.Collections.Concurrent;
using System.Data.Common;

using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ResourceRoom.Web.Data;

/// <summary>Inserts many rows without tracking them, each engine in its own quickest way; with EF, a row costs several times as much.</summary>
internal static class RowInserts
{
    // SQL Server takes 2,100 parameters in a statement.
    private const int MostParameters = 2_000;

    private static readonly ConcurrentDictionary<(IModel Model, Type Row), InsertedTable> Tables = new();

    /// <summary>Inserts rows whose foreign keys are known. The database gives the keys that it generates; the rows do not learn them.</summary>
    public static async Task InsertAsync<T>(this ResourceRoomDb db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = Tables.GetOrAdd((db.Model, typeof(T)), key => InsertedTable.Of(key.Model.FindEntityType(key.Row)!));
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        try
        {
            await db.InsertAsync(table, rows, cancellationToken);
        }
        catch (DbException failure)
        {
            throw new DbUpdateException($"Rows of {table.Name} could not be inserted.", failure);
        }

        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }
    }

    /// <summary>By statements of many rows, which every engine takes.</summary>
    public static async Task InsertInStatementsAsync(ResourceRoomDb db, InsertedTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        foreach (var some in rows.Chunk(MostParameters / table.Columns.Count))
        {
            await using var command = CommandOf(db);
            table.Prepare(command, some.Length);
            table.Fill(command, some);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>By one prepared statement, row after row: the quickest where no network is between.</summary>
    public static async Task InsertRowByRowAsync(ResourceRoomDb db, InsertedTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        await using var command = CommandOf(db);
        table.Prepare(command, rows: 1);
        foreach (var row in rows)
        {
            table.Fill(command, [row]);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbCommand CommandOf(ResourceRoomDb db)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        return command;
    }
}

/// <summary>A table with the columns of a row that the database does not generate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, those of complex properties among them.</param>
public sealed record InsertedTable(string Name, IReadOnlyList<InsertedColumn> Columns)
{
    public static InsertedTable Of(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        return new(table.Name, [.. entity.GetFlattenedProperties().Where(property => property.ValueGenerated == ValueGenerated.Never)
            .Select(property => new InsertedColumn(property.GetColumnName(table)!, property))]);
    }

    public string Names => string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));

    /// <summary>The statement for a number of rows, with parameters that have no values yet.</summary>
    public void Prepare(DbCommand command, int rows)
    {
        var places = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Enumerable.Range(row * Columns.Count, Columns.Count).Select(number => $"@p{number}"))})");
#pragma warning disable CA2100 // Names of the program's own model.
        command.CommandText = $"INSERT INTO \"{Name}\" ({Names}) VALUES {string.Join(", ", places)}";
#pragma warning restore CA2100
        for (var number = 0; number < rows * Columns.Count; number++)
        {
            command.Parameters.Add(Columns[number % Columns.Count].ToParameter(command, $"@p{number}"));
        }
    }

    public void Fill(DbCommand command, IReadOnlyList<object> rows)
    {
        for (var number = 0; number < rows.Count * Columns.Count; number++)
        {
            command.Parameters[number].Value = Columns[number % Columns.Count].ValueOf(rows[number / Columns.Count]) ?? DBNull.Value;
        }
    }
}

/// <summary>A column of a row, with the conversion of the model.</summary>
public sealed class InsertedColumn
{
    private readonly IClrPropertyGetter getter;
    private readonly Func<object?, object?>? convert;

    public InsertedColumn(string name, IProperty property)
    {
        (Name, Property, getter) = (name, property, property.GetGetter());
        convert = property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider : null;
    }

    public string Name { get; }

    public IProperty Property { get; }

    /// <summary>The value as the database takes it.</summary>
    public object? ValueOf(object row)
    {
        var value = getter.GetClrValueUsingContainingEntity(row);
        return value is null || convert is null ? value : convert(value);
    }

    public DbParameter ToParameter(DbCommand command, string name)
    {
        var type = Property.ClrType;
        var any = Nullable.GetUnderlyingType(type) is not null || !type.IsValueType ? null : Activator.CreateInstance(type);
        return Property.GetRelationalTypeMapping().CreateParameter(command, name, any, nullable: true);
    }
}
