using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class VoidedSignatures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "VoidReason",
                table: "SignedPlan",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "VoidedAt",
                table: "SignedPlan",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VoidedById",
                table: "SignedPlan",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "VoidReason",
                table: "SignedPlan");

            migrationBuilder.DropColumn(
                name: "VoidedAt",
                table: "SignedPlan");

            migrationBuilder.DropColumn(
                name: "VoidedById",
                table: "SignedPlan");
        }
    }
}
