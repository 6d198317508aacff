using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RoomVisitors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RoomVisitor",
                columns: table => new
                {
                    LocationId = table.Column<long>(type: "INTEGER", nullable: false),
                    ParticipantId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstNameKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    LastNameKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomVisitor", x => new { x.LocationId, x.ParticipantId });
                    table.ForeignKey(
                        name: "FK_RoomVisitor_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomVisitor_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // The rows that the visits made so far would have left; before the indexes, which are built faster over all of them.
            migrationBuilder.Sql(
                """
                INSERT INTO "RoomVisitor" ("LocationId", "ParticipantId", "FirstNameKey", "LastNameKey")
                SELECT seen."LocationId", seen."ParticipantId", person."FirstNameKey", person."LastNameKey"
                FROM (SELECT DISTINCT "LocationId", "ParticipantId" FROM "Visit") AS seen
                INNER JOIN "Participant" AS person ON person."Id" = seen."ParticipantId"
                """);

            migrationBuilder.CreateIndex(
                name: "IX_RoomVisitor_LocationId_FirstNameKey_LastNameKey_ParticipantId",
                table: "RoomVisitor",
                columns: new[] { "LocationId", "FirstNameKey", "LastNameKey", "ParticipantId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomVisitor_LocationId_LastNameKey_FirstNameKey_ParticipantId",
                table: "RoomVisitor",
                columns: new[] { "LocationId", "LastNameKey", "FirstNameKey", "ParticipantId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomVisitor_ParticipantId",
                table: "RoomVisitor",
                column: "ParticipantId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RoomVisitor");
        }
    }
}
