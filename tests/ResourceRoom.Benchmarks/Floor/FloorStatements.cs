namespace ResourceRoom.Benchmarks.Floor;

/// <summary>The floor's statements, on the program's tables.</summary>
internal static class FloorStatements
{
    public const string Technician =
        """
        SELECT "AccountId", "LocationId" FROM "RoomAssignment"
        JOIN "StaffUser" ON "StaffUser"."Id" = "AccountId" WHERE "NormalizedEmail" = $1
        """;

    public const string Person =
        """
        UPDATE "Participant" SET "LaborForceStatus" = $2, "LaborForceStatusResponse_State" = $3, "LaborForceStatusResponse_On" = $4, "Version" = "Version" + 1
        WHERE "PublicId" = $1 RETURNING "Id", "Class", "SsnHash" IS NOT NULL
        """;

    public const string Visit =
        """
        INSERT INTO "Visit" ("PublicId", "LocationId", "ParticipantId", "StartedAt", "Day", "RecordedAt", "LaborForceStatus", "LaborForceStatusState",
            "Class", "IsReportable", "Source", "TechnicianId", "Version")
        VALUES ($1, $2, $3, $4, $5, $4, $6, $7, $8, $9, $10, $11, 0) RETURNING "Id"
        """;

    public const string Service = """INSERT INTO "VisitService" ("VisitId", "ServiceId") VALUES ($1, $2)""";

    public const string Line =
        """
        INSERT INTO "ActivityEvent" ("At", "AccountId", "LocationId", "Name", "Version", "SubjectKind", "SubjectId", "Detail")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """;
}
