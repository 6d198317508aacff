using System.Text.Json;

using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Seeding.ReferenceData;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class LwiaMapping : IEntityTypeConfiguration<Lwia>
{
    public void Configure(EntityTypeBuilder<Lwia> lwia)
    {
        lwia.ToTable("Lwia");
        lwia.HasKey(area => area.Number);
        lwia.Property(area => area.Number).ValueGeneratedNever();
        lwia.HasIndex(area => area.BoardCode).IsUnique();
        lwia.HasData(LwiaRows.All);
    }
}

internal sealed class HolidayChangeMapping : IEntityTypeConfiguration<HolidayChange>
{
    public void Configure(EntityTypeBuilder<HolidayChange> change)
    {
        change.ToTable("HolidayChange");
        change.HasKey(row => row.Day);
    }
}

internal sealed class OetContactMapping : IEntityTypeConfiguration<OetContact>
{
    public void Configure(EntityTypeBuilder<OetContact> contact)
    {
        contact.ToTable("OetContact");
        contact.HasIndex(row => row.PublicId).IsUnique();
        contact.Ignore(row => row.Phone);
    }
}

internal sealed class LocationMapping : IEntityTypeConfiguration<Location>
{
    public void Configure(EntityTypeBuilder<Location> location)
    {
        location.ToTable("Location");
        location.HasIndex(room => room.Code).IsUnique();
        location.Property(room => room.FirstFacts).HasConversion<RoomFactsJson>();
        location.Property(room => room.Facts).HasConversion<RoomFactsJson>();
        location.HasOne(room => room.Lwia).WithMany().HasForeignKey(room => room.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        location.HasMany(room => room.Versions).WithOne(version => version.Location).HasForeignKey(version => version.LocationId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LocationVersionMapping : IEntityTypeConfiguration<LocationVersion>
{
    public void Configure(EntityTypeBuilder<LocationVersion> version)
    {
        version.ToTable("LocationVersion");
        version.Property(row => row.Facts).HasConversion<RoomFactsJson>();
        version.HasIndex(row => new { row.LocationId, row.From });

        // The directory on any day, of an area and of the state, in the order of codes. What follows Code is compared.
        version.HasIndex(row => new { row.LwiaNumber, row.Code, row.From, row.Through, row.State });
        version.HasIndex(row => new { row.Code, row.From, row.Through, row.State });
    }
}

internal sealed class LocationFormMapping : IEntityTypeConfiguration<LocationForm>
{
    public void Configure(EntityTypeBuilder<LocationForm> form)
    {
        form.ToTable("LocationForm");
        form.HasIndex(row => row.PublicId).IsUnique();
        form.HasIndex(row => new { row.State, row.DueOn, row.Id });
        form.HasIndex(row => new { row.LwiaNumber, row.ChangedAt, row.Id });
        form.HasIndex(row => new { row.ChangedAt, row.Id });
        form.HasIndex(row => new { row.LocationId, row.State });
        form.Property(row => row.Before).HasConversion<RoomFactsJson>();
        form.Property(row => row.Facts).HasConversion<RoomFactsJson>();
        form.Ignore(row => row.Sent);
        form.HasOne(row => row.Lwia).WithMany().HasForeignKey(row => row.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        form.HasOne(row => row.Location).WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
        form.HasOne(row => row.StaffGoTo).WithMany().HasForeignKey(row => row.StaffGoToId).OnDelete(DeleteBehavior.Restrict);
        form.HasOne(row => row.CreatedBy).WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        form.HasMany(row => row.Steps).WithOne().HasForeignKey(step => step.FormId).OnDelete(DeleteBehavior.Cascade);
        form.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.FormId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LocationFormStepMapping : IEntityTypeConfiguration<LocationFormStep>
{
    public void Configure(EntityTypeBuilder<LocationFormStep> step)
    {
        step.ToTable("LocationFormStep");
        step.Property(row => row.Facts).HasConversion<RoomFactsJson>();
        step.HasOne<User>().WithMany().HasForeignKey(row => row.ById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LocationFormFileMapping : IEntityTypeConfiguration<LocationFormFile>
{
    public void Configure(EntityTypeBuilder<LocationFormFile> attached)
    {
        attached.ToTable("LocationFormFile");
        attached.HasKey(row => row.FileId);
        attached.HasOne(row => row.File).WithOne().HasForeignKey<LocationFormFile>(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>A room's facts as JSON: lists search and sort by the columns beside them.</summary>
internal sealed class RoomFactsJson() : ValueConverter<RoomFacts, string>(
    facts => JsonSerializer.Serialize(facts, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<RoomFacts>(json, JsonSerializerOptions.Default)!);
