using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SearchInARoom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Visit_ParticipantId_LocationId_Day",
                table: "Visit");

            migrationBuilder.CreateIndex(
                name: "IX_Visit_LocationId_ParticipantId_Day",
                table: "Visit",
                columns: new[] { "LocationId", "ParticipantId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Visit_ParticipantId_Day_LocationId",
                table: "Visit",
                columns: new[] { "ParticipantId", "Day", "LocationId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Visit_LocationId_ParticipantId_Day",
                table: "Visit");

            migrationBuilder.DropIndex(
                name: "IX_Visit_ParticipantId_Day_LocationId",
                table: "Visit");

            migrationBuilder.CreateIndex(
                name: "IX_Visit_ParticipantId_LocationId_Day",
                table: "Visit",
                columns: new[] { "ParticipantId", "LocationId", "Day" });
        }
    }
}
