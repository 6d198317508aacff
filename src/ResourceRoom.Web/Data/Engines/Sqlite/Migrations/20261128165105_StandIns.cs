using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StandIns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StandIn",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlannerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ColleagueId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedById = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandIn", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StandIn_StaffUser_ColleagueId",
                        column: x => x.ColleagueId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandIn_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandIn_StaffUser_EndedById",
                        column: x => x.EndedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandIn_StaffUser_PlannerId",
                        column: x => x.PlannerId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StandIn_ColleagueId_LastDay",
                table: "StandIn",
                columns: new[] { "ColleagueId", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_StandIn_CreatedById",
                table: "StandIn",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_StandIn_EndedById",
                table: "StandIn",
                column: "EndedById");

            migrationBuilder.CreateIndex(
                name: "IX_StandIn_PlannerId_LastDay",
                table: "StandIn",
                columns: new[] { "PlannerId", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_StandIn_PublicId",
                table: "StandIn",
                column: "PublicId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StandIn");
        }
    }
}
