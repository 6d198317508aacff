using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Seeding.ReferenceData;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class PlanServiceMapping : IEntityTypeConfiguration<PlanService>
{
    public void Configure(EntityTypeBuilder<PlanService> service)
    {
        service.ToTable("PlanService");
        service.Property(row => row.Id).ValueGeneratedNever();
        service.HasIndex(row => row.Code).IsUnique();
        service.HasData(PlanServiceRows.All);
    }
}

internal sealed class PlanServiceHoldMapping : IEntityTypeConfiguration<PlanServiceHold>
{
    public void Configure(EntityTypeBuilder<PlanServiceHold> hold)
    {
        hold.ToTable("PlanServiceHold");
        hold.HasKey(row => new { row.PlanServiceId, row.Program });
        hold.Property(row => row.Program).ValueGeneratedNever();
        hold.HasOne<PlanService>().WithMany(service => service.Holds).HasForeignKey(row => row.PlanServiceId).OnDelete(DeleteBehavior.Restrict);
        hold.HasData(PlanServiceRows.Holds);
    }
}
