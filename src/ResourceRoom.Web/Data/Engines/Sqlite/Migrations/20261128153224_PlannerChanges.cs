using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PlannerChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id",
                table: "Enrollment");

            migrationBuilder.CreateTable(
                name: "PlannerChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EnrollmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BeforeId = table.Column<long>(type: "INTEGER", nullable: true),
                    AfterId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannerChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannerChange_Enrollment_EnrollmentId",
                        column: x => x.EnrollmentId,
                        principalTable: "Enrollment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannerChange_StaffUser_AfterId",
                        column: x => x.AfterId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannerChange_StaffUser_BeforeId",
                        column: x => x.BeforeId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id_LwiaNumber_OfficeId_Program",
                table: "Enrollment",
                columns: new[] { "PlannerId", "Status", "StatusSince", "Id", "LwiaNumber", "OfficeId", "Program" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannerChange_AfterId",
                table: "PlannerChange",
                column: "AfterId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannerChange_At",
                table: "PlannerChange",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_PlannerChange_BeforeId",
                table: "PlannerChange",
                column: "BeforeId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannerChange_EnrollmentId",
                table: "PlannerChange",
                column: "EnrollmentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlannerChange");

            migrationBuilder.DropIndex(
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id_LwiaNumber_OfficeId_Program",
                table: "Enrollment");

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id",
                table: "Enrollment",
                columns: new[] { "PlannerId", "Status", "StatusSince", "Id" });
        }
    }
}
