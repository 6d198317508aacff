using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddReferenceData : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "Lwia",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                collation: "Latin1_General_100_CI_AS",
                oldClrType: typeof(string),
                oldType: "nvarchar(100)",
                oldMaxLength: 100);

            migrationBuilder.AddColumn<string>(
                name: "BoardCode",
                table: "Lwia",
                type: "nvarchar(5)",
                maxLength: 5,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Lwia",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "HolidayChange",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    AddedAs = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    TakenOutFor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HolidayChange", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "OetContact",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    PhoneDigits = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    PhoneExtension = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    MailAddress = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Position = table.Column<int>(type: "int", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OetContact", x => x.Id);
                });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 1,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 2,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 3,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 4,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 5,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 6,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 7,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 10,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 11,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 13,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 14,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 15,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 17,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 18,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 19,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 20,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 21,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 22,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 23,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 24,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 25,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 26,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.UpdateData(
                table: "Lwia",
                keyColumn: "Number",
                keyValue: 90,
                columns: new[] { "BoardCode", "Version" },
                values: new object[] { null, 0 });

            migrationBuilder.CreateIndex(
                name: "IX_Lwia_BoardCode",
                table: "Lwia",
                column: "BoardCode",
                unique: true,
                filter: "[BoardCode] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OetContact_PublicId",
                table: "OetContact",
                column: "PublicId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HolidayChange");

            migrationBuilder.DropTable(
                name: "OetContact");

            migrationBuilder.DropIndex(
                name: "IX_Lwia_BoardCode",
                table: "Lwia");

            migrationBuilder.DropColumn(
                name: "BoardCode",
                table: "Lwia");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Lwia");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "Lwia",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(100)",
                oldMaxLength: 100,
                oldCollation: "Latin1_General_100_CI_AS");
        }
    }
}
