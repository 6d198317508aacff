using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class CustomerContactMapping : IEntityTypeConfiguration<CustomerContact>
{
    public void Configure(EntityTypeBuilder<CustomerContact> contact)
    {
        contact.ToTable("CustomerContact");
        contact.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        contact.HasOne<Participant>().WithMany().HasForeignKey(row => row.EnteredOnId).OnDelete(DeleteBehavior.Restrict);
        contact.HasMany(row => row.Phones).WithOne().HasForeignKey(phone => phone.ContactId).OnDelete(DeleteBehavior.Cascade);
        contact.HasMany(row => row.Alternates).WithOne().HasForeignKey(alternate => alternate.ContactId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CustomerPhoneMapping : IEntityTypeConfiguration<CustomerPhone>
{
    public void Configure(EntityTypeBuilder<CustomerPhone> phone)
    {
        phone.ToTable("CustomerPhone");
        phone.HasKey(row => new { row.ContactId, row.Place });
        phone.Property(row => row.Place).ValueGeneratedNever();
    }
}

internal sealed class CustomerAlternateMapping : IEntityTypeConfiguration<CustomerAlternate>
{
    public void Configure(EntityTypeBuilder<CustomerAlternate> alternate)
    {
        alternate.ToTable("CustomerAlternate");
        alternate.HasKey(row => new { row.ContactId, row.Place });
        alternate.Property(row => row.Place).ValueGeneratedNever();
    }
}
