using System.Text.Json;
using System.Text.Json.Serialization;

using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class TrackingSystemMapping : IEntityTypeConfiguration<TrackingSystem>
{
    public void Configure(EntityTypeBuilder<TrackingSystem> system)
    {
        system.ToTable("TrackingSystem");
        system.HasIndex(row => row.PublicId).IsUnique();
        system.HasIndex(row => row.Code).IsUnique();
        system.Ignore(row => row.Standing);
        system.Ignore(row => row.Checklist);
        system.HasOne(row => row.Lwia).WithMany().HasForeignKey(row => row.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        system.HasOne(row => row.Account).WithOne().HasForeignKey<TrackingSystem>(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
        system.HasMany(row => row.Answers).WithOne().HasForeignKey(answer => answer.SystemId).OnDelete(DeleteBehavior.Cascade);
        system.HasMany(row => row.Keys).WithOne(key => key.System).HasForeignKey(key => key.SystemId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ChecklistAnswerMapping : IEntityTypeConfiguration<ChecklistAnswer>
{
    public void Configure(EntityTypeBuilder<ChecklistAnswer> answer)
    {
        answer.ToTable("ChecklistAnswer");
        answer.HasKey(row => new { row.SystemId, row.Point });
    }
}

internal sealed class ApiKeyMapping : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        key.ToTable("ApiKey");
        key.HasIndex(row => row.PublicId).IsUnique();
        key.HasIndex(row => row.Hash).IsUnique();
    }
}

internal sealed class LoadMapping : IEntityTypeConfiguration<Load>
{
    private const string HasKey = "\"IdempotencyKey\" IS NOT NULL";
    private const string IsAhead = "\"State\" <= 3";

    public void Configure(EntityTypeBuilder<Load> load)
    {
        load.ToTable("Load");
        load.Ignore(row => row.Counts);
        load.Property(row => row.Findings).HasConversion<LoadFindingsJson>();
        load.HasIndex(row => row.PublicId).IsUnique();
        load.HasIndex(row => new { row.SystemId, row.IdempotencyKey }).IsUnique().HasFilter(HasKey);
        load.HasIndex(row => new { row.SystemId, row.Sha256 });
        load.HasIndex(row => new { row.SystemId, row.ReceivedAt, row.Id });

        // What is waiting or at work is asked for every second.
        load.HasIndex(row => row.State).HasFilter(IsAhead);
        load.HasOne(row => row.System).WithMany().HasForeignKey(row => row.SystemId).OnDelete(DeleteBehavior.Restrict);
        load.HasOne(row => row.SameFileAs).WithMany().HasForeignKey(row => row.SameFileAsId).OnDelete(DeleteBehavior.Restrict);
        load.HasOne(row => row.By).WithMany().HasForeignKey(row => row.ById).OnDelete(DeleteBehavior.Restrict);
        load.HasOne(row => row.ByKey).WithMany().HasForeignKey(row => row.ByKeyId).OnDelete(DeleteBehavior.Restrict);
        load.HasOne(row => row.DecidedBy).WithMany().HasForeignKey(row => row.DecidedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LoadChunkMapping : IEntityTypeConfiguration<LoadChunk>
{
    public void Configure(EntityTypeBuilder<LoadChunk> chunk)
    {
        chunk.ToTable("LoadChunk");
        chunk.HasKey(row => new { row.LoadId, row.Number });
        chunk.HasOne<Load>().WithMany().HasForeignKey(row => row.LoadId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LoadRejectMapping : IEntityTypeConfiguration<LoadReject>
{
    public void Configure(EntityTypeBuilder<LoadReject> reject)
    {
        reject.ToTable("LoadReject");
        reject.HasIndex(row => new { row.LoadId, row.Line, row.Id });
        reject.HasOne<Load>().WithMany().HasForeignKey(row => row.LoadId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TurnedVisitMapping : IEntityTypeConfiguration<TurnedVisit>
{
    public void Configure(EntityTypeBuilder<TurnedVisit> turned)
    {
        turned.ToTable("TurnedVisit");
        turned.HasKey(row => new { row.LoadId, row.Line });
        turned.HasOne<Load>().WithMany().HasForeignKey(row => row.LoadId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PossibleDoubleMapping : IEntityTypeConfiguration<PossibleDouble>
{
    public void Configure(EntityTypeBuilder<PossibleDouble> pair)
    {
        pair.ToTable("PossibleDouble");
        pair.HasKey(row => new { row.LoadId, row.VisitId, row.OtherId });
        pair.HasOne<Load>().WithMany().HasForeignKey(row => row.LoadId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SystemVisitMapping : IEntityTypeConfiguration<SystemVisit>
{
    public void Configure(EntityTypeBuilder<SystemVisit> sent)
    {
        sent.ToTable("SystemVisit");
        sent.HasKey(row => new { row.SystemId, row.SenderId });
        sent.HasIndex(row => row.VisitId).IsUnique();

        // The newest visit of a system.
        sent.HasIndex(row => new { row.SystemId, row.Day });
        sent.HasOne<TrackingSystem>().WithMany().HasForeignKey(row => row.SystemId).OnDelete(DeleteBehavior.Restrict);
        sent.HasOne(row => row.Visit).WithOne().HasForeignKey<SystemVisit>(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SystemPersonMapping : IEntityTypeConfiguration<SystemPerson>
{
    public void Configure(EntityTypeBuilder<SystemPerson> person)
    {
        person.ToTable("SystemPerson");
        person.HasKey(row => new { row.SystemId, row.SenderId });
        person.HasIndex(row => row.ParticipantId);
        person.HasOne<TrackingSystem>().WithMany().HasForeignKey(row => row.SystemId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne(row => row.Participant).WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LoadFindingsJson() : ValueConverter<LoadFindings, string>(
    findings => JsonSerializer.Serialize(findings, Json),
    json => JsonSerializer.Deserialize<LoadFindings>(json, Json)!)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };
}
