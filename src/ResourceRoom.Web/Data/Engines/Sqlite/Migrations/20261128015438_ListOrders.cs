using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Visit_LocationId_Day",
                table: "Visit");

            migrationBuilder.AlterColumn<string>(
                name: "DisplayName",
                table: "StaffUser",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                collation: "NOCASE",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 100);

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "Location",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                collation: "NOCASE",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 100);

            migrationBuilder.AlterColumn<string>(
                name: "City",
                table: "Location",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                collation: "NOCASE",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 60);

            migrationBuilder.CreateIndex(
                name: "IX_Visit_LocationId_Day_StartedAt_Id",
                table: "Visit",
                columns: new[] { "LocationId", "Day", "StartedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Visit_LocationId_Day_StartedAt_Id",
                table: "Visit");

            migrationBuilder.AlterColumn<string>(
                name: "DisplayName",
                table: "StaffUser",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 100,
                oldCollation: "NOCASE");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "Location",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 100,
                oldCollation: "NOCASE");

            migrationBuilder.AlterColumn<string>(
                name: "City",
                table: "Location",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 60,
                oldCollation: "NOCASE");

            migrationBuilder.CreateIndex(
                name: "IX_Visit_LocationId_Day",
                table: "Visit",
                columns: new[] { "LocationId", "Day" });
        }
    }
}
