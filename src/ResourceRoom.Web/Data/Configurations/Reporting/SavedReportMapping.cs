using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Reporting;

namespace ResourceRoom.Web.Data.Configurations.Reporting;

internal sealed class SavedReportMapping : IEntityTypeConfiguration<SavedReport>
{
    public void Configure(EntityTypeBuilder<SavedReport> report)
    {
        report.ToTable("SavedReport");
        report.HasIndex(row => row.PublicId).IsUnique();

        // Asked for every minute.
        report.HasIndex(row => row.NextAt);
        report.HasOne(row => row.Owner).WithMany().HasForeignKey(row => row.OwnerId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Lwia>().WithMany().HasForeignKey(row => row.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        report.HasOne(row => row.Location).WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne(row => row.Service).WithMany().HasForeignKey(row => row.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportRecipientMapping : IEntityTypeConfiguration<ReportRecipient>
{
    public void Configure(EntityTypeBuilder<ReportRecipient> recipient)
    {
        recipient.ToTable("ReportRecipient");
        recipient.HasKey(row => new { row.ReportId, row.AccountId });
        recipient.HasOne(row => row.Report).WithMany(report => report.Recipients).HasForeignKey(row => row.ReportId).OnDelete(DeleteBehavior.Cascade);
        recipient.HasOne(row => row.Account).WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
