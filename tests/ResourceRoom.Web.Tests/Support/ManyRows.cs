using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Fills tables without the program, by copies of one row, to see how the engine answers when there are many.</summary>
internal static class ManyRows
{
    /// <summary>As many people as the customer of an enrollment, each with one like it; every tenth has the planner.</summary>
    public static async Task CopyCustomersAsync(this ResourceRoomDb db, string engine, Enrollment enrollment, User planner, int many)
    {
        var isPostgres = engine == "Postgres";
        var numbers = isPostgres
            ? $"generate_series(1, {many}) AS i"
            : $"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many}) SELECT i FROM n)";
        string Key(string number) => isPostgres ? $"('00000000-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid" : $"printf('00000000-0000-7000-8000-%012X', {number})";
        await db.CopyRowAsync<Participant>(enrollment.ParticipantId, numbers, new()
        {
            ["PublicId"] = Key("i"),
            ["PirlKey"] = isPostgres ? "'P' || lpad(i::text, 11, '0')" : "printf('P%011d', i)",
            ["LastNameKey"] = isPostgres ? "'N' || lpad((i % 9000)::text, 6, '0')" : "printf('N%06d', i % 9000)",
        });
        await db.CopyRowAsync<Enrollment>(enrollment.Id, "\"Participant\" AS person", new()
        {
            ["PublicId"] = Key("person.\"Id\""),
            ["ParticipantId"] = "person.\"Id\"",
            ["LastNameKey"] = "person.\"LastNameKey\"",
            ["PlannerId"] = $"CASE WHEN person.\"Id\" % 10 = 0 THEN {planner.Id} END",
        }, "person.\"PirlKey\" LIKE 'P0%'");
        await db.AnalyzeAsync<Participant>();
        await db.AnalyzeAsync<Enrollment>();
    }

    /// <summary>What PostgreSQL does by itself sooner or later, and a job of the program for SQLite.</summary>
    public static Task<int> AnalyzeAsync<T>(this ResourceRoomDb db)
    {
        var statement = $"ANALYZE \"{db.Model.FindEntityType(typeof(T))!.GetTableName()}\"";
        return db.Database.ExecuteSqlRawAsync(statement);
    }

    /// <summary>A copy of a row for each row of another source, with these values in place of its own.</summary>
    public static async Task CopyRowAsync<T>(this ResourceRoomDb db, long id, string from, Dictionary<string, string> values, string condition = "1 = 1")
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
        var columns = db.Model.GetRelationalModel().Tables.Single(one => one.Name == table).Columns.Select(column => column.Name).Where(column => column != "Id").ToList();
        var sql = $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", columns.Select(column => values.GetValueOrDefault(column, $"\"{table}\".\"{column}\"")))}
            FROM "{table}", {from} WHERE "{table}"."Id" = {id} AND {condition}
            """;
        await db.Database.ExecuteSqlRawAsync(sql);

        // No summary follows from rows that the program did not write itself.
        await db.SummaryBuilds.ExecuteDeleteAsync();
    }
}
