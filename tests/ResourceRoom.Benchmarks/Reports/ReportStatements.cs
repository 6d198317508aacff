using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Benchmarks.Reports;

/// <summary>
/// The same numbers of one room by hand-written statements, one for each section of the report, from the program's tables and indexes.
/// Parameters: the room, and the first and last day.
/// </summary>
/// <param name="minutes">The minutes between check-in and check-out in the engine's words.</param>
/// <param name="hour">The weekday and hour of check-in; the hour is that of one offset, which costs the same as the right one.</param>
internal sealed class ReportStatements(string minutes, string hour)
{
    private const string Counted =
        """
        FROM "Visit" AS v WHERE v."LocationId" = @room AND v."Day" BETWEEN @from AND @to
        AND NOT EXISTS (SELECT 1 FROM "VisitVoid" AS gone WHERE gone."VisitId" = v."Id")
        """;

    private const string Used =
        """
        FROM "Visit" AS v INNER JOIN "VisitService" AS used ON used."VisitId" = v."Id" INNER JOIN "Service" AS s ON s."Id" = used."ServiceId"
        WHERE v."LocationId" = @room AND v."Day" BETWEEN @from AND @to
        AND NOT EXISTS (SELECT 1 FROM "VisitVoid" AS gone WHERE gone."VisitId" = v."Id")
        """;

    private static readonly string[] Responses = ["FirstName", "LastName", "Zip", "Ssn", "BirthDate", "Hispanic", "Race", "Gender"];

    public static ReportStatements OfSqlite { get; } = new(
        """CAST((julianday(v."EndedAt") - julianday(v."StartedAt")) * 1440 AS INTEGER)""", """strftime('%w%H', v."StartedAt", '-6 hours')""");

    public static ReportStatements OfPostgres { get; } = new(
        """FLOOR(EXTRACT(EPOCH FROM v."EndedAt" - v."StartedAt") / 60)""", """to_char(v."StartedAt" - INTERVAL '6 hours', 'D HH24')""");

    /// <summary>The statements of a report; of demographics and loads those of the room's own numbers.</summary>
    public IReadOnlyList<string> Of(ReportKind kind) => kind switch
    {
        ReportKind.Utilization => [Utilization(""), Utilization("v.\"Day\""), Utilization(hour)],
        ReportKind.Services =>
        [
            $"SELECT COUNT(*), COUNT(DISTINCT v.\"Id\"), COUNT(DISTINCT v.\"ParticipantId\") {Used}",
            $"SELECT s.\"Kind\", COUNT(*), COUNT(DISTINCT v.\"Id\"), COUNT(DISTINCT v.\"ParticipantId\") {Used} GROUP BY s.\"Kind\"",
            $"SELECT s.\"Id\", COUNT(*), COUNT(DISTINCT v.\"Id\"), COUNT(DISTINCT v.\"ParticipantId\") {Used} GROUP BY s.\"Id\"",
        ],
        ReportKind.Classification =>
        [
            $"SELECT v.\"Class\", COUNT(*) {Counted} GROUP BY v.\"Class\"",
            $"SELECT latest.\"Class\", COUNT(*) FROM (SELECT v.\"ParticipantId\", v.\"Class\", ROW_NUMBER() OVER (PARTITION BY v.\"ParticipantId\" ORDER BY v.\"StartedAt\" DESC, v.\"Id\" DESC) AS place {Counted}) AS latest WHERE latest.place = 1 GROUP BY latest.\"Class\"",
            $"SELECT {States}, MAX(seen.status) FROM (SELECT v.\"ParticipantId\", MIN(v.\"LaborForceStatusState\") AS status {Counted} GROUP BY v.\"ParticipantId\") AS seen INNER JOIN \"Participant\" AS p ON p.\"Id\" = seen.\"ParticipantId\"",
            $"SELECT seen.\"TechnicianId\", SUM(seen.visits), {States}, MAX(seen.status) FROM (SELECT v.\"TechnicianId\", v.\"ParticipantId\", COUNT(*) AS visits, MIN(v.\"LaborForceStatusState\") AS status {Counted} GROUP BY v.\"TechnicianId\", v.\"ParticipantId\") AS seen INNER JOIN \"Participant\" AS p ON p.\"Id\" = seen.\"ParticipantId\" GROUP BY seen.\"TechnicianId\"",
        ],
        _ => [$"SELECT COUNT(*), SUM(CASE WHEN v.\"IsReportable\" THEN 1 ELSE 0 END), SUM(CASE WHEN v.\"BecameReportableAt\" IS NOT NULL THEN 1 ELSE 0 END), COUNT(DISTINCT v.\"ParticipantId\"), COUNT(DISTINCT CASE WHEN v.\"IsReportable\" THEN v.\"ParticipantId\" END) {Counted}"],
    };

    private static string States => string.Join(", ", Responses.Select(item => $"SUM(CASE WHEN p.\"{item}Response_State\" = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN p.\"{item}Response_State\" = 2 THEN 1 ELSE 0 END)"));

    private string Utilization(string group) =>
        $"""
        SELECT {(group.Length > 0 ? $"{group}, " : "")} COUNT(*), COUNT(DISTINCT v."ParticipantId"),
        SUM(CASE WHEN v."EndedAt" IS NOT NULL AND NOT v."WasNotCheckedOut" THEN 1 ELSE 0 END), SUM(CASE WHEN v."EndedAt" IS NOT NULL AND NOT v."WasNotCheckedOut" THEN {minutes} ELSE 0 END),
        SUM(CASE WHEN NOT EXISTS (SELECT 1 FROM "Visit" AS o WHERE o."ParticipantId" = v."ParticipantId" AND o."Day" < v."Day") THEN 1 ELSE 0 END)
        {Counted} {(group.Length > 0 ? $"GROUP BY {group}" : "")}
        """;
}
