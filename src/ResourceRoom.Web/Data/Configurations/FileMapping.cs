using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Files;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    private const string IsHeld = "\"HeldUntil\" IS NOT NULL";

    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("StoredFile");
        file.HasIndex(row => row.PublicId).IsUnique();
        file.HasIndex(row => row.HeldUntil).HasFilter(IsHeld);
        file.HasOne<User>().WithMany().HasForeignKey(row => row.SentById).OnDelete(DeleteBehavior.Restrict);
        file.HasOne(row => row.Content).WithOne().HasForeignKey<StoredFileContent>(content => content.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StoredFileContentMapping : IEntityTypeConfiguration<StoredFileContent>
{
    public void Configure(EntityTypeBuilder<StoredFileContent> content)
    {
        content.ToTable("StoredFileContent");
        content.HasKey(row => row.FileId);
    }
}
