using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CaseNoteWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CaseNoteWord",
                columns: table => new
                {
                    NoteId = table.Column<long>(type: "bigint", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNoteWord", x => new { x.Word, x.NoteId });
                    table.ForeignKey(
                        name: "FK_CaseNoteWord_CaseNote_NoteId",
                        column: x => x.NoteId,
                        principalTable: "CaseNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteWord_NoteId",
                table: "CaseNoteWord",
                column: "NoteId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseNoteWord");
        }
    }
}
