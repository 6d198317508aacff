using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Postgres.Migrations
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EnrollmentId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    BeforeId = table.Column<long>(type: "bigint", nullable: true),
                    AfterId = table.Column<long>(type: "bigint", nullable: true)
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
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id_LwiaNumber_Offic~",
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
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id_LwiaNumber_Offic~",
                table: "Enrollment");

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id",
                table: "Enrollment",
                columns: new[] { "PlannerId", "Status", "StatusSince", "Id" });
        }
    }
}
