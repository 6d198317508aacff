using System.Security.Cryptography;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Servers;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Benchmarks.Make;

/// <summary>
/// Makes a data directory with a state's people: the program migrates it, and rows go in by prepared statements, in one
/// transaction, before the indexes are built. Not to be resumed: one that was interrupted is deleted and made again.
/// </summary>
internal static class MakeState
{
    private const string RoomsSawTheirVisitors =
        """
        INSERT INTO RoomVisitor (LocationId, ParticipantId, FirstNameKey, LastNameKey)
        SELECT seen.LocationId, seen.ParticipantId, person.FirstNameKey, person.LastNameKey
        FROM (SELECT DISTINCT LocationId, ParticipantId FROM Visit) AS seen
        INNER JOIN Participant AS person ON person.Id = seen.ParticipantId
        """;

    private const string RoomsKnowTheirOtherNames =
        """
        INSERT INTO RoomLookupName (LocationId, LookupNameId, FirstNameKey, LastNameKey, IsWholeFirst, IsWholeLast)
        SELECT seen.LocationId, name.Id, name.FirstNameKey, name.LastNameKey, name.IsWholeFirst, name.IsWholeLast
        FROM LookupName AS name INNER JOIN RoomVisitor AS seen ON seen.ParticipantId = name.ParticipantId
        """;

    // The same names and visits each time; keys, SSNs and the password are new ones.
    private const int Seed = 20261122;
    private const int BatchSize = 10_000;

    /// <summary>Makes it.</summary>
    /// <exception cref="BenchmarkFailure">The folder exists.</exception>
    public static async Task<Made> RunAsync(MakeOptions options, CancellationToken cancellationToken)
    {
        if (Directory.Exists(options.Data))
        {
            throw new BenchmarkFailure($"{options.Data} exists; made data goes to a folder of its own.", exitCode: 2);
        }

        DataFolder.Make(options.Data);
        await WebProgram.MigrateAsync(options.Data, cancellationToken);
        await using var db = DataFolder.OpenDatabase(options.Data);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var password = RandomNumberGenerator.GetHexString(32);
        var rooms = await db.AddRoomsAsync(options.Rooms, OfficeClock.DayOf(now), cancellationToken);
        var staff = await db.AddStaffAsync(Roles.Technician, rooms[0], options.Technicians, password, cancellationToken);
        var service = await db.Services.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(cancellationToken);

        var services = await db.Services.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        var years = options.Visits == 0 ? null : new FiveYears(rooms, options.Visits, [.. staff.Select(account => account.Id)], now, services);
        var history = new VisitHistory(rooms, options.People, staff[0].Id, now, new Random(Seed));
        await AddPeopleAsync(db, options, years is null ? history.Of : years.Of, (staff[0].Id, service, now), cancellationToken);

        var made = new Made
        {
            People = options.People,
            Visits = years?.Count ?? history.Count,
            Room = rooms[0].Code,
            Emails = [.. staff.Select(account => account.Email!)],
            Password = password,
            Service = service,
        };
        DataFolder.Settle(options.Data);
        made.WriteTo(options.Data);
        return made;
    }

    private static async Task AddPeopleAsync(
        ResourceRoomDb db, MakeOptions options, Func<Participant, IEnumerable<Visit>> history, (long MadeBy, int Service, DateTime Now) given, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(DataFolder.ConnectionString(options.Data));
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "PRAGMA cache_size = -262144; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
        var indexes = await IndexesAsync(connection, cancellationToken);
        await ExecuteAsync(connection, string.Concat(indexes.Select(index => $"DROP INDEX \"{index.Name}\";")));

        await using (var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken))
        {
            using var people = new RowWriter<Participant>(db, connection, transaction);
            using var visits = new RowWriter<Visit>(db, connection, transaction);
            using var services = new RowWriter<VisitService>(db, connection, transaction);
            using var otherNames = new RowWriter<LookupName>(db, connection, transaction);
            var lastName = 0L;
            var invented = new InventedPeople(new ParticipantItems(new SecretColumns(Made.KeysIn(options.Data))), given.Now, OfficeClock.DayOf(given.Now));
            var names = new InventedNames(new Random(Seed));
            foreach (var batch in Enumerable.Range(1, options.People).Select(number => (Number: number, Name: names.Next())).Chunk(BatchSize))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var person in batch.AsParallel().AsOrdered().Select(one => invented.Make(one.Number, one.Name, given.MadeBy)))
                {
                    people.Write(person);
                    foreach (var (form, _) in LookupNames.Ways(new NamePair(person.FirstName, person.LastName), []))
                    {
                        otherNames.Write(new LookupName
                        {
                            Id = ++lastName,
                            ParticipantId = person.Id,
                            FirstNameKey = form.FirstNameKey,
                            LastNameKey = form.LastNameKey,
                            IsWholeFirst = form.IsWholeFirst,
                            IsWholeLast = form.IsWholeLast,
                        });
                    }

                    foreach (var visit in history(person))
                    {
                        visits.Write(visit);
                        foreach (var used in visit.Services.DefaultIfEmpty(new VisitService { ServiceId = given.Service }))
                        {
                            services.Write(used, (nameof(VisitService.VisitId), visit.Id));
                        }
                    }
                }
            }

            await transaction.CommitAsync(cancellationToken);
        }

        // Nobody searches in what is made for reports.
        if (options.Visits == 0)
        {
            await ExecuteAsync(connection, RoomsSawTheirVisitors);
            await ExecuteAsync(connection, "CREATE INDEX filling ON RoomVisitor (ParticipantId)");
            await ExecuteAsync(connection, RoomsKnowTheirOtherNames);
            await ExecuteAsync(connection, "DROP INDEX filling");
        }

        await ExecuteAsync(connection, string.Concat(indexes.Select(index => $"{index.Statement};")));
    }

    /// <summary>The indexes of the tables that are filled: built at the end they cost a fraction.</summary>
    private static async Task<IReadOnlyList<(string Name, string Statement)>> IndexesAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('Participant', 'Visit', 'VisitService', 'RoomVisitor', 'LookupName', 'RoomLookupName') AND sql IS NOT NULL";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<(string, string)> indexes = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            indexes.Add((reader.GetString(0), reader.GetString(1)));
        }

        return indexes;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string statements)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants, and what the database itself said of its indexes.
        command.CommandText = statements;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
