using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKey>
{
    private const int FriendlyNameLength = 100;

    public void Configure(EntityTypeBuilder<DataProtectionKey> key)
    {
        key.ToTable("DataProtectionKey");
        key.Property(row => row.FriendlyName).HasMaxLength(FriendlyNameLength);
    }
}
