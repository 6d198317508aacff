using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "FollowedExit",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "CalendarLink",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Overdue = table.Column<int>(type: "INTEGER", nullable: false),
                    DueSoon = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FollowedExitId = table.Column<long>(type: "INTEGER", nullable: false),
                    EnrollmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    LwiaNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<long>(type: "INTEGER", nullable: true),
                    EnrolledIn = table.Column<byte>(type: "INTEGER", nullable: false),
                    PlannerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Program = table.Column<byte>(type: "INTEGER", nullable: false),
                    Window = table.Column<byte>(type: "INTEGER", nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Settled = table.Column<byte>(type: "INTEGER", nullable: false),
                    ShownFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OwedThrough = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastNameKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    FirstNameKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
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
