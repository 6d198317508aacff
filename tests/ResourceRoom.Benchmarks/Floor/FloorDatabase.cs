using System.Data.Common;
using System.Globalization;

using Microsoft.Data.Sqlite;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Floor;

/// <summary>Writes the rows of a check-in by prepared statements in one transaction, one check-in at a time.</summary>
public sealed class FloorDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly SqliteCommand technician;
    private readonly SqliteCommand person;
    private readonly SqliteCommand visit;
    private readonly SqliteCommand service;
    private readonly SqliteCommand line;

    /// <summary>Opens the database with the durability that the program has.</summary>
    public FloorDatabase(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        using (var durable = connection.CreateCommand())
        {
            durable.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";
            durable.ExecuteNonQuery();
        }

        technician = Prepare(FloorStatements.Technician, 1);
        person = Prepare(FloorStatements.Person, 4);
        visit = Prepare(FloorStatements.Visit, 11);
        service = Prepare(FloorStatements.Service, 2);
        line = Prepare(FloorStatements.Line, 8);
    }

    /// <summary>The account and the room of a technician.</summary>
    public async Task<(long AccountId, long LocationId)> FindTechnicianAsync(string email, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            using var row = Bind(technician, null, email.ToUpperInvariant()).ExecuteReader();
            row.Read();
            return (row.GetInt64(0), row.GetInt64(1));
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Records a visit: the changed record, the visit, its service, and the two events.</summary>
    public async Task RecordAsync(FloorTechnician who, FloorCheckIn input, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            using var transaction = connection.BeginTransaction();
            Write(who, input, transaction);
            transaction.Commit();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        new DbCommand[] { technician, person, visit, service, line }.ToList().ForEach(command => command.Dispose());
        connection.Dispose();
        gate.Dispose();
    }

    private void Write(FloorTechnician who, FloorCheckIn input, SqliteTransaction transaction)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var day = OfficeClock.DayOf(now);
        var status = input.Questions.LaborForceStatus;

        var (personId, personClass, isReportable) = Update(transaction, input.ParticipantId, status, day);
        var visitId = (long)Bind(
            visit, transaction, input.VisitKey, who.LocationId, personId, now, day, (int)status, (int)ResponseState.Given, personClass, isReportable, (int)VisitSource.Desk, who.AccountId).ExecuteScalar()!;
        Bind(service, transaction, visitId, input.Services).ExecuteNonQuery();

        var recorded = new VisitRecorded
        {
            Participant = input.ParticipantId,
            Class = (ParticipantClass)personClass,
            IsReportable = isReportable,
            Source = VisitSource.Desk,
            Day = day,
            Services = [input.Services.ToString(CultureInfo.InvariantCulture)],
        };
        Note(transaction, who, now, recorded, Subject.Visit(input.VisitKey));
        ItemChange[] changes = [new(NineItem.LaborForceStatus, InventedPeople.StatusOnFile.ToString(), status.ToString())];
        Note(transaction, who, now, new ParticipantItemsChanged(changes), Subject.Participant(input.ParticipantId));
    }

    private (long Id, int Class, bool IsReportable) Update(SqliteTransaction transaction, Guid key, LaborForceStatus status, DateOnly day)
    {
        using var row = Bind(person, transaction, key, (int)status, (int)ResponseState.Given, day).ExecuteReader();
        return row.Read() ? (row.GetInt64(0), row.GetInt32(1), row.GetBoolean(2)) : throw new InvalidOperationException("Nobody by that key.");
    }

    private void Note(SqliteTransaction transaction, FloorTechnician who, DateTime now, ActivityDetail detail, Subject subject)
    {
        var stored = ActivityTypes.StoredAs(detail.GetType());
        Bind(line, transaction, now, who.AccountId, who.LocationId, stored.Name, stored.Version, subject.Kind, subject.Id, ActivityTypes.Write(detail)!).ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string statement, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the constants beside this class.
        command.CommandText = statement;
#pragma warning restore CA2100
        for (var number = 1; number <= parameters; number++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${number}" });
        }

        command.Prepare();
        return command;
    }

    private static SqliteCommand Bind(SqliteCommand command, SqliteTransaction? transaction, params object[] values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }
}
