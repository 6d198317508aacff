using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Data;

/// <summary>What reports are made of, and the federal extract.</summary>
public abstract partial class ResourceRoomDb
{
    public DbSet<RoomDay> RoomDays => Set<RoomDay>();

    public DbSet<RoomDayChange> RoomDayChanges => Set<RoomDayChange>();

    public DbSet<PersonBlock> PersonBlocks => Set<PersonBlock>();

    public DbSet<PersonChange> PersonChanges => Set<PersonChange>();

    public DbSet<SummaryBuild> SummaryBuilds => Set<SummaryBuild>();

    public DbSet<SavedReport> SavedReports => Set<SavedReport>();

    public DbSet<ReportRecipient> ReportRecipients => Set<ReportRecipient>();

    public DbSet<FederalExtract> FederalExtracts => Set<FederalExtract>();

    public DbSet<ExtractChunk> ExtractChunks => Set<ExtractChunk>();

    public DbSet<StoredLayout> StoredLayouts => Set<StoredLayout>();

    public DbSet<StoredChecks> StoredChecks => Set<StoredChecks>();

    public DbSet<ExtractDueDate> ExtractDueDates => Set<ExtractDueDate>();
}
