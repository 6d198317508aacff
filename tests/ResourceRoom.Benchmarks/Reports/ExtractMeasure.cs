using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Servers;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Benchmarks.Reports;

/// <summary>
/// A run of the federal extract by the running program, beside the bare query: one statement for the same people and columns, read to
/// its end without decrypting, checking or writing anything.
/// </summary>
internal static class ExtractMeasure
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private const string Statement =
        """
        SELECT p."PirlKey", p."Zip", p."SsnCipher", p."BirthDateCipher", p."Hispanic", p."Race", p."Gender",
        MIN(CASE WHEN v."IsReportable" THEN v."Day" END), MAX(CASE WHEN v."IsReportable" THEN v."Day" END), MAX(v."Day"), MIN(v."StartedAt"), MAX(v."LocationId")
        FROM "Visit" AS v INNER JOIN "Participant" AS p ON p."Id" = v."ParticipantId"
        WHERE v."Day" BETWEEN @from AND @to AND NOT EXISTS (SELECT 1 FROM "VisitVoid" AS gone WHERE gone."VisitId" = v."Id")
        GROUP BY p."Id" HAVING MAX(CASE WHEN v."IsReportable" THEN 1 ELSE 0 END) = 1 ORDER BY p."PirlKey"
        """;

    public static async Task RunAsync(ResourceRoomDb db, ServerProcess program, long account, ReportPeriod year, CancellationToken cancellationToken)
    {
        Console.WriteLine();
        Console.WriteLine("| federal extract of | rows | s | rows/s | bare query, s | rate against it | memory grows by, MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var quarter in (int?[])[1, null])
        {
            var period = ExtractPeriod.Of(ProgramYear.Containing(year.From), quarter, PeriodCoverage.Quarter);
            var before = program.WorkingSet;
            var run = await StartAsync(db, account, period, cancellationToken);
            var peak = before;
            while (run.IsUnderWay)
            {
                await Task.Delay(Between, cancellationToken);
                peak = Math.Max(peak, program.WorkingSet);
                run = await db.FederalExtracts.AsNoTracking().SingleAsync(row => row.Id == run.Id, cancellationToken);
            }

            var taken = (run.FinishedAt - run.AsOf)!.Value.TotalSeconds;
            var bare = await BareAsync(db, period, cancellationToken);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {period.Name} | {run.Rows:N0} | {taken:N1} | {run.Rows / taken:N0} | {bare:N1} | {bare / taken:N2} | {(peak - before) / 1_000_000:N0} |"));
        }
    }

    private static async Task<FederalExtract> StartAsync(ResourceRoomDb db, long account, ExtractPeriod period, CancellationToken cancellationToken)
    {
        var now = TimeProvider.System.GetUtcNow();
        var run = new FederalExtract
        {
            PublicId = Guid.CreateVersion7(now),
            Year = period.Year.Year,
            Quarter = period.Quarter,
            Coverage = period.Coverage,
            WithParticipants = true,
            State = ExtractState.Queued,
            AskedAt = now.UtcDateTime,
            AskedById = account,
        };
        db.FederalExtracts.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return run;
    }

    private static async Task<double> BareAsync(ResourceRoomDb db, ExtractPeriod period, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.CommandTimeout) = (Statement, 0);
        command.Add("from", period.FirstDay);
        command.Add("to", period.LastDay);
        var started = TimeProvider.System.GetTimestamp();
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync(cancellationToken))
            {
                reader.GetValues(row);
            }
        }

        var taken = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await db.Database.CloseConnectionAsync();
        return taken;
    }
}
