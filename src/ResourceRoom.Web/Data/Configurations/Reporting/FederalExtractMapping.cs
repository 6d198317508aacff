using System.Text.Json;
using System.Text.Json.Serialization;

using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Data.Configurations.Reporting;

internal sealed class FederalExtractMapping : IEntityTypeConfiguration<FederalExtract>
{
    private const string IsAhead = "\"State\" <= 2";

    public void Configure(EntityTypeBuilder<FederalExtract> run)
    {
        run.ToTable("FederalExtract");
        run.Ignore(row => row.Period);
        run.Ignore(row => row.IsUnderWay);
        run.Ignore(row => row.IsOffered);
        run.Property(row => row.FailuresByCheck).HasConversion<FailuresJson, FailuresComparer>().HasMaxLength(FederalExtract.FindingsLength);
        run.HasIndex(row => row.PublicId).IsUnique();
        run.HasIndex(row => new { row.Year, row.Quarter, row.Coverage, row.WithParticipants });

        // What is waiting or at work is asked for every second.
        run.HasIndex(row => row.State).HasFilter(IsAhead);
        run.HasOne(row => row.AskedBy).WithMany().HasForeignKey(row => row.AskedById).OnDelete(DeleteBehavior.Restrict);
        run.HasOne(row => row.ComparedWith).WithMany().HasForeignKey(row => row.ComparedWithId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExtractChunkMapping : IEntityTypeConfiguration<ExtractChunk>
{
    public void Configure(EntityTypeBuilder<ExtractChunk> chunk)
    {
        chunk.ToTable("ExtractChunk");
        chunk.HasKey(row => new { row.ExtractId, row.Kind, row.Number });
        chunk.HasOne<FederalExtract>().WithMany().HasForeignKey(row => row.ExtractId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StoredLayoutMapping : IEntityTypeConfiguration<StoredLayout>
{
    public void Configure(EntityTypeBuilder<StoredLayout> layout)
    {
        var first = InitialLayout.Version1;
        layout.ToTable("ExtractLayout");
        layout.HasKey(row => row.Version);
        layout.Property(row => row.Version).ValueGeneratedNever();
        layout.Property(row => row.Columns).HasConversion<ListJson<LayoutColumn>, ListComparer<LayoutColumn>>();
        layout.HasOne<User>().WithMany().HasForeignKey(row => row.AddedById).OnDelete(DeleteBehavior.Restrict);
        layout.HasData(new StoredLayout { Version = first.Version, FirstDay = first.FirstDay, Columns = first.Columns });
    }
}

internal sealed class StoredChecksMapping : IEntityTypeConfiguration<StoredChecks>
{
    public void Configure(EntityTypeBuilder<StoredChecks> checks)
    {
        var first = InitialChecks.Version1;
        checks.ToTable("ExtractChecks");
        checks.HasKey(row => row.Version);
        checks.Property(row => row.Version).ValueGeneratedNever();
        checks.Property(row => row.Checks).HasConversion<ListJson<CheckSetting>, ListComparer<CheckSetting>>();
        checks.HasOne<User>().WithMany().HasForeignKey(row => row.AddedById).OnDelete(DeleteBehavior.Restrict);
        checks.HasData(new StoredChecks { Version = first.Version, FirstDay = first.FirstDay, Checks = first.Checks });
    }
}

internal sealed class ExtractDueDateMapping : IEntityTypeConfiguration<ExtractDueDate>
{
    public void Configure(EntityTypeBuilder<ExtractDueDate> due)
    {
        due.ToTable("ExtractDueDate");
        due.HasKey(row => row.Due);
        due.Property(row => row.Due).ValueGeneratedNever();
        due.HasData(ExtractDueDates.Initial.OrderBy(day => day.Key).Select(day => new ExtractDueDate { Due = day.Key, Month = day.Value.Month, Day = day.Value.Day }));
    }
}

internal static class ExtractJson
{
    public static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };
}

internal sealed class ListJson<T>() : ValueConverter<IReadOnlyList<T>, string>(
    list => JsonSerializer.Serialize(list, ExtractJson.Options),
    json => JsonSerializer.Deserialize<List<T>>(json, ExtractJson.Options)!);

internal sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (one, other) => JsonSerializer.Serialize(one, ExtractJson.Options) == JsonSerializer.Serialize(other, ExtractJson.Options),
    list => list.Count,
    list => list);

internal sealed class FailuresJson() : ValueConverter<IReadOnlyDictionary<CheckCode, int>, string>(
    counts => JsonSerializer.Serialize(counts, ExtractJson.Options),
    json => JsonSerializer.Deserialize<Dictionary<CheckCode, int>>(json, ExtractJson.Options)!);

internal sealed class FailuresComparer() : ValueComparer<IReadOnlyDictionary<CheckCode, int>>(
    (one, other) => JsonSerializer.Serialize(one, ExtractJson.Options) == JsonSerializer.Serialize(other, ExtractJson.Options),
    counts => counts.Count,
    counts => counts);
