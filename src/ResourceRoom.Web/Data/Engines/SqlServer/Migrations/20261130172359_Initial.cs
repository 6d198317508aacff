using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace ResourceRoom.Web.Data.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessLine",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    LocationId = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    SubjectKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessLine", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ActivityEvent",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    LocationId = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    SubjectKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Detail = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityEvent", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKey",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ExtractDueDate",
                columns: table => new
                {
                    Due = table.Column<byte>(type: "tinyint", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtractDueDate", x => x.Due);
                });

            migrationBuilder.CreateTable(
                name: "FormSubmission",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ContentHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormSubmission", x => x.Key);
                });

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
                name: "JobRun",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Slot = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRun", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyCheck",
                columns: table => new
                {
                    Purpose = table.Column<byte>(type: "tinyint", nullable: false),
                    Version = table.Column<byte>(type: "tinyint", nullable: false),
                    Value = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyCheck", x => new { x.Purpose, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Lwia",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    Counties = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    BoardCode = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lwia", x => x.Number);
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

            migrationBuilder.CreateTable(
                name: "OutboxMail",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToAddress = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BodyCipher = table.Column<byte[]>(type: "varbinary(max)", maxLength: 48000, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastFailure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Participant",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PirlKey = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    FirstNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FirstNameSound = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LastName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    LastNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LastNameSound = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Zip = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: true),
                    ZipPlusFour = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true),
                    SsnCipher = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: true),
                    SsnHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    SsnLastFour = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true),
                    BirthDateCipher = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: true),
                    BirthDateHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    LaborForceStatus = table.Column<byte>(type: "tinyint", nullable: true),
                    Hispanic = table.Column<bool>(type: "bit", nullable: true),
                    Race = table.Column<byte>(type: "tinyint", nullable: true),
                    Gender = table.Column<byte>(type: "tinyint", nullable: true),
                    Class = table.Column<byte>(type: "tinyint", nullable: false),
                    IsRegistered = table.Column<bool>(type: "bit", nullable: false),
                    MergedIntoId = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    BirthDateResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    BirthDateResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    FirstNameResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstNameResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    GenderResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    GenderResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    HispanicResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    HispanicResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    LaborForceStatusResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    LaborForceStatusResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    LastNameResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    LastNameResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    RaceResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    RaceResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    SsnResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    SsnResponse_State = table.Column<byte>(type: "tinyint", nullable: false),
                    ZipResponse_On = table.Column<DateOnly>(type: "date", nullable: true),
                    ZipResponse_State = table.Column<byte>(type: "tinyint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participant_Participant_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonBlock",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    AnswersCipher = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonBlock", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "PlanService",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Category = table.Column<byte>(type: "tinyint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    Pirl = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSyncedOnly = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanService", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Role",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Role", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Service",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    IsSignificantStaffInvolvement = table.Column<bool>(type: "bit", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    DeskKey = table.Column<int>(type: "int", nullable: true),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Service", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SummaryBuild",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Builds = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SummaryBuild", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Location",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LwiaNumber = table.Column<int>(type: "int", nullable: false),
                    FirstFacts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EstablishedRecordedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    SiteType = table.Column<byte>(type: "tinyint", nullable: false),
                    City = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    Computers = table.Column<int>(type: "int", nullable: false),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Location", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Location_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Instrument = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Result = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VoidedById = table.Column<long>(type: "bigint", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessment_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Barrier",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    IdentifiedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ResolvedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedById = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Barrier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Barrier_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CareerPlan",
                columns: table => new
                {
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    LastSyncAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SyncFailedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SyncFailure = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareerPlan", x => x.ParticipantId);
                    table.ForeignKey(
                        name: "FK_CareerPlan_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustomerContact",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    EnteredOnId = table.Column<long>(type: "bigint", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Street = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    City = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    State = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true),
                    Zip = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: true),
                    ZipPlusFour = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true),
                    AddressConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PreferredWay = table.Column<byte>(type: "tinyint", nullable: true),
                    PreferredTime = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerContact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustomerContact_Participant_EnteredOnId",
                        column: x => x.EnteredOnId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CustomerContact_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DifferentPeople",
                columns: table => new
                {
                    FirstId = table.Column<long>(type: "bigint", nullable: false),
                    SecondId = table.Column<long>(type: "bigint", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SaidById = table.Column<long>(type: "bigint", nullable: false)
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
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Disability = table.Column<bool>(type: "bit", nullable: true),
                    DisabilityState = table.Column<byte>(type: "tinyint", nullable: false),
                    LimitedEnglish = table.Column<bool>(type: "bit", nullable: true),
                    LimitedEnglishState = table.Column<byte>(type: "tinyint", nullable: false),
                    PreferredLanguage = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    PreferredLanguageState = table.Column<byte>(type: "tinyint", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedById = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                name: "FollowedExit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    ExitOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Program = table.Column<byte>(type: "tinyint", nullable: false),
                    FirstContactOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastContactOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ServiceProvidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsEvidenceInDoubt = table.Column<bool>(type: "bit", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowedExit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowedExit_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormerName",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    LastName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    MergedId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerName", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerName_Participant_MergedId",
                        column: x => x.MergedId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerName_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Goal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    TargetOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedById = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Goal_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParticipantMerge",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KeptId = table.Column<long>(type: "bigint", nullable: false),
                    MergedId = table.Column<long>(type: "bigint", nullable: false),
                    MergedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MergedById = table.Column<long>(type: "bigint", nullable: false),
                    BeforeCipher = table.Column<byte[]>(type: "varbinary(max)", maxLength: 16000, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoneById = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                name: "ParticipantPass",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    CodeCipher = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: false),
                    CodeHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IssuedById = table.Column<long>(type: "bigint", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipantPass", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParticipantPass_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonChange_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignedPlan",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    How = table.Column<byte>(type: "tinyint", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VoidedById = table.Column<long>(type: "bigint", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignedPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignedPlan_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SimilarPair",
                columns: table => new
                {
                    FirstId = table.Column<long>(type: "bigint", nullable: false),
                    SecondId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SimilarPair", x => new { x.SecondId, x.FirstId });
                    table.ForeignKey(
                        name: "FK_SimilarPair_Participant_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SimilarPair_Participant_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanServiceHold",
                columns: table => new
                {
                    PlanServiceId = table.Column<int>(type: "int", nullable: false),
                    Program = table.Column<byte>(type: "tinyint", nullable: false),
                    Hold = table.Column<byte>(type: "tinyint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanServiceHold", x => new { x.PlanServiceId, x.Program });
                    table.ForeignKey(
                        name: "FK_PlanServiceHold_PlanService_PlanServiceId",
                        column: x => x.PlanServiceId,
                        principalTable: "PlanService",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleClaim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleClaim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoleClaim_Role_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Role",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LocationVersion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LwiaNumber = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Through = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    ClosedThrough = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    SiteType = table.Column<byte>(type: "tinyint", nullable: false),
                    City = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    County = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Computers = table.Column<int>(type: "int", nullable: false),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LocationVersion_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoomDay",
                columns: table => new
                {
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Visits = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomDay", x => new { x.LocationId, x.Day });
                    table.ForeignKey(
                        name: "FK_RoomDay_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomDayChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomDayChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoomDayChange_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomVisitor",
                columns: table => new
                {
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    FirstNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LastNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomVisitor", x => new { x.LocationId, x.ParticipantId });
                    table.ForeignKey(
                        name: "FK_RoomVisitor_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomVisitor_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffUser",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DisplayName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    LwiaNumber = table.Column<int>(type: "int", nullable: true),
                    OfficeId = table.Column<long>(type: "bigint", nullable: true),
                    Programs = table.Column<byte>(type: "tinyint", nullable: true),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: true),
                    Employer = table.Column<int>(type: "int", nullable: true),
                    Partner = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    InvitedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    InvitedById = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AccessEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DigestOffAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastOneTimeStep = table.Column<long>(type: "bigint", nullable: true),
                    ProofFailedCount = table.Column<int>(type: "int", nullable: false),
                    ProofLockoutEnd = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffUser_Location_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StaffUser_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StaffUser_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustomerAlternate",
                columns: table => new
                {
                    ContactId = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Relation = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    PhoneDigits = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    PhoneExtension = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerAlternate", x => new { x.ContactId, x.Place });
                    table.ForeignKey(
                        name: "FK_CustomerAlternate_CustomerContact_ContactId",
                        column: x => x.ContactId,
                        principalTable: "CustomerContact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CustomerPhone",
                columns: table => new
                {
                    ContactId = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Digits = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Extension = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: true),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    MayText = table.Column<bool>(type: "bit", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerPhone", x => new { x.ContactId, x.Place });
                    table.ForeignKey(
                        name: "FK_CustomerPhone_CustomerContact_ContactId",
                        column: x => x.ContactId,
                        principalTable: "CustomerContact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpWindow",
                columns: table => new
                {
                    FollowedExitId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<byte>(type: "tinyint", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    Settled = table.Column<byte>(type: "tinyint", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MetBy = table.Column<byte>(type: "tinyint", nullable: true),
                    LastContact = table.Column<DateOnly>(type: "date", nullable: true),
                    ShownFrom = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpWindow", x => new { x.FollowedExitId, x.Name });
                    table.ForeignKey(
                        name: "FK_FollowUpWindow_FollowedExit_FollowedExitId",
                        column: x => x.FollowedExitId,
                        principalTable: "FollowedExit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LookupName",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    FirstNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LastNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsWholeFirst = table.Column<bool>(type: "bit", nullable: false),
                    IsWholeLast = table.Column<bool>(type: "bit", nullable: false),
                    FormerNameId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookupName", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LookupName_FormerName_FormerNameId",
                        column: x => x.FormerNameId,
                        principalTable: "FormerName",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LookupName_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GoalStatusChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GoalId = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalStatusChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoalStatusChange_Goal_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParticipantMergeMove",
                columns: table => new
                {
                    MergeId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    RowId = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "AccessReview",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    QuarterStart = table.Column<DateOnly>(type: "date", nullable: false),
                    LwiaNumber = table.Column<int>(type: "int", nullable: true),
                    Accounts = table.Column<int>(type: "int", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedById = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessReview_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessReview_StaffUser_ConfirmedById",
                        column: x => x.ConfirmedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "CaseNoteDraft",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FormKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    OwnerId = table.Column<long>(type: "bigint", nullable: false),
                    Entries = table.Column<string>(type: "nvarchar(max)", maxLength: 40000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNoteDraft", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNoteDraft_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNoteDraft_StaffUser_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Enrollment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Program = table.Column<byte>(type: "tinyint", nullable: false),
                    ProgramYear = table.Column<int>(type: "int", nullable: false),
                    LwiaNumber = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnrolledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CustomerType = table.Column<byte>(type: "tinyint", nullable: false),
                    PlannerId = table.Column<long>(type: "bigint", nullable: true),
                    ExitedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExitRecordedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StatusSince = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ExitDueFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpectedExitOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enrollment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Enrollment_Location_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Enrollment_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Enrollment_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Enrollment_StaffUser_PlannerId",
                        column: x => x.PlannerId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExtractChecks",
                columns: table => new
                {
                    Version = table.Column<int>(type: "int", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Checks = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AddedById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtractChecks", x => x.Version);
                    table.ForeignKey(
                        name: "FK_ExtractChecks_StaffUser_AddedById",
                        column: x => x.AddedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExtractLayout",
                columns: table => new
                {
                    Version = table.Column<int>(type: "int", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AddedById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtractLayout", x => x.Version);
                    table.ForeignKey(
                        name: "FK_ExtractLayout_StaffUser_AddedById",
                        column: x => x.AddedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FederalExtract",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Quarter = table.Column<int>(type: "int", nullable: true),
                    Coverage = table.Column<byte>(type: "tinyint", nullable: false),
                    WithParticipants = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AskedById = table.Column<long>(type: "bigint", nullable: false),
                    AsOf = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Claim = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    Phase = table.Column<byte>(type: "tinyint", nullable: false),
                    Done = table.Column<int>(type: "int", nullable: false),
                    OutOf = table.Column<int>(type: "int", nullable: false),
                    LayoutVersion = table.Column<int>(type: "int", nullable: false),
                    CheckVersion = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    LeftOutWithoutSsn = table.Column<int>(type: "int", nullable: false),
                    LeftOutParticipants = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    FailuresByCheck = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ComparedWithId = table.Column<long>(type: "bigint", nullable: true),
                    RowsAdded = table.Column<int>(type: "int", nullable: false),
                    RowsLeftOut = table.Column<int>(type: "int", nullable: false),
                    RowsChanged = table.Column<int>(type: "int", nullable: false),
                    FilesDeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FederalExtract", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FederalExtract_FederalExtract_ComparedWithId",
                        column: x => x.ComparedWithId,
                        principalTable: "FederalExtract",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FederalExtract_StaffUser_AskedById",
                        column: x => x.AskedById,
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
                name: "InboxItem",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    To = table.Column<byte>(type: "tinyint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LwiaNumber = table.Column<int>(type: "int", nullable: true),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Path = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReadById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InboxItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InboxItem_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InboxItem_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InboxItem_StaffUser_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InboxItem_StaffUser_ReadById",
                        column: x => x.ReadById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LocationForm",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    LwiaNumber = table.Column<int>(type: "int", nullable: false),
                    LocationId = table.Column<long>(type: "bigint", nullable: true),
                    RoomName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Entries = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EventOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedThrough = table.Column<DateOnly>(type: "date", nullable: true),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    StaffGoToId = table.Column<long>(type: "bigint", nullable: true),
                    SubmittedFor = table.Column<DateOnly>(type: "date", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Submissions = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedPlace = table.Column<long>(type: "bigint", nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Reminded = table.Column<byte>(type: "tinyint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationForm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LocationForm_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocationForm_Location_StaffGoToId",
                        column: x => x.StaffGoToId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocationForm_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocationForm_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Placement",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    HourlyWage = table.Column<decimal>(type: "decimal(5,2)", precision: 5, scale: 2, nullable: true),
                    HoursPerWeek = table.Column<decimal>(type: "decimal(5,2)", precision: 5, scale: 2, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    VerifiedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VoidedById = table.Column<long>(type: "bigint", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Placement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Placement_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Placement_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Placement_StaffUser_VoidedById",
                        column: x => x.VoidedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomAssignment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomAssignment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoomAssignment_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomAssignment_StaffUser_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedReport",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    LwiaNumber = table.Column<int>(type: "int", nullable: true),
                    LocationId = table.Column<long>(type: "bigint", nullable: true),
                    ServiceId = table.Column<int>(type: "int", nullable: true),
                    Class = table.Column<byte>(type: "tinyint", nullable: true),
                    DividedBy = table.Column<byte>(type: "tinyint", nullable: true),
                    IsCompared = table.Column<bool>(type: "bit", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Period = table.Column<byte>(type: "tinyint", nullable: true),
                    Schedule = table.Column<byte>(type: "tinyint", nullable: true),
                    NextAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedReport_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SavedReport_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SavedReport_Service_ServiceId",
                        column: x => x.ServiceId,
                        principalTable: "Service",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SavedReport_StaffUser_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignInSession",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    Stamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    BeganAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RoomCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    From = table.Column<string>(type: "nvarchar(45)", maxLength: 45, nullable: true),
                    Browser = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    WrongPasswords = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInSession", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignInSession_StaffUser_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserClaim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserClaim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffUserClaim_StaffUser_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserLogin",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    UserId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserLogin", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_StaffUserLogin_StaffUser_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserRole",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    RoleId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserRole", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_StaffUserRole_Role_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Role",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_StaffUserRole_StaffUser_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StaffUserToken",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserToken", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_StaffUserToken_StaffUser_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StandIn",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlannerId = table.Column<long>(type: "bigint", nullable: false),
                    ColleagueId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedById = table.Column<long>(type: "bigint", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "StoredFile",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Bytes = table.Column<int>(type: "int", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentById = table.Column<long>(type: "bigint", nullable: false),
                    HeldFor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HeldUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoredFile_StaffUser_SentById",
                        column: x => x.SentById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrackingSystem",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LwiaNumber = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    ContactName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ContactEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    ContactPhone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedById = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PausedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PausedBecause = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsAllOrNothing = table.Column<bool>(type: "bit", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NoticedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConflictsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Conflicts = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrackingSystem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrackingSystem_Lwia_LwiaNumber",
                        column: x => x.LwiaNumber,
                        principalTable: "Lwia",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrackingSystem_StaffUser_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Visit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WasNotCheckedOut = table.Column<bool>(type: "bit", nullable: false),
                    LaborForceStatus = table.Column<byte>(type: "tinyint", nullable: true),
                    LaborForceStatusState = table.Column<byte>(type: "tinyint", nullable: false),
                    Class = table.Column<byte>(type: "tinyint", nullable: false),
                    IsReportable = table.Column<bool>(type: "bit", nullable: false),
                    BecameReportableAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Source = table.Column<byte>(type: "tinyint", nullable: false),
                    TechnicianId = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Visit_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visit_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visit_StaffUser_TechnicianId",
                        column: x => x.TechnicianId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomLookupName",
                columns: table => new
                {
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    LookupNameId = table.Column<long>(type: "bigint", nullable: false),
                    FirstNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LastNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsWholeFirst = table.Column<bool>(type: "bit", nullable: false),
                    IsWholeLast = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomLookupName", x => new { x.LookupNameId, x.LocationId });
                    table.ForeignKey(
                        name: "FK_RoomLookupName_Location_LocationId",
                        column: x => x.LocationId,
                        principalTable: "Location",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomLookupName_LookupName_LookupNameId",
                        column: x => x.LookupNameId,
                        principalTable: "LookupName",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnrollmentFact",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnrollmentId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VoidedById = table.Column<long>(type: "bigint", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnrollmentFact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnrollmentFact_Enrollment_EnrollmentId",
                        column: x => x.EnrollmentId,
                        principalTable: "Enrollment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnrollmentFact_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnrollmentFact_StaffUser_VoidedById",
                        column: x => x.VoidedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpDue",
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
                    Month = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Through = table.Column<DateOnly>(type: "date", nullable: false),
                    List = table.Column<byte>(type: "tinyint", nullable: false),
                    Window = table.Column<byte>(type: "tinyint", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    LastNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FirstNameKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsNothingPlanned = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpDue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpDue_Enrollment_EnrollmentId",
                        column: x => x.EnrollmentId,
                        principalTable: "Enrollment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpDue_FollowedExit_FollowedExitId",
                        column: x => x.FollowedExitId,
                        principalTable: "FollowedExit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FollowUpDue_StaffUser_PlannerId",
                        column: x => x.PlannerId,
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

            migrationBuilder.CreateTable(
                name: "PlannerChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EnrollmentId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "Step",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    EnrollmentId = table.Column<long>(type: "bigint", nullable: false),
                    ServiceId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    Provider = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Dollars = table.Column<decimal>(type: "decimal(12,2)", precision: 12, scale: 2, nullable: true),
                    Hours = table.Column<decimal>(type: "decimal(7,2)", precision: 7, scale: 2, nullable: true),
                    ScheduledStart = table.Column<DateOnly>(type: "date", nullable: true),
                    ScheduledEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    ActualStart = table.Column<DateOnly>(type: "date", nullable: true),
                    ActualEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: true),
                    FundingConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FundingConfirmedById = table.Column<long>(type: "bigint", nullable: true),
                    NeedConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NeedConfirmedById = table.Column<long>(type: "bigint", nullable: true),
                    MarkedDoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    SourceService = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedById = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Step", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Step_Enrollment_EnrollmentId",
                        column: x => x.EnrollmentId,
                        principalTable: "Enrollment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Step_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Step_PlanService_ServiceId",
                        column: x => x.ServiceId,
                        principalTable: "PlanService",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExtractChunk",
                columns: table => new
                {
                    ExtractId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Cipher = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtractChunk", x => new { x.ExtractId, x.Kind, x.Number });
                    table.ForeignKey(
                        name: "FK_ExtractChunk_FederalExtract_ExtractId",
                        column: x => x.ExtractId,
                        principalTable: "FederalExtract",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LocationFormStep",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FormId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    EventOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedThrough = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    FieldComments = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationFormStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LocationFormStep_LocationForm_FormId",
                        column: x => x.FormId,
                        principalTable: "LocationForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LocationFormStep_StaffUser_ById",
                        column: x => x.ById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportRecipient",
                columns: table => new
                {
                    ReportId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportRecipient", x => new { x.ReportId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_ReportRecipient_SavedReport_ReportId",
                        column: x => x.ReportId,
                        principalTable: "SavedReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportRecipient_StaffUser_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustomerExit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<byte>(type: "tinyint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoneById = table.Column<long>(type: "bigint", nullable: true),
                    UndoReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    RequestId = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerExit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustomerExit_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CustomerExit_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CustomerExit_StaffUser_UndoneById",
                        column: x => x.UndoneById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CustomerExit_StoredFile_RequestId",
                        column: x => x.RequestId,
                        principalTable: "StoredFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Exclusion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileId = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VoidedById = table.Column<long>(type: "bigint", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Exclusion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Exclusion_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Exclusion_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Exclusion_StaffUser_VoidedById",
                        column: x => x.VoidedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Exclusion_StoredFile_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LocationFormFile",
                columns: table => new
                {
                    FileId = table.Column<long>(type: "bigint", nullable: false),
                    FormId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationFormFile", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_LocationFormFile_LocationForm_FormId",
                        column: x => x.FormId,
                        principalTable: "LocationForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LocationFormFile_StoredFile_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoredFileContent",
                columns: table => new
                {
                    FileId = table.Column<long>(type: "bigint", nullable: false),
                    Cipher = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFileContent", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_StoredFileContent_StoredFile_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ApiKey",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SystemId = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    End = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApiKey_TrackingSystem_SystemId",
                        column: x => x.SystemId,
                        principalTable: "TrackingSystem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChecklistAnswer",
                columns: table => new
                {
                    SystemId = table.Column<long>(type: "bigint", nullable: false),
                    Point = table.Column<byte>(type: "tinyint", nullable: false),
                    IsYes = table.Column<bool>(type: "bit", nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChecklistAnswer", x => new { x.SystemId, x.Point });
                    table.ForeignKey(
                        name: "FK_ChecklistAnswer_TrackingSystem_SystemId",
                        column: x => x.SystemId,
                        principalTable: "TrackingSystem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SystemPerson",
                columns: table => new
                {
                    SystemId = table.Column<long>(type: "bigint", nullable: false),
                    SenderId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemPerson", x => new { x.SystemId, x.SenderId });
                    table.ForeignKey(
                        name: "FK_SystemPerson_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SystemPerson_TrackingSystem_SystemId",
                        column: x => x.SystemId,
                        principalTable: "TrackingSystem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SystemVisit",
                columns: table => new
                {
                    SystemId = table.Column<long>(type: "bigint", nullable: false),
                    SenderId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VisitId = table.Column<long>(type: "bigint", nullable: false),
                    LocationId = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Status = table.Column<byte>(type: "tinyint", nullable: true),
                    StatusState = table.Column<byte>(type: "tinyint", nullable: false),
                    Services = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    NoteHash = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: true),
                    PersonHash = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    RowHash = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemVisit", x => new { x.SystemId, x.SenderId });
                    table.ForeignKey(
                        name: "FK_SystemVisit_TrackingSystem_SystemId",
                        column: x => x.SystemId,
                        principalTable: "TrackingSystem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SystemVisit_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitCorrection",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VisitId = table.Column<long>(type: "bigint", nullable: false),
                    CorrectedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CorrectedById = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
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
                name: "VisitService",
                columns: table => new
                {
                    VisitId = table.Column<long>(type: "bigint", nullable: false),
                    ServiceId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitService", x => new { x.VisitId, x.ServiceId });
                    table.ForeignKey(
                        name: "FK_VisitService_Service_ServiceId",
                        column: x => x.ServiceId,
                        principalTable: "Service",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitService_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitVoid",
                columns: table => new
                {
                    VisitId = table.Column<long>(type: "bigint", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VoidedById = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitVoid", x => x.VisitId);
                    table.ForeignKey(
                        name: "FK_VisitVoid_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseNote",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: false),
                    Outcome = table.Column<byte>(type: "tinyint", nullable: true),
                    Method = table.Column<byte>(type: "tinyint", nullable: true),
                    SpokeWith = table.Column<byte>(type: "tinyint", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    StepId = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    InErrorAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    InErrorById = table.Column<long>(type: "bigint", nullable: true),
                    InErrorReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNote_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNote_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNote_StaffUser_InErrorById",
                        column: x => x.InErrorById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNote_Step_StepId",
                        column: x => x.StepId,
                        principalTable: "Step",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StepBarrier",
                columns: table => new
                {
                    StepId = table.Column<long>(type: "bigint", nullable: false),
                    BarrierId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StepBarrier", x => new { x.StepId, x.BarrierId });
                    table.ForeignKey(
                        name: "FK_StepBarrier_Barrier_BarrierId",
                        column: x => x.BarrierId,
                        principalTable: "Barrier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StepBarrier_Step_StepId",
                        column: x => x.StepId,
                        principalTable: "Step",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StepGoal",
                columns: table => new
                {
                    StepId = table.Column<long>(type: "bigint", nullable: false),
                    GoalId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StepGoal", x => new { x.StepId, x.GoalId });
                    table.ForeignKey(
                        name: "FK_StepGoal_Goal_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StepGoal_Step_StepId",
                        column: x => x.StepId,
                        principalTable: "Step",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StepStatusChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StepId = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StepStatusChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StepStatusChange_Step_StepId",
                        column: x => x.StepId,
                        principalTable: "Step",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EndedEnrollment",
                columns: table => new
                {
                    ExitId = table.Column<long>(type: "bigint", nullable: false),
                    EnrollmentId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EndedEnrollment", x => new { x.ExitId, x.EnrollmentId });
                    table.ForeignKey(
                        name: "FK_EndedEnrollment_CustomerExit_ExitId",
                        column: x => x.ExitId,
                        principalTable: "CustomerExit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EndedEnrollment_Enrollment_EnrollmentId",
                        column: x => x.EnrollmentId,
                        principalTable: "Enrollment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExitMove",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ExitId = table.Column<long>(type: "bigint", nullable: false),
                    Before = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBefore = table.Column<DateOnly>(type: "date", nullable: false),
                    After = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExitMove", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExitMove_CustomerExit_ExitId",
                        column: x => x.ExitId,
                        principalTable: "CustomerExit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExitMove_StaffUser_ById",
                        column: x => x.ById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Load",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SystemId = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    IsCheck = table.Column<bool>(type: "bit", nullable: false),
                    IsAllOrNothing = table.Column<bool>(type: "bit", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    RowsInFile = table.Column<int>(type: "int", nullable: false),
                    SameFileAsId = table.Column<long>(type: "bigint", nullable: true),
                    IdempotencyKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ById = table.Column<long>(type: "bigint", nullable: true),
                    ByKeyId = table.Column<long>(type: "bigint", nullable: true),
                    Claim = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    DoneThrough = table.Column<long>(type: "bigint", nullable: false),
                    New = table.Column<int>(type: "int", nullable: false),
                    Updated = table.Column<int>(type: "int", nullable: false),
                    Unchanged = table.Column<int>(type: "int", nullable: false),
                    Voided = table.Column<int>(type: "int", nullable: false),
                    Rejected = table.Column<int>(type: "int", nullable: false),
                    Withheld = table.Column<int>(type: "int", nullable: false),
                    NewPeople = table.Column<int>(type: "int", nullable: false),
                    KeptOnFile = table.Column<int>(type: "int", nullable: false),
                    KeptCorrections = table.Column<int>(type: "int", nullable: false),
                    PossibleDoubles = table.Column<int>(type: "int", nullable: false),
                    BecameReportable = table.Column<int>(type: "int", nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    TallyCipher = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    IsAccepted = table.Column<bool>(type: "bit", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedById = table.Column<long>(type: "bigint", nullable: true),
                    DecidedBecause = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Load", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Load_ApiKey_ByKeyId",
                        column: x => x.ByKeyId,
                        principalTable: "ApiKey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Load_Load_SameFileAsId",
                        column: x => x.SameFileAsId,
                        principalTable: "Load",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Load_StaffUser_ById",
                        column: x => x.ById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Load_StaffUser_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Load_TrackingSystem_SystemId",
                        column: x => x.SystemId,
                        principalTable: "TrackingSystem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseNoteAddendum",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NoteId = table.Column<long>(type: "bigint", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNoteAddendum", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNoteAddendum_CaseNote_NoteId",
                        column: x => x.NoteId,
                        principalTable: "CaseNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNoteAddendum_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseNoteWord",
                columns: table => new
                {
                    NoteId = table.Column<long>(type: "bigint", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNoteWord", x => new { x.Word, x.NoteId });
                    table.ForeignKey(
                        name: "FK_CaseNoteWord_CaseNote_NoteId",
                        column: x => x.NoteId,
                        principalTable: "CaseNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpDecline",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    EnrollmentId = table.Column<long>(type: "bigint", nullable: false),
                    StepId = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsAttemptAttested = table.Column<bool>(type: "bit", nullable: false),
                    IsDocumentationAttested = table.Column<bool>(type: "bit", nullable: false),
                    NoteId = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TakenBackAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TakenBackById = table.Column<long>(type: "bigint", nullable: true),
                    ExitUndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpDecline", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpDecline_CaseNote_NoteId",
                        column: x => x.NoteId,
                        principalTable: "CaseNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpDecline_Enrollment_EnrollmentId",
                        column: x => x.EnrollmentId,
                        principalTable: "Enrollment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpDecline_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpDecline_StaffUser_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpDecline_StaffUser_TakenBackById",
                        column: x => x.TakenBackById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpDecline_Step_StepId",
                        column: x => x.StepId,
                        principalTable: "Step",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LoadChunk",
                columns: table => new
                {
                    LoadId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Cipher = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadChunk", x => new { x.LoadId, x.Number });
                    table.ForeignKey(
                        name: "FK_LoadChunk_Load_LoadId",
                        column: x => x.LoadId,
                        principalTable: "Load",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LoadReject",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    LoadId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<long>(type: "bigint", nullable: false),
                    VisitId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Column = table.Column<int>(type: "int", nullable: true),
                    Code = table.Column<int>(type: "int", nullable: false),
                    Found = table.Column<string>(type: "nvarchar(61)", maxLength: 61, nullable: false),
                    Hint = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadReject", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoadReject_Load_LoadId",
                        column: x => x.LoadId,
                        principalTable: "Load",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PossibleDouble",
                columns: table => new
                {
                    LoadId = table.Column<long>(type: "bigint", nullable: false),
                    VisitId = table.Column<long>(type: "bigint", nullable: false),
                    OtherId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PossibleDouble", x => new { x.LoadId, x.VisitId, x.OtherId });
                    table.ForeignKey(
                        name: "FK_PossibleDouble_Load_LoadId",
                        column: x => x.LoadId,
                        principalTable: "Load",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TurnedVisit",
                columns: table => new
                {
                    LoadId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<long>(type: "bigint", nullable: false),
                    VisitId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    IsOtherPerson = table.Column<bool>(type: "bit", nullable: false),
                    KnownOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TurnedVisit", x => new { x.LoadId, x.Line });
                    table.ForeignKey(
                        name: "FK_TurnedVisit_Load_LoadId",
                        column: x => x.LoadId,
                        principalTable: "Load",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseNoteFile",
                columns: table => new
                {
                    FileId = table.Column<long>(type: "bigint", nullable: false),
                    NoteId = table.Column<long>(type: "bigint", nullable: false),
                    AddendumId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNoteFile", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_CaseNoteFile_CaseNoteAddendum_AddendumId",
                        column: x => x.AddendumId,
                        principalTable: "CaseNoteAddendum",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNoteFile_CaseNote_NoteId",
                        column: x => x.NoteId,
                        principalTable: "CaseNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNoteFile_StoredFile_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Message",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParticipantId = table.Column<long>(type: "bigint", nullable: false),
                    IsFromCustomer = table.Column<bool>(type: "bit", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentById = table.Column<long>(type: "bigint", nullable: false),
                    NoteId = table.Column<long>(type: "bigint", nullable: true),
                    AddendumId = table.Column<long>(type: "bigint", nullable: true),
                    Mail = table.Column<byte>(type: "tinyint", nullable: false),
                    ItemId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Message", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Message_CaseNoteAddendum_AddendumId",
                        column: x => x.AddendumId,
                        principalTable: "CaseNoteAddendum",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Message_CaseNote_NoteId",
                        column: x => x.NoteId,
                        principalTable: "CaseNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Message_InboxItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "InboxItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Message_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Message_StaffUser_SentById",
                        column: x => x.SentById,
                        principalTable: "StaffUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "ExtractChecks",
                columns: new[] { "Version", "AddedAt", "AddedById", "Checks", "FirstDay" },
                values: new object[] { 1, null, null, "[{\"Code\":\"F1\",\"IsOn\":true,\"Text\":\"Another number of columns\"},{\"Code\":\"F2\",\"IsOn\":true,\"Text\":\"Longer than the layout allows\"},{\"Code\":\"F3\",\"IsOn\":true,\"Text\":\"Type IN, but not only digits\"},{\"Code\":\"F4\",\"IsOn\":true,\"Text\":\"Type DT, but no real day as YYYYMMDD\"},{\"Code\":\"V1\",\"IsOn\":true,\"Text\":\"OBS, 100, 1000, 1002, 1007 or 2700 is blank\"},{\"Code\":\"V2\",\"IsOn\":true,\"Text\":\"Not one of the layout\\u0027s codes\"},{\"Code\":\"V3\",\"IsOn\":true,\"Text\":\"100 is not 12 characters of the key\\u0027s alphabet\"},{\"Code\":\"V4\",\"IsOn\":true,\"Text\":\"2700 could not have been issued\"},{\"Code\":\"V5\",\"IsOn\":true,\"Text\":\"101 is neither a state nor 77, 88 or 99\"},{\"Code\":\"D1\",\"IsOn\":true,\"Text\":\"100 is in more than one row\"},{\"Code\":\"D2\",\"IsOn\":true,\"Text\":\"2700 is in more than one row\"},{\"Code\":\"L1\",\"IsOn\":true,\"Text\":\"1000 is after 1002\"},{\"Code\":\"L2\",\"IsOn\":true,\"Text\":\"1002 is after 1007\"},{\"Code\":\"L3\",\"IsOn\":true,\"Text\":\"1002 or 1007 is outside the period\"},{\"Code\":\"L4\",\"IsOn\":true,\"Text\":\"1000 is outside the program year, or after the period\"},{\"Code\":\"L5\",\"IsOn\":true,\"Text\":\"200 is after 1000, or more than 120 years before it\"},{\"Code\":\"L6\",\"IsOn\":true,\"Text\":\"211 to 215 are answered in part, or all 0\"},{\"Code\":\"L7\",\"IsOn\":true,\"Text\":\"216 does not follow from 211 to 215\"},{\"Code\":\"L8\",\"IsOn\":true,\"Text\":\"101 is not the state of 103\"}]", new DateOnly(2025, 7, 1) });

            migrationBuilder.InsertData(
                table: "ExtractDueDate",
                columns: new[] { "Due", "Day", "Month", "Version" },
                values: new object[,]
                {
                    { (byte)1, 15, 11, 0 },
                    { (byte)2, 15, 2, 0 },
                    { (byte)3, 15, 5, 0 },
                    { (byte)4, 15, 8, 0 },
                    { (byte)5, 1, 10, 0 }
                });

            migrationBuilder.InsertData(
                table: "ExtractLayout",
                columns: new[] { "Version", "AddedAt", "AddedById", "Columns", "FirstDay" },
                values: new object[] { 1, null, null, "[{\"Element\":\"Observation\",\"Name\":\"Observation number\",\"Type\":\"Digits\",\"Length\":9,\"Codes\":[]},{\"Element\":\"UniqueIdentifier\",\"Name\":\"Unique Individual Identifier\",\"Type\":\"Text\",\"Length\":12,\"Codes\":[]},{\"Element\":\"State\",\"Name\":\"State Code of Residence\",\"Type\":\"Text\",\"Length\":2,\"Codes\":[]},{\"Element\":\"Zip\",\"Name\":\"ZIP Code of Residence\",\"Type\":\"Text\",\"Length\":5,\"Codes\":[]},{\"Element\":\"LocalBoard\",\"Name\":\"Local Workforce Board Code\",\"Type\":\"Digits\",\"Length\":5,\"Codes\":[]},{\"Element\":\"BirthDate\",\"Name\":\"Date of Birth\",\"Type\":\"Day\",\"Length\":8,\"Codes\":[]},{\"Element\":\"Sex\",\"Name\":\"Sex\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"male\"},{\"Value\":\"2\",\"Meaning\":\"female\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"Disability\",\"Name\":\"Individual with a Disability\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"Hispanic\",\"Name\":\"Ethnicity: Hispanic/Latino\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"AmericanIndian\",\"Name\":\"American Indian / Alaska Native\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"Asian\",\"Name\":\"Asian\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"Black\",\"Name\":\"Black / African American\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"PacificIslander\",\"Name\":\"Native Hawaiian / Other Pacific Islander\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"White\",\"Name\":\"White\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"MoreThanOneRace\",\"Name\":\"More Than One Race\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"yes\"},{\"Value\":\"0\",\"Meaning\":\"no\"},{\"Value\":\"9\",\"Meaning\":\"did not self-identify\"}]},{\"Element\":\"EmploymentStatus\",\"Name\":\"Employment Status at Program Entry\",\"Type\":\"Digits\",\"Length\":1,\"Codes\":[{\"Value\":\"1\",\"Meaning\":\"employed\"},{\"Value\":\"2\",\"Meaning\":\"employed with notice\"},{\"Value\":\"3\",\"Meaning\":\"not in labor force\"},{\"Value\":\"0\",\"Meaning\":\"unemployed\"}]},{\"Element\":\"FirstService\",\"Name\":\"Date of First Basic Career Service (Self-Service/Information-Only)\",\"Type\":\"Day\",\"Length\":8,\"Codes\":[]},{\"Element\":\"LastService\",\"Name\":\"Most Recent Date Received Basic Career Services (Self-Service/Information-Only)\",\"Type\":\"Day\",\"Length\":8,\"Codes\":[]},{\"Element\":\"LastContact\",\"Name\":\"Date of Most Recent Reportable Individual Contact\",\"Type\":\"Day\",\"Length\":8,\"Codes\":[]},{\"Element\":\"Ssn\",\"Name\":\"Social Security Number\",\"Type\":\"Text\",\"Length\":9,\"Codes\":[]}]", new DateOnly(2025, 7, 1) });

            migrationBuilder.InsertData(
                table: "Lwia",
                columns: new[] { "Number", "BoardCode", "Counties", "Name", "Version" },
                values: new object[,]
                {
                    { 1, null, "Lake", "Lake County", 0 },
                    { 2, null, "McHenry", "McHenry County", 0 },
                    { 3, null, "Boone;Stephenson;Winnebago", "The Workforce Connection (Rockford)", 0 },
                    { 4, null, "Bureau;Carroll;Jo Daviess;LaSalle;Lee;Ogle;Putnam;Whiteside", "Business Employment Skills Team (Peru)", 0 },
                    { 5, null, "DeKalb;Kane;Kendall", "Kane County (River Valley)", 0 },
                    { 6, null, "DuPage", "DuPage County", 0 },
                    { 7, null, "Cook", "Chicago Cook", 0 },
                    { 10, null, "Will", "Will County", 0 },
                    { 11, null, "Grundy;Kankakee;Livingston", "Grundy Livingston Kankakee", 0 },
                    { 13, null, "Henry;Mercer;Rock Island", "Rock Island Tri-County", 0 },
                    { 14, null, "Adams;Brown;Hancock;Henderson;Knox;McDonough;Pike;Schuyler;Warren", "Western Illinois", 0 },
                    { 15, null, "Fulton;Marshall;Mason;McLean;Peoria;Stark;Tazewell;Woodford", "Career Link (Peoria)", 0 },
                    { 17, null, "Champaign;Douglas;Ford;Iroquois;Piatt", "East Central Illinois (Champaign)", 0 },
                    { 18, null, "Vermilion", "Vermilion County", 0 },
                    { 19, null, "DeWitt;Macon", "Workforce Investment Solutions (Decatur)", 0 },
                    { 20, null, "Cass;Christian;Logan;Menard;Sangamon", "Land of Lincoln", 0 },
                    { 21, null, "Greene;Macoupin;Montgomery;Morgan;Scott;Shelby", "West Central Development Council", 0 },
                    { 22, null, "Bond;Calhoun;Jersey;Madison", "Madison Bond", 0 },
                    { 23, null, "Clark;Clay;Coles;Crawford;Cumberland;Edgar;Effingham;Fayette;Jasper;Lawrence;Marion;Moultrie;Richland", "CEFS Crossroads", 0 },
                    { 24, null, "Clinton;Monroe;Randolph;St. Clair;Washington", "Mid America", 0 },
                    { 25, null, "Franklin;Jackson;Jefferson;Perry;Williamson", "Southern Illinois (ManTraCon)", 0 },
                    { 26, null, "Alexander;Edwards;Gallatin;Hamilton;Hardin;Johnson;Massac;Pope;Pulaski;Saline;Union;Wabash;Wayne;White", "Southern 14", 0 },
                    { 90, null, "", "Statewide grants", 0 }
                });

            migrationBuilder.InsertData(
                table: "PlanService",
                columns: new[] { "Id", "Category", "Code", "Description", "EffectiveFrom", "EffectiveUntil", "IsSyncedOnly", "Name", "Pirl", "Version" },
                values: new object[,]
                {
                    { 1, (byte)1, "IEP", "Individual employment plan worked out with the customer", new DateOnly(2015, 7, 1), null, false, "Development of an IEP", "1004;1200;1201;1202", 0 },
                    { 2, (byte)1, "ISS", "Individual service strategy worked out with the youth", new DateOnly(2015, 7, 1), null, false, "Development of an ISS", "1200;1201;1202", 0 },
                    { 3, (byte)1, "ENGLISH", "English-language acquisition", new DateOnly(2015, 7, 1), null, false, "English Language Education", "1004;1200;1201;1207", 0 },
                    { 4, (byte)1, "ASSESS", "Skill levels and service needs", new DateOnly(2015, 7, 1), null, false, "Comprehensive Assessment", "1200;1201", 0 },
                    { 5, (byte)1, "CAREERPLAN", "One-to-one planning with staff", new DateOnly(2015, 7, 1), null, false, "Career Planning and Counseling", "1200;1201", 0 },
                    { 6, (byte)1, "WORKEXP", "Planned time-limited work", new DateOnly(2015, 7, 1), null, false, "Work Experience or Internship", "1203;1205;1405", 0 },
                    { 7, (byte)2, "OJT", "On-the-job training under a contract with an employer", new DateOnly(2015, 7, 1), null, false, "OJT - Private Sector", "1303-01", 0 },
                    { 8, (byte)2, "SKILLUP", "For a participant who already has occupational skills", new DateOnly(2015, 7, 1), null, false, "Skill Upgrading and Retraining", "1303-02", 0 },
                    { 9, (byte)2, "OST", "Training toward a recognized credential", new DateOnly(2015, 7, 1), null, false, "Occupational Skills Training", "1303-06", 0 },
                    { 10, (byte)2, "RAP", "Registered apprenticeship", new DateOnly(2015, 7, 1), null, false, "Registered Apprenticeship Program (RAP)", "1303-09", 0 },
                    { 11, (byte)2, "TUTOR", "Toward a secondary diploma or equivalent", new DateOnly(2015, 7, 1), null, false, "Tutoring and Study Skills", "1402", 0 },
                    { 12, (byte)3, "NEEDS", "Financial assistance to take part in training", new DateOnly(2015, 7, 1), null, false, "Needs-Related Payments", "1500", 0 },
                    { 13, (byte)3, "TRANSPORT", "Bus, fuel, repairs", new DateOnly(2015, 7, 1), null, false, "Support Service - Transportation", "1409", 0 },
                    { 14, (byte)3, "CHILDCARE", "Child or dependent care", new DateOnly(2015, 7, 1), null, false, "Support Service - Child Care", "1409", 0 },
                    { 15, (byte)3, "HEALTH", "Services that permit taking part", new DateOnly(2015, 7, 1), null, false, "Support Service - Health Care", "1409", 0 },
                    { 16, (byte)3, "HOUSING", "Housing assistance", new DateOnly(2015, 7, 1), null, false, "Support Service - Housing", "1409", 0 },
                    { 17, (byte)3, "OTHERSUPPORT", "Other supports needed to take part", new DateOnly(2015, 7, 1), null, false, "Other Supportive Services", "1409", 0 },
                    { 18, (byte)3, "SUPPORTOTHER", "Supportive service that helps a customer make progress and that no other entry names", new DateOnly(2015, 7, 1), null, false, "Support Service - Other", "1409", 0 },
                    { 19, (byte)4, "FOLLOWUP", "The step that carries the follow-up record and the decline", new DateOnly(2015, 7, 1), null, false, "Follow-up Services (CM)", "1503;1412", 0 },
                    { 20, (byte)4, "MENTOR", "Mentoring by an adult during or after participation", new DateOnly(2015, 7, 1), null, false, "Adult Mentoring", "1410", 0 },
                    { 21, (byte)4, "FINLIT", "Budgeting, credit, banking", new DateOnly(2015, 7, 1), null, false, "Financial Literacy Education", "1206", 0 },
                    { 22, (byte)4, "LMIFOLLOW", "In-demand industries or occupations: career awareness, counseling, exploration", new DateOnly(2015, 7, 1), null, false, "Labor Market and Employment Information", "1414", 0 },
                    { 23, (byte)4, "POSTSEC", "Activities to prepare for and move to postsecondary education or training", new DateOnly(2015, 7, 1), null, false, "Postsecondary Preparation and Transition", "1415", 0 },
                    { 24, (byte)4, "OTHERFOLLOW", "Other services needed for the youth to succeed", new DateOnly(2015, 7, 1), null, false, "Other Services for Employment or Postsecondary Success", "1503", 0 }
                });

            migrationBuilder.InsertData(
                table: "Role",
                columns: new[] { "Id", "ConcurrencyStamp", "Name", "NormalizedName" },
                values: new object[,]
                {
                    { 1L, "role-1", "Technician", "TECHNICIAN" },
                    { 2L, "role-2", "CaseManager", "CASEMANAGER" },
                    { 3L, "role-3", "LwiaAdministrator", "LWIAADMINISTRATOR" },
                    { 4L, "role-4", "Oet", "OET" },
                    { 5L, "role-5", "Customer", "CUSTOMER" },
                    { 6L, "role-6", "Monitor", "MONITOR" }
                });

            migrationBuilder.InsertData(
                table: "Service",
                columns: new[] { "Id", "Code", "Description", "DeskKey", "EffectiveFrom", "EffectiveUntil", "IsSignificantStaffInvolvement", "Kind", "Name", "Position", "Version" },
                values: new object[,]
                {
                    { 1, "JOBSEARCH", "Looking for openings on one's own", 1, new DateOnly(2015, 7, 1), null, false, (byte)1, "Job search on the internet", 1, 0 },
                    { 2, "RESUME", "Writing or printing a resume or cover letter", 2, new DateOnly(2015, 7, 1), null, false, (byte)1, "Resume or cover letter", 2, 0 },
                    { 3, "APPLY", "Completing an employer's application", 3, new DateOnly(2015, 7, 1), null, false, (byte)1, "Online job application", 3, 0 },
                    { 4, "ILJOBLINK", "Registering with or searching the state's labor exchange", 4, new DateOnly(2015, 7, 1), null, false, (byte)1, "IllinoisJobLink registration or search", 4, 0 },
                    { 5, "UI", "Filing information and help to reach the claim site", 5, new DateOnly(2015, 7, 1), null, false, (byte)2, "Unemployment insurance claim or certification", 5, 0 },
                    { 6, "LMI", "In-demand industries or occupations, wages, career exploration", 6, new DateOnly(2015, 7, 1), null, false, (byte)2, "Labor market and career information", 6, 0 },
                    { 7, "PROVIDERS", "Performance and cost of eligible training providers", null, new DateOnly(2015, 7, 1), null, false, (byte)2, "Training provider information", 7, 0 },
                    { 8, "SUPPORTINFO", "Which supports exist and how to ask for them", null, new DateOnly(2015, 7, 1), null, false, (byte)2, "Supportive service information", 8, 0 },
                    { 9, "FINAID", "Help for education not funded under WIOA", null, new DateOnly(2015, 7, 1), null, false, (byte)2, "Financial aid information", 9, 0 },
                    { 10, "TUTORIAL", "Typing, office software, interest or skill inventories on one's own", null, new DateOnly(2015, 7, 1), null, false, (byte)1, "Tutorial or assessment software", 10, 0 },
                    { 11, "WORKSHOP", "Name the workshop in the note", 7, new DateOnly(2015, 7, 1), null, false, (byte)2, "Workshop or orientation", 11, 0 },
                    { 12, "HIRINGEVENT", "On-site recruitment", null, new DateOnly(2015, 7, 1), null, false, (byte)2, "Hiring event or job fair", 12, 0 },
                    { 13, "EQUIPMENT", "Use of office equipment for job search", 8, new DateOnly(2015, 7, 1), null, false, (byte)1, "Phone, fax, copier, scanner or printer", 13, 0 },
                    { 14, "PRINTED", "Books, newspapers, brochures", null, new DateOnly(2015, 7, 1), null, false, (byte)1, "Printed materials", 14, 0 },
                    { 15, "REFERRAL", "Name the partner in the note", null, new DateOnly(2015, 7, 1), null, false, (byte)2, "Referral to a partner", 15, 0 },
                    { 16, "STAFFHELP", "Showing how to use the room", null, new DateOnly(2015, 7, 1), null, false, (byte)2, "Brief help from staff", 16, 0 },
                    { 17, "COUNSELING", "More than information: may make the person a participant", null, new DateOnly(2015, 7, 1), null, true, (byte)3, "Career counseling with staff", 17, 0 },
                    { 18, "ASSESSMENT", "More than information: may make the person a participant", null, new DateOnly(2015, 7, 1), null, true, (byte)3, "Staff-assisted assessment", 18, 0 },
                    { 19, "JOBDEV", "More than information: may make the person a participant", null, new DateOnly(2015, 7, 1), null, true, (byte)3, "Staff-assisted job search or placement", 19, 0 },
                    { 20, "OTHER", "Say which in the note", null, new DateOnly(2015, 7, 1), null, false, (byte)1, "Other", 20, 0 }
                });

            migrationBuilder.InsertData(
                table: "PlanServiceHold",
                columns: new[] { "PlanServiceId", "Program", "Hold" },
                values: new object[,]
                {
                    { 1, (byte)1, (byte)2 },
                    { 1, (byte)2, (byte)2 },
                    { 1, (byte)3, (byte)2 },
                    { 1, (byte)4, (byte)2 },
                    { 2, (byte)1, (byte)2 },
                    { 2, (byte)2, (byte)2 },
                    { 2, (byte)3, (byte)2 },
                    { 2, (byte)4, (byte)2 },
                    { 3, (byte)1, (byte)2 },
                    { 3, (byte)2, (byte)2 },
                    { 3, (byte)3, (byte)2 },
                    { 3, (byte)4, (byte)2 },
                    { 4, (byte)1, (byte)2 },
                    { 4, (byte)2, (byte)2 },
                    { 4, (byte)3, (byte)2 },
                    { 4, (byte)4, (byte)2 },
                    { 5, (byte)1, (byte)2 },
                    { 5, (byte)2, (byte)2 },
                    { 5, (byte)3, (byte)2 },
                    { 5, (byte)4, (byte)2 },
                    { 6, (byte)1, (byte)2 },
                    { 6, (byte)2, (byte)2 },
                    { 6, (byte)3, (byte)2 },
                    { 6, (byte)4, (byte)2 },
                    { 7, (byte)1, (byte)2 },
                    { 7, (byte)2, (byte)2 },
                    { 7, (byte)3, (byte)2 },
                    { 7, (byte)4, (byte)2 },
                    { 8, (byte)1, (byte)2 },
                    { 8, (byte)2, (byte)2 },
                    { 8, (byte)3, (byte)2 },
                    { 8, (byte)4, (byte)2 },
                    { 9, (byte)1, (byte)2 },
                    { 9, (byte)2, (byte)2 },
                    { 9, (byte)3, (byte)2 },
                    { 9, (byte)4, (byte)2 },
                    { 10, (byte)1, (byte)2 },
                    { 10, (byte)2, (byte)2 },
                    { 10, (byte)3, (byte)2 },
                    { 10, (byte)4, (byte)2 },
                    { 11, (byte)1, (byte)2 },
                    { 11, (byte)2, (byte)2 },
                    { 11, (byte)3, (byte)2 },
                    { 11, (byte)4, (byte)2 },
                    { 12, (byte)1, (byte)2 },
                    { 12, (byte)2, (byte)2 },
                    { 12, (byte)3, (byte)2 },
                    { 12, (byte)4, (byte)2 },
                    { 13, (byte)1, (byte)2 },
                    { 13, (byte)2, (byte)2 },
                    { 13, (byte)3, (byte)2 },
                    { 13, (byte)4, (byte)2 },
                    { 14, (byte)1, (byte)2 },
                    { 14, (byte)2, (byte)2 },
                    { 14, (byte)3, (byte)2 },
                    { 14, (byte)4, (byte)2 },
                    { 15, (byte)1, (byte)2 },
                    { 15, (byte)2, (byte)2 },
                    { 15, (byte)3, (byte)2 },
                    { 15, (byte)4, (byte)2 },
                    { 16, (byte)1, (byte)2 },
                    { 16, (byte)2, (byte)2 },
                    { 16, (byte)3, (byte)2 },
                    { 16, (byte)4, (byte)2 },
                    { 17, (byte)1, (byte)2 },
                    { 17, (byte)2, (byte)2 },
                    { 17, (byte)3, (byte)2 },
                    { 17, (byte)4, (byte)2 },
                    { 18, (byte)1, (byte)2 },
                    { 18, (byte)2, (byte)2 },
                    { 18, (byte)3, (byte)2 },
                    { 18, (byte)4, (byte)2 },
                    { 19, (byte)1, (byte)0 },
                    { 19, (byte)2, (byte)0 },
                    { 19, (byte)3, (byte)0 },
                    { 19, (byte)4, (byte)0 },
                    { 20, (byte)1, (byte)1 },
                    { 20, (byte)2, (byte)1 },
                    { 20, (byte)3, (byte)1 },
                    { 20, (byte)4, (byte)1 },
                    { 21, (byte)1, (byte)1 },
                    { 21, (byte)2, (byte)1 },
                    { 21, (byte)3, (byte)1 },
                    { 21, (byte)4, (byte)1 },
                    { 22, (byte)1, (byte)1 },
                    { 22, (byte)2, (byte)1 },
                    { 22, (byte)3, (byte)1 },
                    { 22, (byte)4, (byte)1 },
                    { 23, (byte)1, (byte)1 },
                    { 23, (byte)2, (byte)1 },
                    { 23, (byte)3, (byte)1 },
                    { 23, (byte)4, (byte)1 },
                    { 24, (byte)1, (byte)0 },
                    { 24, (byte)2, (byte)0 },
                    { 24, (byte)3, (byte)0 },
                    { 24, (byte)4, (byte)0 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessLine_SubjectKind_SubjectId",
                table: "AccessLine",
                columns: new[] { "SubjectKind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessReview_ConfirmedById",
                table: "AccessReview",
                column: "ConfirmedById");

            migrationBuilder.CreateIndex(
                name: "IX_AccessReview_LwiaNumber",
                table: "AccessReview",
                column: "LwiaNumber");

            migrationBuilder.CreateIndex(
                name: "IX_AccessReview_QuarterStart",
                table: "AccessReview",
                column: "QuarterStart",
                unique: true,
                filter: "\"LwiaNumber\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AccessReview_QuarterStart_LwiaNumber",
                table: "AccessReview",
                columns: new[] { "QuarterStart", "LwiaNumber" },
                unique: true,
                filter: "\"LwiaNumber\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityEvent_SubjectKind_SubjectId",
                table: "ActivityEvent",
                columns: new[] { "SubjectKind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_Hash",
                table: "ApiKey",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_PublicId",
                table: "ApiKey",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_SystemId",
                table: "ApiKey",
                column: "SystemId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_ParticipantId",
                table: "Assessment",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_PublicId",
                table: "Assessment",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Barrier_ParticipantId",
                table: "Barrier",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Barrier_PublicId",
                table: "Barrier",
                column: "PublicId",
                unique: true);

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
                name: "IX_CaseNote_CreatedById",
                table: "CaseNote",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_InErrorById",
                table: "CaseNote",
                column: "InErrorById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_ParticipantId_On_Id",
                table: "CaseNote",
                columns: new[] { "ParticipantId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_PublicId",
                table: "CaseNote",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_StepId",
                table: "CaseNote",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteAddendum_CreatedById",
                table: "CaseNoteAddendum",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteAddendum_NoteId",
                table: "CaseNoteAddendum",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteAddendum_PublicId",
                table: "CaseNoteAddendum",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteDraft_FormKey",
                table: "CaseNoteDraft",
                column: "FormKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteDraft_OwnerId_ParticipantId",
                table: "CaseNoteDraft",
                columns: new[] { "OwnerId", "ParticipantId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteDraft_ParticipantId",
                table: "CaseNoteDraft",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteDraft_SavedAt",
                table: "CaseNoteDraft",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteFile_AddendumId",
                table: "CaseNoteFile",
                column: "AddendumId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteFile_NoteId",
                table: "CaseNoteFile",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNoteWord_NoteId",
                table: "CaseNoteWord",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerContact_EnteredOnId",
                table: "CustomerContact",
                column: "EnteredOnId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerContact_ParticipantId",
                table: "CustomerContact",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerExit_CreatedById",
                table: "CustomerExit",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerExit_ParticipantId_On",
                table: "CustomerExit",
                columns: new[] { "ParticipantId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_CustomerExit_PublicId",
                table: "CustomerExit",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustomerExit_RequestId",
                table: "CustomerExit",
                column: "RequestId",
                unique: true,
                filter: "[RequestId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerExit_UndoneById",
                table: "CustomerExit",
                column: "UndoneById");

            migrationBuilder.CreateIndex(
                name: "IX_DifferentPeople_SecondId",
                table: "DifferentPeople",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_EndedEnrollment_EnrollmentId",
                table: "EndedEnrollment",
                column: "EnrollmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_LwiaNumber_Program_ProgramYear_ExitDueFrom_Id",
                table: "Enrollment",
                columns: new[] { "LwiaNumber", "Program", "ProgramYear", "ExitDueFrom", "Id" },
                filter: "\"OfficeId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_LwiaNumber_Program_ProgramYear_ExitedOn_Id",
                table: "Enrollment",
                columns: new[] { "LwiaNumber", "Program", "ProgramYear", "ExitedOn", "Id" },
                filter: "\"OfficeId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_LwiaNumber_Program_ProgramYear_LastNameKey_FirstNameKey_Id",
                table: "Enrollment",
                columns: new[] { "LwiaNumber", "Program", "ProgramYear", "LastNameKey", "FirstNameKey", "Id" },
                filter: "\"OfficeId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_LwiaNumber_Program_ProgramYear_OfficeId",
                table: "Enrollment",
                columns: new[] { "LwiaNumber", "Program", "ProgramYear", "OfficeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_OfficeId_Program_ProgramYear_ExitDueFrom_Id",
                table: "Enrollment",
                columns: new[] { "OfficeId", "Program", "ProgramYear", "ExitDueFrom", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_OfficeId_Program_ProgramYear_ExitedOn_Id",
                table: "Enrollment",
                columns: new[] { "OfficeId", "Program", "ProgramYear", "ExitedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_OfficeId_Program_ProgramYear_LastNameKey_FirstNameKey_Id",
                table: "Enrollment",
                columns: new[] { "OfficeId", "Program", "ProgramYear", "LastNameKey", "FirstNameKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_ParticipantId_LwiaNumber",
                table: "Enrollment",
                columns: new[] { "ParticipantId", "LwiaNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_ExitDueFrom_Id",
                table: "Enrollment",
                columns: new[] { "PlannerId", "ExitDueFrom", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_ExitedOn_Id",
                table: "Enrollment",
                columns: new[] { "PlannerId", "ExitedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_LastNameKey_FirstNameKey_Id",
                table: "Enrollment",
                columns: new[] { "PlannerId", "LastNameKey", "FirstNameKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_Status_LwiaNumber_OfficeId_Program",
                table: "Enrollment",
                columns: new[] { "PlannerId", "Status", "LwiaNumber", "OfficeId", "Program" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PlannerId_Status_StatusSince_Id",
                table: "Enrollment",
                columns: new[] { "PlannerId", "Status", "StatusSince", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrollment_PublicId",
                table: "Enrollment",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnrollmentFact_CreatedById",
                table: "EnrollmentFact",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_EnrollmentFact_EnrollmentId",
                table: "EnrollmentFact",
                column: "EnrollmentId");

            migrationBuilder.CreateIndex(
                name: "IX_EnrollmentFact_PublicId",
                table: "EnrollmentFact",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnrollmentFact_VoidedById",
                table: "EnrollmentFact",
                column: "VoidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Exclusion_CreatedById",
                table: "Exclusion",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_Exclusion_FileId",
                table: "Exclusion",
                column: "FileId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Exclusion_ParticipantId",
                table: "Exclusion",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Exclusion_PublicId",
                table: "Exclusion",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Exclusion_VoidedById",
                table: "Exclusion",
                column: "VoidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ExitMove_At",
                table: "ExitMove",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ExitMove_ById",
                table: "ExitMove",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ExitMove_ExitId",
                table: "ExitMove",
                column: "ExitId");

            migrationBuilder.CreateIndex(
                name: "IX_ExtractChecks_AddedById",
                table: "ExtractChecks",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_ExtractLayout_AddedById",
                table: "ExtractLayout",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_FederalExtract_AskedById",
                table: "FederalExtract",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_FederalExtract_ComparedWithId",
                table: "FederalExtract",
                column: "ComparedWithId");

            migrationBuilder.CreateIndex(
                name: "IX_FederalExtract_PublicId",
                table: "FederalExtract",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FederalExtract_State",
                table: "FederalExtract",
                column: "State",
                filter: "\"State\" <= 2");

            migrationBuilder.CreateIndex(
                name: "IX_FederalExtract_Year_Quarter_Coverage_WithParticipants",
                table: "FederalExtract",
                columns: new[] { "Year", "Quarter", "Coverage", "WithParticipants" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowedExit_ParticipantId_ExitOn",
                table: "FollowedExit",
                columns: new[] { "ParticipantId", "ExitOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDecline_CreatedById",
                table: "FollowUpDecline",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDecline_EnrollmentId",
                table: "FollowUpDecline",
                column: "EnrollmentId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDecline_NoteId",
                table: "FollowUpDecline",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDecline_ParticipantId",
                table: "FollowUpDecline",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDecline_StepId",
                table: "FollowUpDecline",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDecline_TakenBackById",
                table: "FollowUpDecline",
                column: "TakenBackById");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDigest_AccountId_Day",
                table: "FollowUpDigest",
                columns: new[] { "AccountId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDue_EnrollmentId",
                table: "FollowUpDue",
                column: "EnrollmentId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDue_FollowedExitId",
                table: "FollowUpDue",
                column: "FollowedExitId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDue_LwiaNumber_Month_List_Due_LastNameKey_FirstNameKey_Id_From_Through_Place_OfficeId_EnrolledIn",
                table: "FollowUpDue",
                columns: new[] { "LwiaNumber", "Month", "List", "Due", "LastNameKey", "FirstNameKey", "Id", "From", "Through", "Place", "OfficeId", "EnrolledIn" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDue_Month_List_Due_LastNameKey_FirstNameKey_Id_From_Through_Place",
                table: "FollowUpDue",
                columns: new[] { "Month", "List", "Due", "LastNameKey", "FirstNameKey", "Id", "From", "Through", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDue_PlannerId_Month_List_Due_LastNameKey_FirstNameKey_Id_From_Through_Place_LwiaNumber",
                table: "FollowUpDue",
                columns: new[] { "PlannerId", "Month", "List", "Due", "LastNameKey", "FirstNameKey", "Id", "From", "Through", "Place", "LwiaNumber" });

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
                name: "IX_FollowUpOwed_LwiaNumber_Due_LastNameKey_FirstNameKey_Id_ShownFrom_OwedThrough_Place_OfficeId_EnrolledIn",
                table: "FollowUpOwed",
                columns: new[] { "LwiaNumber", "Due", "LastNameKey", "FirstNameKey", "Id", "ShownFrom", "OwedThrough", "Place", "OfficeId", "EnrolledIn" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpOwed_PlannerId_Due_LastNameKey_FirstNameKey_Id_ShownFrom_OwedThrough_Place_LwiaNumber",
                table: "FollowUpOwed",
                columns: new[] { "PlannerId", "Due", "LastNameKey", "FirstNameKey", "Id", "ShownFrom", "OwedThrough", "Place", "LwiaNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerName_MergedId",
                table: "FormerName",
                column: "MergedId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerName_ParticipantId",
                table: "FormerName",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_FormSubmission_SentAt",
                table: "FormSubmission",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_Goal_ParticipantId",
                table: "Goal",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Goal_PublicId",
                table: "Goal",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GoalStatusChange_GoalId",
                table: "GoalStatusChange",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_InboxItem_AccountId",
                table: "InboxItem",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_InboxItem_LwiaNumber",
                table: "InboxItem",
                column: "LwiaNumber");

            migrationBuilder.CreateIndex(
                name: "IX_InboxItem_ParticipantId_To_Id",
                table: "InboxItem",
                columns: new[] { "ParticipantId", "To", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InboxItem_PublicId",
                table: "InboxItem",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InboxItem_ReadById",
                table: "InboxItem",
                column: "ReadById");

            migrationBuilder.CreateIndex(
                name: "IX_InboxItem_To_ParticipantId_AccountId_Role_LwiaNumber",
                table: "InboxItem",
                columns: new[] { "To", "ParticipantId", "AccountId", "Role", "LwiaNumber" },
                filter: "\"ReadAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_JobRun_Job_Slot",
                table: "JobRun",
                columns: new[] { "Job", "Slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Load_ById",
                table: "Load",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Load_ByKeyId",
                table: "Load",
                column: "ByKeyId");

            migrationBuilder.CreateIndex(
                name: "IX_Load_DecidedById",
                table: "Load",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Load_PublicId",
                table: "Load",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Load_SameFileAsId",
                table: "Load",
                column: "SameFileAsId");

            migrationBuilder.CreateIndex(
                name: "IX_Load_State",
                table: "Load",
                column: "State",
                filter: "\"State\" <= 3");

            migrationBuilder.CreateIndex(
                name: "IX_Load_SystemId_IdempotencyKey",
                table: "Load",
                columns: new[] { "SystemId", "IdempotencyKey" },
                unique: true,
                filter: "\"IdempotencyKey\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Load_SystemId_ReceivedAt_Id",
                table: "Load",
                columns: new[] { "SystemId", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Load_SystemId_Sha256",
                table: "Load",
                columns: new[] { "SystemId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_LoadReject_LoadId_Line_Id",
                table: "LoadReject",
                columns: new[] { "LoadId", "Line", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Location_Code",
                table: "Location",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Location_LwiaNumber",
                table: "Location",
                column: "LwiaNumber");

            migrationBuilder.CreateIndex(
                name: "IX_LocationForm_ChangedAt_Id",
                table: "LocationForm",
                columns: new[] { "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LocationForm_CreatedById",
                table: "LocationForm",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_LocationForm_LocationId_State",
                table: "LocationForm",
                columns: new[] { "LocationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_LocationForm_LwiaNumber_ChangedAt_Id",
                table: "LocationForm",
                columns: new[] { "LwiaNumber", "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LocationForm_PublicId",
                table: "LocationForm",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LocationForm_StaffGoToId",
                table: "LocationForm",
                column: "StaffGoToId");

            migrationBuilder.CreateIndex(
                name: "IX_LocationForm_State_DueOn_Id",
                table: "LocationForm",
                columns: new[] { "State", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LocationFormFile_FormId",
                table: "LocationFormFile",
                column: "FormId");

            migrationBuilder.CreateIndex(
                name: "IX_LocationFormStep_ById",
                table: "LocationFormStep",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_LocationFormStep_FormId",
                table: "LocationFormStep",
                column: "FormId");

            migrationBuilder.CreateIndex(
                name: "IX_LocationVersion_Code_From_Through_State",
                table: "LocationVersion",
                columns: new[] { "Code", "From", "Through", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_LocationVersion_LocationId_From",
                table: "LocationVersion",
                columns: new[] { "LocationId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_LocationVersion_LwiaNumber_Code_From_Through_State",
                table: "LocationVersion",
                columns: new[] { "LwiaNumber", "Code", "From", "Through", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_LookupName_FirstNameKey_LastNameKey_ParticipantId",
                table: "LookupName",
                columns: new[] { "FirstNameKey", "LastNameKey", "ParticipantId" });

            migrationBuilder.CreateIndex(
                name: "IX_LookupName_FormerNameId",
                table: "LookupName",
                column: "FormerNameId");

            migrationBuilder.CreateIndex(
                name: "IX_LookupName_LastNameKey_FirstNameKey_ParticipantId",
                table: "LookupName",
                columns: new[] { "LastNameKey", "FirstNameKey", "ParticipantId" });

            migrationBuilder.CreateIndex(
                name: "IX_LookupName_ParticipantId",
                table: "LookupName",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Lwia_BoardCode",
                table: "Lwia",
                column: "BoardCode",
                unique: true,
                filter: "[BoardCode] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Message_AddendumId",
                table: "Message",
                column: "AddendumId");

            migrationBuilder.CreateIndex(
                name: "IX_Message_ItemId",
                table: "Message",
                column: "ItemId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Message_NoteId",
                table: "Message",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Message_ParticipantId_Id",
                table: "Message",
                columns: new[] { "ParticipantId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Message_PublicId",
                table: "Message",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Message_SentById",
                table: "Message",
                column: "SentById");

            migrationBuilder.CreateIndex(
                name: "IX_OetContact_PublicId",
                table: "OetContact",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMail_NextTryAt",
                table: "OutboxMail",
                column: "NextTryAt",
                filter: "\"NextTryAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participant_BirthDateHash_LastNameKey_FirstNameKey_Zip",
                table: "Participant",
                columns: new[] { "BirthDateHash", "LastNameKey", "FirstNameKey", "Zip" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_FirstNameKey_LastNameKey",
                table: "Participant",
                columns: new[] { "FirstNameKey", "LastNameKey" });

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
                column: "MergedIntoId",
                filter: "\"MergedIntoId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participant_PirlKey",
                table: "Participant",
                column: "PirlKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participant_PublicId",
                table: "Participant",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participant_SsnHash",
                table: "Participant",
                column: "SsnHash",
                unique: true,
                filter: "[SsnHash] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participant_SsnLastFour",
                table: "Participant",
                column: "SsnLastFour");

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
                name: "IX_ParticipantPass_CodeHash",
                table: "ParticipantPass",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ParticipantPass_ParticipantId",
                table: "ParticipantPass",
                column: "ParticipantId",
                unique: true,
                filter: "\"RevokedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersonChange_ParticipantId",
                table: "PersonChange",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Placement_CreatedById",
                table: "Placement",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_Placement_ParticipantId",
                table: "Placement",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Placement_PublicId",
                table: "Placement",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Placement_VoidedById",
                table: "Placement",
                column: "VoidedById");

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

            migrationBuilder.CreateIndex(
                name: "IX_PlanService_Code",
                table: "PlanService",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportRecipient_AccountId",
                table: "ReportRecipient",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "Role",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoleClaim_RoleId",
                table: "RoleClaim",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_RoomAssignment_AccountId_LocationId",
                table: "RoomAssignment",
                columns: new[] { "AccountId", "LocationId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomAssignment_LocationId",
                table: "RoomAssignment",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_RoomDayChange_Day_LocationId",
                table: "RoomDayChange",
                columns: new[] { "Day", "LocationId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomDayChange_LocationId",
                table: "RoomDayChange",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_RoomLookupName_LocationId_FirstNameKey_LastNameKey_LookupNameId",
                table: "RoomLookupName",
                columns: new[] { "LocationId", "FirstNameKey", "LastNameKey", "LookupNameId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomLookupName_LocationId_LastNameKey_FirstNameKey_LookupNameId",
                table: "RoomLookupName",
                columns: new[] { "LocationId", "LastNameKey", "FirstNameKey", "LookupNameId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomVisitor_LocationId_FirstNameKey_LastNameKey_ParticipantId",
                table: "RoomVisitor",
                columns: new[] { "LocationId", "FirstNameKey", "LastNameKey", "ParticipantId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomVisitor_LocationId_LastNameKey_FirstNameKey_ParticipantId",
                table: "RoomVisitor",
                columns: new[] { "LocationId", "LastNameKey", "FirstNameKey", "ParticipantId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomVisitor_ParticipantId",
                table: "RoomVisitor",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedReport_LocationId",
                table: "SavedReport",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedReport_LwiaNumber",
                table: "SavedReport",
                column: "LwiaNumber");

            migrationBuilder.CreateIndex(
                name: "IX_SavedReport_NextAt",
                table: "SavedReport",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_SavedReport_OwnerId",
                table: "SavedReport",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedReport_PublicId",
                table: "SavedReport",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedReport_ServiceId",
                table: "SavedReport",
                column: "ServiceId");

            migrationBuilder.CreateIndex(
                name: "IX_Service_Code",
                table: "Service",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Service_DeskKey",
                table: "Service",
                column: "DeskKey",
                unique: true,
                filter: "\"DeskKey\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SignedPlan_ParticipantId",
                table: "SignedPlan",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_SignedPlan_PublicId",
                table: "SignedPlan",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInSession_AccountId_LastUsedAt",
                table: "SignInSession",
                columns: new[] { "AccountId", "LastUsedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInSession_LastUsedAt",
                table: "SignInSession",
                column: "LastUsedAt");

            migrationBuilder.CreateIndex(
                name: "IX_SignInSession_PublicId",
                table: "SignInSession",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SimilarPair_FirstId",
                table: "SimilarPair",
                column: "FirstId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "StaffUser",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUser_LwiaNumber",
                table: "StaffUser",
                column: "LwiaNumber");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUser_OfficeId",
                table: "StaffUser",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUser_ParticipantId",
                table: "StaffUser",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "StaffUser",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserClaim_UserId",
                table: "StaffUserClaim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserLogin_UserId",
                table: "StaffUserLogin",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserRole_RoleId",
                table: "StaffUserRole",
                column: "RoleId");

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

            migrationBuilder.CreateIndex(
                name: "IX_Step_EnrollmentId",
                table: "Step",
                column: "EnrollmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Step_ParticipantId",
                table: "Step",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Step_PublicId",
                table: "Step",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Step_ServiceId",
                table: "Step",
                column: "ServiceId");

            migrationBuilder.CreateIndex(
                name: "IX_Step_Source_SourceKey_SourceService",
                table: "Step",
                columns: new[] { "Source", "SourceKey", "SourceService" },
                unique: true,
                filter: "\"Source\" IS NOT NULL AND \"WithdrawnAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StepBarrier_BarrierId",
                table: "StepBarrier",
                column: "BarrierId");

            migrationBuilder.CreateIndex(
                name: "IX_StepGoal_GoalId",
                table: "StepGoal",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_StepStatusChange_StepId",
                table: "StepStatusChange",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFile_HeldUntil",
                table: "StoredFile",
                column: "HeldUntil",
                filter: "\"HeldUntil\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFile_PublicId",
                table: "StoredFile",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoredFile_SentById",
                table: "StoredFile",
                column: "SentById");

            migrationBuilder.CreateIndex(
                name: "IX_SystemPerson_ParticipantId",
                table: "SystemPerson",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_SystemVisit_SystemId_Day",
                table: "SystemVisit",
                columns: new[] { "SystemId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_SystemVisit_VisitId",
                table: "SystemVisit",
                column: "VisitId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrackingSystem_AccountId",
                table: "TrackingSystem",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrackingSystem_Code",
                table: "TrackingSystem",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrackingSystem_LwiaNumber",
                table: "TrackingSystem",
                column: "LwiaNumber");

            migrationBuilder.CreateIndex(
                name: "IX_TrackingSystem_PublicId",
                table: "TrackingSystem",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Visit_LocationId_Day_StartedAt_Id",
                table: "Visit",
                columns: new[] { "LocationId", "Day", "StartedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visit_LocationId_ParticipantId",
                table: "Visit",
                columns: new[] { "LocationId", "ParticipantId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Visit_LocationId_ParticipantId_Day",
                table: "Visit",
                columns: new[] { "LocationId", "ParticipantId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Visit_ParticipantId_Day_LocationId",
                table: "Visit",
                columns: new[] { "ParticipantId", "Day", "LocationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Visit_PublicId",
                table: "Visit",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Visit_TechnicianId_RecordedAt_Id",
                table: "Visit",
                columns: new[] { "TechnicianId", "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCorrection_CorrectedById",
                table: "VisitCorrection",
                column: "CorrectedById");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCorrection_VisitId",
                table: "VisitCorrection",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitService_ServiceId",
                table: "VisitService",
                column: "ServiceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessLine");

            migrationBuilder.DropTable(
                name: "AccessReview");

            migrationBuilder.DropTable(
                name: "ActivityEvent");

            migrationBuilder.DropTable(
                name: "Assessment");

            migrationBuilder.DropTable(
                name: "CalendarLink");

            migrationBuilder.DropTable(
                name: "CareerPlan");

            migrationBuilder.DropTable(
                name: "CaseNoteDraft");

            migrationBuilder.DropTable(
                name: "CaseNoteFile");

            migrationBuilder.DropTable(
                name: "CaseNoteWord");

            migrationBuilder.DropTable(
                name: "ChecklistAnswer");

            migrationBuilder.DropTable(
                name: "CustomerAlternate");

            migrationBuilder.DropTable(
                name: "CustomerPhone");

            migrationBuilder.DropTable(
                name: "DataProtectionKey");

            migrationBuilder.DropTable(
                name: "DifferentPeople");

            migrationBuilder.DropTable(
                name: "EndedEnrollment");

            migrationBuilder.DropTable(
                name: "EnrollmentFact");

            migrationBuilder.DropTable(
                name: "EoItems");

            migrationBuilder.DropTable(
                name: "Exclusion");

            migrationBuilder.DropTable(
                name: "ExitMove");

            migrationBuilder.DropTable(
                name: "ExtractChecks");

            migrationBuilder.DropTable(
                name: "ExtractChunk");

            migrationBuilder.DropTable(
                name: "ExtractDueDate");

            migrationBuilder.DropTable(
                name: "ExtractLayout");

            migrationBuilder.DropTable(
                name: "FollowUpDecline");

            migrationBuilder.DropTable(
                name: "FollowUpDigest");

            migrationBuilder.DropTable(
                name: "FollowUpDue");

            migrationBuilder.DropTable(
                name: "FollowUpOwed");

            migrationBuilder.DropTable(
                name: "FollowUpWindow");

            migrationBuilder.DropTable(
                name: "FormSubmission");

            migrationBuilder.DropTable(
                name: "GoalStatusChange");

            migrationBuilder.DropTable(
                name: "HolidayChange");

            migrationBuilder.DropTable(
                name: "JobRun");

            migrationBuilder.DropTable(
                name: "KeyCheck");

            migrationBuilder.DropTable(
                name: "LoadChunk");

            migrationBuilder.DropTable(
                name: "LoadReject");

            migrationBuilder.DropTable(
                name: "LocationFormFile");

            migrationBuilder.DropTable(
                name: "LocationFormStep");

            migrationBuilder.DropTable(
                name: "LocationVersion");

            migrationBuilder.DropTable(
                name: "Message");

            migrationBuilder.DropTable(
                name: "OetContact");

            migrationBuilder.DropTable(
                name: "OutboxMail");

            migrationBuilder.DropTable(
                name: "ParticipantMergeMove");

            migrationBuilder.DropTable(
                name: "ParticipantPass");

            migrationBuilder.DropTable(
                name: "PersonBlock");

            migrationBuilder.DropTable(
                name: "PersonChange");

            migrationBuilder.DropTable(
                name: "Placement");

            migrationBuilder.DropTable(
                name: "PlannerChange");

            migrationBuilder.DropTable(
                name: "PlanServiceHold");

            migrationBuilder.DropTable(
                name: "PossibleDouble");

            migrationBuilder.DropTable(
                name: "ReportRecipient");

            migrationBuilder.DropTable(
                name: "RoleClaim");

            migrationBuilder.DropTable(
                name: "RoomAssignment");

            migrationBuilder.DropTable(
                name: "RoomDay");

            migrationBuilder.DropTable(
                name: "RoomDayChange");

            migrationBuilder.DropTable(
                name: "RoomLookupName");

            migrationBuilder.DropTable(
                name: "RoomVisitor");

            migrationBuilder.DropTable(
                name: "SignedPlan");

            migrationBuilder.DropTable(
                name: "SignInSession");

            migrationBuilder.DropTable(
                name: "SimilarPair");

            migrationBuilder.DropTable(
                name: "StaffUserClaim");

            migrationBuilder.DropTable(
                name: "StaffUserLogin");

            migrationBuilder.DropTable(
                name: "StaffUserRole");

            migrationBuilder.DropTable(
                name: "StaffUserToken");

            migrationBuilder.DropTable(
                name: "StandIn");

            migrationBuilder.DropTable(
                name: "StepBarrier");

            migrationBuilder.DropTable(
                name: "StepGoal");

            migrationBuilder.DropTable(
                name: "StepStatusChange");

            migrationBuilder.DropTable(
                name: "StoredFileContent");

            migrationBuilder.DropTable(
                name: "SummaryBuild");

            migrationBuilder.DropTable(
                name: "SystemPerson");

            migrationBuilder.DropTable(
                name: "SystemVisit");

            migrationBuilder.DropTable(
                name: "TurnedVisit");

            migrationBuilder.DropTable(
                name: "VisitCorrection");

            migrationBuilder.DropTable(
                name: "VisitService");

            migrationBuilder.DropTable(
                name: "VisitVoid");

            migrationBuilder.DropTable(
                name: "CustomerContact");

            migrationBuilder.DropTable(
                name: "CustomerExit");

            migrationBuilder.DropTable(
                name: "FederalExtract");

            migrationBuilder.DropTable(
                name: "FollowedExit");

            migrationBuilder.DropTable(
                name: "LocationForm");

            migrationBuilder.DropTable(
                name: "CaseNoteAddendum");

            migrationBuilder.DropTable(
                name: "InboxItem");

            migrationBuilder.DropTable(
                name: "ParticipantMerge");

            migrationBuilder.DropTable(
                name: "SavedReport");

            migrationBuilder.DropTable(
                name: "LookupName");

            migrationBuilder.DropTable(
                name: "Role");

            migrationBuilder.DropTable(
                name: "Barrier");

            migrationBuilder.DropTable(
                name: "Goal");

            migrationBuilder.DropTable(
                name: "Load");

            migrationBuilder.DropTable(
                name: "Visit");

            migrationBuilder.DropTable(
                name: "StoredFile");

            migrationBuilder.DropTable(
                name: "CaseNote");

            migrationBuilder.DropTable(
                name: "Service");

            migrationBuilder.DropTable(
                name: "FormerName");

            migrationBuilder.DropTable(
                name: "ApiKey");

            migrationBuilder.DropTable(
                name: "Step");

            migrationBuilder.DropTable(
                name: "TrackingSystem");

            migrationBuilder.DropTable(
                name: "Enrollment");

            migrationBuilder.DropTable(
                name: "PlanService");

            migrationBuilder.DropTable(
                name: "StaffUser");

            migrationBuilder.DropTable(
                name: "Location");

            migrationBuilder.DropTable(
                name: "Participant");

            migrationBuilder.DropTable(
                name: "Lwia");
        }
    }
}
