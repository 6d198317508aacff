using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class IndexOfMergedRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Participant_MergedIntoId",
                table: "Participant");

            migrationBuilder.CreateIndex(
                name: "IX_Participant_MergedIntoId",
                table: "Participant",
                column: "MergedIntoId",
                filter: "\"MergedIntoId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Participant_MergedIntoId",
                table: "Participant");

            migrationBuilder.CreateIndex(
                name: "IX_Participant_MergedIntoId",
                table: "Participant",
                column: "MergedIntoId");
        }
    }
}
