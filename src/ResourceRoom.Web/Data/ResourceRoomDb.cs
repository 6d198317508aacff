using System.Linq.Expressions;

using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Forms;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Keys;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data;

/// <summary>The database. One model for all engines; each engine derives only to own its migrations.</summary>
public abstract partial class ResourceRoomDb(DbContextOptions options) : IdentityDbContext<User, IdentityRole<long>, long>(options), IDataProtectionKeyContext
{
    public DbSet<Lwia> Lwias => Set<Lwia>();

    public DbSet<Location> Locations => Set<Location>();

    public DbSet<LocationVersion> LocationVersions => Set<LocationVersion>();

    public DbSet<LocationForm> LocationForms => Set<LocationForm>();

    public DbSet<HolidayChange> HolidayChanges => Set<HolidayChange>();

    public DbSet<OetContact> OetContacts => Set<OetContact>();

    public DbSet<RoomAssignment> RoomAssignments => Set<RoomAssignment>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<AccessReview> AccessReviews => Set<AccessReview>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<Enrollment> Enrollments => Set<Enrollment>();

    public DbSet<PlannerChange> PlannerChanges => Set<PlannerChange>();

    public DbSet<CustomerExit> Exits => Set<CustomerExit>();

    public DbSet<EndedEnrollment> EndedEnrollments => Set<EndedEnrollment>();

    public DbSet<ExitMove> ExitMoves => Set<ExitMove>();

    public DbSet<Exclusion> Exclusions => Set<Exclusion>();

    public DbSet<EnrollmentFact> EnrollmentFacts => Set<EnrollmentFact>();

    public DbSet<FollowedExit> FollowedExits => Set<FollowedExit>();

    public DbSet<StoredWindow> StoredWindows => Set<StoredWindow>();

    public DbSet<FollowUpDue> FollowUpsDue => Set<FollowUpDue>();

    public DbSet<FollowUpOwed> FollowUpsOwed => Set<FollowUpOwed>();

    public DbSet<FollowUpDigest> FollowUpDigests => Set<FollowUpDigest>();

    public DbSet<CalendarLink> CalendarLinks => Set<CalendarLink>();

    public DbSet<StandIn> StandIns => Set<StandIn>();

    public DbSet<FollowUpDecline> FollowUpDeclines => Set<FollowUpDecline>();

    public DbSet<Placement> Placements => Set<Placement>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<RoomVisitor> RoomVisitors => Set<RoomVisitor>();

    public DbSet<Service> Services => Set<Service>();

    public DbSet<PlanService> PlanServices => Set<PlanService>();

    public DbSet<CareerPlan> CareerPlans => Set<CareerPlan>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<PlanBarrier> Barriers => Set<PlanBarrier>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<Step> Steps => Set<Step>();

    public DbSet<SignedPlan> SignedPlans => Set<SignedPlan>();

    public DbSet<TrackingSystem> TrackingSystems => Set<TrackingSystem>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<Load> Loads => Set<Load>();

    public DbSet<LoadChunk> LoadChunks => Set<LoadChunk>();

    public DbSet<LoadReject> LoadRejects => Set<LoadReject>();

    public DbSet<TurnedVisit> TurnedVisits => Set<TurnedVisit>();

    public DbSet<PossibleDouble> PossibleDoubles => Set<PossibleDouble>();

    public DbSet<SystemVisit> SystemVisits => Set<SystemVisit>();

    public DbSet<SystemPerson> SystemPeople => Set<SystemPerson>();

    public DbSet<ParticipantPass> ParticipantPasses => Set<ParticipantPass>();

    public DbSet<FormerName> FormerNames => Set<FormerName>();

    public DbSet<LookupName> LookupNames => Set<LookupName>();

    public DbSet<RoomLookupName> RoomLookupNames => Set<RoomLookupName>();

    public DbSet<SimilarPair> SimilarPairs => Set<SimilarPair>();

    public DbSet<ParticipantMerge> ParticipantMerges => Set<ParticipantMerge>();

    public DbSet<DifferentPeople> DifferentPeople => Set<DifferentPeople>();

    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    public DbSet<FormSubmission> FormSubmissions => Set<FormSubmission>();

    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    public DbSet<CaseNoteWord> CaseNoteWords => Set<CaseNoteWord>();

    public DbSet<CaseNoteDraft> CaseNoteDrafts => Set<CaseNoteDraft>();

    public DbSet<CustomerContact> CustomerContacts => Set<CustomerContact>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<InboxItem> InboxItems => Set<InboxItem>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<KeyCheck> KeyChecks => Set<KeyCheck>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<ActivityEvent> ActivityEvents => Set<ActivityEvent>();

    public DbSet<AccessLine> AccessLines => Set<AccessLine>();

    /// <summary>Increments the version even if nothing else changed, so that a concurrent edit makes one of the two saves fail.</summary>
    public void BumpVersion(IVersioned row) => Entry(row).Property(nameof(IVersioned.Version)).IsModified = true;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var entries = ChangeTracker.Entries().ToList();
        if (entries.Any(entry => entry.Entity is Visit or Participant or Enrollment or Step or PlanServiceHold or CaseNote or CustomerExit or Exclusion or FollowUpDecline))
        {
            throw new NotSupportedException($"Visits, people and what is on their record are saved by {nameof(SaveChangesAsync)}.");
        }

        BeforeSave(entries);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await this.HoldPlansAsync(ChangeTracker.Entries().ToList(), cancellationToken);
        var entries = ChangeTracker.Entries().ToList();
        BeforeSave(entries);
        await this.KeepRoomVisitorsAsync(entries, cancellationToken);
        await this.KeepSummariesAsync(entries, cancellationToken);
        await this.KeepNamesAsync(entries, cancellationToken);
        await this.KeepEnrollmentNamesAsync(entries, cancellationToken);
        await this.KeepExpectedExitsAsync(entries, cancellationToken);
        var followUps = await this.KeepFollowUpsAsync(entries, cancellationToken);
        var words = await this.KeepNoteWordsAsync(entries, cancellationToken);
        if (words.Count + followUps.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;

        // A failed save takes a transaction of its own along as a whole.
        Database.AutoSavepointsEnabled = own is null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await this.WriteFollowUpRowsAsync(followUps, cancellationToken);
        await this.AddNoteWordsAsync(words, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ResourceRoomDb).Assembly);
        foreach (var versioned in builder.Model.GetEntityTypes().Where(type => typeof(IVersioned).IsAssignableFrom(type.ClrType)))
        {
            versioned.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstant>();

    /// <summary>Search keys, codes and addresses are ordered by their bytes, whatever the server's own setting.</summary>
    protected static void CollateKeys(ModelBuilder builder, string binary)
    {
        Use(binary, builder.Entity<Participant>(), person => person.FirstNameKey, person => person.LastNameKey, person => person.FirstNameSound, person => person.LastNameSound);
        Use(binary, builder.Entity<LookupName>(), name => name.FirstNameKey, name => name.LastNameKey);
        Use(binary, builder.Entity<RoomLookupName>(), name => name.FirstNameKey, name => name.LastNameKey);
        Use(binary, builder.Entity<RoomVisitor>(), seen => seen.FirstNameKey, seen => seen.LastNameKey);
        Use(binary, builder.Entity<Enrollment>(), row => row.FirstNameKey, row => row.LastNameKey);
        Use(binary, builder.Entity<FollowUpDue>(), row => row.FirstNameKey, row => row.LastNameKey);
        Use(binary, builder.Entity<CaseNoteWord>(), row => row.Word);
        Use(binary, builder.Entity<FollowUpOwed>(), row => row.FirstNameKey, row => row.LastNameKey);
        Use(binary, builder.Entity<Location>(), room => room.Code);
        Use(binary, builder.Entity<LocationVersion>(), version => version.Code);
        Use(binary, builder.Entity<Service>(), service => service.Code);
        Use(binary, builder.Entity<PlanService>(), service => service.Code);
        Use(binary, builder.Entity<TrackingSystem>(), system => system.Code);
        Use(binary, builder.Entity<SystemVisit>(), sent => sent.SenderId);
        Use(binary, builder.Entity<SystemPerson>(), sent => sent.SenderId);
        Use(binary, builder.Entity<Load>(), load => load.IdempotencyKey);
        Use(binary, builder.Entity<User>(), account => account.NormalizedEmail);
    }

    /// <summary>Names are ordered as people look them up: Decatur comes before DeKalb.</summary>
    protected static void CollateNames(ModelBuilder builder, string collation)
    {
        Use(collation, builder.Entity<Lwia>(), area => area.Name);
        Use(collation, builder.Entity<Location>(), room => room.Name, room => room.City);
        Use(collation, builder.Entity<LocationVersion>(), version => version.Name, version => version.City);
        Use(collation, builder.Entity<OetContact>(), contact => contact.Name);
        Use(collation, builder.Entity<Service>(), service => service.Name);
        Use(collation, builder.Entity<PlanService>(), service => service.Name);
        Use(collation, builder.Entity<TrackingSystem>(), system => system.Name);
        Use(collation, builder.Entity<User>(), account => account.DisplayName);
    }

    private static void Use<TEntity>(string collation, EntityTypeBuilder<TEntity> entity, params Expression<Func<TEntity, string?>>[] columns)
        where TEntity : class
    {
        foreach (var column in columns)
        {
            entity.Property(column).UseCollation(collation);
        }
    }

    private static void BeforeSave(IEnumerable<EntityEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Entity: IVersioned versioned, State: EntityState.Modified })
            {
                versioned.Version++;
            }
            else if (entry is { Entity: ActivityEvent or AccessLine, State: EntityState.Modified or EntityState.Deleted })
            {
                throw new InvalidOperationException("Activity events and access lines are append-only.");
            }
        }
    }
}
