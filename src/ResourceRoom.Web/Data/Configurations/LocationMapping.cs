using Microsoft.EntityFrameworkCore.Metadata.Builders;

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
        location.HasOne(room => room.Lwia).WithMany().HasForeignKey(room => room.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoomHoursMapping : IEntityTypeConfiguration<RoomHours>
{
    public void Configure(EntityTypeBuilder<RoomHours> hours)
    {
        hours.ToTable("RoomHours");
        hours.HasKey(row => new { row.LocationId, row.Weekday });
        hours.Property(row => row.Weekday).HasConversion<byte>();
        hours.HasOne<Location>().WithMany(room => room.OpenHours).HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
    }
}
