using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data;

/// <summary>The database. One model for all engines; each engine derives only to own its migrations.</summary>
public abstract class ResourceRoomDb(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<long>, long>(options)
{
    /// <summary>Local Workforce Innovation Areas.</summary>
    public DbSet<Lwia> Lwias => Set<Lwia>();

    /// <summary>Resource rooms.</summary>
    public DbSet<Location> Locations => Set<Location>();

    /// <summary>Which account may sign in to which room.</summary>
    public DbSet<RoomAssignment> RoomAssignments => Set<RoomAssignment>();

    /// <summary>People.</summary>
    public DbSet<Participant> Participants => Set<Participant>();

    /// <summary>Visits.</summary>
    public DbSet<Visit> Visits => Set<Visit>();

    /// <summary>Who was seen in which room.</summary>
    public DbSet<RoomVisitor> RoomVisitors => Set<RoomVisitor>();

    /// <summary>Universal core services.</summary>
    public DbSet<Service> Services => Set<Service>();

    /// <summary>Cards that find people at the desk.</summary>
    public DbSet<ParticipantCard> ParticipantCards => Set<ParticipantCard>();

    /// <summary>Records found to be one person's.</summary>
    public DbSet<ParticipantMerge> ParticipantMerges => Set<ParticipantMerge>();

    /// <summary>Records that look alike and are two people's.</summary>
    public DbSet<DifferentPeople> DifferentPeople => Set<DifferentPeople>();

    /// <summary>Messages to be sent.</summary>
    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    /// <summary>Jobs taken on.</summary>
    public DbSet<JobRun> JobRuns => Set<JobRun>();

    /// <summary>What was done. Append-only.</summary>
    public DbSet<ActivityEvent> ActivityEvents => Set<ActivityEvent>();

    /// <summary>Who looked. Append-only.</summary>
    public DbSet<AccessLine> AccessLines => Set<AccessLine>();

    /// <summary>
    /// Counts up a row's version though nothing else of it changes: what is saved now rests on it, so that somebody who
    /// changes it in the same moment makes one of the two saves fail.
    /// </summary>
    public void RestOn(IVersioned row) => Entry(row).Property(nameof(IVersioned.Version)).IsModified = true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">A visit or a record is to be saved: what follows from it must be read first.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var entries = ChangeTracker.Entries().ToList();
        if (entries.Any(entry => entry.Entity is Visit or Participant))
        {
            throw new NotSupportedException($"Visits and people are saved by {nameof(SaveChangesAsync)}.");
        }

        BeforeSave(entries);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var entries = ChangeTracker.Entries().ToList();
        BeforeSave(entries);
        await this.KeepRoomVisitorsAsync(entries, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ResourceRoomDb).Assembly);
        foreach (var versioned in builder.Model.GetEntityTypes().Where(type => typeof(IVersioned).IsAssignableFrom(type.ClrType)))
        {
            versioned.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstant>();

    /// <summary>Search keys are folded already; compared byte by byte, a prefix is a range of the index on every engine.</summary>
    protected static void CollateSearchKeys(ModelBuilder builder, string binaryCollation)
    {
        var person = builder.Entity<Participant>();
        person.Property(row => row.FirstNameKey).UseCollation(binaryCollation);
        person.Property(row => row.LastNameKey).UseCollation(binaryCollation);
        person.Property(row => row.FirstNameSound).UseCollation(binaryCollation);
        person.Property(row => row.LastNameSound).UseCollation(binaryCollation);
        var seen = builder.Entity<RoomVisitor>();
        seen.Property(row => row.FirstNameKey).UseCollation(binaryCollation);
        seen.Property(row => row.LastNameKey).UseCollation(binaryCollation);
    }

    /// <summary>Counts up versions, and keeps the trail append-only.</summary>
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
