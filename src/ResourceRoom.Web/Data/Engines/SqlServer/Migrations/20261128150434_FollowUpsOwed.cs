using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FollowUpsOwed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "DigestOffAt",
                table: "StaffUser",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "FollowedExit",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "CalendarLink",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarLink_StaffUser_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpDigest",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Overdue = table.Column<int>(type: "int", nullable: false),
                    DueSoon = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpDigest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpDigest_StaffUser_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpOwed",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FollowedExitId = table.Column<long>(type: "bigint", nullable: false),
                    EnrollmentId = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    LwiaNumber = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<long>(type: "bigint", nullable: true),
                    EnrolledIn = table.Column<byte>(type: "tinyint", nullable: false),
                    PlannerId = table.Column<long>(type: "bigint", nullable: true),
                    Program = table.Column<byte>(type: "tinyint", nullable: false),
                    Window = table.Column<byte>(type: "tinyint", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    Settled = table.Column<byte>(type: "tinyint", nullable: false),
                    ShownFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    OwedThrough = table.Column<DateOnly>(type: "date", nullable: false),
                    LastNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FirstNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpOwed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpOwed_Enrollment_EnrollmentId",
                        column: x => x.EnrollmentId,
                        principalTable: "Enrollment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpOwed_FollowedExit_FollowedExitId",
                        column: x => x.FollowedExitId,
                        principalTable: "FollowedExit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FollowUpOwed_StaffUser_PlannerId",
                        column: x => x.PlannerId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarLink_AccountId",
                table: "CalendarLink",
                column: "AccountId",
                unique: true,
                filter: "\"RevokedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarLink_SecretHash",
                table: "CalendarLink",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDigest_AccountId_Day",
                table: "FollowUpDigest",
                columns: new[] { "AccountId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpOwed_Due_LastNameKey_FirstNameKey_Id_ShownFrom_OwedThrough_Place",
                table: "FollowUpOwed",
                columns: new[] { "Due", "LastNameKey", "FirstNameKey", "Id", "ShownFrom", "OwedThrough", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpOwed_EnrollmentId",
                table: "FollowUpOwed",
                column: "EnrollmentId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpOwed_FollowedExitId",
                table: "FollowUpOwed",
                column: "FollowedExitId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpOwed_LwiaNumber_Due_LastNameKey_FirstNameKey_Id_ShownFrom_OwedThrough_Place",
                table: "FollowUpOwed",
                columns: new[] { "LwiaNumber", "Due", "LastNameKey", "FirstNameKey", "Id", "ShownFrom", "OwedThrough", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpOwed_PlannerId_Due_LastNameKey_FirstNameKey_Id_ShownFrom_OwedThrough_Place",
                table: "FollowUpOwed",
                columns: new[] { "PlannerId", "Due", "LastNameKey", "FirstNameKey", "Id", "ShownFrom", "OwedThrough", "Place" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarLink");

            migrationBuilder.DropTable(
                name: "FollowUpDigest");

            migrationBuilder.DropTable(
                name: "FollowUpOwed");

            migrationBuilder.DropColumn(
                name: "DigestOffAt",
                table: "StaffUser");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "FollowedExit");
        }
    }
}
