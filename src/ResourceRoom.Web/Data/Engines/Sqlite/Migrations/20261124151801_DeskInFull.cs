using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResourceRoom.Web.Data.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DeskInFull : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Participant_BirthDateHash",
                table: "Participant");

            migrationBuilder.DropIndex(
                name: "IX_Participant_LastNameKey_FirstNameKey",
                table: "Participant");

            migrationBuilder.AddColumn<DateTime>(
                name: "RecordedAt",
                table: "Visit",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            // Every visit so far was typed in at check-in.
            migrationBuilder.Sql("UPDATE \"Visit\" SET \"RecordedAt\" = \"StartedAt\"");

            migrationBuilder.AddColumn<bool>(
                name: "WasNotCheckedOut",
                table: "Visit",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "StaffUser",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "InvitedAt",
                table: "StaffUser",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "InvitedById",
                table: "StaffUser",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastOneTimeStep",
                table: "StaffUser",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FirstNameSound",
                table: "Participant",
                type: "TEXT",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LastNameSound",
                table: "Participant",
                type: "TEXT",
                maxLength: 12,
                nullable: true);

            // With its reference at once: adding that later would copy the whole table outside the transaction.
            migrationBuilder.Sql("ALTER TABLE \"Participant\" ADD COLUMN \"MergedIntoId\" INTEGER NULL CONSTRAINT \"FK_Participant_Participant_MergedIntoId\" REFERENCES \"Participant\" (\"Id\") ON DELETE RESTRICT");

            migrationBuilder.CreateTable(
                name: "DifferentPeople",
                columns: table => new
                {
                    FirstId = table.Column<long>(type: "INTEGER", nullable: false),
                    SecondId = table.Column<long>(type: "INTEGER", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SaidById = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DifferentPeople", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_DifferentPeople_Participant_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DifferentPeople_Participant_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EoItems",
                columns: table => new
                {
                    ParticipantId = table.Column<long>(type: "INTEGER", nullable: false),
                    Disability = table.Column<bool>(type: "INTEGER", nullable: true),
                    DisabilityState = table.Column<byte>(type: "INTEGER", nullable: false),
                    LimitedEnglish = table.Column<bool>(type: "INTEGER", nullable: true),
                    LimitedEnglishState = table.Column<byte>(type: "INTEGER", nullable: false),
                    PreferredLanguage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PreferredLanguageState = table.Column<byte>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EoItems", x => x.ParticipantId);
                    table.ForeignKey(
                        name: "FK_EoItems_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JobRun",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRun", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMail",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BodyCipher = table.Column<byte[]>(type: "BLOB", maxLength: 8000, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastFailure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ParticipantCard",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<long>(type: "INTEGER", nullable: false),
                    CodeCipher = table.Column<byte[]>(type: "BLOB", maxLength: 64, nullable: false),
                    CodeHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IssuedById = table.Column<long>(type: "INTEGER", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevokedById = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipantCard", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParticipantCard_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParticipantMerge",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeptId = table.Column<long>(type: "INTEGER", nullable: false),
                    MergedId = table.Column<long>(type: "INTEGER", nullable: false),
                    MergedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MergedById = table.Column<long>(type: "INTEGER", nullable: false),
                    BeforeCipher = table.Column<byte[]>(type: "BLOB", maxLength: 16000, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneById = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipantMerge", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParticipantMerge_Participant_KeptId",
                        column: x => x.KeptId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ParticipantMerge_Participant_MergedId",
                        column: x => x.MergedId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomHours",
                columns: table => new
                {
                    LocationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<byte>(type: "INTEGER", nullable: false),
                    OpensAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    ClosesAt = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomHours", x => new { x.LocationId, x.Weekday });
                    table.ForeignKey(
                        name: "FK_RoomHours_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitCorrection",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VisitId = table.Column<long>(type: "INTEGER", nullable: false),
                    CorrectedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CorrectedById = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCorrection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VisitCorrection_StaffUser_CorrectedById",
                        column: x => x.CorrectedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitCorrection_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParticipantMergeMove",
                columns: table => new
                {
                    MergeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<byte>(type: "INTEGER", nullable: false),
                    RowId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipantMergeMove", x => new { x.MergeId, x.Kind, x.RowId });
                    table.ForeignKey(
                        name: "FK_ParticipantMergeMove_ParticipantMerge_MergeId",
                        column: x => x.MergeId,
                        principalTable: "ParticipantMerge",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_BirthDateHash_LastNameKey",
                table: "Participant",
                columns: new[] { "BirthDateHash", "LastNameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_LastNameKey_FirstNameKey_Zip",
                table: "Participant",
                columns: new[] { "LastNameKey", "FirstNameKey", "Zip" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_LastNameSound_FirstNameSound",
                table: "Participant",
                columns: new[] { "LastNameSound", "FirstNameSound" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_MergedIntoId",
                table: "Participant",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_DifferentPeople_SecondId",
                table: "DifferentPeople",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_JobRun_Job_Slot",
                table: "JobRun",
                columns: new[] { "Job", "Slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMail_NextTryAt",
                table: "OutboxMail",
                column: "NextTryAt",
                filter: "\"NextTryAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ParticipantCard_CodeHash",
                table: "ParticipantCard",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ParticipantCard_ParticipantId",
                table: "ParticipantCard",
                column: "ParticipantId",
                unique: true,
                filter: "\"RevokedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ParticipantMerge_KeptId",
                table: "ParticipantMerge",
                column: "KeptId");

            migrationBuilder.CreateIndex(
                name: "IX_ParticipantMerge_MergedId",
                table: "ParticipantMerge",
                column: "MergedId");

            migrationBuilder.CreateIndex(
                name: "IX_ParticipantMerge_PublicId",
                table: "ParticipantMerge",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VisitCorrection_CorrectedById",
                table: "VisitCorrection",
                column: "CorrectedById");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCorrection_VisitId",
                table: "VisitCorrection",
                column: "VisitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Participant_Participant_MergedIntoId",
                table: "Participant");

            migrationBuilder.DropTable(
                name: "DifferentPeople");

            migrationBuilder.DropTable(
                name: "EoItems");

            migrationBuilder.DropTable(
                name: "JobRun");

            migrationBuilder.DropTable(
                name: "OutboxMail");

            migrationBuilder.DropTable(
                name: "ParticipantCard");

            migrationBuilder.DropTable(
                name: "ParticipantMergeMove");

            migrationBuilder.DropTable(
                name: "RoomHours");

            migrationBuilder.DropTable(
                name: "VisitCorrection");

            migrationBuilder.DropTable(
                name: "ParticipantMerge");

            migrationBuilder.DropIndex(
                name: "IX_Participant_BirthDateHash_LastNameKey",
                table: "Participant");

            migrationBuilder.DropIndex(
                name: "IX_Participant_LastNameKey_FirstNameKey_Zip",
                table: "Participant");

            migrationBuilder.DropIndex(
                name: "IX_Participant_LastNameSound_FirstNameSound",
                table: "Participant");

            migrationBuilder.DropIndex(
                name: "IX_Participant_MergedIntoId",
                table: "Participant");

            migrationBuilder.DropColumn(
                name: "RecordedAt",
                table: "Visit");

            migrationBuilder.DropColumn(
                name: "WasNotCheckedOut",
                table: "Visit");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "StaffUser");

            migrationBuilder.DropColumn(
                name: "InvitedAt",
                table: "StaffUser");

            migrationBuilder.DropColumn(
                name: "InvitedById",
                table: "StaffUser");

            migrationBuilder.DropColumn(
                name: "LastOneTimeStep",
                table: "StaffUser");

            migrationBuilder.DropColumn(
                name: "FirstNameSound",
                table: "Participant");

            migrationBuilder.DropColumn(
                name: "LastNameSound",
                table: "Participant");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Participant");

            migrationBuilder.CreateIndex(
                name: "IX_Participant_BirthDateHash",
                table: "Participant",
                column: "BirthDateHash");

            migrationBuilder.CreateIndex(
                name: "IX_Participant_LastNameKey_FirstNameKey",
                table: "Participant",
                columns: new[] { "LastNameKey", "FirstNameKey" });
        }
    }
}
