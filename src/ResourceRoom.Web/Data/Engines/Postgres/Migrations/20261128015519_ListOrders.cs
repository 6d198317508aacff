using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Postgres.Migrations
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
                name: "NormalizedEmail",
                table: "StaffUser",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(256)",
                oldMaxLength: 256,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "DisplayName",
                table: "StaffUser",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                collation: "und-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100);

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "Location",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                collation: "und-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100);

            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "Location",
                type: "character varying(6)",
                maxLength: 6,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(6)",
                oldMaxLength: 6);

            migrationBuilder.AlterColumn<string>(
                name: "City",
                table: "Location",
                type: "character varying(60)",
                maxLength: 60,
                nullable: false,
                collation: "und-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(60)",
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
                name: "NormalizedEmail",
                table: "StaffUser",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(256)",
                oldMaxLength: 256,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "DisplayName",
                table: "StaffUser",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100,
                oldCollation: "und-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "Location",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100,
                oldCollation: "und-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "Location",
                type: "character varying(6)",
                maxLength: 6,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(6)",
                oldMaxLength: 6,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "City",
                table: "Location",
                type: "character varying(60)",
                maxLength: 60,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(60)",
                oldMaxLength: 60,
                oldCollation: "und-x-icu");

            migrationBuilder.CreateIndex(
                name: "IX_Visit_LocationId_Day",
                table: "Visit",
                columns: new[] { "LocationId", "Day" });
        }
    }
}
