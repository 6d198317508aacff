using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Keys;

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

internal sealed class KeyCheckMapping : IEntityTypeConfiguration<KeyCheck>
{
    private const int ValueLength = 32;

    public void Configure(EntityTypeBuilder<KeyCheck> check)
    {
        check.ToTable("KeyCheck");
        check.HasKey(row => new { row.Purpose, row.Version });
        check.Property(row => row.Value).HasMaxLength(ValueLength);
    }
}
