using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class EnrollmentFactMapping : IEntityTypeConfiguration<EnrollmentFact>
{
    public void Configure(EntityTypeBuilder<EnrollmentFact> fact)
    {
        fact.ToTable("EnrollmentFact");
        fact.HasIndex(row => row.PublicId).IsUnique();
        fact.HasOne(row => row.Enrollment).WithMany().HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
        fact.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        fact.HasOne<User>().WithMany().HasForeignKey(row => row.VoidedById).OnDelete(DeleteBehavior.Restrict);
    }
}
