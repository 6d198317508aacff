using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Mail;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    private const string StillToSend = "\"NextTryAt\" IS NOT NULL";

    public void Configure(EntityTypeBuilder<OutboxMail> mail)
    {
        mail.ToTable("OutboxMail");
        mail.HasIndex(row => row.NextTryAt).HasFilter(StillToSend);
    }
}
